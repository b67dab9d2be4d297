package nl.drugmonitor.claim;

import java.util.List;
import nl.drugmonitor.exact.Range;

/** Two places print the same quantity. */
public record Same(PrintedFigure left, PrintedFigure printed) implements Arithmetic {
    static final ClaimType TYPE = ClaimType.of(
                    "same", given -> new Same(given.figure("left"), given.figure("right")), "left", "right")
            .ofOneUnit();

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Same with(Corrected read) {
        return new Same(read.figure(left), read.figure(printed));
    }

    @Override
    public List<PrintedFigure> figures() {
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
    public List<Range> needed(PrintedFigure figure, Values values) {
        return List.of(values.of(figure.equals(printed) ? left : printed));
    }
}
