package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaLiteralTest {
    @TempDir
    Path folder;

    /** Returns the value of an expression of Java, as JShell shows it. */
    private static String value(String expression) {
        try (JShell shell = JShell.builder()
                .executionEngine("local")
                .compilerOptions("-classpath", System.getProperty("java.class.path"))
                .build()) {
            SnippetEvent event = shell.eval(expression).get(0);
            assertThat(shell.diagnostics(event.snippet())).as(expression).isEmpty();
            assertThat(event.exception()).as(expression).isNull();
            return event.value();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "drug", "\"quoted\"", "C:\\new\\u0041.csv", "a\tb\nc\rd\0e\u0007", "aantal 'n', ½ €", "\\\""
            })
    void aTextIsTheSameToJava(String text) {
        assertThat(value(JavaLiteral.of(text) + ".chars().boxed().toList()"))
                .isEqualTo(text.chars().boxed().toList().toString());
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t', '\0', '\'', '"', '\\'})
    void aSignIsTheSameToJava(char sign) {
        assertThat(value("(int) " + JavaLiteral.of(sign))).isEqualTo(Integer.toString(sign));
    }

    private static String again(TableReading reading) {
        return value("nl.drugmonitor.table." + reading.report().code().replaceFirst("\\.read\\(\\)$", ".reading()")
                + ".table().print()");
    }

    private static String shown(TableReading reading) {
        return '"'
                + reading.table()
                        .print()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                + '"';
    }

    @Test
    void theLineOfAReportReadsACsvAgainInTheSameWay() throws IOException {
        Path file = Files.writeString(folder.resolve("a'\"b\".csv"), """
                'say "n"';'C:\\temp';code;day;left
                1.234;-9;007;01/02/2024
                x;5;008;03/04/2024;1
                """);
        TableReading reading = TableFile.of(file)
                .quote('\'')
                .missing("-9", "\"")
                .fillShortRows()
                .number("say \"n\"", ',')
                .text("C:\\temp")
                .date("day", "d/M/yyyy")
                .reading();

        assertThat(reading.report().code())
                .endsWith(".header(1).decimal(',').quote('\\'').missing(\"-9\", \"\\\"\").fillShortRows()"
                        + ".number(\"say \\\"n\\\"\", ',').text(\"C:\\\\temp\").date(\"day\", \"d/M/yyyy\").read()");
        assertThat(again(reading)).isEqualTo(shown(reading));
    }

    @Test
    void theLineOfAReportReadsASheetAgainInTheSameWay() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            for (String name : List.of("first", "the \"real\" one")) {
                Worksheet sheet = book.newWorksheet(name);
                sheet.value(0, 0, "n");
                sheet.value(1, 0, 5);
            }
        }
        TableReading reading =
                TableFile.of(file).sheet("the \"real\" one").asTexts().reading();

        assertThat(reading.report().code()).endsWith(".sheet(\"the \\\"real\\\" one\").header(1).asTexts().read()");
        assertThat(again(reading)).isEqualTo(shown(reading));
    }

    @Test
    void aSignBeforeDecimalsThatWasGivenIsGivenAgain() throws IOException {
        TableReading reading = TableFile.of(Files.writeString(folder.resolve("a.csv"), "a;n\nx;1.234\n"))
                .decimal(',')
                .reading();
        assertThat(again(reading)).isEqualTo(shown(reading));
    }
}
