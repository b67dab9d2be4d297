package nl.drugmonitor.claim;

import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Quotient;

/**
 * A count is so many for each so many of a population. Either may be a sum.
 *
 * @param per such as 10.000 inhabitants
 */
public record Rate(Operand count, Operand population, Fraction per, PrintedFigure printed) implements Proportional {
    static final ClaimType TYPE = ClaimType.of("rate", Rate::read, "count", "population", "printed")
            .with("per")
            .giving(NumberKind.FACTOR);

    private static Rate read(Given given) {
        PrintedFigure printed = given.figure("printed");
        Optional<Fraction> ofUnit =
                printed.observation().flatMap(row -> row.indicator().unit().per());
        Fraction per = ofUnit.isPresent() && !given.has("per") ? ofUnit.get() : given.aboveZero("per");
        if (ofUnit.isPresent() && !per.equals(ofUnit.get())) {
            throw given.node()
                    .require("per")
                    .fault("rate_per", per.toString(), ofUnit.get().toString(), printed.id());
        }
        return new Rate(given.operand("count"), given.operand("population"), per, printed);
    }

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
