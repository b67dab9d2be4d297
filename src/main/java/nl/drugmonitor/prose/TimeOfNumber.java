package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the time that a number of a sentence is of. */
final class TimeOfNumber {
    /** So many words may stand between a number and the time behind it. */
    private static final int REACH = 6;

    /** Behind the first few words these begin something else. */
    private static final Set<String> STARTING =
            Set.of("waar", "dat", "die", "toen", "terwijl", "is", "was", "zijn", "waren", "werd", "werden", "lag");

    private static final int NEAR = 4;

    private final Surroundings around;
    private final Sentence sentence;

    TimeOfNumber(Surroundings around) {
        this.around = around;
        this.sentence = around.sentence();
    }

    /** Returns the time of a number: the one shortly behind it, or else the nearest before it. */
    Optional<Moment> of(int i, Role role) {
        if (role == Role.CHANGE || role == Role.PER) {
            return Optional.empty();
        }
        return behind(i).or(() -> before(i));
    }

    Optional<Moment> behind(int i) {
        int first = isBracketOfChange(i + 1) ? i + 4 : i + 1; // 21,7 miljoen (-74%) in 2022
        boolean isStarted = false;
        for (int next = first; next <= Math.min(sentence.size() - 1, first + REACH - 1); next++) {
            Item item = sentence.item(next);
            isStarted |= STARTING.contains(item.words());
            if (isStarted && next >= first + NEAR) {
                return Optional.empty();
            }
            Optional<Moment> moment = around.moment(next);
            if (moment.isPresent()) {
                boolean isOfNext = isTimeOfNext(next);
                return isOfNext ? Optional.empty() : moment;
            }
            boolean isPassed = item.isWord()
                    || item.is(Cue.PREPOSITION)
                    || item.is(Cue.FILLER)
                    || item.is(Cue.FROM)
                    || isOfTime(next)
                    || (item.is(Cue.TO) && !sentence.isQuantity(next + 1)) // mensen naar de bioscoop in 2017
                    || (item.isSign("(") && sentence.isTime(next + 1));
            if (!isPassed
                    || (item.is(Cue.FROM)
                            && !sentence.isTime(next + 1)
                            && !sentence.is(next + 1, Cue.EARLIER)
                            && !sentence.is(next + 1, Cue.FILLER))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns whether a word only leads to a time: {@code in het jaar 2000}, {@code in dezelfde maand vorig jaar}. */
    private boolean isOfTime(int word) {
        return sentence.is(word, Cue.DURATION)
                && List.of("het", "dezelfde").contains(around.words(word - 1))
                && around.moment(Math.min(word + 1, sentence.size() - 1)).isPresent();
    }

    private boolean isBracketOfChange(int i) {
        return sentence.isSign(i, "(")
                && sentence.isQuantity(i + 1)
                && sentence.item(i + 1).quantity().isSigned()
                && sentence.isSign(i + 2, ")");
    }

    /** Returns whether a time is followed by its own number: {@code in 2019 52 en in 2020 60}. */
    private boolean isTimeOfNext(int time) {
        int next = time + 1;
        while (sentence.is(next, Cue.FILLER)) {
            next++;
        }
        boolean isListed = sentence.isSign(time - 1, "(,;") && sentence.isSign(time + 1, ":");
        if (isListed && sentence.isQuantity(time + 2)) {
            return true; // 300 (2023: 250)
        }
        boolean isPhrase = sentence.isQuantity(next);
        return isPhrase && time >= 2 && (sentence.isSign(time - 2, ",;") || sentence.is(time - 2, Cue.AND));
    }

    private Optional<Moment> before(int i) {
        if (around.words(i - 1).equals("was") && sentence.isSign(i - 2, ",")) {
            return Optional.of(Moment.of(around.words(i - 1), Moment.Order.BEFORE)); // bedraagt 138 euro, was 120 euro
        }
        for (int before = i - 1; before >= 0; before--) {
            Item item = sentence.item(before);
            Optional<Moment> moment = around.moment(before);
            if (moment.isPresent() && !isOfComparison(before)) {
                boolean isNamed = around.words(before).equals("toen")
                        && sentence.isSign(before - 1, ",")
                        && sentence.isTime(before - 2);
                return isNamed ? around.moment(before - 2) : yearBeside(before).or(() -> moment);
            }
            boolean isMore =
                    before + 1 < sentence.size() && sentence.item(before + 1).isComparative();
            boolean isOfKind = item.isQuantity()
                    && !isMore
                    && item.quantity().kind() == sentence.item(i).quantity().kind();
            if (item.isQuantity() && (isOfKind || !(isMore || isChangeText(before)))) {
                return Optional.empty();
            }
            if (item.isSign(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the year that a month stands behind: {@code vorig jaar augustus}. */
    private Optional<Moment> yearBeside(int month) {
        boolean isMonth = sentence.isTime(month)
                && around.moment(month)
                        .filter(time -> time.order() == Moment.Order.NAMED
                                && time.period().isEmpty())
                        .isPresent();
        return isMonth && sentence.isTime(month - 1)
                ? around.moment(month - 1)
                        .filter(time -> time.order() != Moment.Order.NAMED)
                        .map(time -> Moment.of(time.words() + " " + around.words(month), time.order()))
                : Optional.empty();
    }

    /** Returns whether a time is what a change is set against: {@code 6 procent meer dan een jaar eerder}. */
    private boolean isOfComparison(int time) {
        int before = time - 1;
        boolean isBeforeColon = sentence.isSign(time + 1, ":"); // meer dan in dezelfde periode een jaar terug: 683
        while (sentence.is(before, Cue.FILLER)
                || sentence.is(before, Cue.PREPOSITION)
                || (isBeforeColon && before >= 0 && sentence.item(before).isWord())) {
            before--;
        }
        boolean isCompared = sentence.is(before, Cue.THAN) || sentence.is(before, Cue.COMPARED);
        return isCompared
                && !sentence.isSign(time + 1, "(")
                && !around.words(time).equals("toen");
    }

    private boolean isChangeText(int i) {
        Quantity quantity = sentence.item(i).quantity();
        return quantity.isRelative() || quantity.isFactor();
    }
}
