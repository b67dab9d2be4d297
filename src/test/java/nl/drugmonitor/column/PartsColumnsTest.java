package nl.drugmonitor.column;

import static nl.drugmonitor.column.Made.cells;
import static nl.drugmonitor.column.Made.columns;
import static nl.drugmonitor.column.Made.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Sample;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Status;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class PartsColumnsTest {
    @Test
    void aShareIsOfTheSumOfItsPeriod() {
        Table table = columns(table("drug,year,n\na,2023,1\nb,2023,3\na,2024,2\nb,2024,2\n"))
                .share("n");
        assertThat(cells(table, "n_share")).containsExactly("25", "75", "50", "50");
    }

    @Test
    void aSumThatLacksAPartHasNoShares() {
        Table table = columns(table("drug,year,n\na,2023,1\nb,2023,\n")).share("n");
        assertThat(cells(table, "n_share")).containsExactly("-", "-");
        assertThat(cells(table, "n_share_note")).containsExactly("the sum lacks b", "the sum lacks b; no value");
    }

    @Test
    void partsBelowZeroAndASumOfZeroHaveNoShares() {
        assertThat(cells(columns(table("year,n\n2023,0\n2023,0\n")).share("n"), "n_share_note"))
                .containsOnly("a sum of 0 has no parts");
        assertThat(cells(columns(table("year,n\n2023,-1\n2023,3\n")).share("n"), "n_share_note"))
                .containsOnly("a part is below zero");
    }

    @Test
    void sharesAreTakenWithinARegionWhereItIsNamed() {
        Table table = columns(table("region,drug,n\nx,a,1\nx,b,3\ny,a,2\ny,b,2\n"))
                .within("region")
                .share("n");
        assertThat(cells(table, "n_share")).containsExactly("25", "75", "50", "50");
    }

    @Test
    void aRowThatIsAsLargeAsAllOthersIsAskedAbout() {
        Table table = columns(table("drug,year,n\na,2023,1\nb,2023,3\nTotaal,2023,4\n"))
                .share("n");
        assertThat(cells(table, "n_share_note"))
                .containsOnly("Totaal is as large as all others together: is it their total?");
    }

    @Test
    void unitsAreNotAddedUp() {
        Table table = columns(table("drug,unit,year,n\na,kg,2023,1\nb,count,2023,3\n"))
                .share("n");
        assertThat(cells(table, "n_share_note")).containsOnly("values in several units: kg, count");
    }

    @Test
    void aPartThatStandsTwiceInAPeriodIsRefused() {
        Table twice = table("drug,year,source,n\na,2023,s1,1\na,2023,s2,2\nb,2023,s1,3\n");
        assertThatThrownBy(() -> columns(twice).by("drug").share("n"))
                .hasMessageStartingWith("2023 stands twice for a (rows 1 and 2)");
        Table figures = nl.drugmonitor.table.Tables.of(
                nl.drugmonitor.edition.DataOf2025.figures(), nl.drugmonitor.language.Language.EN);
        assertThatThrownBy(() -> columns(figures).share("value")).hasMessageContaining(" stands twice for ");
    }

    @Test
    void oneColumnIsAShareOfAnother() {
        Table table =
                columns(table("year,soft,total\n2022,1,4\n2023,1,0\n2024,1,\n")).shareOf("soft", "total");
        assertThat(cells(table, "soft_share_of_total")).containsExactly("25", "-", "-");
        assertThat(cells(table, "soft_share_of_total_note"))
                .containsExactly("", "cannot be divided by 0 (total)", "total has no value");
    }

    @Test
    void contributionsAddUpToTheChangeOfTheSum() {
        Table table = columns(table("drug,year,n\na,2023,10\nb,2023,30\na,2024,14\nb,2024,34\n"))
                .by("drug")
                .contribution("n");
        assertThat(cells(table, "n_contribution")).containsExactly("-", "-", "10", "10"); // 40 to 48 is 20%
        assertThatThrownBy(() -> columns(table).contribution("n"))
                .hasMessage("name the columns that tell the parts of n from each other by by(\"...\")");
        Table wide = columns(table("year,soft,total\n2023,10,40\n2024,14,48\n")).contributionTo("soft", "total");
        assertThat(cells(wide, "soft_contribution_to_total")).containsExactly("-", "10");
    }

    @Test
    void aRateIsForSoManyInhabitants() {
        Table table = columns(table("year,n,population\n2023,36,18000000\n2024,36,\n2025,,18000000\n"))
                .per(100_000, "n", "population");
        assertThat(cells(table, "n_per_100000")).containsExactly("0.2", "-", "-");
        assertThat(cells(table, "n_per_100000_note")).containsExactly("", "population has no value", "no value");
    }

    @Test
    void inhabitantsOfASeriesAreJoinedByYear() {
        Indicator inhabitants = Sample.indicator("population", BuiltInUnits.COUNT, "Netherlands");
        Series population = new Series(
                inhabitants,
                java.util.List.of(
                        Sample.of("2023", "18.000.000").of(inhabitants).observation(),
                        Sample.of("2024", "18.100.000")
                                .of(inhabitants)
                                .marked(Status.P)
                                .observation()));
        Table table =
                columns(table("period,n\n2023,36\n2024-H1,18.1\n2025,36\n")).per(100_000, "n", population);
        assertThat(cells(table, "n_per_100000")).containsExactly("0.2", "0.1", "-");
        assertThat(cells(table, "n_per_100000_note"))
                .containsExactly(
                        "",
                        "population 2024: provisional; a rate for 2024-H1, and not for a year",
                        "population has no value for 2025");
    }

    @Test
    void theLargestRowsOfEachDrugAreNeverMissingOnes() {
        Table some = table("drug,year,n\na,2021,\na,2022,5\na,2023,7\na,2024,5\nb,2024,1\n");
        Table top = columns(some).by("drug").top(2, "n");
        assertThat(cells(top, "n")).containsExactly("7", "5", "5", "1"); // the two that tie for the second place
        assertThat(cells(columns(some).by("drug").bottom(1, "n"), "n")).containsExactly("5", "5", "1");
        assertThat(cells(columns(some).top(1, "n"), "year")).containsExactly("2023");
    }

    @Test
    void numbersOfRowsPeriodsAndInhabitantsArePositive() {
        Table some = table("year,n,population\n2023,1,10\n");
        assertThatThrownBy(() -> columns(some).top(0, "n")).hasMessage("top must be at least 1, not 0");
        assertThatThrownBy(() -> columns(some).lag("n", 0)).hasMessage("lag must be at least 1, not 0");
        assertThatThrownBy(() -> columns(some).per(0, "n", "population")).hasMessage("per must be at least 1, not 0");
    }

    @Test
    void aSumOfNothingButMissingValuesIsMissing() {
        Table some = table("drug,year,n\na,2023,1.1\na,2024,2.2\nb,2023,\nb,2024,\nc,2023,4\nc,2024,\n");
        Table sum = columns(some).by("drug").sum("n");
        assertThat(sum.columnNames()).containsExactly("drug", "rows", "n", "n_note");
        assertThat(cells(sum, "n")).containsExactly("3.3", "-", "-");
        assertThat(cells(sum, "n_note"))
                .containsExactly(
                        "",
                        "2 values are missing, of 2; the sum of the others is 0",
                        "1 value is missing, of 2; the sum of the others is 4");
        Table known = columns(some).by("drug").sumOfKnown("n");
        assertThat(cells(known, "n")).containsExactly("3.3", "-", "4");
        assertThat(cells(known, "n_note").get(2)).isEqualTo("without 1 missing value, of 2");
    }

    @Test
    void aYearAndItsHalfAreNotAddedUp() {
        Table sum = columns(table("period,n\n2024,3\n2024-H1,1\n")).sum("n");
        assertThat(cells(sum, "n")).containsExactly("-");
        assertThat(cells(sum, "n_note")).containsExactly("2024-H1 and 2024 overlap, and would count twice");
    }

    @Test
    void aTrendHasASizeAndAnInterval() {
        Table table = columns(
                        table("drug,year,n\na,2019,1\na,2020,3\na,2021,5\na,2022,7\na,2023,9\na,2024,11\nb,2019,1\n"))
                .by("drug")
                .trend("n");
        assertThat(table.columnNames())
                .containsExactly("drug", "from", "to", "values", "slope", "low", "high", "p", "note");
        assertThat(cells(table, "slope")).containsExactly("2", "-");
        assertThat(cells(table, "low")).containsExactly("2", "-");
        assertThat(cells(table, "note"))
                .containsExactly("", "a trend from 1 value: even a perfect order of fewer than 5 is not rare");
    }

    @Test
    void aTrendAcrossAGapOrABreakIsRefused() {
        Table gap = columns(table("year,n\n2018,1\n2020,2\n2021,3\n2022,4\n2023,5\n"))
                .trend("n");
        assertThat(cells(gap, "note")).containsExactly("2020 does not follow on 2018, or is not as long");
        Table broken = table("year,n,n_break\n2019,1,\n2020,2,2020-07-01 method: other\n2021,3,\n2022,4,\n2023,5,\n");
        assertThat(cells(columns(broken).trend("n"), "note").get(0))
                .isEqualTo("break 2020-07-01 method; .across(\"2020-07-01\") compares in spite of it");
        assertThat(cells(columns(broken).across("2020-07-01").trend("n"), "slope"))
                .containsExactly("1");
    }
}
