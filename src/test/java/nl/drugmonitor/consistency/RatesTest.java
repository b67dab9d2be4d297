package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.drugmonitor.claim.KnownCluster;
import nl.drugmonitor.consistency.Generated.Fix;
import nl.drugmonitor.input.Node;
import org.junit.jupiter.api.Test;

/** How often the readings of clusters find the error that is known to be in them. */
class RatesTest {

    /** The readings of a cluster beside what is known of it. */
    private record Answered(Generated known, Readings readings) {
        static Answered of(Generated known) {
            return new Answered(known, Readings.of(known.cluster()));
        }

        /** Returns at which place the truth stands among the readings, from 1, or 0 if it is not among them. */
        int place() {
            List<String> truth =
                    known.truth().stream().map(Answered::text).sorted().toList();
            for (int place = 1; place <= readings.readings().size(); place++) {
                if (texts(readings.readings().get(place - 1)).equals(truth)) {
                    return place;
                }
            }
            return 0;
        }

        private static String text(Fix fix) {
            return fix.figure() + " " + fix.from() + " -> " + fix.to();
        }

        private static List<String> texts(Reading reading) {
            return reading.corrections().stream()
                    .map(Correction::toString)
                    .sorted()
                    .toList();
        }

        boolean isFirst() {
            return place() == 1;
        }

        boolean isAmongTheFirstThree() {
            return place() >= 1 && place() <= 3;
        }

        boolean leavesBrokenWhatItCallsMended() {
            return readings.readings().stream()
                    .filter(reading -> !reading.isPartial())
                    .anyMatch(reading ->
                            !Variants.violated(known.cluster(), reading).isEmpty());
        }

        @Override
        public String toString() {
            return known.cluster().id() + " "
                    + known.truth().stream().map(Answered::text).toList();
        }
    }

    /** How many of some clusters are answered in one way. */
    private record Rate(String name, List<Answered> right, List<Answered> wrong) {
        static Rate of(String name, List<Answered> all, Predicate<Answered> isRight) {
            return new Rate(
                    name,
                    all.stream().filter(isRight).toList(),
                    all.stream().filter(isRight.negate()).toList());
        }

        double percent() {
            return 100.0 * right.size() / (right.size() + wrong.size());
        }

        @Override
        public String toString() {
            return name + " " + right.size() + " of " + (right.size() + wrong.size());
        }
    }

    /** The answers to a set of clusters, and the rates in them. */
    private static final class Rates {
        private final List<Answered> quiet;
        private final List<Answered> detectable;
        private final Rate first;
        private final Rate firstThree;
        private final Rate determined;
        private final Rate determinedRight;
        private final Rate suggestedRight;

        Rates(Stream<Generated> clusters) {
            List<Answered> all = clusters.map(Answered::of).toList();
            quiet = all.stream().filter(answer -> !answer.known().detectable()).toList();
            detectable =
                    all.stream().filter(answer -> answer.known().detectable()).toList();
            first = Rate.of("first", detectable, Answered::isFirst);
            firstThree = Rate.of("among the first three", detectable, Answered::isAmongTheFirstThree);
            determined = Rate.of("graded determined", detectable, has(Grade.DETERMINED));
            determinedRight = Rate.of("determined and right", determined.right(), Answered::isFirst);
            suggestedRight = Rate.of(
                    "suggested and right",
                    detectable.stream().filter(has(Grade.SUGGESTED)).toList(),
                    Answered::isFirst);
        }

        private static Predicate<Answered> has(Grade grade) {
            return answer -> answer.readings().grade() == grade;
        }

        void assertAlarmsAreRight() {
            assertThat(quiet)
                    .as("no alarm where nothing is wrong, or where rounding hides it")
                    .isNotEmpty()
                    .allMatch(answer -> answer.readings().isConsistent());
            assertThat(detectable)
                    .as("an alarm for every error that shows")
                    .isNotEmpty()
                    .noneMatch(answer -> answer.readings().isConsistent());
        }

        void assertReadingsMend() {
            assertThat(detectable)
                    .as("clusters with a reading that is complete and leaves a hard claim broken")
                    .filteredOn(Answered::leavesBrokenWhatItCallsMended)
                    .isEmpty();
        }

        void assertAtLeast(Rate rate, double percent) {
            assertThat(rate.percent()).as(toString()).isGreaterThanOrEqualTo(percent);
        }

        @Override
        public String toString() {
            return "%s; %s; %s; %s, not: %s; %s"
                    .formatted(first, firstThree, determined, determinedRight, determinedRight.wrong(), suggestedRight);
        }
    }

    private static Stream<Generated> known() {
        return KnownCluster.read("generated").stream().map(RatesTest::generated);
    }

    private static Generated generated(KnownCluster known) {
        Node answer = known.answer();
        List<Fix> truth = answer.list("truth").stream().map(RatesTest::fix).toList();
        return new Generated(
                known.cluster(),
                "",
                answer.require("error").text(),
                truth,
                answer.require("detectable").truth());
    }

    private static Fix fix(Node fix) {
        return new Fix(
                fix.require("figure").text(),
                fix.require("from").text(),
                fix.require("to").text());
    }

    @Test
    void threeHundredKnownClusters() {
        Rates rates = new Rates(known());

        rates.assertAlarmsAreRight();
        rates.assertReadingsMend();
        rates.assertAtLeast(rates.first, 82);
        rates.assertAtLeast(rates.firstThree, 96);
        rates.assertAtLeast(rates.determined, 40);
        rates.assertAtLeast(rates.determinedRight, 98);
        rates.assertAtLeast(rates.suggestedRight, 75);
    }

    @Test
    void aThousandClustersOfOtherSeeds() {
        Rates rates = new Rates(Stream.of(20_241, 77_003)
                .flatMap(seed -> new Clusters(seed).stream().limit(500)));

        rates.assertAlarmsAreRight();
        rates.assertReadingsMend();
        rates.assertAtLeast(rates.first, 78);
        rates.assertAtLeast(rates.firstThree, 92);
        rates.assertAtLeast(rates.determinedRight, 98);
    }
}
