package nl.drugmonitor.claim;

import java.util.List;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

/** One figure is so many times another. */
public record Ratio(Figure numerator, Figure denominator, Figure printed) implements Arithmetic {
    @Override
    public String type() {
        return "ratio";
    }

    @Override
    public Ratio with(Corrected read) {
        return new Ratio(read.figure(numerator), read.figure(denominator), read.figure(printed));
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
    public List<Range> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return Quotient.RATIO.result(values.of(numerator), values.of(denominator));
        }
        Range result = Range.of(values.of(printed));
        return figure.equals(numerator)
                ? Quotient.RATIO.numerator(result, values.of(denominator))
                : Quotient.RATIO.denominator(values.of(numerator), result);
    }
}
