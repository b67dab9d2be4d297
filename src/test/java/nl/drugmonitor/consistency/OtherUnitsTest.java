package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.English;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.input.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points that are printed as per cent, and the reverse: the number is right, and only its unit is not. */
class OtherUnitsTest {
    private static Readings readings(String from, String to, String printed, String type, String kind) {
        return Readings.of(Cluster.read(new TextFile("cluster.json", """
                        {"id": "unit", "figures": [
                          {"id": "from", "printed": "%s", "kind": "percent"},
                          {"id": "to", "printed": "%s", "kind": "percent"},
                          {"id": "change", "printed": "%s", "kind": "%s"}],
                         "claims": [{"type": "%s", "from": "from", "to": "to", "printed": "change"}]}""".formatted(from, to, printed, kind, type)))
                .get(0));
    }

    @ParameterizedTest(name = "{0} to {1}, {2}: {5}")
    @CsvSource({
        "'26,7%', 30%, '3,3 procent', percent_change, percent_increase, 3.3 percentage points",
        "20%, 25%, 5%, percent_change, percent_increase, 5 percentage points",
        "30%, 25%, 5, percent_change, percent_decrease, 5 percentage points",
        "'30,4%', '25,3%', ruim 5%, percent_change, percent_decrease, ruim 5 percentage points",
        "'40,1%', '46,3%', 15 procentpunt, points, points_increase, 15 per cent",
        "40%, 46%, 15, points, points_increase, 15 per cent"
    })
    void theFirstReadingIsTheNumberInTheOtherUnit(
            String from, String to, String printed, String type, String kind, String meant) {
        Reading first = readings(from, to, printed, type, kind).readings().get(0);

        assertThat(first.units()).singleElement().satisfies(unit -> {
            assertThat(unit.result().id()).isEqualTo("change");
            assertThat(English.of(unit.number())).isEqualTo(meant);
        });
        assertThat(first.misprints()).isEmpty();
        assertThat(first.share()).isGreaterThan(0.4);
    }

    @Test
    void whereTheFiguresAreRoundedItIsOneReadingAndNotOneForEachResult() {
        Readings readings = readings("26,7%", "30%", "3,3 procent", "percent_change", "percent_increase");

        assertThat(readings.readings())
                .filteredOn(reading -> reading.causes().contains(new ConsistencyReason.PointsAsPercent()))
                .hasSize(1);
        assertThat(readings.readings().get(0).then()).singleElement().satisfies(then -> assertThat(
                        English.of(then.computed()) + ", " + English.of(then.printed()))
                .isEqualTo("+2.75 percentage points to +3.85 percentage points, 3.3 percentage points"));
    }

    @Test
    void aNumberThatNeitherUnitGivesHasNoSuchReading() {
        assertThat(readings("26,7%", "30%", "4,3 procent", "percent_change", "percent_increase")
                        .readings())
                .allSatisfy(reading -> assertThat(reading.units()).isEmpty());
    }

    @Test
    void countsHaveNoPoints() {
        Cluster counts = Cluster.read(new TextFile("cluster.json", """
                        {"id": "counts", "figures": [
                          {"id": "from", "printed": "20", "kind": "count"},
                          {"id": "to", "printed": "25", "kind": "count"},
                          {"id": "change", "printed": "5%", "kind": "percent_increase"}],
                         "claims": [{"type": "percent_change", "from": "from", "to": "to", "printed": "change"}]}""")).get(0);

        assertThat(Readings.of(counts).readings()).isNotEmpty().allSatisfy(reading -> assertThat(reading.units())
                .isEmpty());
    }
}
