package nl.drugmonitor.claim;

import nl.drugmonitor.exact.Quotient;

/** One figure is so many times another. Either may be a sum. */
public record Ratio(Operand numerator, Operand denominator, PrintedFigure printed) implements Proportional {
    static final ClaimType TYPE = ClaimType.of(
                    "ratio",
                    given -> new Ratio(
                            given.operand("numerator"), given.operand("denominator"), given.figure("printed")),
                    "numerator",
                    "denominator",
                    "printed")
            .giving(NumberKind.FACTOR);

    public Ratio(PrintedFigure numerator, PrintedFigure denominator, PrintedFigure printed) {
        this(Operand.of(numerator), Operand.of(denominator), printed);
    }

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Ratio with(Corrected read) {
        return new Ratio(numerator.with(read), denominator.with(read), read.figure(printed));
    }

    @Override
    public Quotient quotient() {
        return isPercentage() ? Quotient.PERCENT : Quotient.RATIO;
    }

    @Override
    public Notation notation() {
        return isPercentage() ? Notation.PERCENT_SHARE : Notation.RATIO;
    }

    /** Returns whether the ratio is printed as a percentage in words, as "een kwart" of kind percent is. */
    private boolean isPercentage() {
        return printed.printed().isPart() && printed.kind().isPercentage();
    }
}
