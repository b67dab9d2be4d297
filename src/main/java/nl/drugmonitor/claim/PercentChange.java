package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Proportion;

/** From one figure to another the change is so many percent. A base of zero or less has no percentage. */
public record PercentChange(Figure from, Figure to, Figure printed) implements Arithmetic {
    @Override
    public String type() {
        return "percent_change";
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
        return Notation.PERCENT_CHANGE;
    }

    @Override
    public String undefined() {
        return "no percentage can be taken of a base of zero or less (" + from.asPrinted() + ")";
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return Change.percent(values.of(from), values.of(to));
    }

    @Override
    public Optional<Interval> needed(Figure figure, Values values) {
        Interval factor = values.of(printed).times(Fraction.of(1, 100)).plus(Interval.of(1));
        if (figure.equals(printed)) {
            return computed(values);
        }
        return figure.equals(to)
                ? Optional.of(values.of(from)).filter(Constraint::isPositive).map(factor::times)
                : Proportion.ratio(values.of(to), factor).filter(Constraint::isPositive);
    }
}
