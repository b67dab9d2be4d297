package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.indicator.Proportion;

/**
 * A count is so many for each so many of a population.
 *
 * @param per such as 10.000 inhabitants
 */
public record Rate(Figure count, Figure population, Fraction per, Figure printed) implements Arithmetic {
    @Override
    public String type() {
        return "rate";
    }

    @Override
    public List<Figure> figures() {
        return List.of(count, population, printed);
    }

    @Override
    public Notation notation() {
        return Notation.RATIO;
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return Proportion.rate(values.of(count), values.of(population), per);
    }

    @Override
    public Optional<Interval> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return computed(values);
        }
        Interval rate = values.of(printed).times(Fraction.ONE.dividedBy(per));
        return figure.equals(count)
                ? Optional.of(values.of(population))
                        .filter(Constraint::isPositive)
                        .map(rate::times)
                : Proportion.ratio(values.of(count), rate).filter(Constraint::isPositive);
    }
}
