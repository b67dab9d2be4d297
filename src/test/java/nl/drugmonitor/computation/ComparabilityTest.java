package nl.drugmonitor.computation;

import static nl.drugmonitor.computation.ChangeTest.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.computation.Obstacle.BreakBetween;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.figures.BuiltInUnits;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Sample;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparabilityTest {
    private static final SeriesBreak LAW =
            new SeriesBreak(LocalDate.of(2023, 1, 1), "law", new Bilingual("a ban", ""), Optional.empty());
    private static final SeriesBreak REDEFINED =
            new SeriesBreak(LocalDate.of(2024, 1, 1), "definition", new Bilingual("more counts", ""), Optional.empty());

    @Test
    void wholeYearsOfOneIndicatorCompareWithoutRemark() {
        Comparability comparability = Comparability.of(Sample.count("2023", "1.230"), Sample.count("2024", "895"));
        assertThat(comparability.isRefused()).isFalse();
        assertThat(comparability.refusals()).isEmpty();
        assertThat(comparability.cautions()).isEmpty();
    }

    @Test
    void anotherUnitIsRefused() {
        assertThat(Comparability.of(
                                Sample.count("2023", "170"),
                                Sample.of("2024", "189")
                                        .in(BuiltInUnits.KILOGRAM)
                                        .observation())
                        .refusals())
                .extracting(English::of)
                .containsExactly("another unit: nurseries in count, kg in kg");
    }

    @Test
    void portsAreNotComparedWithTheNation() {
        Comparability comparability = Comparability.of(
                published("cocaine_customs_ports", "2023", "ndm-2025-factsheet"),
                published("cocaine_customs_national", "2024", "s129"));
        assertThat(comparability.isRefused()).isTrue();
        assertThat(comparability.refusals())
                .extracting(English::of)
                .containsExactly("another scope: cocaine_customs_ports covers Dutch seaports, "
                        + "cocaine_customs_national covers Netherlands: seaports and airports");
    }

    @Test
    void valuesOfTwoDefinitionsAreNotCompared() {
        Comparability comparability = Comparability.of(broken("2023"), broken("2024"));
        assertThat(comparability.isRefused()).isTrue();
        assertThat(comparability.refusals())
                .extracting(English::of)
                .containsExactly("break of 1 January 2024 (definition): more counts");
        assertThat(comparability.cautions()).isEmpty();
    }

    @Test
    void marihuanaOf2022IsNotComparedWithCannabisOf2024() {
        assertThat(Comparability.of(
                                published("marihuana_customs", "2022", "s088"),
                                published("marihuana_customs", "2024", "s089"))
                        .isRefused())
                .isTrue();
    }

    @Test
    void anyOtherBreakIsMarked() {
        Comparability comparability = Comparability.of(broken("2022"), broken("2023"));
        assertThat(comparability.isRefused()).isFalse();
        assertThat(comparability.cautions())
                .extracting(English::of)
                .containsExactly("break of 1 January 2023 (law): a ban");
    }

    @Test
    void aBreakOfEitherIndicatorCounts() {
        Observation unbroken = Sample.count("2022", "100");
        assertThat(Comparability.of(unbroken, broken("2023")).cautions())
                .extracting(English::of)
                .containsExactly("break of 1 January 2023 (law): a ban");
        assertThat(Comparability.of(broken("2023"), unbroken).cautions())
                .extracting(English::of)
                .containsExactly("break of 1 January 2023 (law): a ban");
    }

    @Test
    void aBreakThatBothIndicatorsHaveIsMarkedOnce() {
        Observation other = Sample.of("2023", "100")
                .of(Sample.indicator("finds", BuiltInUnits.COUNT, "Netherlands", LAW))
                .observation();
        assertThat(Comparability.of(broken("2022"), other).cautions())
                .extracting(English::of)
                .containsExactly("break of 1 January 2023 (law): a ban");
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        2023-04/2023-12 | 2.182 | 2024    | 3.768 | periods of 9 and 12 months: monthly average 242.4 to 314.0 (+29.5%)
        2019-H1         | 60    | 2020-Q1 | 30    | periods of 6 and 3 months: monthly average 10.0 to 10.0 (0.0%)
        2019-H1         | 0     | 2020    | 12    | periods of 6 and 12 months: monthly average 0.0 to 1.0
        """)
    void periodsOfOtherLengthsAreMarkedWithTheirValuesAMonth(
            String from, String before, String to, String after, String caution) {
        assertThat(Comparability.of(Sample.count(from, before), Sample.count(to, after))
                        .cautions())
                .extracting(English::of)
                .containsExactly(caution);
    }

    @Test
    void aRoundedValueAMonthIsThePrintedOneDivided() {
        Observation tenMonths = Sample.of("2013-01/2013-10", "8.500")
                .hedged("afgerond", Hedge.AFGEROND)
                .observation();
        assertThat(Comparability.of(tenMonths, Sample.count("2014", "10.200")).cautions())
                .extracting(English::of)
                .containsExactly("periods of 10 and 12 months: monthly average 850.0 to 850.0 (0.0%)");
    }

    @Test
    void halfYearsOfTheSameLengthAreNotMarked() {
        assertThat(Comparability.of(Sample.count("2019-H1", "60"), Sample.count("2020-H2", "77"))
                        .cautions())
                .isEmpty();
    }

    @Test
    void eachProvisionalValueIsMarked() {
        Observation settled = Sample.count("2024", "100");
        Observation provisional =
                Sample.of("2025", "110").marked(Status.P).from("s002").observation();
        assertThat(Comparability.of(settled, provisional).cautions())
                .extracting(English::of)
                .containsExactly("2025 is provisional (s002)");
        assertThat(Comparability.of(provisional, settled).cautions())
                .extracting(English::of)
                .containsExactly("2025 is provisional (s002)");
    }

    @Test
    void whyAValueIsProvisionalIsToldWithIt() {
        Figures figures = DataOf2025.figures();
        Observation whole = figures.series("emd_imposed")
                .at("2024")
                .from("ndm-2025-factsheet")
                .orElseThrow();
        Observation untilDecember =
                figures.series("emd_imposed").at("2025").from("s003").orElseThrow();

        assertThat(Comparability.of(whole, untilDecember).cautions())
                .extracting(English::of)
                .anyMatch(caution ->
                        caution.startsWith("2025 is provisional (s003): ") && caution.contains("mid December"));
    }

    @Test
    void everyReasonAndEveryCautionIsNamed() {
        Indicator weighed = Sample.indicator("weight", BuiltInUnits.KILOGRAM, "ports", LAW, REDEFINED);
        Comparability comparability = Comparability.of(
                Sample.of("2022", "10").marked(Status.P).observation(),
                Sample.of("2024-H1", "10").of(weighed).observation());
        assertThat(comparability.refusals())
                .extracting(English::of)
                .containsExactly(
                        "another unit: nurseries in count, weight in kg",
                        "another scope: nurseries covers Netherlands, weight covers ports",
                        "break of 1 January 2024 (definition): more counts");
        assertThat(comparability.cautions())
                .extracting(English::of)
                .containsExactly(
                        "periods of 12 and 6 months: monthly average 0.8 to 1.7 (+100.0%)",
                        "2022 is provisional (s001)", "break of 1 January 2023 (law): a ban");
    }

    /** The source calls the count of 2025 one until mid December; the whole years before it are final. */
    @Test
    void aProvisionalLastValueOfARunIsMarked() {
        Series emd = DataOf2025.figures().series("emd_imposed");
        Observation untilDecember = emd.at("2025").from("s003").orElseThrow();

        Comparability run = Comparability.across(List.of(emd.at("2024")), untilDecember);

        assertThat(run.isRefused()).isFalse();
        assertThat(run.cautions())
                .extracting(English::of)
                .contains("2025 is provisional (s003): Until mid December, so not a whole year.");
    }

    @Test
    void aProvisionalEarlierValueOfARunIsMarkedToo() {
        Published provisional = year("2022", Sample.of("2022", "110").marked(Status.P));

        assertThat(Comparability.across(
                                List.of(provisional, year("2023", Sample.of("2023", "120"))),
                                Sample.count("2024", "130"))
                        .cautions())
                .extracting(English::of)
                .containsExactly("2022 is provisional (s001)");
    }

    @Test
    void aYearOfARunWithoutOneValueHasNothingToMark() {
        Published missing = year("2022");
        Published conflicting = year(
                "2023",
                Sample.of("2023", "120").marked(Status.P),
                Sample.of("2023", "150").from("s002"));

        assertThat(Comparability.across(List.of(missing, conflicting), Sample.count("2024", "130"))
                        .cautions())
                .isEmpty();
    }

    @Test
    void aBreakAnywhereInARunCounts() {
        Published before = new Published(Period.of("2022"), List.of(broken("2022")));
        Published between = new Published(Period.of("2023"), List.of(broken("2023")));

        assertThat(Comparability.across(List.of(before), broken("2023")))
                .isEqualTo(new Comparability(List.of(), List.of(new BreakBetween(LAW))));
        assertThat(Comparability.across(List.of(before, between), broken("2024")))
                .isEqualTo(new Comparability(List.of(new BreakBetween(REDEFINED)), List.of(new BreakBetween(LAW))));
    }

    @Test
    void aWeekIsNotComparedWithMonths() {
        assertThat(Comparability.of(Sample.count("2024-02", "80"), Sample.count("2024-W07", "20")))
                .isEqualTo(new Comparability(
                        List.of(new Obstacle.WeekAndMonths(Period.of("2024-02"), Period.of("2024-W07"))), List.of()));
        assertThat(English.of(new Obstacle.WeekAndMonths(Period.of("2024-02"), Period.of("2024-W07"))))
                .isEqualTo("a week beside months: 2024-02 and week 7 of 2024");
        assertThatThrownBy(() -> PartYear.perMonth(Sample.count("2024-W07", "20")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("week 7 of 2024 is a week, of which there is no monthly average");
    }

    @ParameterizedTest
    @CsvSource({"2024-W06, 2024-W07", "2020-W53, 2021-W01", "2017-07/2018-06, 2018-07/2019-06"})
    void weeksAndSeasonsCompareWithTheirLike(String from, String to) {
        assertThat(Comparability.of(Sample.count(from, "80"), Sample.count(to, "20")))
                .isEqualTo(Comparability.FREE);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2018-07/2019-06", "2017-09/2018-08, 2018-07/2019-06", "2017-09/2018-08, 2019"})
    void twelveMonthsThatStartElsewhereCompareWithARemark(String from, String to) {
        Comparability comparability = Comparability.of(Sample.count(from, "80"), Sample.count(to, "20"));
        assertThat(comparability.isRefused()).isFalse();
        assertThat(comparability.cautions())
                .extracting(English::of)
                .containsExactly("twelve months that start in other months of the year: " + from + " and " + to);
    }

    private static Published year(String year, Sample... values) {
        return new Published(
                Period.of(year), Stream.of(values).map(Sample::observation).toList());
    }

    private static Observation broken(String period) {
        return Sample.of(period, "100")
                .of(Sample.indicator("seizures", BuiltInUnits.COUNT, "Netherlands", LAW, REDEFINED))
                .observation();
    }
}
