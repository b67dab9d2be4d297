package nl.drugmonitor.exact;

import java.util.Locale;

/**
 * A word before a number that loosens or bounds it. The bounds are conventions of this project.
 *
 * <p>Each is stated for a number without a sign, by its unit: one of its last digit that is not zero. A part, such as a
 * third, has no unit; there a share of it takes the place of the unit. A word can be stretched to its own side by a
 * quarter more than it allows, or by two units where that is more and no more than an eighth of the number; that of a
 * part by a quarter of it.
 */
public enum Hedge {
    /** Just under: at most half a unit below, or a tenth of a part. */
    BIJNA(Side.BELOW),
    /** Just over: less than one unit above, or a tenth of a part. */
    RUIM(Side.ABOVE),
    /** A little over: less than a fifth of a unit above, or half a unit of the last digit; a twenty-fifth of a part. */
    IETS_MEER_DAN(Side.ABOVE),
    /** A little under: as near below the number as "iets meer dan" is above it. */
    IETS_MINDER_DAN(Side.BELOW),
    /** To either side: half a unit, or 5% where that is more. */
    ONGEVEER(Side.BOTH),
    /** Rounded without a word, as another source that prints all digits shows: half a unit to either side. */
    AFGEROND(Side.BOTH),
    /** Above the number, however far. */
    MEER_DAN(Side.ABOVE),
    /** Below the number, however far. */
    MINDER_DAN(Side.BELOW),
    /** The number or above it. */
    MINSTENS(Side.ABOVE),
    /** The number or below it. */
    HOOGUIT(Side.BELOW);

    private enum Side {
        BELOW,
        ABOVE,
        BOTH
    }

    private static final Fraction FIVE_QUARTERS = Fraction.of(5, 4);

    private final Side side;

    Hedge(Side side) {
        this.side = side;
    }

    /** Returns whether the word is a bound: how far the true number lies from it is left open. */
    public boolean isBound() {
        return this == MEER_DAN || this == MINDER_DAN || this == MINSTENS || this == HOOGUIT;
    }

    /** Returns the values that the word allows for the number; the sign of the number is kept. */
    public Range meaning(Printed printed) {
        Fraction size = size(printed);
        return inPlace(printed, isBound() ? bounded(size) : near(size, margin(printed)));
    }

    /** Returns the values that the word can be stretched to: those that it allows, and more on its own side. */
    public Range stretched(Printed printed) {
        if (isBound() || this == AFGEROND) {
            return meaning(printed);
        }
        Fraction twoUnits = printed.significantUnit().times(Fraction.of(2));
        Fraction most = printed.isPart() ? part(printed, 4) : smaller(part(printed, 8), twoUnits);
        return inPlace(printed, near(size(printed), larger(margin(printed).times(FIVE_QUARTERS), most)));
    }

    /**
     * Returns the values near the number that the word allows, as a value of the data has them, which needs both ends:
     * a bound is taken to be at most one unit away. Both ends are included.
     */
    public Interval interval(Printed printed) {
        Range near = near(size(printed), isBound() ? printed.significantUnit() : margin(printed));
        return inPlace(printed, near).bounded().orElseThrow();
    }

    /** Returns how far the word allows the true number to lie from the printed one. */
    private Fraction margin(Printed printed) {
        Fraction unit = printed.significantUnit();
        return switch (this) {
            case BIJNA -> printed.isPart() ? part(printed, 10) : half(unit);
            case RUIM -> printed.isPart() ? part(printed, 10) : unit;
            case IETS_MEER_DAN, IETS_MINDER_DAN ->
                printed.isPart() ? part(printed, 25) : larger(unit.times(Fraction.of(1, 5)), half(printed.unit()));
            case ONGEVEER -> printed.isPart() ? part(printed, 20) : larger(half(unit), part(printed, 20));
            case AFGEROND -> printed.isPart() ? part(printed, 20) : half(unit);
            case MEER_DAN, MINDER_DAN, MINSTENS, HOOGUIT ->
                throw new IllegalStateException("a bound has no margin: " + this);
        };
    }

    private Range near(Fraction size, Fraction margin) {
        return switch (side) {
            case BELOW -> new Range(size.minus(margin), size).withoutHigh();
            case ABOVE -> new Range(size, size.plus(margin)).withoutHigh();
            case BOTH -> new Range(size.minus(margin), size.plus(margin));
        };
    }

    /** Returns the sizes up to a number, or from it on; none is below zero. */
    private Range bounded(Fraction size) {
        return switch (this) {
            case MEER_DAN -> Range.moreThan(size);
            case MINSTENS -> Range.atLeast(size);
            case MINDER_DAN -> size.signum() == 0 ? Range.lessThan(size) : new Range(Fraction.ZERO, size).withoutHigh();
            default -> new Range(Fraction.ZERO, size);
        };
    }

    /** Returns how large the number is of which the word speaks: of a fall how far it fell, as a part of what was. */
    private static Fraction size(Printed printed) {
        return printed.isFall() ? Fraction.ONE.minus(printed.value()) : printed.size();
    }

    /** Returns sizes with the sign of the number; of a fall what it leaves, which is nothing at least. */
    private static Range inPlace(Printed printed, Range sizes) {
        if (printed.isFall()) {
            Range left = Range.of(Fraction.ONE).minus(sizes);
            return left.intersect(Range.atLeast(Fraction.ZERO)).orElse(left);
        }
        return printed.value().signum() < 0 ? sizes.negated() : sizes;
    }

    private static Fraction part(Printed printed, int divisor) {
        return size(printed).times(Fraction.of(1, divisor));
    }

    private static Fraction half(Fraction unit) {
        return unit.times(Fraction.of(1, 2));
    }

    private static Fraction larger(Fraction one, Fraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Fraction smaller(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * Returns whether the word has a meaning before the count: "almost" or "over" has none before a count of which
     * every digit is printed, for no other count would be printed like it.
     */
    public boolean suits(Printed count) {
        boolean toTheUnit = count.isWholeCount() && count.significantUnit().equals(Fraction.ONE);
        return !toTheUnit || side == Side.BOTH || isBound();
    }

    /** Returns the Dutch word in lower case, as words.csv has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
