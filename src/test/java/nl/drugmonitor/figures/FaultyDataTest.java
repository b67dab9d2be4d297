package nl.drugmonitor.figures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import nl.drugmonitor.English;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test breaks one thing in a copy of the data, and reads what the user is told. */
class FaultyDataTest {
    /** What stands before the cells of one row of observations.csv: of the period, the value, and so on. */
    private static final String ROW = "cocaine_customs_ports,";

    private static final String VALUE = ROW + "2024,";
    private static final String PRINTED = VALUE + "34877,";
    private static final String UNIT = PRINTED + "34.877,";
    private static final String STATUS = UNIT + "kg,";
    private static final String HEDGE = STATUS + "A,";
    private static final String SOURCE = HEDGE + ",";
    private static final String REST = ",ndm-2025-factsheet";

    private final DataCopy data;

    FaultyDataTest(@TempDir Path folder) {
        data = DataCopy.in(folder);
    }

    @Test
    void theDataAsTheyAreHaveNoFault() {
        assertThatCode(() -> Figures.load(data.folder())).doesNotThrowAnyException();
    }

    @Test
    void aMissingFileIsRefused() {
        data.delete("observations.csv");
        assertRefused("data/observations.csv: cannot find this file.", "  Check its name and its folder.");
    }

    @Test
    void anEmptyFileIsRefused() {
        data.write("observations.csv", "");
        assertRefused("data/observations.csv: this file is empty.", "  Restore its content.");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        data.write("observations.csv", "indicator,période\n".getBytes(ISO_8859_1));
        assertRefused(
                "data/observations.csv:1:12: this file must be UTF-8, but here is a byte that is none.",
                "  Save it again as UTF-8; it may be Windows-1252 now.");
    }

    @Test
    void semicolonsAreRefused() {
        data.write("observations.csv", data.text("observations.csv").replace(',', ';'));
        assertRefused(
                "data/observations.csv:1:1: cells must be parted by commas, but this header has semicolons.",
                "  Save the file again as CSV with commas, and points for decimals.");
    }

    /** A misspelt column that may be left out would be passed over without a word. */
    @Test
    void aColumnThatIsUnknownIsRefused() {
        data.write("breaks.csv", data.text("breaks.csv").replaceFirst(",announced\n", ",anounced\n"));
        assertRefused(
                "data/breaks.csv:1:1: column \"anounced\" is none that this table has.",
                "  Did you mean announced? Else delete the column.");
    }

    @Test
    void aMissingColumnIsRefused() {
        String text = data.text("observations.csv");
        data.write("observations.csv", text.replaceFirst("value,printed,", "value,as_printed,"));
        assertRefused(
                "data/observations.csv:1:1: cannot find column \"printed\".",
                "  The header must have: indicator, period, value, printed, unit, status, hedge, source, vintage, note.");
    }

    @Test
    void aQuoteThatIsNotClosedIsRefused() {
        String place = data.add("observations.csv", ROW + "2026,1,1,kg,A,,s001,,\"Not closed");
        assertRefused(
                "data/observations.csv: this must be CSV (Unclosed quoted field at end of input (record starting at line "
                        + lineOf(place) + ")).",
                "  Close each quote.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"34.877,5x", "34.877.000", "veel", ""})
    void aValueMustBeANumber(String value) {
        String place = data.replace("observations.csv", VALUE, "34877", "\"" + value + "\"");
        assertRefused(
                place + ": value must be a number with a point before its decimals, not \"" + value + "\".",
                "  Write 34877 for 34.877, and 3.4 for 3,4.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = '|', textBlock = """
        34.877,5x | is no number: "x" is not known here as a number, a unit or a scale word
        34.8770   | is no Dutch number: a point parts groups of three digits and needs three digits after it, a comma starts the decimals
        34877.0   | is no Dutch number: a point parts groups of three digits and needs three digits after it, a comma starts the decimals
        ''        | is not a number: a digit must come first, or a sign and then a digit
        """)
    void aPrintedNumberMustBeDutch(String printed, String why) {
        String place = data.replace("observations.csv", PRINTED, "34.877", "\"" + printed + "\"");
        assertRefused(
                place + ": \"" + printed + "\" " + why + ".",
                "  Write the number as it is printed, such as 16.945 or 12,3%.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"34.878", "34,877", "34.877 ton"})
    void thePrintedNumberMustBeThatOfTheValue(String printed) {
        String place = data.replace("observations.csv", PRINTED, "34.877", "\"" + printed + "\"");
        assertRefused(
                place + ": printed must be the number in value, 34877, not \"" + printed + "\".",
                "  Write the number of the source in both; 34877 is printed 34.877.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"20244", "2024-13", "2024-Q5", "2024-12/2024-01", "jaar", ""})
    void aPeriodMustBeARunOfMonths(String period) {
        String place = data.replace("observations.csv", ROW, "2024,34877", period + ",34877");
        assertRefused(
                place + ": period must be a run of whole months or a week between 1900 and 2100, not \"" + period
                        + "\".",
                "  Write 2024, 2024-H1, 2024-Q1, 2024-04, 2024-W07 or 2023-04/2023-12.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"2018/2019", "2018-19", "2018/19", "2018-2019", "1999/2000", "2010/11"})
    void aSeasonMustSayInWhichMonthItStarts(String season) {
        String place = data.replace("observations.csv", ROW, "2024,34877", season + ",34877");
        assertRefused(
                place + ": \"" + season + "\" does not say in which month the season starts.",
                "  Write its first and last month, such as 2018-07/2019-06; readers see 2018/2019.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"2024-W53", "2021-W53"})
    void aWeekMustBeInItsYear(String week) {
        String place = data.replace("observations.csv", ROW, "2024,34877", week + ",34877");
        assertRefused(
                place + ": there is no week \"" + week + "\": " + week.substring(0, 4) + " has 52 weeks.",
                "  Write the first week of the next year, or correct the week.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({
        "voorlopig, Write P for a provisional figure.",
        "Voorlopige, Write P for a provisional figure.",
        "X, Write A for a normal figure; part several codes by a space.",
        "AP, Write A for a normal figure; part several codes by a space.",
        "'', Write A for a normal figure; part several codes by a space."
    })
    void aStatusMustBeACode(String status, String remedy) {
        String place = data.replace("observations.csv", STATUS, "A", status);
        assertRefused(
                place + ": status must be SDMX observation status codes (such as A, B, D, P, U), not \"" + status
                        + "\".",
                "  " + remedy);
    }

    @Test
    void aHedgeMustBeAWordOfTheTable() {
        String place = data.replace("observations.csv", HEDGE, REST, "wellicht" + REST);
        assertRefused(
                place + ": hedge must be a word of words.csv, not \"wellicht\".",
                "  Write one of: " + String.join(", ", Figures.load().words().hedgeWords()) + ".");
    }

    @Test
    void aUnitMustBeThatOfTheIndicator() {
        String place = data.replace("observations.csv", UNIT, "kg", "count");
        assertRefused(
                place + ": unit must be that of the indicator, kg, not \"count\".",
                "  Write it, or name another indicator.");
    }

    @Test
    void aSourceMustBeKnown() {
        String place = data.replace("observations.csv", SOURCE, "ndm-2025-factsheet", "s999");
        assertRefused(
                place + ": source must be one of sources.csv, not \"s999\".",
                "  Add a row for it there, or correct the name.");
    }

    @ParameterizedTest
    @CsvSource({
        "observations.csv, 'cocain_customs_ports,2024,34877,34.877,kg,A,,s001,,'",
        "breaks.csv, 'cocain_customs_ports,2024-01-01,law,nl,en'"
    })
    void anIndicatorMustBeKnown(String file, String row) {
        String place = data.add(file, row);
        assertRefused(
                place + ": indicator must be one of indicators.csv, not \"cocain_customs_ports\".",
                "  Did you mean cocaine_customs_ports?");
    }

    @Test
    void aRowMustNotBeThereTwice() {
        String first = data.add("observations.csv", ROW + "2026,1,1,kg,A,,s001,2026-02,");
        String second = data.add("observations.csv", ROW + "2026,2,2,kg,A,,s001,2026-02,");
        assertRefused(
                second + ": indicator, period, source and vintage must be in one row only, but line " + lineOf(first)
                        + " has them too.",
                "  Delete one of the rows, or give the vintage that sets them apart.");
    }

    @Test
    void anotherVintageIsAnotherRow() {
        data.add("observations.csv", ROW + "2026,1,1,kg,A,,s001,2026-02,");
        data.add("observations.csv", ROW + "2026,2,2,kg,A,,s001,2026-03,");
        assertThat(Figures.load(data.folder())
                        .series("cocaine_customs_ports")
                        .at("2026")
                        .describe())
                .isEqualTo("1 (s001), 2 (s001)");
    }

    @Test
    void everyFaultOfARowIsTold() {
        String place = data.add("observations.csv", "cocaine_customs_ports,20244,veel,veel,count,X,wellicht,s999,,");
        String line = lineOf(place);
        assertThat(refusal().faults())
                .extracting(fault ->
                        fault.place().line() + ":" + fault.place().column() + " " + English.of(fault.problem()))
                .containsExactly(
                        line
                                + ":23 period must be a run of whole months or a week between 1900 and 2100, not \"20244\".",
                        line + ":29 value must be a number with a point before its decimals, not \"veel\".",
                        line + ":34 \"veel\" is not a number: a digit must come first, or a sign and then a digit.",
                        line + ":39 unit must be that of the indicator, kg, not \"count\".",
                        line + ":45 status must be SDMX observation status codes (such as A, B, D, P, U), not \"X\".",
                        line + ":47 hedge must be a word of words.csv, not \"wellicht\".",
                        line + ":56 source must be one of sources.csv, not \"s999\".");
    }

    @Test
    void aSourceIsReadOnADayOrNobodyKnowsWhen() {
        data.add("sources.csv", "x1,Title,Publisher,2026,,,facts only");
        String place = data.add("sources.csv", "x2,Title,Publisher,2026,,2026-11,facts only");
        int column = place.lastIndexOf(':') + 1;
        assertRefused(
                place.substring(0, column) + "26: read_on must be a day, not \"2026-11\".",
                "  Write it like 2023-04-01.");
    }

    @Test
    void theLowerBoundOfAWordIsNotAboveItsUpperOne() {
        data.add("words.csv", "precies gelijk,percent,0,0,-1,1,,");
        String place = data.add("words.csv", "omgedraaid,percent,5,0,0,10,,");
        int column = place.lastIndexOf(':') + 1;
        assertRefused(
                place.substring(0, column) + "20: min must not be above max.",
                "  Change the two about; a fall of 5 to 10 percent is -10 to -5.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"2023-4-1", "2023-02-30", "2023", "voorjaar", ""})
    void aBreakMustHaveADay(String date) {
        String place = data.replace("breaks.csv", "cbr_fitness_examinations,", "2023-04-01", date);
        assertRefused(place + ": date must be a day, not \"" + date + "\".", "  Write it like 2023-04-01.");
    }

    @Test
    void aBreakMustBeOfAKnownKind() {
        String place = data.replace("breaks.csv", "marihuana_customs,2024-01-01,", "definition", "defintion");
        assertRefused(
                place + ": kind must be one of definition, law, method, coverage, source, not \"defintion\".",
                "  Did you mean definition?");
    }

    @Test
    void anIndicatorMustHaveAKnownUnit() {
        String place = data.add("indicators.csv", "ketamine,Ketamine,Ketamine,gram,Grams.,Netherlands,NFI,");
        assertRefused(at(place, 28) + ": unit must be one of units.csv, not \"gram\".", "  Did you mean grams?");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "indicators.csv, indicator, 'emd_imposed,EMD,EMD,count,Courses.,Netherlands,CBR,'",
        "sources.csv, source, 's001,Title,Publisher,,,2026-11-24,facts only'"
    })
    void anIdMustBeThereOnce(String file, String column, String row) {
        String place = data.add(file, row);
        String id = row.substring(0, row.indexOf(','));
        assertRefused(
                place + ": " + column + " \"" + id + "\" must not be there twice.",
                "  Change or delete one of the two.");
    }

    @Test
    void anIdMustBeThere() {
        String place = data.add("sources.csv", ",Title,Publisher,,,2026-11-24,facts only");
        assertRefused(place + ": source must not be empty.", "  Write it.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({"emd_imposed emd_impossed, emd_impossed", "emd_imposed cocaine_antwerp, cocaine_antwerp"})
    void aSumMustBeOfKnownIndicatorsInItsUnit(String sumOf, String wrong) {
        String before = "total,Totaal,Total,count,Together.,Netherlands,CBR,";
        String place = data.add("indicators.csv", before + sumOf);
        assertRefused(
                at(place, before.length() + 1)
                        + ": sum_of must name indicators of this file in the same unit that are no sums themselves, not \""
                        + sumOf + "\".",
                "  Correct \"" + wrong + "\".");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = '|', textBlock = """
        snel,percent,weinig,5,0,5,,       | 14 | min must be a number with a point before its decimals, not "weinig". | Write 34877 for 34.877, and 3.4 for 3,4.
        snel,percent,0,"0,5",0,5,,        | 16 | max must be a number with a point before its decimals, not "0,5".    | Write 34877 for 34.877, and 3.4 for 3,4.
        snel,factor,0,5,0,5,,             | 6  | quantity must be one of percent, ratio, hedge, not "factor".         | Write one of them.
        wellicht,hedge,,,,,,              | 1  | a hedge must be one of the words the program knows a rule for, not "wellicht". | Write the word under `also` of one of these: bijna, ruim, iets meer dan, iets minder dan, ongeveer, afgerond, meer dan, minder dan, minstens, hooguit.
        stabiel,percent,0,5,0,5,,         | 1  | word "stabiel" must not be there twice.                              | Change or delete one of the two.
        snel,percent,0,5,0,5,vlug; circa, | 1  | word "circa" must not be there twice.                                | Change or delete one of the two.
        """)
    void aWordMustHaveARuleOfItsOwn(String row, int column, String problem, String remedy) {
        String place = data.add("words.csv", row);
        assertRefused(at(place, column) + ": " + problem, "  " + remedy);
    }

    @Test
    void faultsOfSeveralFilesAreToldTogether() {
        String inBreaks = data.replace("breaks.csv", "emd_imposed,", "2023-04-01", "1 april");
        String inObservations = data.replace("observations.csv", STATUS, "A", "voorlopig");
        assertRefused(
                inBreaks + ": date must be a day, not \"1 april\".",
                "  Write it like 2023-04-01.",
                inObservations + ": status must be SDMX observation status codes (such as A, B, D, P, U), "
                        + "not \"voorlopig\".",
                "  Write P for a provisional figure.");
    }

    @Test
    void aTableThatOthersReferToIsToldFirstAndAlone() {
        data.write("indicators.csv", "");
        data.delete("sources.csv");
        data.replace("observations.csv", STATUS, "A", "voorlopig");
        assertRefused(
                "data/indicators.csv: this file is empty.",
                "  Restore its content.",
                "data/sources.csv: cannot find this file.",
                "  Check its name and its folder.");
    }

    @Test
    void aFaultInAPartIsNotToldAgainForItsSum() {
        String place = data.replace("observations.csv", "incidents_soft,2024,6063,", "6.063", "6.036");
        assertRefused(
                place + ": printed must be the number in value, 6063, not \"6.036\".",
                "  Write the number of the source in both; 34877 is printed 34.877.");
    }

    @Test
    void tenFaultsAreShownAndTheRestIsCounted() {
        String text = data.text("observations.csv");
        data.write("observations.csv", text.replace(",s067,", ",s999,"));
        int wrong = (text.length() - text.replace(",s067,", ",").length()) / ",s067".length();
        InvalidInputException refusal = refusal();
        assertThat(refusal.faults()).hasSize(wrong);
        assertThat(refusal).message().hasLineCount(21).endsWith("\n(" + (wrong - 10) + " more)");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path missing = data.folder().resolve("missing");
        assertThatThrownBy(() -> Figures.load(missing))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(missing + ": cannot find this folder.\n  Name the folder that holds observations.csv.");
    }

    private static String lineOf(String place) {
        return place.substring(place.indexOf(':') + 1, place.lastIndexOf(':'));
    }

    /** Returns the place of another column of the line. */
    private static String at(String place, int column) {
        return place.substring(0, place.lastIndexOf(':') + 1) + column;
    }

    private void assertRefused(String... message) {
        assertThat(refusal()).hasMessage(data.located(String.join("\n", message)));
    }

    private InvalidInputException refusal() {
        return catchThrowableOfType(InvalidInputException.class, () -> Figures.load(data.folder()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-34877, -34.877", "-34877.5, '-34.877,5'", "-34877, -34 877 kilo"})
    void aValueMayBeNegative(String value, String printed) {
        data.replace("observations.csv", VALUE, "34877", value);
        data.replace("observations.csv", VALUE + value + ",", "34.877", "\"" + printed + "\"");

        assertThat(Figures.load(data.folder())
                        .series("cocaine_customs_ports")
                        .at("2024")
                        .from("ndm-2025-factsheet"))
                .hasValueSatisfying(read -> assertThat(read.value().signum()).isNegative());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-12.5, '-12,5'", "0.5, '0,5'"})
    void aCountMustBeWhole(String value, String printed) {
        String place =
                data.add("observations.csv", "hemp_nurseries,1999," + value + ",\"" + printed + "\",count,A,,s001,,");
        assertRefused(
                at(place, 21) + ": value of a count must be whole, not \"" + value + "\".",
                "  Write what the source prints, or choose another unit.");
    }

    @Test
    void aSignMustBeThatOfTheValue() {
        String place = data.replace("observations.csv", PRINTED, "34.877", "-34.877");
        assertRefused(
                place + ": printed must be the number in value, 34877, not \"-34.877\".",
                "  Write the number of the source in both; 34877 is printed 34.877.");
    }
}
