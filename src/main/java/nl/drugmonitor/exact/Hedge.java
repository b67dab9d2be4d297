package nl.drugmonitor.exact;

/**
 * A word before a number that loosens it. The bounds are conventions of this project.
 *
 * <p>Each is stated for a number without a sign, in units of its last digit that is not zero.
 */
public enum Hedge {
    /** Just under: at most half a unit below. */
    BIJNA(-1, 0),
    /** Just over: less than one unit above. */
    RUIM(0, 2),
    /** To either side: half a unit, or 5% where that is more. */
    ONGEVEER(-1, 1),
    /** Rounded without a word, as another source that prints all digits shows: half a unit to either side. */
    AFGEROND(-1, 1);

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction FIVE_PERCENT = Fraction.of(5, 100);

    private final int halvesBelow;
    private final int halvesAbove;

    Hedge(int halvesBelow, int halvesAbove) {
        this.halvesBelow = halvesBelow;
        this.halvesAbove = halvesAbove;
    }

    /** Returns the values that the word allows for the number; the sign of the number is kept. */
    public Interval interval(Printed printed) {
        Fraction size = printed.value().absolute();
        Fraction half = printed.significantUnit().times(HALF);
        if (this == ONGEVEER && size.times(FIVE_PERCENT).compareTo(half) > 0) {
            half = size.times(FIVE_PERCENT);
        }
        Interval sizes = new Interval(
                size.plus(half.times(Fraction.of(halvesBelow))), size.plus(half.times(Fraction.of(halvesAbove))));
        return printed.value().signum() < 0 ? sizes.negated() : sizes;
    }

    /**
     * Returns whether the word has a meaning before the count: "almost" or "over" has none before a count of which
     * every digit is printed, for no other count would be printed like it.
     */
    public boolean suits(Printed count) {
        boolean toTheUnit = count.isWholeCount() && count.significantUnit().equals(Fraction.ONE);
        return !toTheUnit || this == ONGEVEER || this == AFGEROND;
    }

    /** Returns the Dutch word in lower case. */
    public String word() {
        return switch (this) {
            case BIJNA -> "bijna";
            case RUIM -> "ruim";
            case ONGEVEER -> "ongeveer";
            case AFGEROND -> "afgerond";
        };
    }
}
