package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;

/** Figures add up to a total. */
public record Sum(List<Figure> terms, Figure printed) implements Arithmetic {
    public Sum {
        terms = List.copyOf(terms);
    }

    @Override
    public String type() {
        return "sum";
    }

    @Override
    public Sum with(Corrected read) {
        return new Sum(read.figures(terms), read.figure(printed));
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(terms);
        figures.add(printed);
        return figures;
    }

    @Override
    public Notation notation() {
        return Notation.QUANTITY;
    }

    @Override
    public List<Range> needed(Figure figure, Values values) {
        boolean isTotal = figure.equals(printed);
        Interval rest = isTotal ? Interval.of(0) : values.of(printed);
        int times = 0;
        for (Figure term : terms) {
            if (term.equals(figure)) {
                times++;
            } else {
                rest = isTotal ? rest.plus(values.of(term)) : rest.minus(values.of(term));
            }
        }
        return List.of(Range.of(times > 1 ? rest.times(Fraction.of(1, times)) : rest));
    }
}
