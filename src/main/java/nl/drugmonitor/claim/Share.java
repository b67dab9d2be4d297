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
    public Measure measure() {
        return Measure.PERCENT_SHARE;
    }

    @Override
    public String undefined() {
        return part.interval().low().compareTo(whole.interval().high()) > 0
                ? "a part (" + part.asPrinted() + ") cannot be more than its whole (" + whole.asPrinted() + ")"
                : Arithmetic.super.undefined();
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return values.of(part).low().compareTo(values.of(whole).high()) <= 0
                ? Proportion.share(values.of(part), values.of(whole))
                : Optional.empty();
    }

    @Override
    public Optional<Interval> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return computed(values);
        }
        Optional<Interval> share = upToAll(values.of(printed).times(Fraction.of(1, 100)));
        return figure.equals(part)
                ? share.filter(any -> Constraint.isPositive(values.of(whole))).map(values.of(whole)::times)
                : share.flatMap(some -> Proportion.ratio(values.of(part), some)).filter(Constraint::isPositive);
    }

    private static Optional<Interval> upToAll(Interval share) {
        if (share.low().compareTo(Fraction.ONE) > 0) {
            return Optional.empty();
        }
        return Optional.of(share.high().compareTo(Fraction.ONE) > 0 ? new Interval(share.low(), Fraction.ONE) : share);
    }
}
