package nl.drugmonitor.spss;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.spss.SavWriter.Packing;
import nl.drugmonitor.spss.SavWriter.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

class SavFileTest {
    private static final double NOTHING = Double.NaN;
    private static final double DAY = 86_400;

    /** The first day of the calendar that SPSS counts from. */
    private static final LocalDate START = LocalDate.of(1582, 10, 14);

    @TempDir
    private Path folder;

    private SavTable read(SavWriter writer, List<List<Object>> cases) {
        return SavFile.at(writer.write(folder.resolve("klanten.sav"), Packing.BYTES, cases))
                .read();
    }

    /** Returns the only variable of a file with these values. */
    private SavTable read(Variable variable, Object... values) {
        return read(
                SavWriter.utf8(variable), Arrays.stream(values).map(List::of).toList());
    }

    private static List<String> shown(Table table, String column) {
        Column<?> values = table.column(column);
        List<String> shown = new ArrayList<>();
        for (int row = 0; row < values.size(); row++) {
            shown.add(values.isMissing(row) ? "" : String.valueOf(values.get(row)));
        }
        return shown;
    }

    @ParameterizedTest
    @EnumSource
    void readsNumbersTextsAndLabelsHoweverTheCasesArePacked(Packing packing) {
        SavWriter writer = SavWriter.utf8(
                Variable.number("leeftijd").about("Hoe oud bent u?"),
                Variable.number("geslacht").labelled(Map.of(1.0, "man", 2.0, "vrouw")),
                Variable.text("gemeente_van_vestiging", 20),
                Variable.number("bedrag"));
        Path file = writer.write(
                folder.resolve("klanten.sav"),
                packing,
                List.of(
                        List.of(34.0, 1.0, "'s-Gravenhage", 12.5),
                        List.of(151.0, 2.0, "Súdwest-Fryslân", -1e-7),
                        List.of(NOTHING, 2.0, "", NOTHING)));

        SavTable read = SavFile.at(file).read();

        Table table = read.table();
        assertThat(table.name()).isEqualTo("klanten");
        assertThat(table.columnNames())
                .containsExactly("leeftijd", "geslacht", "geslacht_code", "gemeente_van_vestiging", "bedrag");
        assertThat(shown(table, "leeftijd")).containsExactly("34", "151", "");
        assertThat(shown(table, "geslacht")).containsExactly("man", "vrouw", "vrouw");
        assertThat(shown(table, "geslacht_code")).containsExactly("1", "2", "2");
        assertThat(shown(table, "gemeente_van_vestiging")).containsExactly("'s-Gravenhage", "Súdwest-Fryslân", "");
        assertThat(shown(table, "bedrag")).containsExactly("12.5", "-1.0E-7", "");
        assertThat(read.encoding()).isEqualTo("UTF-8");
        assertThat(read.title()).isEqualTo("verzonnen");
        assertThat(read.weight()).isEmpty();
        assertThat(read.variables().get(0))
                .isEqualTo(new SavVariable(
                        "leeftijd", "Hoe oud bent u?", "F8.2", Map.of(), Map.of(".", 1), List.of("leeftijd")));
        assertThat(read.variables().get(1).labels()).containsExactly(Map.entry("1", "man"), Map.entry("2", "vrouw"));
    }

    @Test
    void aMissingAnswerKeepsItsReason() {
        SavTable read = read(
                Variable.number("dagen")
                        .labelled(Map.of(98.0, "weet niet", 99.0, "weigert"))
                        .missing(97.0, 98.0, 99.0),
                3.0,
                99.0,
                98.0,
                97.0,
                NOTHING,
                0.0);

        assertThat(read.table().columnNames()).containsExactly("dagen", "dagen_missing");
        assertThat(shown(read.table(), "dagen")).containsExactly("3", "", "", "", "", "0");
        assertThat(shown(read.table(), "dagen_missing")).containsExactly("", "weigert", "weet niet", "97", ".", "");
        assertThat(read.variables().get(0).missing()).isEqualTo(Map.of("weigert", 1, "weet niet", 1, "97", 1, ".", 1));
    }

    @Test
    void aRangeOfMissingAnswersMayHaveOneBesides() {
        SavTable read =
                read(Variable.number("cijfer").missingRange(90.0, Double.MAX_VALUE, -1.0), 7.5, 90.0, 1e6, -1.0, 89.0);

        assertThat(shown(read.table(), "cijfer")).containsExactly("7.5", "", "", "", "89.0");
        assertThat(shown(read.table(), "cijfer_missing")).containsExactly("", "90", "1000000", "-1", "");
    }

    @Test
    void textsCanHaveLabelsAndMissingAnswersToo() {
        SavTable shortOnes = read(
                Variable.text("sekse", 1)
                        .labelled(Map.of("m", "man", "v", "vrouw", "x", "onbekend"))
                        .missing("x"),
                "m",
                "x",
                "v");
        SavTable longOnes = read(
                Variable.text("middel", 30)
                        .labelled(Map.of("cocaïne in poedervorm", "cocaïne", "methamfetamine", "meth"))
                        .missing("onbekend"),
                "cocaïne in poedervorm",
                "onbekend",
                "methamfetamine",
                "");

        assertThat(shown(shortOnes.table(), "sekse")).containsExactly("man", "", "vrouw");
        assertThat(shown(shortOnes.table(), "sekse_code")).containsExactly("m", "", "v");
        assertThat(shown(shortOnes.table(), "sekse_missing")).containsExactly("", "onbekend", "");
        assertThat(shown(longOnes.table(), "middel")).containsExactly("cocaïne", "", "meth", "");
        assertThat(shown(longOnes.table(), "middel_missing")).containsExactly("", "onbekend", "", "");
    }

    @Test
    void whereSomeValuesHaveNoLabelTheColumnKeepsTheNumbers() {
        SavTable read = read(Variable.number("schaal").labelled(Map.of(0.0, "nooit", 10.0, "altijd")), 0.0, 4.0, 10.0);

        assertThat(read.table().columnNames()).containsExactly("schaal");
        assertThat(shown(read.table(), "schaal")).containsExactly("0", "4", "10");
        assertThat(read.variables().get(0).labels()).isEqualTo(Map.of("0", "nooit", "10", "altijd"));
    }

    @Test
    void theCodesAloneCanBeAskedFor() {
        Path file = SavWriter.utf8(Variable.number("a").labelled(Map.of(1.0, "ja")))
                .write(folder.resolve("codes.sav"), Packing.NONE, List.of(List.of(1.0)));

        assertThat(SavFile.at(file).withCodes().read().table().columnNames()).containsExactly("a");
    }

    @Test
    void datesAndTimesFollowTheirFormats() {
        double day = DAY * (LocalDate.of(2024, 12, 31).toEpochDay() - START.toEpochDay());
        SavTable read = read(
                SavWriter.utf8(
                        Variable.number("dag").as(SavWriter.DATE),
                        Variable.number("moment").as(SavWriter.DATETIME),
                        Variable.number("tijd").as(SavWriter.TIME),
                        Variable.number("duur").as(SavWriter.TIME)),
                List.of(
                        List.of(day, day + 3601.5, 8.5 * 3600, 36 * 3600.0),
                        List.of(0.0, NOTHING, NOTHING, 60.0),
                        List.of(NOTHING, day, 0.0, NOTHING)));

        assertThat(read.table().types())
                .containsExactly(
                        ColumnType.LOCAL_DATE, ColumnType.LOCAL_DATE_TIME, ColumnType.LOCAL_TIME, ColumnType.INTEGER);
        assertThat(read.table().dateColumn("dag").get(0)).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(read.table().dateColumn("dag").get(1)).isEqualTo(START);
        assertThat(read.table().dateTimeColumn("moment").get(0))
                .isEqualTo(LocalDateTime.of(2024, 12, 31, 1, 0, 1, 500_000_000));
        assertThat(read.table().timeColumn("tijd").get(0)).isEqualTo(LocalTime.of(8, 30));
        assertThat(shown(read.table(), "duur")).containsExactly("129600", "60", "");
    }

    @Test
    void aDateWithATimeIsAMoment() {
        SavTable read = read(Variable.number("dag").as(SavWriter.DATE), DAY + 1, DAY);

        assertThat(read.table().column("dag").type()).isEqualTo(ColumnType.LOCAL_DATE_TIME);
    }

    @ParameterizedTest
    @EnumSource
    void aLongTextIsOneColumn(Packing packing) {
        String text = "één, ".repeat(150).strip();
        int width = text.getBytes(UTF_8).length;
        Path file = SavWriter.utf8(Variable.text("toelichting", width), Variable.number("nummer"))
                .write(folder.resolve("lang.sav"), packing, List.of(List.of(text, 1.0), List.of("", 2.0)));

        Table table = SavFile.at(file).read().table();

        assertThat(width).isGreaterThan(1000);
        assertThat(shown(table, "toelichting")).containsExactly(text, "");
        assertThat(shown(table, "nummer")).containsExactly("1", "2");
    }

    @Test
    void olderFilesHaveWindows1252AndMayHaveTheirBytesInTheOtherOrder() {
        SavWriter writer = new SavWriter(
                Charset.forName("windows-1252"),
                false,
                ByteOrder.BIG_ENDIAN,
                Variable.text("naam", 12).about("Naam – voluit"),
                Variable.number("a").labelled(Map.of(1.5, "één")));

        SavTable read = read(writer, List.of(List.of("café €", 1.5)));

        assertThat(shown(read.table(), "naam")).containsExactly("café €");
        assertThat(shown(read.table(), "a")).containsExactly("één");
        assertThat(read.variables().get(0).label()).isEqualTo("Naam – voluit");
        assertThat(read.encoding()).isEqualTo("windows-1252");
    }

    @Test
    void aTextThatSpssCutInASignEndsBeforeIt() {
        SavTable read = read(Variable.text("a", 4), "abcé", "é");

        assertThat(shown(read.table(), "a")).containsExactly("abc", "é");
    }

    @Test
    void anotherEncodingThanTheFileNamesCanBeGiven() {
        SavWriter writer = SavWriter.utf8(Variable.text("naam", 8), Variable.number("n"));
        Path file = writer.write(folder.resolve("wrong.sav"), Packing.NONE, List.of(List.of("caf#", 1.0)));
        replace(file, (byte) '#', (byte) 0xE9);

        assertThatThrownBy(() -> SavFile.at(file).read())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(file + ": a text of this file is no UTF-8, which it should be.\n"
                        + "  Name the encoding: SavFile.at(file).encoding(\"windows-1252\"), for one.");
        assertThat(shown(SavFile.at(file).encoding("windows-1252").read().table(), "naam"))
                .containsExactly("café");
        assertThatThrownBy(() -> SavFile.at(file).encoding("utf-9"))
                .hasMessage("\"utf-9\" is no encoding that is known here; write UTF-8 or windows-1252, for one");
    }

    private static void replace(Path file, byte one, byte other) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 300; i < bytes.length; i++) {
                bytes[i] = bytes[i] == one ? other : bytes[i];
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void columnsBesideAVariableGetNamesOfTheirOwn() {
        SavTable read = read(
                SavWriter.utf8(Variable.number("a").labelled(Map.of(1.0, "ja")), Variable.number("A_code")),
                List.of(List.of(1.0, 5.0)));

        assertThat(read.table().columnNames()).containsExactly("a", "a_code_2", "A_code");
        assertThat(read.variables().get(0).columns()).containsExactly("a", "a_code_2");
    }

    @Test
    void theVariablesAreATableToo() {
        SavTable read = read(
                Variable.number("a")
                        .about("Gebruikt u?")
                        .labelled(Map.of(1.0, "ja", 9.0, "weigert"))
                        .missing(9.0),
                1.0,
                9.0);

        Table dictionary = read.dictionary();
        assertThat(dictionary.columnNames()).containsExactly("name", "label", "format", "values", "missing", "columns");
        assertThat(dictionary.row(0).getString("values")).isEqualTo("1 = ja; 9 = weigert");
        assertThat(dictionary.row(0).getString("missing")).isEqualTo("weigert: 1");
        assertThat(dictionary.row(0).getString("columns")).isEqualTo("a, a_code, a_missing");
    }

    @ParameterizedTest
    @EnumSource
    void randomCasesAreReadBackTheSame(Packing packing) {
        Random random = new Random(20261129);
        for (int i = 0; i < 100; i++) {
            int width = 1 + random.nextInt(i % 10 == 0 ? 900 : 40);
            SavWriter writer = SavWriter.utf8(
                    Variable.number("x"), Variable.text("t", width), Variable.number("y"), Variable.text("s", 8));
            List<List<Object>> cases = new ArrayList<>();
            for (int row = random.nextInt(30); row > 0; row--) {
                cases.add(List.of(number(random), text(random, width), number(random), text(random, 8)));
            }
            Path file = writer.write(folder.resolve("random.sav"), packing, cases);

            Table table = SavFile.at(file).read().table();

            assertThat(table.rowCount()).isEqualTo(cases.size());
            for (int row = 0; row < cases.size(); row++) {
                assertThat(table.stringColumn("t").get(row))
                        .isEqualTo(cases.get(row).get(1));
                assertThat(table.stringColumn("s").get(row))
                        .isEqualTo(cases.get(row).get(3));
                for (int at : List.of(0, 2)) {
                    double expected = (Double) cases.get(row).get(at);
                    Column<?> column = table.column(at);
                    assertThat(column.isMissing(row)).isEqualTo(Double.isNaN(expected));
                    if (!column.isMissing(row)) {
                        assertThat(((Number) column.get(row)).doubleValue()).isEqualTo(expected);
                    }
                }
            }
        }
    }

    private static double number(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> NOTHING;
            case 1 -> random.nextInt(300) - 120;
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
            default -> random.nextInt();
        };
    }

    private static String text(Random random, int bytes) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(bytes + 1);
        while (text.toString().getBytes(UTF_8).length < length) {
            text.append("abc é€.1".charAt(random.nextInt(8)));
        }
        while (text.toString().getBytes(UTF_8).length > bytes) {
            text.setLength(text.length() - 1);
        }
        return text.toString().stripTrailing();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("given.sav"), bytes);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatWasCutOffOrChangedIsAFaultOrReadAnyway(Packing packing) throws IOException {
        SavWriter writer =
                SavWriter.utf8(Variable.number("a").labelled(Map.of(1.0, "ja")).missing(2.0), Variable.text("t", 300));
        byte[] whole = writer.bytes(packing, List.of(List.of(1.0, "een"), List.of(2.0, "twee")), true);
        for (int length = 1; length < whole.length - (packing == Packing.ZIPPED ? 100 : 8); length += 7) {
            Path file = file(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> SavFile.at(file).read())
                    .as("%s", length)
                    .isInstanceOf(InvalidInputException.class);
        }
        for (int at = 0; at < whole.length; at += 3) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x15;
            Path file = file(changed);
            try {
                assertThat(SavFile.at(file).read().table().columnCount()).isPositive();
            } catch (InvalidInputException e) {
                assertThat(e.faults()).hasSize(1);
            }
        }
    }

    @Test
    void aFileThatEndsEarlySaysSo() throws IOException {
        byte[] whole =
                SavWriter.utf8(Variable.number("a")).bytes(Packing.NONE, List.of(List.of(1.0), List.of(2.0)), true);

        Path file = file(Arrays.copyOf(whole, whole.length - 8));

        assertThatThrownBy(() -> SavFile.at(file).read())
                .hasMessage(file + ": this file ends before its last case.\n"
                        + "  Fetch it again: a part of it is missing.");
    }

    @Test
    void aFileThatDoesNotTellHowManyCasesThereAreIsReadToItsEnd() throws IOException {
        for (Packing packing : Packing.values()) {
            Path file = file(SavWriter.utf8(Variable.number("a"))
                    .bytes(packing, List.of(List.of(1.0), List.of(2.5), List.of(3.0)), false));

            assertThat(shown(SavFile.at(file).read().table(), "a")).containsExactly("1.0", "2.5", "3.0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASCII SPSS PORT FILE | this is a portable file of SPSS (.por).",
                "\u001c\u0000\u0000\u0000\u0000\u0000\u0000\u0000ENCRYPTEDSAV | this file is locked with a password.",
                "leeftijd;geslacht | this is no data file of SPSS (.sav), whatever its name says.",
                "$FL2 and then nothing | this file ends before its last case.",
                " | this is no data file of SPSS (.sav), whatever its name says."
            })
    void otherFilesAreNoDataOfSpss(String contentAndFault) throws IOException {
        String[] parts = contentAndFault.split(" [|] ");
        Path file = file((parts[0] + (parts[0].isEmpty() ? " " : "")).getBytes(ISO_8859_1));

        assertThatThrownBy(() -> SavFile.at(file).read())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(file + ": " + parts[parts.length - 1]);
    }

    @Test
    void aFileThatIsNotThereOrEmptyIsAFault() throws IOException {
        assertThatThrownBy(() -> SavFile.at(folder.resolve("absent.sav")).read())
                .hasMessageContaining("cannot find this file");
        assertThatThrownBy(() -> SavFile.at(folder).read()).hasMessageContaining("it is a folder");
        Path empty = file(new byte[0]);
        assertThatThrownBy(() -> SavFile.at(empty).read()).hasMessageContaining("this file is empty");
    }
}
