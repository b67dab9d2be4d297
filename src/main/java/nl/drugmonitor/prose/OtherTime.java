package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Looks whether a sentence compares with another time than that of the numbers that it seems to speak of. */
final class OtherTime {
    private OtherTime() {}

    /** Returns whether the first number of a pair can be of the time that the sentence of a change compares with. */
    static Certainty compared(Placed change, Pair pair) {
        boolean isElsewhere = !pair.from().sentence().equals(change.sentence());
        return unless(
                change.sentence(),
                isElsewhere ? 0 : change.at(),
                pair,
                (named, first) -> named.canBe(first) && !isOfYearsBefore(named, first, pair));
    }

    /**
     * Returns whether the first number of a pair can be of the year before, if a sentence compares with that:
     * {@code bijna het dubbele van een jaar eerder}.
     */
    static Certainty comparedYear(Sentence sentence, Pair pair) {
        return unless(sentence, 0, pair, (named, first) -> !isOfYearsBefore(named, first, pair));
    }

    /**
     * Returns whether a sentence says that it compares with the time of the first number: {@code hoger dan vorig jaar}.
     */
    static boolean isCompared(Sentence sentence, Pair pair) {
        return pair.from()
                .time()
                .filter(first ->
                        named(sentence, 0, /* isElsewhere= */ true).stream().anyMatch(first::canBe))
                .isPresent();
    }

    private static Certainty unless(Sentence sentence, int start, Pair pair, BiPredicate<Moment, Moment> canBe) {
        boolean isElsewhere = !pair.from().sentence().equals(sentence);
        List<Moment> named = named(sentence, start, isElsewhere);
        return pair.from()
                .time()
                .flatMap(first -> named.stream()
                        .filter(time -> !canBe.test(time, first))
                        .findFirst()
                        .map(time -> Certainty.doubtful(new ProseReason.UnlikeTimes(time, first))))
                .orElse(Certainty.CERTAIN);
    }

    private static List<Moment> named(Sentence sentence, int start, boolean isElsewhere) {
        return IntStream.range(start, sentence.size())
                .filter(i -> sentence.is(i, Cue.THAN)
                        || sentence.is(i, Cue.COMPARED)
                        || (sentence.is(i, Cue.AGAINST) && !isElsewhere))
                .mapToObj(i -> momentBehind(sentence, i))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Moment> momentBehind(Sentence sentence, int compared) {
        int next = compared + 1;
        while (sentence.is(next, Cue.FILLER) || sentence.is(next, Cue.PREPOSITION)) {
            next++;
        }
        return next < sentence.size() ? sentence.item(next).moment() : Optional.empty();
    }

    /**
     * Returns whether "een jaar eerder" is said, and the numbers are not known to be of years that follow each other.
     */
    private static boolean isOfYearsBefore(Moment named, Moment first, Pair pair) {
        return named.order() == Moment.Order.BEFORE
                && named.words().contains("jaar")
                && first.order() == Moment.Order.NAMED
                && pair.years().filter(years -> years == 1).isEmpty();
    }
}
