package nl.drugmonitor.column;

import static nl.drugmonitor.column.Made.cells;
import static nl.drugmonitor.column.Made.columns;
import static nl.drugmonitor.column.Made.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drugmonitor.edition.DataOf2025;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class IndexColumnsTest {
    @Test
    void theBaseYearIsAHundred() {
        Table table = columns(table("year,n\n2014,5\n2015,4\n2016,5\n")).index("n", 2015);
        assertThat(cells(table, "n_index")).containsExactly("125", "100", "125");
    }

    @Test
    void eachDrugHasItsOwnBase() {
        Table table = columns(table("drug,year,n\na,2015,4\nb,2015,10\na,2016,5\nb,2016,5\nc,2016,5\n"))
                .by("drug")
                .index("n", 2015);
        assertThat(cells(table, "n_index")).containsExactly("100", "100", "125", "50", "-");
        assertThat(cells(table, "n_index_note").get(4)).isEqualTo("2015 is not in the table");
    }

    @Test
    void aHalfYearIsNoPointOfTheIndex() {
        Table table = columns(table("period,n\n2015,4\n2016-H1,2\n2017,8\n")).index("n", 2015);
        assertThat(cells(table, "n_index")).containsExactly("100", "-", "200");
        assertThat(cells(table, "n_index_note").get(1))
                .isEqualTo("2015 and 2016-H1 differ in length; perMonth makes them comparable");
    }

    @Test
    void aBaseThatNoSeriesHasIsRefused() {
        assertThatThrownBy(() -> columns(table("year,n\n2014,5\n2016,4\n")).index("n", 2015))
                .hasMessage("no row for the base 2015. Did you mean 2014 or 2016?");
    }

    @Test
    void aBaseWithoutAValueGivesNoIndex() {
        Table table = columns(table("year,n\n2015,\n2016,4\n")).index("n", 2015);
        assertThat(cells(table, "n_index")).containsExactly("-", "-");
        assertThat(cells(table, "n_index_note")).containsExactly("2015 has no value", "2015 has no value");
    }

    @Test
    void allAfterABreakIsMissingUntilTheBreakIsNamedAndTheBreakGoesAlong() {
        Table broken = table("year,n,n_break\n2015,4,\n2016,5,2016-01-01 method: other\n2017,6,\n");
        Table table = columns(broken).index("n", 2015);
        assertThat(cells(table, "n_index")).containsExactly("100", "-", "-");
        Table across = columns(broken).across("2016-01-01").index("n", 2015);
        assertThat(cells(across, "n_index")).containsExactly("100", "125", "150");
        assertThat(cells(across, "n_index_break")).containsExactly("", "2016-01-01 method: other", "");
    }

    @Test
    void rowsThatWereTakenOutMayHideABreak() {
        Table broken = table("year,n,n_break\n2015,4,\n2016,5,2016-01-01 method: other\n2017,6,\n");
        Table some = broken.where(broken.intColumn("year").isNotEqualTo(2016));
        assertThat(cells(columns(some).index("n", 2015), "n_index_note").get(1))
                .isEqualTo("what lies between 2015 and 2017 is not in the table, and a break there is not seen");
    }

    @Test
    void aLagIsOfThePeriodBeforeAndNotOfTheRowBefore() {
        Table table = columns(table("drug,year,n\na,2023,1\nb,2023,5\na,2024,2\nb,2025,6\n"))
                .by("drug")
                .lag("n");
        assertThat(cells(table, "n_lag")).containsExactly("-", "-", "1", "-");
        assertThat(cells(table, "n_lag_note").get(3)).isEqualTo("2024 is not in the table");
        Table two =
                columns(table("period,n\n2023-Q3,1\n2023-Q4,2\n2024-Q1,3\n")).lag("n", 2);
        assertThat(cells(two, "n_lag2")).containsExactly("-", "-", "1");
    }

    @Test
    void aRunningSumEndsAtAGap() {
        Table table = columns(table("drug,year,n\na,2021,1\na,2022,\na,2023,3\nb,2021,4\nb,2022,5\nb,2024,6\n"))
                .by("drug")
                .cumulative("n");
        assertThat(cells(table, "n_cumulative")).containsExactly("1", "-", "-", "4", "9", "-");
        assertThat(cells(table, "n_cumulative_note"))
                .containsExactly(
                        "",
                        "no value",
                        "the running sum ends at 2022",
                        "",
                        "",
                        "2024 does not follow on 2022, or is not as long");
    }

    @Test
    void aMonthlyAverageMakesAPartYearComparable() {
        Table table = columns(table("period,n\n2023-04/2023-12,2182\n2024,3768\n2024-W07,5\n"))
                .perMonth("n");
        assertThat(cells(table, "n_per_month").subList(1, 3)).containsExactly("314", "-");
        assertThat(table.doubleColumn("n_per_month").get(0)).isEqualTo(2182 / 9.0);
        assertThat(cells(table, "n_per_month_note").get(2)).isEqualTo("no months to divide by");
    }

    @Test
    void absentYearsAreCompletedInEachSeries() {
        Table table = columns(table("drug,year,n\na,2021,1\na,2023,3\nb,2022,5\n"))
                .by("drug")
                .complete();
        assertThat(cells(table, "drug")).containsExactly("a", "a", "a", "b", "b", "b");
        assertThat(cells(table, "year")).containsExactly("2021", "2022", "2023", "2021", "2022", "2023");
        assertThat(cells(table, "n")).containsExactly("1", "-", "3", "-", "5", "-");
    }

    @Test
    void yearsAreCompletedBesidePartsOfThem() {
        Table table = columns(table("period,year,n\n2021,2021,1\n2023,2023,3\n2024-H1,2024,2\n"))
                .complete(2020, 2023);
        assertThat(cells(table, "period")).containsExactly("2020", "2021", "2022", "2023", "2024-H1");
        assertThat(cells(table, "year")).containsExactly("2020", "2021", "2022", "2023", "2024");
        assertThatThrownBy(
                        () -> columns(table("period,n\n2021-Q1,1\n2021-H1,3\n")).complete())
                .hasMessageContaining("differ in length");
    }

    @Test
    void figuresOfTheMonitorAreGuardedAsTheyAreInTheLibrary() {
        Table table = nl.drugmonitor.table.Tables.of(
                DataOf2025.figures(), nl.drugmonitor.language.Language.EN, "incidents_soft");
        Table change = columns(table).percentChange("incidents_soft");
        assertThat(cells(change, "incidents_soft_change_percent_note").get(10))
                .isEqualTo("break 2023-07-01 law; .across(\"2023-07-01\") compares in spite of it");
        Table across = columns(table).across("2023-07-01").percentChange("incidents_soft");
        assertThat(across.doubleColumn("incidents_soft_change_percent").get(10))
                .isEqualTo(100 * (6063 - 5399) / 5399.0);
    }
}
