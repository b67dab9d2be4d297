package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.indicator.Proportion;

/** A part is so many percent of its whole, and not more than the whole. */
public record Share(Figure part, Figure whole, Figure printed) implements Arithmetic {
    @Override
    public String type() {
        return "share";
    }

    @Override
    public List<Figure> figures() {
        return List.of(part, whole, printed);
    }

    @Override
    public Notation notation() {
        return Notation.PERCENT_SHARE;
    }

    @Override
    public String undefined() {
        return part.interval().low().compareTo(whole.interval().high()) > 0
                ? "a part (" + part.asPrinted() + ") cannot be more than its whole (" + whole.asPrinted() + ")"
                : Arithmetic.super.undefined();
    }

    @Override
    public Optional<Interval> computed(Values values) {
        Optional<Interval> share = Proportion.share(values.of(part), values.of(whole));
        return share.isEmpty() ? share : upTo(Fraction.HUNDRED, share.get());
    }

    @Override
    public Optional<Interval> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return computed(values);
        }
        Optional<Interval> share = upTo(Fraction.ONE, values.of(printed).times(Fraction.of(1, 100)));
        return figure.equals(part)
                ? share.filter(any -> Constraint.isPositive(values.of(whole))).map(values.of(whole)::times)
                : share.flatMap(some -> Proportion.ratio(values.of(part), some)).filter(Constraint::isPositive);
    }

    /** Returns the values that are no more than all, for a part is no more than its whole. */
    private static Optional<Interval> upTo(Fraction all, Interval values) {
        if (values.low().compareTo(all) > 0) {
            return Optional.empty();
        }
        return Optional.of(values.high().compareTo(all) > 0 ? new Interval(values.low(), all) : values);
    }
}
