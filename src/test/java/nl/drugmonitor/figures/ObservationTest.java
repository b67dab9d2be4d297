package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.drugmonitor.exact.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        count     | 4.932   | 4932
        count     | 600     | 600
        kg  | 34.877  | 34877
        kg  | 8,1 ton | 8050 to 8150
        kg  | 14 ton  | 13500 to 14500
        percent   | 19%     | 37/2 to 39/2
        per_10000 | 3,4     | 67/20 to 69/20
        per_10000 | 3       | 5/2 to 7/2
        """)
    void aWholeCountOrWeightIsExactAndAProportionIsRounded(String unit, String printed, String interval) {
        assertThat(Sample.of("2024", printed)
                        .in(Units.builtIn().unit(unit))
                        .observation()
                        .interval())
                .hasToString(interval);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        count    | RUIM     | 2.000  | 2000 to 3000
        count    | BIJNA    | 7.000  | 6500 to 7000
        count    | AFGEROND | 43.000 | 42500 to 43500
        kg | AFGEROND | 60 ton | 55000 to 65000
        kg | BIJNA    | 56.858 | 56858
        percent  | RUIM     | 19%    | 19 to 20
        """)
    void aHedgeLoosensANumberUnlessEveryDigitOfACountIsThere(
            String unit, Hedge meaning, String printed, String interval) {
        Observation observation = Sample.of("2024", printed)
                .in(Units.builtIn().unit(unit))
                .hedged(meaning.word(), meaning)
                .observation();
        assertThat(observation.interval()).hasToString(interval);
    }

    @Test
    void aReaderSeesTheWordOfTheSource() {
        assertThat(Sample.of("2021", "5.000")
                        .hedged("circa", Hedge.ONGEVEER)
                        .observation()
                        .asPrinted())
                .isEqualTo("circa 5.000");
        assertThat(Sample.count("2024", "895").asPrinted()).isEqualTo("895");
    }

    @Test
    void onlyStatusPIsProvisional() {
        assertThat(Sample.of("2024", "1").marked(Status.P).observation().isProvisional())
                .isTrue();
        assertThat(Sample.of("2024", "1")
                        .marked(Status.U, Status.P)
                        .observation()
                        .isProvisional())
                .isTrue();
        assertThat(Sample.of("2024", "1").marked(Status.A).observation().isProvisional())
                .isFalse();
        assertThat(Sample.of("2024", "1").marked(Status.E).observation().isProvisional())
                .isFalse();
    }

    @Test
    void indicatorPeriodSourceVintageAndPrintMakeAnObservation() {
        Sample sample = Sample.of("2024", "895");
        Observation observation = sample.observation();
        Observation marked = sample.marked(Status.U).observation();
        assertThat(observation).isEqualTo(marked).hasSameHashCodeAs(marked);
        assertThat(observation)
                .isNotEqualTo(sample.in(BuiltInUnits.KILOGRAM).observation())
                .isNotEqualTo(Sample.count("2023", "895"))
                .isNotEqualTo(sample.from("s002").observation())
                .isNotEqualTo(sample.published("2025-01").observation())
                .isNotEqualTo(Sample.count("2024", "896"))
                .isNotEqualTo("895");
        assertThat(observation).doesNotHaveSameHashCodeAs(Sample.count("2023", "895"));
    }

    @Test
    void theSameIdIsTheSameSource() {
        Source source = Sample.count("2024", "895").source();
        Source reprint = new Source("s001", "Another title", "", Optional.empty(), "", Optional.empty(), "");
        assertThat(source).isEqualTo(reprint).hasSameHashCodeAs(reprint);
        Source other = Sample.of("2024", "895").from("s002").observation().source();
        assertThat(source).isNotEqualTo(other).isNotEqualTo("s001").doesNotHaveSameHashCodeAs(other);
    }
}
