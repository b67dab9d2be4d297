package nl.drugmonitor.prose;

import java.util.Optional;
import nl.drugmonitor.input.DataName;

/** What a word of the lexicon says about the numbers of its sentence. */
enum Cue implements DataName {
    RISE,
    FALL,
    RISE_NOUN,
    FALL_NOUN,
    DIFFERENCE,
    MORE,
    LESS,
    FROM,
    TO,
    AGAINST,
    THAN,
    COMPARED,
    WITH,
    TOGETHER,
    TOTAL,
    PART,
    EARLIER,
    LAST,
    LATER,
    NOW,
    LIGHT,
    STRONG,
    CONSIDERABLE,
    EXPLOSIVE,
    STEADY,
    YEARLY,
    MEAN,
    HIGHEST,
    LOWEST,
    FOLLOWED,
    SINCE,
    SPREAD,
    FORECAST,
    LABEL,
    DURATION,
    REST,
    EXCEPT,
    AMOUNT,
    FILLER,
    PREPOSITION,
    AND,
    ABBREVIATION;

    /** Returns 1 for a word of rise, -1 for one of fall, and 0 for any other. */
    int direction() {
        return switch (this) {
            case RISE, RISE_NOUN, MORE -> 1;
            case FALL, FALL_NOUN, LESS -> -1;
            default -> 0;
        };
    }

    /** Returns how it looks at another time, if it is a word for a time. */
    Optional<Moment.Order> order() {
        return switch (this) {
            case EARLIER -> Optional.of(Moment.Order.BEFORE);
            case LAST -> Optional.of(Moment.Order.LAST);
            case NOW -> Optional.of(Moment.Order.NOW);
            case LATER -> Optional.of(Moment.Order.AFTER);
            default -> Optional.empty();
        };
    }

    /** Returns whether it says that something changed, as a verb or participle. */
    boolean isVerb() {
        return this == RISE || this == FALL;
    }

    boolean isNoun() {
        return this == RISE_NOUN || this == FALL_NOUN;
    }

    boolean isComparative() {
        return this == MORE || this == LESS;
    }
}
