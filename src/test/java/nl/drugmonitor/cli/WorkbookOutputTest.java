package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.tablefile.XlsxCells;
import nl.drugmonitor.tablefile.XlsxSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookOutputTest {
    @TempDir
    private Path folder;

    private static List<String> sheets(Path file) {
        return XlsxCells.sheets(file).stream().map(XlsxSheet::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "reproduce, en, series/statements/explanations/sources",
        "series, nl, reeksen/beweringen/verklaringen/bronnen"
    })
    void allOfAnEditionIsOneWorkbook(String command, String language, String expected) {
        Path file = folder.resolve("all.xlsx");

        CommandRun run =
                CommandRun.of2025(command, "--format", "xlsx", "--output", file.toString(), "--language", language);

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(sheets(file)).containsExactly(expected.split("/"));
        assertThat(XlsxCells.sheets(file)).allMatch(XlsxSheet::holdsCells);
    }

    @Test
    void oneSeriesIsAWorkbookWithItsSources() {
        Path file = folder.resolve("one.xlsx");

        CommandRun run = CommandRun.of("series", "hemp_nurseries", "--format", "xlsx", "-o", file.toString());

        assertThat(run.status()).isZero();
        assertThat(sheets(file)).containsExactly("series", "sources");
    }

    @Test
    void otherFormatsCanBeWrittenIntoAFileToo() throws IOException {
        Path file = folder.resolve("list.csv");

        CommandRun run = CommandRun.of("series", "--format", "csv", "--output", file.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(CommandRun.of("series", "--format", "csv").out());
    }

    @ParameterizedTest
    @CsvSource({
        "list.csv, csv",
        "list.html, html",
        "list.HTM, html",
        "list.json, json",
        "list.jsonl, json",
        "list.md, markdown",
        "list.txt, text",
        "list, text",
        "list.2026, text"
    })
    void theEndingOfTheNameChoosesTheFormat(String name, String format) throws IOException {
        Path file = folder.resolve(name);

        CommandRun run = CommandRun.of("series", "-o", file.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(CommandRun.of("series", "--format", format).out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "series --format xlsx | --format xlsx needs --output FILE.xlsx: a terminal cannot show a workbook.",
                "reproduce --format xlsx | --format xlsx needs --output FILE.xlsx: a terminal cannot show a workbook.",
                "series --format xlsx -o a.csv | --output: the name of a workbook must end in .xlsx, not \"a.csv\".",
                "series --format csv -o a.xlsx | --output: the name of a.xlsx asks for xlsx, and --format for csv: change one of the two.",
                "series --format xlsx -o absent/a.xlsx | absent/a.xlsx: cannot write this file: there is no such folder.",
                "series --format xlsx -o a | --output: the name of a workbook must end in .xlsx, not \"a\".",
                "reproduce --format json -o a.HTML | --output: the name of a.HTML asks for html, and --format for json: change one of the two.",
                "check a.txt --format html -o a.txt | --output: the name of a.txt asks for text, and --format for html: change one of the two.",
                "check a.txt -o a.csv | --output: the name of a.csv asks for csv, which this command does not write; it writes text, json, html.",
                "series -o absent/a.txt | cannot write absent/a.txt: there is no such folder."
            })
    void whatCannotBeWrittenIsSaid(String command, String expected) {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(expected + "\n");
    }
}
