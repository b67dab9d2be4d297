package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.KnownCluster;
import nl.drugmonitor.consistency.Reading.Consequence;
import nl.drugmonitor.consistency.Reading.Evidence;
import nl.drugmonitor.input.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The readings of clusters of which is known by hand what they should be: the worked example of Scholtus (2009, CBS
 * discussion paper 09046) and examples of R packages for the same task, one cluster for each cause that is no typing
 * error, and those of the factsheet.
 */
class KnownReadingsTest {
    private static final String READING_A = "[cbr_2024 4.932 -> 4.392]";
    private static final String READING_B = "[cbr_change 39% -> 31%, total_2024 8.160 -> 8.700]";

    private static Stream<KnownCluster> known() {
        return Stream.of("typing-errors", "causes", "factsheet").flatMap(name -> KnownCluster.read(name).stream());
    }

    private static Stream<KnownCluster> with(String key) {
        return known().filter(known -> known.answer().get(key).isPresent());
    }

    private static Readings readings(KnownCluster known) {
        return Readings.of(known.cluster());
    }

    private static Readings readings(String id) {
        return readings(known().filter(known -> known.cluster().id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> expected(KnownCluster known, String key) {
        return expected(known.answer().list(key));
    }

    private static List<String> expected(List<Node> changes) {
        return changes.stream().map(KnownReadingsTest::expected).sorted().toList();
    }

    private static String expected(Node change) {
        return change.require("figure").text() + " -> " + change.require("to").text();
    }

    private static List<String> changes(Reading reading) {
        return reading.corrections().stream()
                .map(KnownReadingsTest::change)
                .sorted()
                .toList();
    }

    private static String change(Correction correction) {
        return correction.figure().id() + " -> " + correction.to();
    }

    private static Stream<KnownCluster> first() {
        return with("first");
    }

    private static Stream<KnownCluster> second() {
        return with("second");
    }

    private static Stream<KnownCluster> cause() {
        return with("cause");
    }

    private static Stream<KnownCluster> mustOffer() {
        return with("mustOffer");
    }

    private static Stream<KnownCluster> mustNot() {
        return with("mustNot");
    }

    private static Stream<KnownCluster> grades() {
        return with("grades");
    }

    private static Stream<KnownCluster> partial() {
        return with("partial");
    }

    private static Stream<KnownCluster> consistent() {
        return known().filter(known -> known.answer().isTrue("consistent"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void theViolatedClaimsAreTold(KnownCluster known) {
        Readings readings = readings(known);

        assertThat(readings.isConsistent())
                .as("whether every hard claim holds")
                .isEqualTo(known.answer().isTrue("consistent"));
        assertThat(readings.violated()).as("claims that fail").isEqualTo(known.numbers("violated"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consistent")
    void whatHoldsTogetherHasNoReading(KnownCluster known) {
        Readings readings = readings(known);

        assertThat(readings.readings()).isEmpty();
        assertThat(readings.grade()).isEqualTo(Grade.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("first")
    void theMostPlausibleReadingStandsFirst(KnownCluster known) {
        assertThat(readings(known).readings())
                .as("changes of each reading")
                .extracting(KnownReadingsTest::changes)
                .startsWith(expected(known, "first"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("second")
    void theOtherReadingStandsSecond(KnownCluster known) {
        assertThat(readings(known).readings())
                .as("changes of each reading")
                .extracting(KnownReadingsTest::changes)
                .startsWith(expected(known, "first"), expected(known, "second"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cause")
    void theFirstReadingNamesWhatHappened(KnownCluster known) {
        assertThat(readings(known).readings().get(0).causes())
                .as("causes of the first reading")
                .extracting(English::of)
                .contains(known.answer().require("cause").text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mustOffer")
    void aReadingThatCannotBeRuledOutIsOffered(KnownCluster known) {
        List<Reading> readings = readings(known).readings();
        for (Node offer : known.answer().list("mustOffer")) {
            List<String> changes = expected(offer.list("changes"));
            String cause = offer.require("cause").text();
            Optional<String> needs = offer.textOf("needs");
            assertThat(readings).as("%s, for: %s", changes, cause).anySatisfy(reading -> {
                assertThat(changes(reading)).isEqualTo(changes);
                assertThat(reading.causes()).extracting(English::of).contains(cause);
                if (needs.isPresent()) {
                    assertThat(reading.needs().map(English::of)).isEqualTo(needs);
                }
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mustNot")
    void whatDoesNotMendIsNoReading(KnownCluster known) {
        assertThat(readings(known).readings())
                .flatExtracting(KnownReadingsTest::changes)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(expected(known, "mustNot"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grades")
    void theGradeSaysHowFarTheClusterTells(KnownCluster known) {
        List<String> grades =
                known.answer().list("grades").stream().map(Node::text).toList();
        assertThat(readings(known).grade()).as("one of %s", grades).matches(grade -> grades.contains(grade.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("partial")
    void whereNothingMendsAllTheReadingsSayWhatStaysBroken(KnownCluster known) {
        Readings readings = readings(known);

        assertThat(readings.readings()).isNotEmpty().allMatch(Reading::isPartial);
        assertThat(readings.readings().get(0).left()).as("claims left").isEqualTo(known.numbers("left"));
        assertThat(readings.grade()).isEqualTo(Grade.UNRESOLVED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void aFixedFigureIsNeverCorrected(KnownCluster known) {
        Predicate<Correction> isFixed = correction -> known.cluster().figures().stream()
                .anyMatch(figure ->
                        figure.fixed() && figure.id().equals(correction.figure().id()));
        assertThat(readings(known).readings())
                .flatExtracting(Reading::corrections)
                .noneMatch(isFixed);
    }

    @Test
    void oneOfTheClustersHasAFixedFigure() {
        assertThat(known())
                .filteredOn(known -> known.cluster().figures().stream().anyMatch(figure -> figure.fixed()))
                .hasSize(1);
    }

    @Test
    void inTheCbrClusterTheMistypedCountComesBeforeTheMistypedCopy() {
        List<Reading> readings = readings("fs_cbr").readings();

        assertReadingA(readings.get(0), Evidence.NONE);
        assertReadingB(readings.get(1), Evidence.NONE);
    }

    @Test
    void outsideEvidenceForTheCountTurnsTheOrderAndHidesNothing() {
        List<Reading> readings = readings("fs_cbr_outside").readings();

        assertReadingB(readings.get(0), Evidence.NONE);
        assertReadingA(readings.get(1), Evidence.AGAINST);
    }

    private static String consequence(Consequence consequence) {
        return consequence.claim() + ": " + English.of(consequence);
    }

    /** 4.392 for 4.932 mends the change and the total; then the total fell by 12,6%, which is no slight fall. */
    private static void assertReadingA(Reading reading, Evidence outside) {
        assertThat(reading.corrections()).hasToString(READING_A);
        assertThat(reading.causes()).contains(new ConsistencyReason.Mistyped(TypingError.INTERCHANGED));
        assertThat(reading.outside()).isEqualTo(outside);
        assertThat(reading.then())
                .extracting(KnownReadingsTest::consequence)
                .contains(
                        "0: cbr_change -38.6% (39%)",
                        "2: total_2024 8,160 (8,160)", "5: lichte daling -12.6% (lichte daling)");
    }

    /** The count stays and the two results are computed anew; then the total fell by 6,8%. */
    private static void assertReadingB(Reading reading, Evidence outside) {
        assertThat(reading.corrections()).hasToString(READING_B);
        assertThat(reading.causes()).extracting(English::of).contains("computed from a mistyped cbr_2024 (4,392)");
        assertThat(reading.outside()).isEqualTo(outside);
        assertThat(reading.then())
                .extracting(KnownReadingsTest::consequence)
                .contains(
                        "0: cbr_change -31.1% (31%)",
                        "2: total_2024 8,700 (8,700)", "5: lichte daling -6.8% (lichte daling)");
    }

    /** By the first 15% is wrong, by the second it is right: two truths, though both would print 19% beside 16.945. */
    @Test
    void theNfiChangeIsMistypedOrRightOfAnotherBaseAndNearlyComesFromTheLaterYear() {
        Readings readings = readings("fs_nfi");
        Reading first = readings.readings().get(0);
        Reading second = readings.readings().get(1);

        assertThat(readings.grade()).isEqualTo(Grade.SUGGESTED);
        assertThat(first.misprints()).hasToString("[nfi_change 15% -> 19%]");
        assertThat(first.causes()).containsExactly(new ConsistencyReason.Mistyped(TypingError.REPLACED));
        assertThat(first.stands()).isEmpty();
        assertThat(first.remarks())
                .extracting(English::of)
                .containsExactly("divided by the later year it is +15.96%, cut off to 15%");
        assertThat(first.then())
                .extracting(KnownReadingsTest::consequence)
                .containsExactly("0: nfi_change +19.0% (19%)");
        assertThat(second.misprints()).isEmpty();
        assertThat(second.causes()).containsExactly(new ConsistencyReason.OtherVintage());
        assertThat(second.needs().map(English::of)).contains("a base of 17,458 to 17,609");
        assertThat(second.stands())
                .extracting(stand -> stand.base().id(), stand -> stand.values().toString())
                .containsExactly(tuple("nfi_2023", "17458 to 17609"));
        assertThat(second.then())
                .extracting(KnownReadingsTest::consequence)
                .containsExactly("0: nfi_change +14.5% to +15.5% (15%)");
        assertThat(first.share()).isCloseTo(0.85, within(0.01));
    }
}
