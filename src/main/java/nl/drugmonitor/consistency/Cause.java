package nl.drugmonitor.consistency;

/**
 * What may have gone wrong where printed figures contradict each other, with its weight: how large a share of the
 * errors it is taken to make before anything is seen. Only their ratios matter.
 *
 * <p>The weight of typing errors and of what follows from them rests on S. Scholtus (2009), Statistics Netherlands
 * discussion paper 09046, who found simple slips to be by far the commonest error that balance edits can explain. The
 * rest are estimates of this project from reading factsheets; they are conventions, and the order of two readings that
 * lie near each other hangs on them.
 */
enum Cause {
    /** One number is mistyped: the commonest error by far. */
    TYPING(0.77),
    /** A count is printed right, but what was computed from it used a mistyped copy: seen where sheets are retyped. */
    UPSTREAM(0.05),
    /** The change was divided by the later value: the commonest slip in computing a percentage. */
    LATER_YEAR(0.04),
    /** The change was computed from an earlier or later publication of the base, which revisions move a little. */
    VINTAGE(0.04),
    /** Digits were cut off where they should have been rounded: shows in half of all cuts. */
    CUT(0.04),
    /** A fall is printed as a rise, or a rise as a fall, by the sign of a number. */
    DIRECTION(0.03),
    /** A word says what the numbers do not, such as "fell" for "rose": texts are written over from the year before. */
    WORD(0.2),
    /** Two numbers are mistyped, each on its own. */
    TWO_ERRORS(0.03),
    /** A count is printed in thousands among whole ones, or the reverse. */
    UNIT(0.02),
    /** The change was computed from another year of the same text. */
    REFERENCE_YEAR(0.02),
    /** Percentage points are printed as per cent, or the reverse. */
    POINTS(0.01),
    /** The result does not follow from the figures for no cause known here; a part that is not printed, for one. */
    REMAINDER(0.00002);

    private final double weight;

    Cause(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
