package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.indicator.Proportion;

/** One figure is so many times another. */
public record Ratio(Figure numerator, Figure denominator, Figure printed) implements Arithmetic {
    @Override
    public String type() {
        return "ratio";
    }

    @Override
    public List<Figure> figures() {
        return List.of(numerator, denominator, printed);
    }

    @Override
    public Notation notation() {
        return Notation.RATIO;
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return Proportion.ratio(values.of(numerator), values.of(denominator));
    }

    @Override
    public Optional<Interval> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return computed(values);
        }
        return figure.equals(numerator)
                ? Optional.of(values.of(denominator))
                        .filter(Constraint::isPositive)
                        .map(values.of(printed)::times)
                : Proportion.ratio(values.of(numerator), values.of(printed)).filter(Constraint::isPositive);
    }
}
