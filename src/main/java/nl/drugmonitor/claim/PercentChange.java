package nl.drugmonitor.claim;

import java.util.List;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

/** From one figure to another the change is so many percent. A base of zero or less has no percentage. */
public record PercentChange(Figure from, Figure to, Figure printed) implements Arithmetic {
    @Override
    public String type() {
        return "percent_change";
    }

    @Override
    public PercentChange with(Corrected read) {
        return new PercentChange(read.figure(from), read.figure(to), read.figure(printed));
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
    public ClaimReason undefined() {
        return new ClaimReason.NoPercentageOf(from);
    }

    @Override
    public List<Range> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return Quotient.PERCENT_CHANGE.result(values.of(to), values.of(from));
        }
        Range result = Range.of(values.of(printed));
        return figure.equals(to)
                ? Quotient.PERCENT_CHANGE.numerator(result, values.of(from))
                : Quotient.PERCENT_CHANGE.denominator(values.of(to), result);
    }
}
