package nl.drugmonitor.claim;

import java.util.List;
import nl.drugmonitor.exact.Quotient;

/** From one figure to another the change is so many percent. A base of zero or less has no percentage. */
public record PercentChange(PrintedFigure from, PrintedFigure to, PrintedFigure printed) implements Proportional {
    static final ClaimType TYPE = ClaimType.of(
                    "percent_change",
                    given -> new PercentChange(given.figure("from"), given.figure("to"), given.figure("printed")),
                    "from",
                    "to",
                    "printed")
            .giving(NumberKind.PERCENT);

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public PercentChange with(Corrected read) {
        return new PercentChange(read.figure(from), read.figure(to), read.figure(printed));
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(from, to, printed);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(from, to));
    }

    @Override
    public Operand numerator() {
        return Operand.of(to);
    }

    @Override
    public Operand denominator() {
        return Operand.of(from);
    }

    @Override
    public Quotient quotient() {
        return Quotient.PERCENT_CHANGE;
    }

    @Override
    public Notation notation() {
        return Notation.PERCENT_CHANGE;
    }

    @Override
    public ClaimReason undefined() {
        return new ClaimReason.NoPercentageOf(from);
    }
}
