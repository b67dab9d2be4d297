package nl.drugmonitor.prose;

import java.util.Optional;

/** The words to the left and right of the numbers of a sentence. */
final class Surroundings {
    private final Sentence sentence;

    Surroundings(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Returns the words of an item; nothing outside the sentence. */
    String words(int i) {
        return i >= 0 && i < sentence.size() ? sentence.item(i).words() : "";
    }

    /** Returns the place of the item before a number that may say what it is: small words and times are passed over. */
    int left(int i) {
        int left = i - 1;
        while (left >= 0) {
            boolean isBeforeTime = sentence.is(left, Cue.PREPOSITION) && sentence.isTime(left + 1);
            boolean isBetweenTimes =
                    sentence.is(left, Cue.AND) && sentence.isTime(left - 1) && sentence.isTime(left + 1);
            boolean isTotalOf = sentence.is(left, Cue.FROM)
                    && (sentence.is(left - 1, Cue.TOTAL)
                            || (sentence.is(left - 1, Cue.AMOUNT)
                                    && words(left - 2).equals("een"))
                            || sentence.is(left - 1, Cue.HIGHEST)
                            || sentence.is(left - 1, Cue.LOWEST));
            boolean isInTotal = sentence.is(left, Cue.TOTAL) && sentence.is(left - 1, Cue.FROM);
            boolean isAdjective = left == i - 1
                    && sentence.item(left).isWord()
                    && (words(left - 1).equals("de") || words(left - 1).equals("het"))
                    && left >= 2
                    && (sentence.is(left - 2, Cue.THAN)
                            || sentence.is(left - 2, Cue.AGAINST)
                            || sentence.is(left - 2, Cue.COMPARED));
            if (isTotalOf) {
                left -= 2;
            } else if (isInTotal
                    || isAdjective
                    || sentence.is(left, Cue.MEAN)
                    || sentence.is(left, Cue.LATER)
                    || sentence.is(left, Cue.FILLER)
                    || sentence.is(left, Cue.NOW)
                    || sentence.is(left, Cue.LAST)
                    || sentence.is(left, Cue.EARLIER)
                    || sentence.isTime(left)
                    || isBetweenTimes
                    || isBeforeTime) {
                left--;
            } else {
                return left;
            }
        }
        return left;
    }

    /** Returns the cue of a rise or fall nearest to a number in its part of the sentence. */
    Optional<Cue> direction(int i, boolean isNounEnough) {
        int part = sentence.part(i);
        for (int distance = 1; distance < sentence.size(); distance++) {
            for (int other : new int[] {i - distance, i + distance}) {
                if (other < 0 || other >= sentence.size() || sentence.part(other) != part) {
                    continue;
                }
                Optional<Cue> cue = sentence.item(other).cue();
                if (cue.filter(each -> each.isVerb() || (isNounEnough && each.isNoun()))
                        .isPresent()) {
                    return cue;
                }
            }
        }
        return Optional.empty();
    }

    boolean hasDirection(int i) {
        return direction(i, true).isPresent();
    }

    /** Returns whether another number of the sentence stands behind a cue. */
    boolean hasPartner(int i, Cue cue) {
        for (int other = 0; other < sentence.size(); other++) {
            if (other != i && sentence.isQuantity(other) && sentence.is(left(other), cue)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the time that an item is, if it is one. */
    Optional<Moment> moment(int i) {
        return sentence.item(i).moment();
    }
}
