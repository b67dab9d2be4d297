package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Period;

/** Says what the words around a change tell of the numbers that it is between. */
final class ChangeContext {
    private static final int ARRIVAL_REACH = 5;

    private ChangeContext() {}

    /** Returns whether a change arrives at a number of its own: {@code kromp met 14% tot 2,2 miljoen}. */
    static boolean arrivesElsewhere(Placed change, Pair pair) {
        Sentence sentence = change.sentence();
        for (int i = change.at() + 1; i < sentence.size() && !sentence.isSign(i, ",;:("); i++) {
            if (sentence.isQuantity(i)) {
                String printed = sentence.item(i).quantity().printed().text();
                boolean isOfPair = pair.to().sentence().equals(sentence)
                        ? pair.to().at() == i
                        : pair.to().figure().printed().text().equals(printed);
                return isArrival(sentence, i) && !isOfPair;
            }
        }
        return false;
    }

    /** Returns whether "tot" stands before a number: {@code tot 209}, {@code tot het recordniveau van 209}. */
    private static boolean isArrival(Sentence sentence, int number) {
        int to = number - 1;
        while (to > number - ARRIVAL_REACH
                && to > 0
                && (sentence.is(to, Cue.FROM)
                        || sentence.is(to, Cue.FILLER)
                        || sentence.item(to).isWord())) {
            to--;
        }
        return sentence.is(to, Cue.TO);
    }

    /**
     * Returns whether a change is said of a number that is not of the pair: {@code nu 37 patienten, vier minder dan}.
     */
    static boolean isOfAnother(Placed change, Pair pair) {
        Sentence sentence = change.sentence();
        for (int i = change.at() - 1; i >= 0 && !sentence.isSign(i, ";:."); i--) {
            if (sentence.isQuantity(i)) {
                boolean isOfPair =
                        (pair.to().sentence().equals(sentence) && pair.to().at() == i)
                                || (pair.from().sentence().equals(sentence)
                                        && pair.from().at() == i);
                boolean isCount = sentence.item(i).quantity().isCount();
                boolean isInAside = sentence.isSign(i - 1, "(") || sentence.isSign(i + 1, ")");
                return isCount && !isOfPair && !isInAside && sentence.isSign(change.at() - 1, ",");
            }
        }
        return false;
    }

    /** Returns whether a change is said of the earlier number: {@code het jaar daarvoor lag dat 85 hoger, op 1.000}. */
    static boolean isOfEarlier(Placed change, Pair pair) {
        if (!pair.from().sentence().equals(change.sentence())
                || pair.from().time().isEmpty()) {
            return false;
        }
        Sentence sentence = change.sentence();
        boolean looksBack = false;
        for (int i = change.at() - 1; i >= 0 && !sentence.isSign(i, ",;:"); i--) {
            looksBack |= sentence.is(i, Cue.EARLIER)
                    || (sentence.item(i).content() instanceof Item.Time time
                            && time.moment().equals(pair.from().time().orElseThrow()));
        }
        boolean isSetAgainst = false;
        for (int i = change.at() + 1; i < sentence.size(); i++) {
            isSetAgainst |= sentence.is(i, Cue.THAN) || sentence.is(i, Cue.COMPARED);
        }
        return looksBack
                && !isSetAgainst
                && pair.from().at() > change.at()
                && pair.to().at() < change.at();
    }

    /** Returns how many years a sentence speaks of: {@code in vijf jaar}, {@code tien jaar lang}. */
    static Optional<Integer> yearsIn(Sentence sentence) {
        return sentence.items().stream()
                .filter(item ->
                        item.content() instanceof Item.NoNumber && item.words().endsWith(" jaar"))
                .map(item -> item.words().substring(0, item.words().indexOf(' ')))
                .flatMap(number -> number.matches("\\d{1,2}")
                        ? Stream.of(Integer.valueOf(number))
                        : Printed.inWords(number).stream())
                .findFirst()
                .or(() -> between(sentence));
    }

    /** Returns how many years lie between the only two years that a sentence names. */
    static Optional<Integer> between(Sentence sentence) {
        List<Integer> years = sentence.items().stream()
                .flatMap(item ->
                        item.content() instanceof Item.Time time ? time.moment().period().stream() : Stream.empty())
                .map(Period::year)
                .toList();
        return years.size() == 2 && years.get(1) > years.get(0)
                ? Optional.of(years.get(1) - years.get(0))
                : Optional.empty();
    }

    /** Returns whether "per jaar" stands beside a change. */
    static boolean isYearly(Placed change) {
        Sentence sentence = change.sentence();
        for (int i = Math.max(0, change.at() - 3); i <= Math.min(sentence.size() - 1, change.at() + 3); i++) {
            if (sentence.is(i, Cue.YEARLY)) {
                return true;
            }
        }
        return false;
    }
}
