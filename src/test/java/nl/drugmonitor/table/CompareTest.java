package nl.drugmonitor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Sample;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.table.Compared.Kind;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class CompareTest {
    private static final Series SERIES = new Series(
            Sample.count("2020", "1").indicator(),
            List.of(
                    Sample.count("2019", "90"),
                    Sample.count("2020", "100"),
                    Sample.of("2021", "26.000")
                            .hedged("afgerond", Hedge.AFGEROND)
                            .observation(),
                    Sample.count("2022", "300"),
                    Sample.of("2022", "310").from("s002").observation(),
                    Sample.count("2023", "400"),
                    Sample.count("2023-H1", "190"),
                    Sample.count("2024", "500")));

    private static Table years(String name, double... values) {
        int[] years = {2020, 2021, 2022, 2024, 2025};
        return Table.create(IntColumn.create("jaar", years), DoubleColumn.create(name, values));
    }

    @Test
    void eachPeriodIsEqualRoundedAlikeRevisedNewOrMissing() {
        Compared compared = Compare.with(SERIES, years("aantal", 100, 26_123, 310, 501, 600));
        assertThat(compared.rows())
                .extracting(Compared.Row::kind)
                .containsExactly(Kind.EQUAL, Kind.ROUNDED_ALIKE, Kind.EQUAL, Kind.MISSING, Kind.REVISED, Kind.NEW);
        assertThat(compared.in(Language.EN))
                .isEqualTo("nurseries (en): 2 equal, 1 rounded alike, 1 revised, 1 new, 1 missing");
        assertThat(compared.in(Language.NL))
                .isEqualTo("nurseries (nl): 2 gelijk, 1 gelijk na afronding, 1 herzien, 1 nieuw, 1 ontbrekend");
    }

    @Test
    void aTableHasARowAPeriodWithTheDifference() {
        Table table = Compare.with(SERIES, years("aantal", 100, 26_123, 310, 501, 600))
                .table(Language.EN);
        assertThat(table.columnNames())
                .containsExactly(
                        "period", "year", "kind", "theirs", "ours", "difference", "difference_percent", "published");
        assertThat(table.stringColumn("period").asList())
                .containsExactly("2020", "2021", "2022", "2023", "2024", "2025");
        assertThat(table.stringColumn("kind").asList())
                .containsExactly("equal", "rounded_alike", "equal", "missing", "revised", "new");
        assertThat(table.doubleColumn("difference").asList()).startsWith(0.0, 123.0, 0.0);
        assertThat(table.doubleColumn("difference_percent").get(4)).isEqualTo(0.2);
        assertThat(table.stringColumn("published").get(2)).isEqualTo("300 (s001), 310 (s002)");
        assertThat(table.doubleColumn("theirs").isMissing(3)).isTrue();
        assertThat(table.doubleColumn("ours").isMissing(5)).isTrue();
    }

    @Test
    void aValueThatNoSourceInConflictPrintsIsRevised() {
        Compared compared = Compare.with(SERIES, years("aantal", 100, 26_123, 305, 500, 600));
        assertThat(compared.only(Kind.REVISED).rows()).hasSize(1);
        assertThat(compared.table(Language.EN).doubleColumn("ours").isMissing(2))
                .isTrue();
    }

    @Test
    void aCellWithoutAValueIsMissing() {
        Compared compared = Compare.with(SERIES, years("aantal", Double.NaN, 26_000, 300, 500, Double.NaN));
        assertThat(compared.rows())
                .extracting(Compared.Row::kind)
                .containsExactly(Kind.MISSING, Kind.EQUAL, Kind.EQUAL, Kind.MISSING, Kind.EQUAL);
    }

    @Test
    void textsAreReadAsDutchPrint() {
        Table table = Table.create(
                StringColumn.create("period", "2021", "2022"), StringColumn.create("nurseries", "26.000", "310"));
        assertThat(Compare.with(SERIES, table).rows())
                .extracting(Compared.Row::kind)
                .containsExactly(Kind.EQUAL, Kind.EQUAL);
        Table broken = Table.create(StringColumn.create("period", "2021"), StringColumn.create("nurseries", "26,5"));
        assertThatThrownBy(() -> Compare.with(SERIES, broken))
                .isInstanceOf(RefusedException.class)
                .hasMessage("column nurseries, row 1: a count must be whole, and 26,5 is not; a thousand is written"
                        + " 1.000 or 1000");
    }

    @Test
    void textsAreInTheNotationThatAllOfThemCanBe() {
        Table english = Table.create(
                StringColumn.create("period", "2021", "2022"), StringColumn.create("nurseries", "26,000", "310"));
        assertThat(Compare.with(SERIES, english).rows())
                .extracting(Compared.Row::kind)
                .containsExactly(Kind.EQUAL, Kind.EQUAL); // a count is whole
        Series shares = new Series(
                Sample.of("2024", "1").in(BuiltInUnits.KILOGRAM).indicator(),
                List.of(Sample.of("2024", "1.234").in(BuiltInUnits.KILOGRAM).observation()));
        Table open = Table.create(StringColumn.create("period", "2024"), StringColumn.create("value", "1.234"));
        assertThatThrownBy(() -> Compare.with(shares, open))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(
                        "column value, row 1: 1.234 has another value in Dutch than in English notation");
        Table decided = Table.create(
                StringColumn.create("period", "2023", "2024"), StringColumn.create("value", "1.2", "1.234"));
        assertThat(Compare.with(shares, decided).rows())
                .extracting(Compared.Row::kind)
                .containsExactly(Kind.NEW, Kind.REVISED);
    }

    @Test
    void starsAndSignsForMissingValuesAreReadAsStatisticsNetherlandsWritesThem() {
        Table table = Table.create(
                StringColumn.create("perioden", "2020*", "2022", "2023JJ00", "2024"),
                StringColumn.create("aantal", "100", "310*", ".", "x"));
        Compared compared = Compare.with(SERIES, table);
        assertThat(compared.rows())
                .extracting(Compared.Row::kind)
                .containsExactly(Kind.EQUAL, Kind.MISSING, Kind.EQUAL, Kind.MISSING, Kind.MISSING);
        assertThat(compared.rows().get(0).theirs().orElseThrow().isProvisional())
                .isTrue();
        assertThat(compared.rows().get(2).theirs().orElseThrow().isProvisional())
                .isTrue();
    }

    @Test
    void percentagesAreComparedWithinTheirRounding() {
        Series shares = new Series(
                Sample.of("2024", "1").in(BuiltInUnits.PERCENT).indicator(),
                List.of(Sample.of("2024", "12,3%").in(BuiltInUnits.PERCENT).observation()));
        Table table = Table.create(IntColumn.create("year", new int[] {2024}), DoubleColumn.create("value", 12.28));
        assertThat(Compare.with(shares, table).rows())
                .extracting(Compared.Row::kind)
                .containsExactly(Kind.ROUNDED_ALIKE);
    }

    @Test
    void theColumnIsFoundByItsNameOrMustBeNamed() {
        Table two = years("a", 100, 26_000, 300, 500, 600).addColumns(DoubleColumn.create("b", 1, 2, 3, 4, 5));
        assertThatThrownBy(() -> Compare.with(SERIES, two))
                .isInstanceOf(RefusedException.class)
                .hasMessage("which column has the values of nurseries? None is called so, and not one alone has"
                        + " numbers; there are: jaar, a, b");
        assertThat(Compare.with(SERIES, two, "a").count(Kind.EQUAL)).isEqualTo(4);
        assertThatThrownBy(() -> Compare.with(SERIES, two, "c"))
                .hasMessage("no column \"c\" in the table. Write one of: jaar, a, b.");
    }

    @Test
    void aPeriodStandsInATableOnce() {
        Table twice =
                Table.create(IntColumn.create("year", new int[] {2024, 2024}), DoubleColumn.create("value", 1, 2));
        assertThatThrownBy(() -> Compare.with(SERIES, twice))
                .hasMessage("2024 stands twice (rows 1 and 2): take the rows of one series");
    }

    @Test
    void aTableOfASeriesItselfIsEqual() {
        Series nurseries = DataOf2025.figures().series("hemp_nurseries");
        Table table = Tables.of(nurseries.yearly().prefer("s067"));
        Compared compared = Compare.with(nurseries, table);
        assertThat(compared.count(Kind.REVISED) + compared.count(Kind.NEW)).isZero();
        assertThat(compared.count(Kind.EQUAL)).isPositive();
    }
}
