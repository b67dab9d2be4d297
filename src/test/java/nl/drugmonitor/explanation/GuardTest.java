package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Sample;
import org.junit.jupiter.api.Test;

/** What the data cannot carry. */
class GuardTest {
    private static final Figures FIGURES = DataOf2025.figures();
    private static final String FACTSHEET = "ndm-2025-factsheet";

    private static Observation of(String indicator, String period, String source) {
        return FIGURES.series(indicator).at(period).from(source).orElseThrow();
    }

    private static List<Observation> nurseries(int first, int last) {
        List<Observation> values = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            values.add(FIGURES.series("hemp_nurseries").at("" + year).single().orElseThrow());
        }
        return values;
    }

    @Test
    void aTrendFromTwoPointsIsRefused() {
        assertThat(English.of(Guard.trend(nurseries(2023, 2024))))
                .isEqualTo("refused: a trend from 2 values: even a perfect order of fewer than 5 is not rare");
        assertThat(English.of(Guard.trend(nurseries(2024, 2024))))
                .isEqualTo("refused: a trend from 1 value: even a perfect order of fewer than 5 is not rare");
        assertThat(English.of(Guard.trend(nurseries(2019, 2024)))).isEqualTo("allowed");
    }

    /** Two breaks lie between 2022 and 2023, see breaks.csv. */
    @Test
    void aTrendFromTwoPointsAcrossBreaksIsRefusedForEachReason() {
        Guard guard =
                Guard.trend(List.of(of("incidents_soft", "2022", FACTSHEET), of("incidents_soft", "2023", FACTSHEET)));

        assertThat(English.all(guard.refusals())).hasSize(3);
        assertThat(English.all(guard.refusals()).get(0)).startsWith("a trend from 2 values");
        assertThat(English.all(guard.refusals()).get(1)).contains("the break of 1 January 2023");
        assertThat(English.all(guard.refusals()).get(2)).contains("the break of 1 July 2023");
    }

    @Test
    void aTrendOverAGapIsRefused() {
        List<Observation> values = nurseries(2019, 2024);
        values.remove(2);
        assertThat(English.of(Guard.trend(values)))
                .isEqualTo("refused: a trend over periods that do not follow each other in equal steps: 2020, 2022");
    }

    @Test
    void aPValueForKilosIsRefused() {
        assertThat(English.of(Guard.noise(
                        of("precursors_synthetic", "2023", FACTSHEET),
                        of("precursors_synthetic", "2024", FACTSHEET),
                        "2023-04-01")))
                .isEqualTo("refused: a p-value for figures with unit kilos: only counts of events have Poisson noise");
    }

    /** Where only the second is no count it is the second that is named. */
    @Test
    void aPValueForACountAndKilosIsRefusedForTheKilos() {
        assertThat(English.all(Guard.noise(
                                of("cocaine_customs_ports_consignments", "2023", "s109"),
                                of("cocaine_customs_ports", "2023", FACTSHEET))
                        .refusals()))
                .contains("a p-value for figures with unit kilos: only counts of events have Poisson noise");
    }

    @Test
    void aPValueForWhatIsNoExactCountOfEqualTimesIsRefused() {
        assertThat(English.of(Guard.noise(
                        of("om_investigations_hemp_share", "2021", "s104"),
                        of("om_investigations_hemp_share", "2022", "s050"))))
                .isEqualTo("refused: a p-value for figures with unit %: only counts of events have Poisson noise");
        assertThat(English.of(Guard.noise(of("hemp_nurseries", "2013", "s063"), of("hemp_nurseries", "2014", "s064"))))
                .isEqualTo("refused: a p-value for rounded counts: \"bijna 6.000\", 6,006");
        assertThat(English.all(Guard.noise(
                                of("emd_imposed", "2023-04/2023-12", FACTSHEET), of("emd_imposed", "2024", FACTSHEET))
                        .refusals()))
                .containsExactly("a p-value for periods of 9 and 12 months");
    }

    @Test
    void softDrugsAcrossTheBreakOfJanuary2023MustNameIt() {
        Observation before = of("incidents_soft", "2022", FACTSHEET);
        Observation after = of("incidents_soft", "2023", FACTSHEET);

        assertThat(English.all(Guard.comparison(before, after).refusals()))
                .contains(
                        "a comparison that does not name the break of 1 January 2023 (law): Nitrous oxide goes on list II"
                                + " and counts as a soft drug from here on; how many incidents that makes was"
                                + " not found.");
        assertThat(Guard.comparison(before, after, "2023-01-01", "2023-07-01").isRefused())
                .isFalse();
        assertThat(English.of(Guard.comparison(before, after, "2023-01-01", "2023-07-01")))
                .startsWith("allowed; bear in mind: break of 1 January 2023 (law): Nitrous oxide goes on list II");
    }

    /** The series of hard drug incidents has no break in 2023; that of soft drug incidents has two, see breaks.csv. */
    @Test
    void aBreakOfTheSecondSeriesMustBeNamedToo() {
        Observation hard = of("incidents_hard", "2022", FACTSHEET);
        Observation soft = of("incidents_soft", "2023", FACTSHEET);

        assertThat(English.all(Guard.comparison(hard, soft).refusals()))
                .hasSize(2)
                .anyMatch(refusal -> refusal.contains("does not name the break of 1 January 2023 "))
                .anyMatch(refusal -> refusal.contains("does not name the break of 1 July 2023 "));
        assertThat(English.all(Guard.comparison(hard, soft, "2023-01-01").refusals()))
                .singleElement()
                .asString()
                .contains("1 July 2023");
        assertThat(Guard.comparison(hard, soft, "2023-01-01", "2023-07-01").isRefused())
                .isFalse();
        assertThat(Guard.comparison(of("incidents_soft", "2022", FACTSHEET), of("incidents_hard", "2023", FACTSHEET))
                        .refusals())
                .hasSize(2);
    }

    /** Both series have the breaks of 2019 and 2020: each is told once. */
    @Test
    void aBreakOfBothSeriesIsToldOnce() {
        assertThat(Guard.comparison(of("incidents_soft", "2014", FACTSHEET), of("incidents_hard", "2022", FACTSHEET))
                        .refusals())
                .extracting(refusal -> English.of(refusal).replaceAll(".*break of (\\d+ \\w+ \\d+) .*", "$1"))
                .containsExactly("1 January 2019", "1 July 2020", "28 October 2021");
    }

    @Test
    void aRedefinitionIsRefusedThoughItIsNamed() {
        assertThat(English.of(Guard.comparison(
                        of("marihuana_customs", "2022", "s088"),
                        of("marihuana_customs", "2024", "s089"),
                        "2024-01-01")))
                .startsWith("refused: break of 1 January 2024 (definition): From 2024 the sources say cannabis");
    }

    @Test
    void portsAgainstNationalIsRefused() {
        Observation ports = of("cocaine_customs_ports", "2023", FACTSHEET);
        Observation national = of("cocaine_customs_national", "2024", "s129");

        assertThat(English.of(Guard.comparison(ports, national)))
                .isEqualTo("refused: another scope: cocaine_customs_ports covers Dutch seaports,"
                        + " cocaine_customs_national covers Netherlands: seaports and airports");
        assertThatThrownBy(() -> Guard.comparison(ports, national).throwIfRefused())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("refused: another scope");
    }

    @Test
    void whatMayBeDoneGoesOn() {
        Guard allowed = Guard.comparison(
                of("cocaine_customs_ports", "2023", FACTSHEET), of("cocaine_customs_ports", "2024", FACTSHEET));

        allowed.throwIfRefused();
        assertThat(English.of(allowed)).isEqualTo("allowed");
    }

    @Test
    void aPValueForACountBelowZeroIsRefused() {
        Observation loss = Sample.count("2023", "-24");
        Guard guard = Guard.noise(loss, Sample.count("2024", "9"));
        assertThat(English.of(guard.refusals().get(0)))
                .isEqualTo("a p-value for -24 and 9: no count of events is below zero");
    }
}
