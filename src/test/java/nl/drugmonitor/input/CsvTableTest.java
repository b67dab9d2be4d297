package nl.drugmonitor.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drugmonitor.input.Fixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.input.CsvTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final List<String> COLUMNS = List.of("indicator", "period", "value");

    @Test
    void aCellIsFoundByTheNameOfItsColumn() {
        Row row =
                rows("value,note,indicator,period\n895,,hemp_nurseries,2024\n").get(0);
        assertThat(row.cell("indicator")).isEqualTo("hemp_nurseries");
        assertThat(row.cell("value")).isEqualTo("895");
        assertThat(row.cell("note")).isEmpty();
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void aColumnThatTheHeaderLacksIsAFaultOfTheProgram() {
        Row row = rows("indicator,period,value\na,2024,1\n").get(0);
        assertThatThrownBy(() -> row.cell("note"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no column note");
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        assertThat(rows("indicator,period,value\n")).isEmpty();
    }

    @Test
    void semicolonsAreRefused() {
        assertRefused(
                () -> read("semicolons.csv"),
                "semicolons.csv:1:1: cells must be parted by commas, but this header has semicolons.",
                "  Save the file again as CSV with commas, and points for decimals.");
    }

    @Test
    void aMissingColumnIsRefused() {
        assertRefused(
                () -> read("column-missing.csv"),
                "column-missing.csv:1:1: cannot find column \"period\".",
                "  The header must have: indicator, period, value.");
    }

    @Test
    void aColumnThatIsTwiceThereIsRefused() {
        assertRefused(
                () -> read("column-twice.csv"),
                "column-twice.csv:1:1: column \"period\" must not be twice in the header.",
                "  Rename one of them.");
    }

    @Test
    void everyRowWithTooManyOrTooFewCellsIsNamed() {
        assertRefused(
                () -> read("cells-too-many-and-too-few.csv"),
                "cells-too-many-and-too-few.csv:2:1: this row must have 3 cells as the header has, not 4.",
                "  Put a cell with a comma in it between double quotes, and write empty cells out.",
                "cells-too-many-and-too-few.csv:4:1: this row must have 3 cells as the header has, not 2.",
                "  Put a cell with a comma in it between double quotes, and write empty cells out.",
                "cells-too-many-and-too-few.csv:5:1: this row must have 3 cells as the header has, not 4.",
                "  Put a cell with a comma in it between double quotes, and write empty cells out.");
    }

    @Test
    void aQuoteThatIsNotClosedDoesNotSwallowTheRowsBelow() {
        assertRefused(
                () -> read("quote-not-closed.csv"),
                "quote-not-closed.csv: this must be CSV (Unclosed quoted field at end of input "
                        + "(record starting at line 2)).",
                "  Close each quote.");
    }

    @Test
    void aCellEndsWithItsQuote() {
        assertRefused(
                () -> read("sign-after-quote.csv"),
                "sign-after-quote.csv: this must be CSV (Unexpected character after closing quote: '_' (0x5f) "
                        + "(record starting at line 2)).",
                "  Close each quote.");
    }

    @Test
    void cellsInQuotesMayHoldCommasQuotesAndLineBreaks() {
        List<Row> rows = CsvTable.read(Fixture.file("cells-in-quotes.csv"), List.of("name", "note", "value"))
                .rows();
        assertThat(rows)
                .extracting(row -> row.cell("name"))
                .containsExactly("fines, police", "nurseries", "he said \"no, never\"");
        assertThat(rows)
                .extracting(row -> row.cell("note"))
                .containsExactly("printed as\ntwo lines", "a\nb\nc", "half a \" quote");
        assertThat(rows).extracting(Row::line).containsExactly(2, 4, 8);
    }

    @Test
    void aPlaceIsThatOfTheRawTextWhateverStandsInQuotesBeforeIt() {
        List<Row> rows = CsvTable.read(Fixture.file("cells-in-quotes.csv"), List.of("name", "note", "value"))
                .rows();
        assertThat(rows)
                .extracting(row -> row.place("name").toString())
                .containsExactly("cells-in-quotes.csv:2:1", "cells-in-quotes.csv:4:1", "cells-in-quotes.csv:8:1");
        assertThat(rows)
                .extracting(row -> row.place("note").toString())
                .containsExactly("cells-in-quotes.csv:2:17", "cells-in-quotes.csv:4:11", "cells-in-quotes.csv:8:25");
        assertThat(rows)
                .extracting(row -> row.place("value").toString())
                .containsExactly("cells-in-quotes.csv:3:12", "cells-in-quotes.csv:6:4", "cells-in-quotes.csv:8:40");
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aPlaceIsTheSameForEveryKindOfLineEnd(String lineEnd) {
        List<Row> rows = rows(String.join(lineEnd, "indicator,period,value", "a,2023,1", "", "b,2024,2", ""));
        assertThat(rows).extracting(row -> row.place("value").toString()).containsExactly("a.csv:2:8", "a.csv:4:8");
    }

    @Test
    void aHeaderMayStandBelowEmptyLines() {
        assertThat(rows("\n\nindicator,period,value\na,2024,1\n").get(0).place("period"))
                .isEqualTo(new Place("a.csv", 4, 3));
        assertRefused(
                () -> rows("\n\nindicator;period;value\n"),
                "a.csv:3:1: cells must be parted by commas, but this header has semicolons.",
                "  Save the file again as CSV with commas, and points for decimals.");
    }

    @Test
    void aNumberKeepsItsDecimals() {
        Row row = rows("indicator,period,value\na,2024,-3.40\n").get(0);
        assertThat(row.decimal("value")).isEqualTo(new BigDecimal("-3.40"));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "34.877,5x", "34.877.000", "3;4", "veel", "1e5", "1E999999999", "NaN"})
    void whatIsNoNumberIsRefused(String value) {
        Row row = rows("indicator,period,value\na,2024,\"" + value + "\"\n").get(0);
        assertRefused(
                () -> row.decimal("value"),
                "a.csv:2:8: value must be a number with a point before its decimals, not \"" + value + "\".",
                "  Write 34877 for 34.877, and 3.4 for 3,4.");
    }

    @Test
    void aNameStandsForWhatItNames() {
        Row row = rows("indicator,period,value\na,2024,1\n").get(0);
        assertThat(row.at("indicator").known(Map.of("a", 7), "indicators.csv")).isEqualTo(7);
        assertRefused(
                () -> row.at("indicator").known(Map.of("hemp", 7), "indicators.csv"),
                "a.csv:2:1: indicator must be one of indicators.csv, not \"a\".",
                "  Add a row for it there, or correct the name.");
    }

    @Test
    void aSecondHeaderIsNoRow() {
        assertRefused(
                () -> rows("indicator,period,value\na,2024,1\nindicator,period,value\n"),
                "a.csv:3:1: this row must not be the header again.",
                "  Delete it.");
    }

    @Test
    void aNumberOfThousandsOfDigitsIsRefused() {
        Row row = rows("indicator,period,value\na,2024," + "1".repeat(20_000) + "\n")
                .get(0);
        assertThatThrownBy(() -> row.decimal("value"))
                .hasMessageStartingWith("a.csv:2:8: value must be a number with a point before its decimals, not \"111")
                .hasMessageContaining(" [...] ");
        assertThat(rows("indicator,period,value\na,2024," + "1".repeat(1_000) + "\n")
                        .get(0)
                        .decimal("value"))
                .isEqualTo(new BigDecimal("1".repeat(1_000)));
    }

    private static CsvTable read(String fixture) {
        return CsvTable.read(Fixture.file(fixture), COLUMNS);
    }

    private static List<Row> rows(String text) {
        return CsvTable.read(TextFile.of("a.csv", text.getBytes(UTF_8)), COLUMNS, "note")
                .rows();
    }
}
