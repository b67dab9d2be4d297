package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;

/** Two places print the same quantity. */
public record Same(Figure left, Figure printed) implements Arithmetic {
    @Override
    public String type() {
        return "same";
    }

    @Override
    public List<Figure> figures() {
        return List.of(left, printed);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(left, printed));
    }

    @Override
    public Notation notation() {
        return Notation.QUANTITY;
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return Optional.of(values.of(left));
    }

    @Override
    public Optional<Interval> needed(Figure figure, Values values) {
        return Optional.of(values.of(figure.equals(printed) ? left : printed));
    }
}
