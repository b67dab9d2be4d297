package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.indicator.Change;

/** One percentage is so many percentage points more than another. */
public record Points(Figure from, Figure to, Figure printed) implements Arithmetic {
    @Override
    public String type() {
        return "points";
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
        return Notation.POINTS;
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return Optional.of(Change.difference(values.of(from), values.of(to)));
    }

    @Override
    public Optional<Interval> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return computed(values);
        }
        Interval step = values.of(printed);
        return Optional.of(
                figure.equals(to) ? values.of(from).plus(step) : values.of(to).minus(step));
    }
}
