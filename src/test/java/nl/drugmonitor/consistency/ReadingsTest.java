package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Reading.Evidence;
import nl.drugmonitor.input.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for the readings of a cluster, each with its expectation worked out from the parts that the rule names. */
class ReadingsTest {
    private static final String NFI = """
            {"id": "nfi", "figures": [
              {"id": "base", "printed": "16.945", "kind": "count"%s},
              {"id": "later", "printed": "20.163", "kind": "count"},
              {"id": "change", "printed": "17,3%%", "kind": "percent_increase"}],
             "claims": [{"type": "percent_change", "from": "base", "to": "later", "printed": "change"}]}""";

    /** 180 for 110 in the east breaks its sum; or 110 was copied, and everything computed from it is wrong. */
    private static final String REGIONS = """
            {"id": "regions", "figures": [
              {"id": "east_1", "printed": "1.202", "kind": "count"},
              {"id": "east_2", "printed": "180", "kind": "count"},
              {"id": "west_1", "printed": "529", "kind": "count"},
              {"id": "west_2", "printed": "504", "kind": "count"},
              {"id": "west_3", "printed": "228", "kind": "count"},
              {"id": "east", "printed": "1.312", "kind": "count"},
              {"id": "west", "printed": "1.261", "kind": "count"},
              {"id": "total", "printed": "2.573", "kind": "count"},
              {"id": "east_share", "printed": "51%", "kind": "percent"},
              {"id": "total_again", "printed": "2.573", "kind": "count"}],
             "claims": [
              {"type": "sum", "terms": ["east_1", "east_2"], "total": "east"},
              {"type": "sum", "terms": ["west_1", "west_2", "west_3"], "total": "west"},
              {"type": "sum", "terms": ["east", "west"], "total": "total"},
              {"type": "share", "part": "east", "whole": "total", "printed": "east_share"},
              {"type": "same", "left": "total", "right": "total_again"}]}""";

    private static Cluster read(String text) {
        return Cluster.read(new TextFile("cluster.json", text)).get(0);
    }

    /** Counts of three regions in a year with their sum, in which one digit of any of them may be wrong. */
    private static Cluster year(String year, String north, String south, String west, String sum) {
        return read("""
                {"id": "year", "figures": [
                  {"id": "north_%1$s", "printed": "%2$s", "kind": "count"},
                  {"id": "south_%1$s", "printed": "%3$s", "kind": "count"},
                  {"id": "west_%1$s", "printed": "%4$s", "kind": "count"},
                  {"id": "sum_%1$s", "printed": "%5$s", "kind": "count"}],
                 "claims": [{"type": "sum", "terms": ["north_%1$s", "south_%1$s", "west_%1$s"],
                             "total": "sum_%1$s"}]}""".formatted(year, north, south, west, sum));
    }

    /** The base is a figure that nobody doubts: then no other publication of it can be behind the result. */
    @Test
    void aFixedBaseHasNoOtherVintage() {
        List<Reading> open = Readings.of(read(NFI.formatted(""))).readings();
        List<Reading> fixed =
                Readings.of(read(NFI.formatted(", \"fixed\": true"))).readings();

        assertThat(open).flatExtracting(Reading::causes).contains(new ConsistencyReason.OtherVintage());
        assertThat(fixed).isNotEmpty();
        assertThat(fixed).flatExtracting(Reading::causes).doesNotContain(new ConsistencyReason.OtherVintage());
        assertThat(fixed).extracting(Reading::needs).containsOnly(Optional.empty());
    }

    /**
     * Determined is a share of 95%, and must stay one if counts were copied wrong a quarter as often again: of 95,3%
     * against 4,7% that leaves 94,2%.
     */
    @Test
    void aReadingThatACopiedCountMightOutweighIsOnlySuggested() {
        Readings regions = Readings.of(read(REGIONS));
        Reading first = regions.readings().get(0);
        Reading copied = regions.readings().get(1);

        assertThat(first.corrections()).hasToString("[east_2 180 -> 110]");
        assertThat(copied.causes()).extracting(English::of).containsExactly("computed from a mistyped east_2 (110)");
        assertThat(first.share()).as("enough by itself").isBetween(0.95, 0.96);
        assertThat(first.share() / (1 + copied.share() / 4))
                .as("not enough if copied wrong a quarter as often again")
                .isLessThan(0.95);
        assertThat(regions.grade()).isEqualTo(Grade.SUGGESTED);
    }

    /** The years share no figure: their readings are independent of each other, and chances multiply. */
    @Test
    void ofTwoBrokenPartsTheLikeliestPairsOfReadingsAreGiven() {
        Cluster first = year("2023", "1.399", "4.359", "7.251", "13.109");
        Cluster second = year("2024", "1.063", "5.442", "8.610", "15.215");
        List<Reading> both = Readings.of(joined(first, second)).readings();

        List<Pair> pairs = new ArrayList<>();
        for (Reading one : Readings.of(first).readings()) {
            for (Reading other : Readings.of(second).readings()) {
                pairs.add(new Pair(one, other));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
        assertThat(pairs).as("more than are given").hasSizeGreaterThan(8);
        assertThat(both).hasSize(8);
        for (int i = 0; i < 8; i++) {
            assertThat(both.get(i).share()).isCloseTo(pairs.get(i).share(), within(1e-9));
            assertThat(both.get(i).corrections())
                    .containsExactlyInAnyOrderElementsOf(pairs.get(i).corrections());
        }
    }

    /** 6.345 is printed 7.896: no slip of the keyboard leads from the one to the other. */
    @Test
    void whatNoKnownCauseExplainsIsUnresolved() {
        Readings readings = Readings.of(read(sum("1.234", "5.111", "7.896", "")));

        assertThat(readings.readings()).extracting(Reading::corrections).hasToString("[[sum 7.896 -> 6.345]]");
        assertThat(readings.readings().get(0).causes())
                .extracting(English::of)
                .containsExactly("a term is missing from the sum (1,551)");
        assertThat(readings.grade()).isEqualTo(Grade.UNRESOLVED);
    }

    /** 6.345 is printed 6.354: two digits changed places, and nobody doubts the terms. */
    @Test
    void whatOneSourceConfirmsAndAnotherContradictsIsNotDetermined() {
        String one = "{\"printed\": \"6.345\", \"source\": \"s1\"}";
        String other = "{\"printed\": \"6.354\", \"source\": \"s2\"}";
        Readings undisputed = Readings.of(read(sum("1.234", "5.111", "6.354", one)));
        Readings disputed = Readings.of(read(sum("1.234", "5.111", "6.354", one + ", " + other)));
        Readings contradicted = Readings.of(read(sum("1.234", "5.111", "6.354", other)));

        assertThat(undisputed.readings().get(0).corrections()).hasToString("[sum 6.354 -> 6.345]");
        assertThat(undisputed.readings().get(0).outside()).isEqualTo(Evidence.FOR);
        assertThat(undisputed.grade()).isEqualTo(Grade.DETERMINED);
        assertThat(disputed.readings().get(0).outside()).isEqualTo(Evidence.MIXED);
        assertThat(disputed.grade()).isEqualTo(Grade.SUGGESTED);
        assertThat(contradicted.readings().get(0).outside()).isEqualTo(Evidence.AGAINST);
    }

    private static String sum(String one, String other, String sum, String outside) {
        return """
                {"id": "sum", "figures": [
                  {"id": "one", "printed": "%s", "kind": "count", "fixed": true},
                  {"id": "other", "printed": "%s", "kind": "count", "fixed": true},
                  {"id": "sum", "printed": "%s", "kind": "count", "outside": [%s]}],
                 "claims": [{"type": "sum", "terms": ["one", "other"], "total": "sum"}]}""".formatted(one, other, sum, outside);
    }

    /** Nearly any number in the place of the zero would do, so none of them is more than one reading among others. */
    @Test
    void aChangeFromZeroIsAmbiguousAndSaidToHaveNoResult() {
        Readings readings = Readings.of(read(NFI.formatted("").replace("16.945", "0")));

        assertThat(readings.violated()).containsExactly(0);
        assertThat(readings.grade()).isNotIn(Grade.DETERMINED, Grade.SUGGESTED);
        assertThat(readings.notes())
                .singleElement()
                .extracting(English::of)
                .asString()
                .startsWith("claim 0: ");
    }

    /** As a change has none from zero. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            share of part and whole            | percent
            ratio of numerator and denominator | factor
            rate of count and population       | factor
            """)
    void whatIsDividedByZeroIsAmbiguous(String names, String kind) {
        String[] words = names.split(" of | and ");
        String claim = "{\"type\": \"%s\", \"%s\": \"count\", \"%s\": \"zero\", \"printed\": \"result\"%s}"
                .formatted(words[0], words[1], words[2], words[0].equals("rate") ? ", \"per\": 1000" : "");
        Readings readings = Readings.of(read("""
                {"id": "zero", "figures": [
                  {"id": "count", "printed": "5", "kind": "count"},
                  {"id": "zero", "printed": "0", "kind": "count"},
                  {"id": "result", "printed": "50", "kind": "%s"}],
                 "claims": [%s]}""".formatted(kind, claim)));

        assertThat(readings.isConsistent()).isFalse();
        assertThat(readings.grade()).isNotIn(Grade.DETERMINED, Grade.SUGGESTED);
        assertThat(readings.notes())
                .singleElement()
                .extracting(English::of)
                .asString()
                .startsWith("claim 0: ");
    }

    /** 1.500 to 1.960 is +30,7%, and cut off 30%; 1.500 to 1.968 is +31,2%, and 30% in no way. */
    @Test
    void onlyAResultThatWouldLoseItsDecimalsIsSaidToBeCutOff() {
        String text = """
                {"id": "cut", "figures": [
                  {"id": "from", "printed": "1.500", "kind": "count"},
                  {"id": "to", "printed": "%s", "kind": "count"},
                  {"id": "change", "printed": "30%%", "kind": "percent_increase"}],
                 "claims": [{"type": "percent_change", "from": "from", "to": "to", "printed": "change"}]}""";

        assertThat(causes(text.formatted("1.960"), "[change 30% -> 31%]")).contains("cut off, not rounded");
        assertThat(causes(text.formatted("1.968"), "[change 30% -> 31%]"))
                .isNotEmpty()
                .doesNotContain("cut off, not rounded");
    }

    /** 110 for 180 leaves no claim of the regions broken. */
    @Test
    void aReadingThatMendsAllSaysSo() {
        Reading first = Readings.of(read(REGIONS)).readings().get(0);

        assertThat(first.isPartial()).isFalse();
        assertThat(first.cause()).isEqualTo(new ConsistencyReason.Mistyped(TypingError.REPLACED));
        assertThat(first.then()).extracting(English::of).contains("east 1,312 (1,312)");
        assertThat(first.outside()).hasToString("none");
    }

    private static List<String> causes(String cluster, String corrections) {
        return Readings.of(read(cluster)).readings().stream()
                .filter(reading -> reading.corrections().toString().equals(corrections))
                .flatMap(reading -> reading.causes().stream())
                .map(English::of)
                .toList();
    }

    @Test
    void aReadingBelowAPerMilleIsNotWorthAReadersTime() {
        Readings readings = Readings.of(read(REGIONS));
        List<Reading> plausible = readings.plausible();

        assertThat(plausible).isNotEmpty().allMatch(reading -> reading.share() >= 0.001);
        assertThat(plausible).containsExactlyElementsOf(readings.readings().subList(0, plausible.size()));
    }

    private record Pair(Reading one, Reading other) {
        double share() {
            return one.share() * other.share();
        }

        List<Correction> corrections() {
            List<Correction> corrections = new ArrayList<>(one.corrections());
            corrections.addAll(other.corrections());
            return corrections;
        }
    }

    private static Cluster joined(Cluster one, Cluster other) {
        List<PrintedFigure> figures = new ArrayList<>(one.figures());
        figures.addAll(other.figures());
        List<ClusterClaim> claims = new ArrayList<>(one.claims());
        claims.addAll(other.claims());
        return new Cluster("both", figures, claims);
    }
}
