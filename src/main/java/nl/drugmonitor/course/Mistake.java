package nl.drugmonitor.course;

import nl.drugmonitor.input.DataName;

/** What may lead to a wrong answer. The message files say what to look at. */
public enum Mistake implements DataName {
    /** The last digit is one too high or too low, as after rounding twice. */
    LAST_DIGIT,
    /** Digits were cut off where they should have been rounded. */
    CUT,
    /** Fewer digits than were asked for. */
    TOO_FEW_DIGITS,
    POINTS_FOR_PERCENT,
    PERCENT_FOR_POINTS,
    /** A part of one in place of a percentage: 0.19 for 19%. */
    PART_OF_ONE,
    /** A change from another year than the one that was asked for. */
    BASE_YEAR,
    /** A change divided by the later value. */
    LATER_YEAR,
    SIGN,
    /** A number that an earlier or later publication prints. */
    VINTAGE,
    /** The whole in place of a part, or the reverse. */
    WHOLE_FOR_PART,
    /** Values from before and after a break in the series, put together as if nothing had changed. */
    BREAK_IGNORED,
    /** Some months of a year, taken for a whole one. */
    MONTHS_FOR_YEAR,
    /** A thousand times too much or too little. */
    UNIT,
    /** One term of a sum is left out. */
    TERM_LEFT_OUT,
    /** The division the other way round. */
    UPSIDE_DOWN,
    /** A difference where a ratio was asked for, or the reverse. */
    DIFFERENCE_FOR_RATIO,
    /** The sum of changes where their factors should be multiplied. */
    ADDED_FOR_MULTIPLIED,
    /** The lower end of an interval for the upper one, or the reverse. */
    OTHER_END,
    /** A whole unit of the last digit where half of one is right. */
    WHOLE_UNIT,
    /** Half a unit of a digit that is not printed, where half a unit of the last printed one is right. */
    FINER_UNIT,
    /** The printed number itself, where an end of its rounding interval was asked for. */
    NOT_THE_END,
    /** Another number that the exercise has as well. */
    OTHER_FIGURE,
    /** An answer that was chosen, and is not the right one; the exercise says why. */
    CHOICE
}
