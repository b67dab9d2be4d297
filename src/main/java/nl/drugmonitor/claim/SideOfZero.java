package nl.drugmonitor.claim;

import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;

/** On which side of zero values are compared. */
enum SideOfZero {
    /** On either, each with its sign. */
    ALL,
    /** Zero and above, by their sizes. */
    GAINS,
    /** Zero and below, by their sizes. */
    LOSSES;

    /** Returns the values on this side as they are compared, if some lie there. */
    Optional<Range> sizes(Range values) {
        return switch (this) {
            case ALL -> Optional.of(values);
            case GAINS -> values.intersect(Range.atLeast(Fraction.ZERO));
            case LOSSES -> values.negated().intersect(Range.atLeast(Fraction.ZERO));
        };
    }

    /** Returns the values of which the sizes lie in a range. */
    Optional<Range> values(Range sizes) {
        return this == ALL
                ? Optional.of(sizes)
                : sizes.intersect(Range.atLeast(Fraction.ZERO)).map(range -> this == GAINS ? range : range.negated());
    }
}
