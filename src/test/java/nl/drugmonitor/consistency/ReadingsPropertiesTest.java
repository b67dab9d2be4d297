package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.KnownCluster;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.claim.Same;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.exact.Printed;
import org.junit.jupiter.api.Test;

/** What is so for the readings of every cluster. */
class ReadingsPropertiesTest {
    /** Clusters with one error each or none, and for the rarer answers clusters with an error in most figures. */
    private static final List<Cluster> CLUSTERS = Stream.concat(
                    new Clusters(31).stream().limit(110).map(Generated::cluster), garbled(30))
            .toList();

    private static final Map<Cluster, Readings> ANSWERS =
            CLUSTERS.stream().collect(Collectors.toMap(cluster -> cluster, Readings::of, (a, b) -> a));

    private static final List<Cluster> INCONSISTENT = CLUSTERS.stream()
            .filter(cluster -> !ANSWERS.get(cluster).isConsistent())
            .toList();

    private static final Cluster NO_CLUSTER = new Cluster("", List.of(), List.of());

    private static Stream<Cluster> garbled(int count) {
        Chance chance = new Chance(32);
        Typist typist = new Typist(chance);
        Stream<Cluster> drawn = new Clusters(33).stream().limit(count).map(Generated::cluster);
        return drawn.map(cluster -> new Cluster("garbled " + cluster.id(), cluster.figures(), cluster.claims()))
                .map(cluster ->
                        Variants.withFigures(cluster, figure -> chance.percent(60) ? typist.mistyped(figure) : figure));
    }

    /** Returns what is true by a reading, which no other reading of the cluster shares. */
    private static String corrections(Reading reading) {
        return reading.corrections() + " " + reading.words() + " " + reading.stands() + " " + reading.units();
    }

    private static List<String> corrections(Readings readings) {
        return readings.readings().stream()
                .map(ReadingsPropertiesTest::corrections)
                .toList();
    }

    private static double share(Readings readings, String corrections, double ifNotListed) {
        return readings.readings().stream()
                .filter(reading -> corrections(reading).equals(corrections))
                .mapToDouble(Reading::share)
                .findFirst()
                .orElse(ifNotListed);
    }

    @Test
    void theClustersHaveEveryKindOfAnswer() {
        assertThat(ANSWERS.values()).extracting(Readings::grade).contains(Grade.values());
        assertThat(ANSWERS.values())
                .anySatisfy(
                        readings -> assertThat(readings.readings()).isNotEmpty().allMatch(Reading::isPartial));
        assertThat(ANSWERS.values())
                .anySatisfy(readings -> assertThat(readings.readings()).hasSize(8));
    }

    @Test
    void aConsistentClusterIsNeverTouched() {
        for (Cluster cluster : CLUSTERS) {
            Readings readings = ANSWERS.get(cluster);
            assertThat(readings.isConsistent()).as(cluster.id()).isEqualTo(cluster.isConsistent());
            assertThat(readings.violated()).as(cluster.id()).isEqualTo(cluster.violated());
            if (readings.isConsistent()) {
                assertThat(readings.readings()).as(cluster.id()).isEmpty();
                assertThat(readings.grade()).as(cluster.id()).isEqualTo(Grade.NONE);
            } else {
                assertThat(readings.grade()).as(cluster.id()).isNotEqualTo(Grade.NONE);
            }
        }
    }

    @Test
    void aCompleteReadingMendsTheClusterAndAPartialOneLeavesWhatItSays() {
        for (Cluster cluster : INCONSISTENT) {
            for (Reading reading : ANSWERS.get(cluster).readings()) {
                assertThat(Variants.violated(cluster, reading))
                        .as(cluster.id() + " " + reading.corrections())
                        .isEqualTo(reading.left());
            }
        }
    }

    @Test
    void atMostEightReadingsStandInTheOrderOfTheirScores() {
        for (Cluster cluster : INCONSISTENT) {
            List<Reading> readings = ANSWERS.get(cluster).readings();
            assertThat(readings).as(cluster.id()).hasSizeLessThanOrEqualTo(8);
            assertThat(readings).as(cluster.id()).extracting(Reading::score).isSorted();
            assertThat(corrections(ANSWERS.get(cluster))).as(cluster.id()).doesNotHaveDuplicates();
        }
    }

    @Test
    void sharesArePartsOfOneWhole() {
        for (Cluster cluster : INCONSISTENT) {
            List<Reading> readings = ANSWERS.get(cluster).readings();
            double complete = readings.stream()
                    .filter(reading -> !reading.isPartial())
                    .mapToDouble(Reading::share)
                    .sum();
            assertThat(complete).as(cluster.id()).isLessThanOrEqualTo(1 + 1e-9);
        }
    }

    @Test
    void everyReadingHasAWeight() {
        for (Cluster cluster : INCONSISTENT) {
            assertThat(ANSWERS.get(cluster).readings())
                    .as(ClusterJson.of(cluster))
                    .allMatch(reading -> reading.share() > 0 && Double.isFinite(reading.score()));
        }
    }

    @Test
    void aReadingCorrectsEachOfItsFiguresOnceAndToAnotherNumber() {
        for (Cluster cluster : INCONSISTENT) {
            for (Reading reading : ANSWERS.get(cluster).readings()) {
                assertThat(reading.corrections().size() + reading.words().size())
                        .as(cluster.id())
                        .isPositive();
                assertThat(reading.corrections())
                        .as(cluster.id())
                        .noneMatch(correction -> correction
                                .to()
                                .text()
                                .equals(correction.figure().printed().text()))
                        .extracting(correction -> correction.figure().id())
                        .doesNotHaveDuplicates()
                        .isSubsetOf(cluster.figures().stream()
                                .map(PrintedFigure::id)
                                .toList());
                assertThat(reading.causes()).as(cluster.id()).isNotEmpty();
            }
        }
    }

    @Test
    void whatMendsAPartStandsOnlyWhereNothingMendsAll() {
        for (Cluster cluster : INCONSISTENT) {
            Set<Boolean> partial = ANSWERS.get(cluster).readings().stream()
                    .map(Reading::isPartial)
                    .collect(Collectors.toSet());
            assertThat(partial).as(cluster.id()).hasSizeLessThanOrEqualTo(1);
            if (!partial.contains(false)) {
                assertThat(ANSWERS.get(cluster).grade()).as(cluster.id()).isEqualTo(Grade.UNRESOLVED);
            }
        }
    }

    @Test
    void theSameClusterGivesTheSameReadings() {
        for (Cluster cluster : INCONSISTENT) {
            assertThat(Readings.of(cluster)).isEqualTo(ANSWERS.get(cluster));
        }
    }

    @Test
    void theOrderOfFiguresAndClaimsDecidesNothing() {
        Chance chance = new Chance(34);
        for (Cluster cluster : INCONSISTENT) {
            List<Integer> order = chance.shuffled(
                    IntStream.range(0, cluster.claims().size()).boxed().toList());
            List<ClusterClaim> claims =
                    order.stream().map(cluster.claims()::get).toList();
            Cluster shuffled = new Cluster(cluster.id(), chance.shuffled(cluster.figures()), claims);

            assertThat(renumbered(Readings.of(shuffled), order)).isEqualTo(withoutNotes(ANSWERS.get(cluster)));
        }
    }

    /** Returns the readings of the shuffled cluster with the numbers that the claims have in the original. */
    private static Readings renumbered(Readings readings, List<Integer> order) {
        List<Reading> renumbered = new ArrayList<>();
        for (Reading reading : readings.readings()) {
            renumbered.add(new Reading(
                    new Truth(
                            reading.corrections(),
                            reading.stands(),
                            reading.words().stream()
                                    .map(word -> new OtherWord(order.get(word.claim()), word.printed(), word.meant()))
                                    .toList(),
                            reading.units()),
                    reading.causes(),
                    reading.needs(),
                    reading.remarks(),
                    reading.score(),
                    reading.share(),
                    reading.shareAlone(),
                    reading.outside(),
                    sorted(reading.left(), order),
                    reading.then().stream()
                            .map(then -> new Reading.Consequence(
                                    order.get(then.claim()), then.stated(), then.computed(), then.printed()))
                            .sorted((one, other) -> Integer.compare(one.claim(), other.claim()))
                            .toList()));
        }
        List<Integer> violated = sorted(readings.violated(), order);
        return new Readings(NO_CLUSTER, violated, renumbered, readings.grade(), List.of());
    }

    private static Readings withoutNotes(Readings readings) {
        return new Readings(NO_CLUSTER, readings.violated(), readings.readings(), readings.grade(), List.of());
    }

    private static List<Integer> sorted(List<Integer> numbers, List<Integer> order) {
        return numbers.stream().map(order::get).sorted().toList();
    }

    @Test
    void namesDecideNothingButTheOrderOfEquals() {
        for (Cluster cluster : INCONSISTENT) {
            Map<String, String> names = new LinkedHashMap<>();
            cluster.figures().stream()
                    .map(PrintedFigure::id)
                    .sorted()
                    .forEach(id -> names.put(id, "f%03d".formatted(names.size())));
            Readings readings = ANSWERS.get(cluster);
            Readings renamed = Readings.of(renamed(cluster, names));

            assertThat(renamed.violated()).as(cluster.id()).isEqualTo(readings.violated());
            assertThat(renamed.grade()).as(cluster.id()).isEqualTo(readings.grade());
            assertThat(renamed.readings())
                    .as(cluster.id())
                    .extracting(reading -> named(reading, names), Reading::score, Reading::share, Reading::left)
                    .isEqualTo(readings.readings().stream()
                            .map(reading -> tuple(
                                    reading.corrections() + " " + English.of(reading.causes()),
                                    reading.score(),
                                    reading.share(),
                                    reading.left()))
                            .toList());
        }
    }

    private static Cluster renamed(Cluster cluster, Map<String, String> names) {
        String json = ClusterJson.of(cluster);
        for (Map.Entry<String, String> name : names.entrySet()) {
            json = json.replace("\"" + name.getKey() + "\"", "\"" + name.getValue() + "\"");
        }
        return Variants.reread(json);
    }

    /** Returns what the reading says with the old names in the place of the new ones. */
    private static String named(Reading reading, Map<String, String> names) {
        String text = reading.corrections() + " " + English.of(reading.causes());
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace(name.getValue(), name.getKey());
        }
        return text;
    }

    @Test
    void aSoftClaimChangesNoReading() {
        Chance chance = new Chance(35);
        for (Cluster cluster : INCONSISTENT) {
            List<PrintedFigure> two = chance.shuffled(cluster.figures()).subList(0, 2);
            List<ClusterClaim> claims = new ArrayList<>(cluster.claims());
            claims.add(new ClusterClaim(new Same(two.get(0), two.get(1)), Weight.SOFT));
            Readings readings = Readings.of(new Cluster(cluster.id(), cluster.figures(), claims));

            assertThat(corrections(readings)).as(cluster.id()).isEqualTo(corrections(ANSWERS.get(cluster)));
            assertThat(readings.grade())
                    .as(cluster.id())
                    .isEqualTo(ANSWERS.get(cluster).grade());
        }
    }

    @Test
    void aFixedFigureIsInNoReading() {
        for (Cluster cluster : INCONSISTENT) {
            Set<PrintedFigure> corrected = new LinkedHashSet<>();
            ANSWERS.get(cluster).readings().forEach(reading -> reading.corrections()
                    .forEach(correction -> corrected.add(correction.figure())));
            for (PrintedFigure figure : List.copyOf(corrected).subList(0, Math.min(3, corrected.size()))) {
                Cluster fixed = Variants.with(cluster, figure, ReadingsPropertiesTest::fixed);
                assertThat(Readings.of(fixed).readings())
                        .as(cluster.id() + ", " + figure.id() + " fixed")
                        .flatExtracting(Reading::corrections)
                        .extracting(Correction::figure)
                        .doesNotContain(figure);
            }
        }
    }

    private static PrintedFigure fixed(PrintedFigure figure) {
        return new PrintedFigure(
                figure.id(),
                figure.printed(),
                figure.kind(),
                figure.step(),
                figure.observation(),
                figure.outside(),
                true);
    }

    @Test
    void anotherSourceThatPrintsTheCorrectedNumberNeverLowersTheShare() {
        int raised = 0;
        for (Cluster cluster : INCONSISTENT) {
            for (Reading reading : firstTwo(cluster)) {
                Correction correction = reading.corrections().get(0);
                Readings readings = Readings.of(printedElsewhere(cluster, correction.figure(), correction.to()));
                double share = share(readings, corrections(reading), 0);
                assertThat(share)
                        .as(cluster.id() + " " + reading.corrections())
                        .isGreaterThanOrEqualTo(reading.share() - 1e-9);
                raised += share > reading.share() + 1e-9 ? 1 : 0;
            }
        }
        assertThat(raised).isGreaterThan(50);
    }

    @Test
    void anotherSourceThatPrintsTheNumberAsItStandsNeverRaisesTheShare() {
        int lowered = 0;
        for (Cluster cluster : INCONSISTENT) {
            for (Reading reading : firstTwo(cluster)) {
                Correction correction = reading.corrections().get(0);
                PrintedFigure figure = correction.figure();
                Readings readings = Readings.of(printedElsewhere(cluster, figure, figure.printed()));
                double share = share(readings, corrections(reading), 0);
                if (!correction.range().meets(figure.range())) { // else it may stand behind both numbers
                    assertThat(share)
                            .as(cluster.id() + " " + reading.corrections())
                            .isLessThanOrEqualTo(reading.share() + 1e-9);
                }
                lowered += share < reading.share() - 1e-9 ? 1 : 0;
            }
        }
        assertThat(lowered).isGreaterThan(50);
    }

    private static List<Reading> firstTwo(Cluster cluster) {
        return ANSWERS.get(cluster).readings().stream()
                .filter(reading -> !reading.isPartial())
                .filter(reading -> !reading.misprints().isEmpty())
                .limit(2)
                .toList();
    }

    private static Cluster printedElsewhere(Cluster cluster, PrintedFigure figure, Printed number) {
        Outside other =
                new Outside(number.text(), figure.rangeOf(number).bounded().orElseThrow(), "elsewhere");
        UnaryOperator<PrintedFigure> change = bare -> new PrintedFigure(
                bare.id(), bare.printed(), bare.kind(), bare.step(), bare.observation(), List.of(other), bare.fixed());
        return Variants.with(cluster, figure, change);
    }

    @Test
    void twoSourcesCountAsOne() {
        KnownCluster known = KnownCluster.read("factsheet").stream()
                .filter(any -> any.cluster().id().equals("fs_cbr_outside"))
                .findFirst()
                .orElseThrow();
        PrintedFigure count = known.cluster().figures().stream()
                .filter(figure -> !figure.outside().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(count.outside()).hasSize(2);
        List<ClusterClaim> claims = known.cluster().claims();
        Cluster hard = new Cluster("", known.cluster().figures(), claims.subList(0, claims.size() - 1));
        Readings both = Readings.of(hard);
        Readings one = Readings.of(printedElsewhere(hard, count, count.printed()));

        assertThat(one.readings())
                .extracting(Reading::score)
                .isEqualTo(both.readings().stream().map(Reading::score).toList());
        assertThat(one.readings().get(0).share())
                .isCloseTo(both.readings().get(0).share(), within(1e-12));
    }

    /** The weight of all changes of a long text together is smaller than a double can be. */
    @Test
    void theReadingsOfALongTextHaveWeightsToo() {
        PrintedFigure before = PrintedFigure.of("year 0", NumberKind.COUNT, "1.000");
        List<PrintedFigure> figures = new ArrayList<>(List.of(before));
        List<ClusterClaim> claims = new ArrayList<>();
        for (int year = 1; year <= 1_500; year++) {
            boolean rises = year % 2 == 1;
            PrintedFigure after = PrintedFigure.of("year " + year, NumberKind.COUNT, rises ? "3.000" : "1.000");
            String printed = year == 700 ? "68%" : rises ? "200%" : "67%";
            NumberKind kind = rises ? NumberKind.PERCENT_INCREASE : NumberKind.PERCENT_DECREASE;
            PrintedFigure change = PrintedFigure.of("change " + year, kind, printed);
            figures.addAll(List.of(after, change));
            claims.add(new ClusterClaim(new PercentChange(before, after, change), Weight.HARD));
            before = after;
        }

        Readings readings = Readings.of(new Cluster("long", figures, claims));

        assertThat(readings.readings().get(0).corrections()).hasToString("[change 700 68% -> 67%]");
        assertThat(readings.readings()).allSatisfy(reading -> {
            assertThat(reading.share()).isBetween(0.0, 1.0);
            assertThat(reading.score()).isFinite();
        });
        assertThat(readings.notes()).anyMatch(note -> English.of(note).startsWith("too large for pairs"));
    }

    @Test
    void theReadingsOfLargeNumbersHaveWeightsToo() {
        PrintedFigure huge = PrintedFigure.of("huge", NumberKind.COUNT, "9".repeat(400));
        PrintedFigure one = PrintedFigure.of("one", NumberKind.COUNT, "1");
        PrintedFigure total = PrintedFigure.of("total", NumberKind.COUNT, "2" + "0".repeat(400));
        PrintedFigure fall = PrintedFigure.of("fall", NumberKind.PERCENT_DECREASE, "50%");
        Cluster cluster = new Cluster(
                "large",
                List.of(huge, one, total, fall),
                List.of(
                        new ClusterClaim(new Sum(List.of(huge, one), total), Weight.HARD),
                        new ClusterClaim(new PercentChange(huge, one, fall), Weight.HARD)));

        assertThat(Readings.of(cluster).readings()).isNotEmpty().allSatisfy(reading -> {
            assertThat(reading.share()).isBetween(0.0, 1.0);
            assertThat(reading.score()).isFinite();
        });
    }

    /**
     * Three sums that share no figure, each with one slip: each is read by itself, and unrelated figures do not matter.
     */
    @Test
    void partsThatShareNoFigureAreReadApart() {
        List<PrintedFigure> figures = new ArrayList<>();
        List<ClusterClaim> claims = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            PrintedFigure one = PrintedFigure.of(name + "1", NumberKind.COUNT, "1.230");
            PrintedFigure two = PrintedFigure.of(name + "2", NumberKind.COUNT, "455");
            PrintedFigure total = PrintedFigure.of(name, NumberKind.COUNT, "1.865");
            PrintedFigure share = PrintedFigure.of(name + " share", NumberKind.PERCENT, "73,0%");
            figures.addAll(List.of(one, two, total, share));
            claims.add(new ClusterClaim(new Sum(List.of(one, two), total), Weight.HARD));
            claims.add(new ClusterClaim(new Share(one, total, share), Weight.HARD));
        }
        Readings alone = Readings.of(new Cluster("one", figures.subList(0, 4), claims.subList(0, 2)));
        Readings all = Readings.of(new Cluster("three", figures, claims));

        assertThat(alone.grade()).isEqualTo(Grade.DETERMINED);
        assertThat(all.grade()).isEqualTo(Grade.DETERMINED);
        assertThat(all.readings().get(0).corrections())
                .hasToString("[a 1.865 -> 1.685, b 1.865 -> 1.685, c 1.865 -> 1.685]");
        assertThat(Readings.of(new Cluster("unrelated", figures, claims.subList(0, 2)))
                        .readings())
                .isEqualTo(alone.readings());
    }

    @Test
    void aRoundedNumberMayHoldForEachRuleByAnotherOfItsValues() {
        PrintedFigure rounded = PrintedFigure.of("x", NumberKind.COUNT, "2,2 miljoen");
        PrintedFigure high = PrintedFigure.of("y", NumberKind.COUNT, "1.245.000");
        PrintedFigure low = PrintedFigure.of("z", NumberKind.COUNT, "1.155.000");
        Cluster cluster = new Cluster(
                "k",
                List.of(rounded, high, low),
                List.of(
                        new ClusterClaim(new Same(rounded, high), Weight.HARD),
                        new ClusterClaim(new Same(rounded, low), Weight.HARD)));

        assertThat(Readings.of(cluster).readings())
                .extracting(reading -> reading.corrections().toString())
                .contains("[x 2,2 miljoen -> 1,2 miljoen]");
    }

    @Test
    void nothingIsDeterminedByAPercentageOfZero() {
        PrintedFigure zero = PrintedFigure.count("0");
        PrintedFigure to = PrintedFigure.of("to", NumberKind.COUNT, "12");
        PrintedFigure rise = PrintedFigure.of("rise", NumberKind.PERCENT_INCREASE, "100%");
        Cluster cluster = new Cluster(
                "k",
                List.of(zero, to, rise),
                List.of(new ClusterClaim(new PercentChange(zero, to, rise), Weight.HARD)));

        assertThat(Readings.of(cluster).grade()).isIn(Grade.AMBIGUOUS, Grade.UNRESOLVED);
    }

    @Test
    void anExactCountIsNotCutOff() {
        PrintedFigure one = PrintedFigure.of("one", NumberKind.COUNT, "1.230");
        PrintedFigure two = PrintedFigure.of("two", NumberKind.COUNT, "455");
        PrintedFigure total = PrintedFigure.of("total", NumberKind.COUNT, "1.684");
        Cluster cluster = new Cluster(
                "k",
                List.of(one, two, total),
                List.of(new ClusterClaim(new Sum(List.of(one, two), total), Weight.HARD)));

        assertThat(Readings.of(cluster).readings())
                .flatExtracting(Reading::causes)
                .isNotEmpty()
                .noneMatch(cause -> English.of(cause).startsWith("cut off"));
    }

    /** Each change makes the slip weigh more, until a double could not hold it. */
    @Test
    void manyClaimsAboutOneFigureHaveAWeight() {
        PrintedFigure base = PrintedFigure.of("base", NumberKind.COUNT, "12");
        List<PrintedFigure> figures = new ArrayList<>(List.of(base));
        List<ClusterClaim> claims = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            PrintedFigure to = PrintedFigure.of("to " + i, NumberKind.COUNT, "12.0" + (10 + i));
            PrintedFigure change = PrintedFigure.of("change " + i, NumberKind.PERCENT_INCREASE, "0%");
            figures.addAll(List.of(to, change));
            claims.add(new ClusterClaim(new PercentChange(base, to, change), Weight.HARD));
        }

        assertThat(Readings.of(new Cluster("k", figures, claims)).readings())
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(reading.score()).isFinite());
    }
}
