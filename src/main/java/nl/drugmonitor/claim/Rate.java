package nl.drugmonitor.claim;

import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Quotient;

/**
 * A count is so many for each so many of a population. Either may be a sum.
 *
 * @param per such as 10.000 inhabitants
 */
public record Rate(Operand count, Operand population, Fraction per, PrintedFigure printed) implements Proportional {
    static final ClaimType TYPE = ClaimType.of(
                    "rate",
                    given -> new Rate(
                            given.operand("count"),
                            given.operand("population"),
                            given.aboveZero("per"),
                            given.figure("printed")),
                    "count",
                    "population",
                    "printed")
            .with("per");

    public Rate(PrintedFigure count, PrintedFigure population, Fraction per, PrintedFigure printed) {
        this(Operand.of(count), Operand.of(population), per, printed);
    }

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Rate with(Corrected read) {
        return new Rate(count.with(read), population.with(read), per, read.figure(printed));
    }

    @Override
    public Operand numerator() {
        return count;
    }

    @Override
    public Operand denominator() {
        return population;
    }

    @Override
    public Quotient quotient() {
        return new Quotient(per, Fraction.ZERO);
    }

    @Override
    public Notation notation() {
        return Notation.RATIO;
    }
}
