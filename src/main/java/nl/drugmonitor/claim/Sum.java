package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;

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
    public Optional<Interval> computed(Values values) {
        Interval sum = Interval.of(0);
        for (Figure term : terms) {
            sum = sum.plus(values.of(term));
        }
        return Optional.of(sum);
    }

    @Override
    public Optional<Interval> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return computed(values);
        }
        Interval rest = values.of(printed);
        int times = 0;
        for (Figure term : terms) {
            if (term.equals(figure)) {
                times++;
            } else {
                rest = rest.minus(values.of(term));
            }
        }
        return Optional.of(rest.times(Fraction.of(1, times)));
    }
}
