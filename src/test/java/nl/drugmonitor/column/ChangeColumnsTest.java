package nl.drugmonitor.column;

import static nl.drugmonitor.column.Made.cells;
import static nl.drugmonitor.column.Made.columns;
import static nl.drugmonitor.column.Made.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class ChangeColumnsTest {
    private static final Table YEARS = table("year,n\n2022,8\n2023,9\n2024,6\n");

    @Test
    void theChangeIsOnTheYearBefore() {
        Table table = columns(YEARS).change("n");
        assertThat(table.columnNames()).containsExactly("year", "n", "n_change", "n_change_note");
        assertThat(cells(table, "n_change")).containsExactly("-", "1", "-3");
        assertThat(cells(columns(YEARS).percentChange("n"), "n_change_percent"))
                .containsExactly("-", "12.5", "-33.333333333333336");
    }

    @Test
    void theTableThatIsGivenIsNotChanged() {
        columns(YEARS).change("n");
        assertThat(YEARS.columnNames()).containsExactly("year", "n");
    }

    @Test
    void percentagesOfWholeCountsAreRightToTheirShownDigits() {
        // 0.285 and 1.005 are halves that doubles miss when they are computed step by step
        Table table = columns(table("year,n\n2023,200000\n2024,200570\n2025,202585.72850\n"))
                .percentChange("n");
        assertThat(table.doubleColumn("n_change_percent").get(1)).isEqualTo(0.285);
        assertThat(table.doubleColumn("n_change_percent").get(2)).isEqualTo(1.005);
    }

    @Test
    void rowsMayStandInAnyOrder() {
        Table table = columns(table("year,n\n2024,6\n2022,8\n2023,9\n")).change("n");
        assertThat(cells(table, "n_change")).containsExactly("-3", "-", "1");
    }

    @Test
    void aDrugIsComparedWithItselfOnly() {
        Table table = columns(table("drug,year,n\na,2023,10\na,2024,15\nb,2023,100\nb,2024,90\n"))
                .by("drug")
                .change("n");
        assertThat(cells(table, "n_change")).containsExactly("-", "5", "-", "-10");
    }

    @Test
    void withoutAGroupAYearThatStandsTwiceIsRefused() {
        Table table = table("drug,year,n\na,2023,10\nb,2023,100\n");
        assertThatThrownBy(() -> columns(table).change("n"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("2023 stands twice (rows 1 and 2): name the columns that tell one series from another"
                        + " by by(\"...\")");
        assertThatThrownBy(() -> columns(table("drug,year,n\na,2023,10\na,2023,100\n"))
                        .by("drug")
                        .change("n"))
                .hasMessage("2023 stands twice for a (rows 1 and 2): choose one of them, or name one more column"
                        + " by by(\"...\")");
    }

    @Test
    void anAbsentYearIsNotSteppedOver() {
        Table table = columns(table("year,n\n2021,8\n2023,9\n")).change("n");
        assertThat(cells(table, "n_change")).containsExactly("-", "-");
        assertThat(cells(table, "n_change_note")).containsExactly("", "2022 is not in the table");
    }

    @Test
    void aMissingValueHasNoChangeAndNeitherHasTheYearAfterIt() {
        Table table = columns(table("year,n\n2022,8\n2023,\n2024,6\n")).change("n");
        assertThat(cells(table, "n_change")).containsExactly("-", "-", "-");
        assertThat(cells(table, "n_change_note")).containsExactly("", "2023 has no value", "2023 has no value");
    }

    @Test
    void ofZeroOrLessThereIsNoPercentage() {
        Table table = columns(table("year,n\n2022,0\n2023,-4\n2024,6\n")).percentChange("n");
        assertThat(cells(table, "n_change_percent")).containsExactly("-", "-", "-");
        assertThat(cells(table, "n_change_percent_note"))
                .containsExactly("", "no percentage of 0 (2022)", "no percentage of -4 (2023)");
    }

    @Test
    void aPartYearIsNotSetBesideAYear() {
        Table table =
                columns(table("period,n\n2022,8\n2023-04/2023-12,9\n2024,6\n")).change("n");
        assertThat(cells(table, "n_change")).containsExactly("-", "-", "-");
        assertThat(cells(table, "n_change_note"))
                .containsExactly(
                        "",
                        "2022-04/2022-12 is not in the table, but 2022 is",
                        "2023 is not in the table, but 2023-04/2023-12 is");
    }

    @Test
    void aQuarterIsComparedWithThatOfTheYearBefore() {
        Table table =
                columns(table("period,n\n2023-Q1,8\n2023-Q2,20\n2024-Q1,9\n")).change("n");
        assertThat(cells(table, "n_change")).containsExactly("-", "-", "1");
    }

    @Test
    void aBreakThatIsNotNamedRefusesTheChange() {
        Table broken = table("year,n,n_break\n2022,8,\n2023,9,2023-04-01 law: a new law\n2024,6,\n");
        Table table = columns(broken).change("n");
        assertThat(cells(table, "n_change")).containsExactly("-", "-", "-3");
        assertThat(cells(table, "n_change_note"))
                .containsExactly("", "break 2023-04-01 law; .across(\"2023-04-01\") compares in spite of it", "");
        Table across = columns(broken).across("2023-04-01").change("n");
        assertThat(cells(across, "n_change")).containsExactly("-", "1", "-3");
        assertThat(cells(across, "n_change_note")).containsExactly("", "across the break 2023-04-01 law", "");
    }

    @Test
    void anotherDefinitionStaysRefused() {
        for (String kind : new String[] {"definition", "definitie"}) {
            Table broken = table("year,n,n_break\n2022,8,\n2023,9,2023-01-01 " + kind + ": counts more\n");
            Table table = columns(broken).across("2023-01-01").change("n");
            assertThat(cells(table, "n_change")).containsExactly("-", "-");
            assertThat(cells(table, "n_change_note").get(1))
                    .isEqualTo("cannot be compared, for another definition holds since 2023-01-01 " + kind);
        }
    }

    @Test
    void aBreakIsReadAsAChartReadsIt() {
        String bare = noteAcross("2023-01-01 definition", "2023-01-01");
        assertThat(bare).isEqualTo("cannot be compared, for another definition holds since 2023-01-01 definition");
        String impossible = noteAcross("2023-13-01 law: a new law", "2023-13-01");
        assertThat(impossible).startsWith("break 2023-13-01 law: a new law; .across(\"2023-13-01 law: a new law\")");
        assertThat(noteAcross("2023-13-01 law: a new law", "2023-13-01 law: a new law"))
                .startsWith("across the break 2023-13-01 law: a new law");
    }

    private static String noteAcross(String cell, String named) {
        Table broken = table("year,n,n_break\n2022,8,\n2023,9," + cell + "\n");
        return cells(columns(broken).across(named).change("n"), "n_change_note").get(1);
    }

    @Test
    void severalBreaksAreNamedTogether() {
        Table broken = table("year,n,n_break\n2022,8,\n2023,9,2023-01-01 law: a | 2023-07-01 law: b\n");
        assertThat(cells(columns(broken).change("n"), "n_change_note").get(1))
                .isEqualTo("break 2023-01-01 law, 2023-07-01 law; .across(\"2023-01-01\", \"2023-07-01\")"
                        + " compares in spite of it");
    }

    @Test
    void whatIsKnownOfAValueGoesAlong() {
        Table noted = table("year,n,n_note\n2023,8,passed over: 9\n2024,9,provisional\n");
        Table table = Columns.of(noted).in(Language.EN).change("n");
        assertThat(cells(table, "n_change")).containsExactly("-", "1");
        assertThat(cells(table, "n_change_note").get(1)).isEqualTo("2023: passed over: 9; 2024: provisional");
        Table marked = table("year,n,status\n2023,8,A\n2024,9,P\n");
        assertThat(cells(Columns.of(marked).in(Language.NL).change("n"), "n_change_note"))
                .containsExactly("", "2024: voorlopig");
    }

    @Test
    void whyAValueIsMissingAndHowFirmItIsGoAlongFromAFileThatWasRead() {
        Table read = table("period,period_status,n,n_missing,n_status\n2023,,8,,\n2024,voorlopig,,x: geheim,\n")
                .copy();
        assertThat(cells(columns(read).change("n"), "n_change_note").get(1))
                .isEqualTo("2024 has no value; x: geheim; voorlopig");
        Table codes = table("year,n,status\n2023,8,A\n2024,9,P U\n");
        assertThat(cells(columns(codes).change("n"), "n_change_note").get(1))
                .isEqualTo("2024: provisional, low reliability");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> columns(YEARS).change("m"))
                .hasMessage("no column \"m\" in the table. Write one of: year, n.");
        assertThatThrownBy(() -> columns(YEARS).change()).hasMessage("name at least one column; there are: year, n");
        assertThatThrownBy(() -> columns(table("drug,n\na,1\n")).change("n"))
                .hasMessageStartingWith("no column of periods: none is called period, periode, perioden, year, jaar;");
        assertThatThrownBy(() -> columns(table("drug,year\na,2024\n")).change("drug"))
                .hasMessage("column drug is of type string, and must be of numbers");
        assertThatThrownBy(() -> columns(table("period,n\ntotaal,1\n")).change("n"))
                .hasMessage("column period, row 1: \"totaal\" is no period: write 2024, 2024-H1, 2024-Q1,"
                        + " 2024-04 or 2024-W07");
        Table once = columns(YEARS).change("n");
        assertThatThrownBy(() -> columns(once).change("n"))
                .hasMessage("the table has a column n_change already: name the result by as(\"...\")");
    }

    @Test
    void aResultMayHaveANameOfItsOwn() {
        assertThat(columns(YEARS).as("growth").change("n").columnNames()).contains("growth", "growth_note");
    }

    @Test
    void aColumnOfPeriodsMayHaveAnyName() {
        Table table = columns(table("verslagjaar,n\n2023,8\n2024,9\n"))
                .over("verslagjaar")
                .change("n");
        assertThat(cells(table, "n_change")).containsExactly("-", "1");
    }
}
