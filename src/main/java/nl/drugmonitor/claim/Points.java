package nl.drugmonitor.claim;

import java.util.List;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.exact.Range;

/** One percentage is so many percentage points more than another. */
public record Points(PrintedFigure from, PrintedFigure to, PrintedFigure printed) implements Arithmetic {
    static final ClaimType TYPE = ClaimType.of(
                    "points",
                    given -> new Points(given.figure("from"), given.figure("to"), given.figure("printed")),
                    "from",
                    "to",
                    "printed")
            .giving(NumberKind.POINTS);

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Points with(Corrected read) {
        return new Points(read.figure(from), read.figure(to), read.figure(printed));
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
    public Notation notation() {
        return Notation.POINTS;
    }

    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        return difference().needed(figure, values);
    }

    private Difference difference() {
        return new Difference(from, to, printed, Sign.SIGNED);
    }
}
