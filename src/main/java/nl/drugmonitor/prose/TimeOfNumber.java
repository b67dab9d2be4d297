package nl.drugmonitor.prose;

import java.util.Optional;

/** Finds the time that a number of a sentence is of. */
final class TimeOfNumber {
    /** So many words may stand between a number and the time behind it. */
    private static final int REACH = 4;

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
        for (int next = i + 1; next <= Math.min(sentence.size() - 1, i + REACH); next++) {
            Item item = sentence.item(next);
            Optional<Moment> moment = around.moment(next);
            if (moment.isPresent()) {
                boolean isOfNext = isTimeOfNext(next);
                return isOfNext ? Optional.empty() : moment;
            }
            boolean isPassed = item.isWord()
                    || item.is(Cue.PREPOSITION)
                    || item.is(Cue.FILLER)
                    || item.is(Cue.FROM)
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

    /** Returns whether a time is followed by its own number: {@code in 2019 52 en in 2020 60}. */
    private boolean isTimeOfNext(int time) {
        int next = time + 1;
        while (sentence.is(next, Cue.FILLER)) {
            next++;
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
                return isNamed ? around.moment(before - 2) : moment;
            }
            boolean isMore = before + 1 < sentence.size()
                    && sentence.item(before + 1)
                            .cue()
                            .filter(Cue::isComparative)
                            .isPresent();
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

    /** Returns whether a time is what a change is set against: {@code 6 procent meer dan een jaar eerder}. */
    private boolean isOfComparison(int time) {
        int before = time - 1;
        while (sentence.is(before, Cue.FILLER) || sentence.is(before, Cue.PREPOSITION)) {
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
