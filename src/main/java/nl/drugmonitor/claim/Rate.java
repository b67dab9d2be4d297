package nl.drugmonitor.claim;

import java.util.List;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

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
    public Rate with(Corrected read) {
        return new Rate(read.figure(count), read.figure(population), per, read.figure(printed));
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
    public List<Range> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return new Quotient(per, Fraction.ZERO).result(values.of(count), values.of(population));
        }
        Range result = Range.of(values.of(printed));
        return figure.equals(count)
                ? new Quotient(per, Fraction.ZERO).numerator(result, values.of(population))
                : new Quotient(per, Fraction.ZERO).denominator(values.of(count), result);
    }
}
