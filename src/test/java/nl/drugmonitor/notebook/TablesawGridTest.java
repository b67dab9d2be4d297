package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import nl.drugmonitor.chart.Browser;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The grid of a Tablesaw table in a page. */
class TablesawGridTest {
    @TempDir
    private Path folder;

    private static Table numbers(int rows) {
        return Table.create(
                "many", IntColumn.create("n", IntStream.range(0, rows).toArray()));
    }

    private static Table mixed() {
        return Table.create(
                "mixed",
                StringColumn.create("drug", "b10", "b9", "", "a & <c>"),
                DoubleColumn.create("rate", new double[] {10.5, -2, Double.NaN, 9}));
    }

    @Test
    void headingsHaveTypesAndMissingCellsAndNumbersStandAtTheRight() {
        assertThat(new TablesawGrid(mixed(), Language.EN).html())
                .contains("<caption style=\"text-align:left;font-weight:bold\">mixed: 4 rows, 2 columns</caption>")
                .contains("<th scope=\"col\" style=\"text-align:left\"><span>drug</span><br>"
                        + "<small style=\"font-weight:normal\">string, 1 missing</small></th>")
                .contains("<th scope=\"col\" data-number=\"\" style=\"text-align:right\"><span>rate</span>")
                .contains("<tr><td style=\"text-align:left\">b10</td><td style=\"text-align:right\">10.5</td></tr>")
                .contains("<tr><td style=\"text-align:left\"></td><td style=\"text-align:right\"></td></tr>")
                .contains("a &amp; &lt;c&gt;");
    }

    @Test
    void numbersHaveTheDecimalSignOfTheLanguage() {
        String html = new TablesawGrid(mixed(), Language.NL).html();
        assertThat(html).contains(">10,5<", ">double, 1 ontbrekend<", "mixed: 4 rijen, 2 kolommen");
        Table quotient = Table.create(DoubleColumn.create("q", 200 / 3.0));
        assertThat(new TablesawGrid(quotient, Language.NL).html()).contains(" title=\"66,66666666666667\">66,6667<");
        Table whole = Table.create(LongColumn.create("n", 12_345_678_901_234_567L), DateColumn.create("d", 1));
        assertThat(new TablesawGrid(whole, Language.NL).html())
                .contains(">12345678901234567<", ">local_date, 1 ontbrekend<");
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "2.508572800179546, 2.50857",
        "56858.123456, 56858.1",
        "1234567.89, 1234568",
        "0.000012345678, 0.0000123457",
        "16945, 16945",
        "123456789, 123456789",
        "0.1, 0.1",
        "-0.0, 0",
        "1.9999999, 2",
    })
    void aNumberHasSixDigitsAndAllOfThemInTextAndForWhoeverPoints(double number, String shown) {
        Table table = Table.create(DoubleColumn.create("q", number));
        String whole = new TablesawParts(Language.EN).cell(table.column(0), 0);
        String html = new TablesawGrid(table, Language.EN).html();
        assertThat(html).contains(">" + shown + "</td>");
        assertThat(Double.parseDouble(whole)).isEqualTo(number + 0.0);
        assertThat(html.contains("title=\"" + whole + "\"")).isEqualTo(!whole.equals(shown));
    }

    @Test
    void whatIsNoFiniteNumberIsNamed() {
        Table table = Table.create(DoubleColumn.create("q", Double.POSITIVE_INFINITY, Double.NaN));
        assertThat(new TablesawGrid(table, Language.EN).html()).contains(">∞</td>", "></td>");
    }

    @Test
    void sortingKnowsAllDigits() throws Exception {
        Table table = Table.create(DoubleColumn.create("q", 1.00000002, 1.00000001));
        assertThat(sorted(table, 0, 1)).isEqualTo("1|1|");
        assertThat(sortedTitles(table)).isEqualTo("1.00000001|1.00000002|");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "101, 20", "100000, 20"})
    void aLongTableShowsItsEnds(int rows, int shown) {
        String html = new TablesawGrid(numbers(rows), Language.EN).html();
        assertThat(html.split("<tr><td", -1)).hasSize(shown + 1);
        assertThat(html.contains("data-gap=")).isEqualTo(rows > shown);
    }

    @Test
    void aHundredThousandRowsAreShownAtOnce() {
        Table table = numbers(100_000);
        Instant start = Instant.now();
        new TablesawGrid(table, Language.EN).html();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, -2|9|10.5||",
        "1, 2, 10.5|9|-2||",
        "1, 3, 10.5|-2||9|",
        "0, 1, a & <c>|b9|b10||", // numbers within texts count as numbers
    })
    void aClickOnAHeadingSortsWithWhatIsMissingLast(int column, int clicks, String expected) throws Exception {
        assertThat(sorted(mixed(), column, clicks)).isEqualTo(expected);
    }

    @Test
    void theRowsThatAreLeftOutComeLastWhenTheOthersAreSorted() throws Exception {
        assertThat(sorted(numbers(500), 0, 2))
                .startsWith("499|498|")
                .endsWith("|1|0|… 480 rows left out here; sorting orders the rows that are shown only|");
    }

    /** Returns a column of the rows as a real browser has them after so many clicks. */
    private String sorted(Table table, int column, int clicks) throws Exception {
        return sorted(table, column, clicks, "textContent");
    }

    private String sortedTitles(Table table) throws Exception {
        return sorted(table, 0, 1, "title");
    }

    private String sorted(Table table, int column, int clicks, String what) throws Exception {
        String page = "<!DOCTYPE html><meta charset=\"utf-8\">" + new TablesawGrid(table, Language.EN).html()
                + """
                <p id="sorted"></p>
                <script>
                const head = document.querySelectorAll("th")[%d];
                for (let i = 0; i < %d; i++) head.click();
                const cells = [...document.querySelectorAll("tbody tr")].map(row => (row.cells[%1$d] ?? row.cells[0]).%3$s);
                document.getElementById("sorted").textContent = cells.join("|") + "|";
                </script>
                """.formatted(column, clicks, what);
        String dom = Browser.dom(Files.writeString(folder.resolve("page.html"), page), folder);
        return dom.replaceAll("(?s).*<p id=\"sorted\">(.*?)</p>.*", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
