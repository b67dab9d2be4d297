package nl.drugmonitor.claim;

import java.util.List;
import nl.drugmonitor.exact.Range;

/** Two places print the same quantity. */
public record Same(Figure left, Figure printed) implements Arithmetic {
    static final ClaimType TYPE =
            ClaimType.of("same", given -> new Same(given.figure("left"), given.figure("right")), "left", "right");

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Same with(Corrected read) {
        return new Same(read.figure(left), read.figure(printed));
    }

    @Override
    public List<Figure> figures() {
        return List.of(left, printed);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(left, printed));
    }

    @Override
    public Notation notation() {
        return Notation.QUANTITY;
    }

    @Override
    public List<Range> needed(Figure figure, Values values) {
        return List.of(Range.of(values.of(figure.equals(printed) ? left : printed)));
    }
}
