package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** Charts of columns of any table. */
class TableChartTest {
    /** Made as {@code Tables.of} makes them: invented numbers, with what was passed over and where breaks lie. */
    static final Table CASES = table("cases", """
            period,soft,soft_note,soft_break,hard,hard_note,hard_break
            2017,1200,,,900,,
            2018,1300.5,passed over: 1310 (s067),,,suppressed,
            2020,1700,,2020-04-01 definition: counts nitrous oxide too,1100,,
            2021,1800,,,1250,,2021-01-01 law: a new law
            2022,,,,1300,part of the year: 2022-04/2022-12,
            2023,2010,provisional,,1400,provisional,
            """);

    static Table table(String name, String csv) {
        return Table.read()
                .usingOptions(CsvReadOptions.builderFromString(csv)
                        .tableName(name)
                        .columnTypesPartial(column -> column.matches("period|.*_(note|break)")
                                ? Optional.of(ColumnType.STRING)
                                : Optional.empty()));
    }

    private static Chart english(TableChart chart) {
        return chart.chart(Language.EN);
    }

    @Test
    void absentPeriodsKeepTheirPlaceAndMissingValuesAreGaps() {
        Chart chart = english(Chart.line(CASES, "period", "soft", "hard"));

        assertThat(chart.periods()).containsExactly("2017", "2018", "2019", "2020", "2021", "2022", "2023");
        ChartSeries soft = chart.series().get(0);
        assertThat(soft.form()).isEqualTo(Form.LINE);
        assertThat(soft.points().stream().map(Point::at)).containsExactly(0, 1, 3, 4, 6);
        assertThat(soft.points().get(1).label()).isEqualTo("1,300.5");
        assertThat(TestCharts.notes(chart))
                .contains(
                        "soft: no value for 2019, 2022.",
                        "hard: no value for 2018, 2019.".replace("2018, ", "2018 to "));
    }

    @Test
    void whatTheTableKnowsOfAValueGoesAlong() {
        Chart chart = english(Chart.line(CASES, "period", "soft", "hard").name("hard", "Hard drugs"));

        assertThat(TestCharts.notes(chart))
                .containsExactly(
                        "soft 2018: passed over: 1310 (s067).",
                        "soft 2023: provisional.",
                        "soft: no value for 2019, 2022.",
                        "Hard drugs 2018: suppressed.",
                        "Hard drugs 2022: part of the year: 2022-04/2022-12.",
                        "Hard drugs 2023: provisional.",
                        "Hard drugs: no value for 2018 to 2019.");
        assertThat(chart.series().get(0).points().get(4).described()).isEqualTo("2,010 (provisional)");
        assertThat(chart.altText()).contains("2018 1,300.5 (passed over: 1310 (s067))");
    }

    @Test
    void breaksLieOnTheirDaysAndOnlyARedefinitionCutsALine() {
        Chart chart = english(Chart.line(CASES, "period", "soft", "hard"));

        assertThat(chart.breaks())
                .containsExactly(
                        new BreakLine(
                                2.5 + 91 / 366.0, 1, "1 April 2020: counts nitrous oxide too. Holds for soft only."),
                        new BreakLine(3.5, 2, "1 January 2021: a new law. Holds for hard only."));
        assertThat(chart.series().get(0).cuts()).containsExactly(3);
        assertThat(chart.series().get(1).cuts()).isEmpty();
        assertThat(english(Chart.line(CASES, "period", "hard")).breaks())
                .containsExactly(new BreakLine(3.5, 1, "1 January 2021: a new law."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "another count               | 0.5 | true  | Another count.",
                "2024-07-01                  | 1.0 | true  | 1 July 2024.",
                "2024-13-01 law: x           | 0.5 | false | 2024-13-01 law: x.",
                "2024-01-01 definitie: anders | 0.5 | true | 1 January 2024: anders.",
                "2024-01-01 law              | 0.5 | false | 1 January 2024: law.",
                "2024-01-01 definition       | 0.5 | true  | 1 January 2024: definition.",
                "2024-01-01 a new law        | 0.5 | true  | 1 January 2024: a new law.",
                "2023-01-01 law: at the start | 0.5 | false | none",
                "2031-01-01 law: later       | 0.5 | false | 1 January 2031: later."
            })
    void aBreakMayBeWrittenInAnyWay(String cell, double position, boolean isCut, String sentence) {
        Table table = table("t", "period,n,n_break\n2023,1,\n2024,2," + cell + "\n");
        Chart chart = english(Chart.line(table, "period", "n"));
        if (sentence.equals("none")) {
            assertThat(chart.breaks()).isEmpty();
            return;
        }
        assertThat(chart.breaks().get(0).position()).isBetween(position - 0.01, position + 0.01);
        assertThat(chart.breaks().get(0).sentence()).isEqualTo(sentence);
        assertThat(chart.series().get(0).cuts()).hasSize(isCut ? 1 : 0);
    }

    @Test
    void aCellMayHoldSeveralBreaksAndOneBeforeTheFirstRowIsNotDrawn() {
        Table table = table("t", """
                period,n,n_break
                2023,1,2023-01-01 definition: first
                2024,2,2024-01-01 law: a | 2024-07-01 method: b
                """);
        assertThat(english(Chart.line(table, "period", "n")).breaks())
                .extracting(BreakLine::sentence)
                .containsExactly("1 January 2024: a.", "1 July 2024: b.");
    }

    @Test
    void anIndexIsOfItsBaseAndLeavesOutWhatAnotherDefinitionCounts() {
        Chart chart = english(Chart.index(CASES, "period", "2020", "soft", "hard"));

        assertThat(chart.unit()).isEqualTo("index, 2020 = 100");
        ChartSeries soft = chart.series().get(0);
        assertThat(soft.points().stream().map(Point::described))
                .containsExactly("100.0 (1,700)", "105.9 (1,800)", "118.2 (2,010, provisional)");
        assertThat(soft.points().get(1).value()).isEqualTo(Fraction.of(1800).dividedBy(Fraction.of(17)));
        assertThat(TestCharts.notes(chart))
                .contains("soft 2017 to 2018: not drawn, for another definition holds than in 2020.");
        assertThat(chart.series().get(1).points()).hasSize(5);
    }

    @Test
    void barsStandBesideOrOnEachOther() {
        Chart bars = english(Chart.bars(CASES, "period", "soft", "hard"));
        assertThat(bars.kind()).isEqualTo(ChartKind.BARS);
        assertThat(bars.bars()).hasSize(2);

        Chart stack = english(Chart.stacked(CASES, "period", "soft", "hard"));
        Point top = stack.series().get(1).points().get(0);
        assertThat(top.base()).isEqualTo(Fraction.of(1200));
        assertThat(top.value()).isEqualTo(Fraction.of(2100));
        assertThat(top.label()).isEqualTo("900");
    }

    @Test
    void itsWordsAreItsUsersElseThoseOfTheTable() {
        TableChart plain = Chart.line(CASES, "period", "soft");
        TableChart worded = plain.title("Finding")
                .subtitle("Incidents, Netherlands")
                .unit("incidents")
                .source("NFI (2025)");
        assertThat(english(plain).title()).isEqualTo("cases");
        assertThat(english(plain).footnotes()).last().isEqualTo("soft: no value for 2019, 2022.");
        Chart chart = english(worded);
        assertThat(List.of(chart.title(), chart.subtitle(), chart.unit(), chart.source()))
                .containsExactly("Finding", "Incidents, Netherlands", "incidents", "Source: NFI (2025).");
        assertThat(worded.chart(Language.NL).source()).isEqualTo("Bron: NFI (2025).");
        assertThat(worded.language("nl")
                        .chart(Language.EN)
                        .series()
                        .get(0)
                        .points()
                        .get(1)
                        .label())
                .isEqualTo("1.300,5");
        assertThat(english(Chart.line(Table.create(CASES.column("period"), CASES.column("hard")), "period", "hard"))
                        .title())
                .isEqualTo("hard");
        assertThat(english(plain).altText()).startsWith("Line chart: cases. soft: 2017 1,200; ");
    }

    /** The same code draws it as draws the charts of an edition. */
    @Test
    void allItsDrawingsAreThoseOfAChart() {
        TableChart chart = Chart.line(CASES, "period", "soft").language("en");
        assertThat(chart.svg()).isEqualTo(chart.chart().svg()).contains(">2019<", ">1,300.5<");
        assertThat(chart.page()).isEqualTo(chart.chart().page());
        assertThat(chart).hasToString("cases");
    }

    static List<Table> wholeNumbers() {
        return List.of(
                Table.create(IntColumn.create("year", 2022, 2024), IntColumn.create("n", 1, 2)),
                Table.create(DoubleColumn.create("year", 2022, 2024), LongColumn.create("n", 1, 2)),
                Table.create(
                        StringColumn.create("year", "2022 ", "2024"), FloatColumn.create("n", new float[] {1, 2})));
    }

    @ParameterizedTest
    @MethodSource("wholeNumbers")
    void yearsAndValuesMayBeOfAnyTypeOfNumbers(Table table) {
        Chart chart = english(Chart.line(table, "year", "n"));
        assertThat(chart.periods()).containsExactly("2022", "2023", "2024");
        assertThat(chart.series().get(0).points().stream().map(Point::label)).containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-Q3, 2024-Q2, 2023-Q3 2023-Q4 2024-Q1 2024-Q2",
        "2023-11, 2024-01, 2023-11 2023-12 2024-01",
        "2023-H1, 2024-H1, 2023-H1 2023-H2 2024-H1",
        "2024-W51, 2025-W01, 2024-W51 2024-W52 2025-W01",
        "2021/2022, 2023/2024, 2021/2022 2022/2023 2023/2024",
        "cocaine, 0-18 years, cocaine 0-18_years"
    })
    void periodsOfAnyLengthHaveAnAxisAndOtherTextsStandInTheirOrder(String first, String last, String axis) {
        Table table = Table.create(StringColumn.create("p", first, last), IntColumn.create("n", 1, 2));
        assertThat(english(Chart.bars(table, "p", "n")).periods())
                .containsExactly(List.of(axis.split(" ")).stream()
                        .map(label -> label.replace('_', ' '))
                        .toArray(String[]::new));
    }

    @Test
    void smallNumbersKeepTheirFigures() {
        Table table = Table.create(
                StringColumn.create("p", "a", "b"), DoubleColumn.create("n", new double[] {0.012_345, 0.000_5}));
        assertThat(english(Chart.bars(table, "p", "n")).series().get(0).points())
                .extracting(Point::label)
                .containsExactly("0.0123", "0.0005");
    }

    @Test
    void aLongAxisHasLabelsAtRoundPeriodsAndANumberAtTheEnd() {
        List<String> months = IntStream.range(0, 100)
                .mapToObj(i -> "%d-%02d".formatted(2016 + (i + 2) / 12, (i + 2) % 12 + 1))
                .toList();
        Table table = Table.create(
                "months",
                StringColumn.create("p", months),
                IntColumn.create("n", IntStream.range(0, 100).toArray()));
        Chart chart = english(Chart.line(table, "p", "n"));
        assertThat(Picture.WHOLE.layout(chart, Picture.WIDE).periods().at().stream()
                        .map(chart.periods()::get)
                        .toList())
                .containsExactly(
                        "2017-01", "2018-01", "2019-01", "2020-01", "2021-01", "2022-01", "2023-01", "2024-01");
        assertThat(chart.svg()).contains(">99<", ">2018-01<").doesNotContain(">98<", ">2018-02<");
    }

    @ParameterizedTest
    @CsvSource({"30, 2000, 15", "60, 2000, 12", "200, 2000, 20", "3000, 2000, 24"})
    void yearsAreLabelledByRoundSteps(int count, String first, int labels) {
        List<String> years = IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(1999 + i))
                .toList();
        List<Integer> labelled = PeriodLabels.of(years, 24);
        assertThat(labelled).hasSize(labels);
        assertThat(years.get(labelled.get(0))).isEqualTo(first);
    }

    @Test
    void manyLinesHaveTheirNumbersAtTheEnd() {
        Table table = Table.create(IntColumn.create("year", 2023, 2024));
        String[] names = {"a", "b", "c", "d"};
        for (String name : names) {
            table.addColumns(IntColumn.create(name, 1, name.charAt(0)));
        }
        assertThat(english(Chart.line(table, "year", names)).svg()).contains(">a 97<", ">b 98<", ">c 99<", ">d 100<");
        assertThat(Picture.WHOLE.svg(english(Chart.line(table, "year", names)), Picture.NARROW))
                .contains(">a<", ">b<", ">c<", ">d<", ">97<");
        assertThat(english(Chart.line(table, "year", "a", "b")).svg()).contains(">a<", ">b<", ">97<", ">98<");
    }

    @Test
    void aThinPartOfAStackHasNoNumber() {
        Table table = table("t", "period,a,b\n2023,1000,3\n2024,3,1000\n");
        assertThat(Numbers.of(Picture.WHOLE.layout(english(Chart.stacked(table, "period", "a", "b")), Picture.WIDE)))
                .extracting(Numbers.Written::text)
                .containsExactly("1,000", "1,000");
    }

    private static void assertRefused(String message, TableChart chart) {
        assertThatThrownBy(() -> english(chart))
                .isInstanceOf(RefusedException.class)
                .hasMessage(message);
    }

    private static Table periods(String... periods) {
        return Table.create(
                StringColumn.create("p", periods),
                IntColumn.create("n", IntStream.range(0, periods.length).toArray()));
    }

    @Test
    void columnsThatAreNotThereOrOfNoNumbersAreRefused() {
        assertThatThrownBy(() -> Chart.line(CASES, "period", "sofd"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("no column \"sofd\" in the table. Did you mean soft?");
        assertThatThrownBy(() -> Chart.line(CASES, "jaar", "soft"))
                .hasMessageStartingWith("no column \"jaar\" in the table. ")
                .hasMessageContaining("period, soft, soft_note");
        assertThatThrownBy(() -> Chart.bars(CASES, "period", "soft_note"))
                .hasMessage(
                        "column \"soft_note\" is of texts, such as \"passed over: 1310 (s067)\", and cannot be drawn."
                                + " Make it one of numbers: read the file with Tables.from(file).decimal(',').read(), or take"
                                + " table.stringColumn(\"soft_note\").parseDouble()");
        Table flags = Table.create(StringColumn.create("p", "a"), BooleanColumn.create("b", true));
        assertThatThrownBy(() -> Chart.bars(flags, "p", "b"))
                .hasMessage(
                        "column \"b\" is not of numbers, but of such as true, and cannot be drawn. Choose a column of"
                                + " numbers");
        assertThatThrownBy(() -> Chart.stacked(CASES, "period"))
                .hasMessage("a chart must have a column of values: write Chart.line(table, \"period\", \"incidents\")");
        assertThatThrownBy(() -> Chart.line(CASES, "period", "a", "b", "c", "d", "e", "f", "g", "h", "i"))
                .hasMessage("a chart shows at most 8 columns, not 9: choose some of them, or add the smaller ones up");
        assertThatThrownBy(() -> Chart.line(Table.create(), "period", "n"))
                .hasMessage("no column \"period\": the table has no columns");
        assertThatThrownBy(() -> Chart.line(CASES, "period", "soft").name("x", "y"))
                .hasMessageStartingWith("no column \"x\"");
        assertThatThrownBy(() -> Chart.line(CASES, "period", "soft").language("de"))
                .hasMessage("\"de\" is no language of the program. Write en or nl");
    }

    @Test
    void rowsThatHaveNoPlaceOfTheirOwnAreRefused() {
        assertRefused(
                "column \"p\": rows 1 and 3 are both 2023, and a chart has one value a period. Choose one of them with"
                        + " where, or give each series a column of its own, as Tables.of(figures, \"id\", \"id\") does",
                Chart.line(periods("2023", "2024", "2023"), "p", "n"));
        assertRefused(
                "column \"p\" has both 2024-Q1 and 2024, which are no periods of one length that follow each other."
                        + " Choose one length, with where",
                Chart.line(periods("2023", "2024-Q1", "2024"), "p", "n"));
        assertRefused(
                "column \"p\", row 2: \"total\" is no period, and 2023 is one. Leave that row out with where, or write"
                        + " it like 2024, 2024-Q1 or 2024-04",
                Chart.line(periods("2023", "total"), "p", "n"));
        assertRefused(
                "column \"p\", row 2: there is no period. Leave that row out, with where",
                Chart.line(periods("2023", ""), "p", "n"));
        assertRefused("a table without rows cannot be drawn", Chart.line(periods(), "p", "n"));
        Table days =
                Table.create(DateColumn.create("d", LocalDate.of(2024, 1, 1)), IntColumn.create("n", new int[] {1}));
        assertRefused(
                "column \"d\" is of days, and a chart has one value a year, quarter or month. Make periods of them, such"
                        + " as table.dateColumn(\"d\").year(), and one row of each, with summarize",
                Chart.line(days, "d", "n"));
        assertRefused(
                "column \"p\" runs from 1901-W01 to 2024-W01, more than 3,000 periods. See whether one of them is"
                        + " mistyped",
                Chart.line(periods("1901-W01", "2024-W01"), "p", "n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2022", "2021"})
    void aBaseMustBeAValueAboveZero(String base) {
        Table table = table("t", "period,n\n2021,0\n2022,\n2023,5\n");
        assertRefused(
                base.equals("2016")
                        ? "no period \"2016\" to be 100. Write one of: 2021, 2022, 2023."
                        : "n has no value above zero in " + base
                                + ", so that it cannot be 100 there. Choose another period",
                Chart.index(table, "period", base, "n"));
    }

    @Test
    void valuesThatCannotBeDrawnAreRefused() {
        Table empty = Table.create(
                IntColumn.create("year", new int[] {2023}), DoubleColumn.create("n", new double[] {Double.NaN}));
        assertRefused("nothing can be drawn: no value in n", Chart.line(empty, "year", "n"));
        assertRefused(
                "n is below zero in 2024, which a stack cannot show. Choose Chart.bars or Chart.line",
                Chart.stacked(table("t", "period,n\n2023,5\n2024,-5\n"), "period", "n"));
        Table divided = Table.create(
                IntColumn.create("year", new int[] {2023}),
                DoubleColumn.create("n", new double[] {Double.POSITIVE_INFINITY}));
        assertRefused(
                "column \"n\", row 1: the value is infinite, as Tablesaw makes it of a division by zero. Leave that row"
                        + " out with where, or set it to missing",
                Chart.line(divided, "year", "n"));
    }
}
