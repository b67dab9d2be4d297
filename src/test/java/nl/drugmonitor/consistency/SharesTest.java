package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.input.TextFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much each reading weighs, as consistency/shares.py works it out from the conventions, without the program. */
class SharesTest {
    /** The incidents of 2024 in the factsheet; their sum is ours, with one digit wrong. */
    private static final List<Reading> INCIDENTS = readings("""
            {"id": "incidents", "figures": [
              {"id": "soft", "printed": "6.063", "kind": "count"},
              {"id": "hard", "printed": "9.442", "kind": "count"},
              {"id": "sum", "printed": "15.605", "kind": "count"}],
             "claims": [{"type": "sum", "terms": ["soft", "hard"], "total": "sum"}]}""");

    private static final List<Reading> RISE = readings("""
            {"id": "rise", "figures": [
              {"id": "earlier", "printed": "1.000", "kind": "count"},
              {"id": "later", "printed": "1.600", "kind": "count"},
              {"id": "rise", "printed": "50%", "kind": "percent_increase"}],
             "claims": [{"type": "percent_change", "from": "earlier", "to": "later", "printed": "rise"}]}""");

    private static List<Reading> readings(String cluster) {
        return Readings.of(Cluster.read(new TextFile("cluster.json", cluster)).get(0))
                .readings();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "sum 15.605 -> 15.505, 0.336017395",
        "hard 9.442 -> 9.542, 0.332958002",
        "soft 6.063 -> 6.163, 0.331024603"
    })
    void aWrongDigitOfASumIsSoughtInEachOfItsFigures(String correction, double share) {
        assertThat(share(INCIDENTS, correction)).isCloseTo(share, within(1e-9));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "rise 50% -> 60%, 0.484984211",
        "later 1.600 -> 1.500, 0.273360932",
        "earlier 1.000 -> 1.070, 0.241654857"
    })
    void aWrongPercentageIsSoughtInItsFiguresToo(String correction, double share) {
        assertThat(share(RISE, correction)).isCloseTo(share, within(1e-9));
    }

    /** Returns the share of all readings with this one correction, whatever their cause. */
    private static double share(List<Reading> readings, String correction) {
        return readings.stream()
                .filter(reading -> reading.corrections().toString().equals("[" + correction + "]"))
                .mapToDouble(Reading::share)
                .sum();
    }
}
