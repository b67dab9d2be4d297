package nl.drugmonitor.prose;

import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;

/**
 * A number in its sentence.
 *
 * @param at its place among the items
 * @param direction of a change: 1 for a rise, -1 for a fall, 0 where no word says it
 * @param because the words that gave it its role
 */
record Placed(Sentence sentence, int at, Quantity quantity, Mention mention, Role role, int direction, String because) {
    /** Returns the same number as a change in a direction. */
    Placed directed(int other) {
        return new Placed(sentence, at, quantity, mention, Role.CHANGE, other, because);
    }

    /** Returns the same number with more of what is known of it. */
    Placed with(Quantity other, Mention more) {
        return new Placed(sentence, at, other, more, role, direction, because);
    }

    /** Returns the things that are counted, as words beside the number name them; empty if none does. */
    String noun() {
        return mention.subject();
    }

    PrintedFigure figure() {
        return mention.figure();
    }

    /** Returns its value, as printed and without its hedge. */
    Fraction value() {
        return figure().printed().value();
    }

    /** Returns its value without a sign. */
    Fraction size() {
        return figure().printed().size();
    }

    Optional<Moment> time() {
        return mention.time();
    }

    boolean is(Role other) {
        return role == other;
    }

    /** Returns whether it says how far two numbers are apart, and not which is the larger. */
    boolean isDifference() {
        return role == Role.CHANGE && direction == 0 && !quantity.isFactor();
    }

    /** Returns whether it says how much there was, and not by how much something changed or what part it is. */
    boolean isLevel() {
        return role == Role.FROM
                || role == Role.TO
                || role == Role.REFERENCE
                || role == Role.LEVEL
                || role == Role.TOTAL
                || role == Role.SHARE;
    }

    /** Returns whether it is a small number in words without a unit, such as {@code drie}. */
    boolean isMinor() {
        return quantity.isCount()
                && !figure().printed().hasDigits()
                && (role == Role.LEVEL || role == Role.PART || role == Role.BOUND)
                && figure().printed().size().compareTo(Fraction.of(13)) < 0;
    }

    /** Returns whether its time stands behind it, or before it and behind what sets it against another number. */
    boolean hasOwnTime() {
        if (mention.time().isEmpty()) {
            return false;
        }
        String words = mention.time().get().words();
        for (int i = at - 1; i >= 0; i--) {
            Item item = sentence.item(i);
            if (item.moment().isPresent() && item.words().equalsIgnoreCase(words)) {
                return true;
            }
            if (item.is(Cue.AGAINST) || item.is(Cue.COMPARED) || item.is(Cue.THAN)) {
                return isBehind(words);
            }
        }
        return true;
    }

    private boolean isBehind(String words) {
        return sentence.items().stream().skip(at + 1L).anyMatch(item -> item.words()
                .equalsIgnoreCase(words));
    }

    /** Returns whether it is a mean, or so many for each of something. */
    boolean isRate() {
        boolean isMean = at > 0 && sentence.is(at - 1, Cue.MEAN);
        return isPer() || isMean;
    }

    boolean isPer() {
        return at + 1 < sentence.size() && sentence.item(at + 1).words().equals("per");
    }

    /** Returns whether "nog" stands shortly before it, without "maar": {@code toen nog 34}. */
    boolean isStill() {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            Item item = sentence.item(i);
            if (item.words().equals("nog")) {
                return true;
            }
            if (!item.is(Cue.FILLER)
                    || item.words().equals("maar")
                    || item.words().equals("slechts")) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether both are counts of one unit, or both percentages. */
    boolean isLike(Placed other) {
        boolean isSameKind = quantity.kind() == other.quantity.kind() && quantity.isPart() == other.quantity.isPart();
        boolean isSameUnit = quantity.unit().equals(other.quantity.unit())
                || quantity.unit().isEmpty()
                || other.quantity.unit().isEmpty()
                || (isWeight() && other.isWeight());
        return isSameKind && isSameUnit;
    }

    private boolean isWeight() {
        return Set.of("kilo", "kg", "kilogram", "ton", "gram").contains(quantity.unit());
    }

    /** Returns the figure as one that says how large a change is. */
    PrintedFigure asChange() {
        NumberKind kind = quantity.isPoints()
                ? (direction < 0 ? NumberKind.POINTS_DECREASE : NumberKind.POINTS_INCREASE)
                : (direction < 0 ? NumberKind.PERCENT_DECREASE : NumberKind.PERCENT_INCREASE);
        return as(kind);
    }

    PrintedFigure as(NumberKind kind) {
        return figure().as(kind);
    }

    /** Returns whether it stands alone between brackets. */
    boolean isInBrackets() {
        return sentence.isSign(at - 1, "(") && sentence.isSign(at + 1, ")");
    }
}
