package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.input.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much each reading weighs, as consistency/shares.py works it out from the conventions, without the program. */
class SharesTest {
    /** The incidents of 2024 in the factsheet; their sum is ours, with one digit wrong. */
    private static final Cluster INCIDENTS = cluster("""
            {"id": "incidents", "figures": [
              {"id": "soft", "printed": "6.063", "kind": "count"},
              {"id": "hard", "printed": "9.442", "kind": "count"},
              {"id": "sum", "printed": "15.605", "kind": "count"}],
             "claims": [{"type": "sum", "terms": ["soft", "hard"], "total": "sum"}]}""");

    /** The same, where one source prints a corrected number and another prints a number as it is. */
    private static final Cluster INCIDENTS_ELSEWHERE = cluster("""
            {"id": "incidents", "figures": [
              {"id": "soft", "printed": "6.063", "kind": "count", "outside": [{"printed": "6.063", "source": "s1"}]},
              {"id": "hard", "printed": "9.442", "kind": "count", "outside": [{"printed": "9.542", "source": "s2"}]},
              {"id": "sum", "printed": "15.605", "kind": "count"}],
             "claims": [{"type": "sum", "terms": ["soft", "hard"], "total": "sum"}]}""");

    private static final String TWO_SUMS = """
            {"id": "sums", "figures": [
              {"id": "shared", "printed": "1.234", "kind": "count"},
              {"id": "first", "printed": "5.111", "kind": "count"},
              {"id": "second", "printed": "7.222", "kind": "count"},
              {"id": "sum_1", "printed": "6.445", "kind": "count"},
              {"id": "sum_2", "printed": "%s", "kind": "count"}],
             "claims": [
              {"type": "sum", "terms": ["shared", "first"], "total": "sum_1"},
              {"type": "sum", "terms": ["shared", "second"], "total": "sum_2"}]}""";

    private static final Cluster ROUNDED = cluster("""
            {"id": "rounded", "figures": [
              {"id": "earlier", "printed": "1,2 miljoen", "kind": "count"},
              {"id": "later", "printed": "1,5 miljoen", "kind": "count"},
              {"id": "rise", "printed": "38%", "kind": "percent_increase"}],
             "claims": [{"type": "percent_change", "from": "earlier", "to": "later", "printed": "rise"}]}""");

    private static final Cluster RISE = cluster("""
            {"id": "rise", "figures": [
              {"id": "earlier", "printed": "1.000", "kind": "count"},
              {"id": "later", "printed": "1.600", "kind": "count"},
              {"id": "rise", "printed": "50%", "kind": "percent_increase"}],
             "claims": [{"type": "percent_change", "from": "earlier", "to": "later", "printed": "rise"}]}""");

    private static Cluster cluster(String text) {
        return Cluster.read(new TextFile("cluster.json", text)).get(0);
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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "sum 15.605 -> 15.505, 0.019776737",
        "hard 9.442 -> 9.542, 0.979833606",
        "soft 6.063 -> 6.163, 0.000389658"
    })
    void anotherSourceCountsFiftyTimesForAReadingOrAgainstIt(String correction, double share) {
        assertThat(share(INCIDENTS_ELSEWHERE, correction)).isCloseTo(share, within(1e-9));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sum_1 6.445 -> 6.345, sum_2 8.256 -> 8.456   | 0.137669841
            first 5.111 -> 5.211, sum_2 8.256 -> 8.456   | 0.135027932
            second 7.222 -> 7.022, sum_1 6.445 -> 6.345  | 0.141590941
            first 5.111 -> 5.211, second 7.222 -> 7.022  | 0.138873786
            shared 1.234 -> 1.334, sum_2 8.256 -> 8.556  | 0.127349763
            shared 1.234 -> 1.034, sum_1 6.445 -> 6.145  | 0.164298436
            first 5.111 -> 5.411, shared 1.234 -> 1.034  | 0.155189301
            """)
    void twoErrorsAreSoughtInEveryPairThatMendsAllSums(String corrections, double share) {
        assertThat(share(cluster(TWO_SUMS.formatted("8.256")), corrections)).isCloseTo(share, within(1e-9));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            shared 1.234 -> 1.334                        | 0.893901639
            sum_1 6.445 -> 6.345, sum_2 8.556 -> 8.456   | 0.104967662
            first 5.111 -> 5.211, sum_2 8.556 -> 8.456   | 0.000377909
            second 7.222 -> 7.322, sum_1 6.445 -> 6.345  | 0.000380041
            first 5.111 -> 5.211, second 7.222 -> 7.322  | 0.000372748
            """)
    void twoErrorsAreRarerThanOneThatMendsAllSums(String corrections, double share) {
        assertThat(share(cluster(TWO_SUMS.formatted("8.556")), corrections)).isCloseTo(share, within(1e-9));
    }

    @Test
    void aScoreIsTheWeightInBits() {
        assertThat(score(INCIDENTS, "soft 6.063 -> 6.163")).isCloseTo(14.239987, within(2e-6));
        assertThat(score(RISE, "later 1.600 -> 1.500")).isCloseTo(15.794598, within(2e-6));
    }

    private static double score(Cluster cluster, String corrections) {
        return Readings.of(cluster).readings().stream()
                .filter(reading -> reading.corrections().toString().equals("[" + corrections + "]"))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @ParameterizedTest(name = "{0}, {1} and {2}: {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2.400     | 3.100.000 | 5.500     | later 3.100.000 -> 3.100 | 0.999994
            2.400.000 | 3.100     | 5.500.000 | later 3.100 -> 3.100.000 | 0.994035785
            """)
    void aCountMayBeInThousandsAmongWholeOnes(
            String earlier, String later, String sum, String correction, double share) {
        Cluster units = cluster("""
                {"id": "units", "figures": [
                  {"id": "earlier", "printed": "%s", "kind": "count"},
                  {"id": "later", "printed": "%s", "kind": "count"},
                  {"id": "sum", "printed": "%s", "kind": "count"}],
                 "claims": [{"type": "sum", "terms": ["earlier", "later"], "total": "sum"}]}""".formatted(earlier, later, sum));

        assertThat(share(units, correction)).isCloseTo(share, within(1e-8));
        assertThat(Readings.of(units).readings().get(0).causes()).containsExactly(new ConsistencyReason.UnitSlip());
    }

    /** The share among these three readings: those that change the result are many. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            later 1,5 miljoen -> 1,6 miljoen   | 0.296197245
            later 1,5 miljoen -> 1,7 miljoen   | 0.239361967
            earlier 1,2 miljoen -> 1,1 miljoen | 0.464440789
            """)
    void aResultOfRoundedFiguresIsLikelierInTheMiddleOfItsBounds(String correction, double share) {
        double three = share(ROUNDED, "later 1,5 miljoen -> 1,6 miljoen")
                + share(ROUNDED, "later 1,5 miljoen -> 1,7 miljoen")
                + share(ROUNDED, "earlier 1,2 miljoen -> 1,1 miljoen");
        assertThat(share(ROUNDED, correction) / three).isCloseTo(share, within(1e-9));
    }

    /** Returns the share of all readings with these corrections, whatever their cause. */
    private static double share(Cluster cluster, String corrections) {
        return Readings.of(cluster).readings().stream()
                .filter(reading -> reading.corrections().toString().equals("[" + corrections + "]"))
                .mapToDouble(Reading::share)
                .sum();
    }
}
