package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.indicator.Change;

/**
 * One figure is so much more than another.
 *
 * @param sign whether the printed number is the difference, or only its size
 */
public record Difference(Figure from, Figure to, Figure printed, Sign sign) implements Arithmetic {
    /** Whether a difference is printed with its direction. */
    public enum Sign {
        SIGNED,
        SIZE_ONLY
    }

    @Override
    public String type() {
        return "difference";
    }

    @Override
    public List<Figure> figures() {
        return List.of(from, to, printed);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(from, to));
    }

    @Override
    public Notation notation() {
        return Notation.QUANTITY;
    }

    @Override
    public Optional<Interval> computed(Values values) {
        Interval difference = Change.difference(values.of(from), values.of(to));
        return Optional.of(sign == Sign.SIZE_ONLY ? difference.absolute() : difference);
    }

    @Override
    public Optional<Interval> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return computed(values);
        }
        Interval step = values.of(printed);
        if (sign == Sign.SIZE_ONLY && step.high().signum() < 0) {
            return Optional.empty(); // no size is negative
        }
        boolean falls = values.of(to).high().compareTo(values.of(from).low()) < 0;
        if (sign == Sign.SIZE_ONLY && falls) {
            step = step.negated();
        }
        return Optional.of(
                figure.equals(to) ? values.of(from).plus(step) : values.of(to).minus(step));
    }
}
