package nl.drugmonitor.consistency;

import java.util.List;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;

/** Another number in the place of a printed one. */
public record Correction(PrintedFigure figure, Printed to) {
    /** Returns every exact value that may stand behind the other number, with its sign; words at their widest. */
    Range range() {
        return figure.stretchOf(to);
    }

    /** Returns whether the number goes the other way: a rise in the place of a fall, or the reverse. */
    public boolean isTurned() {
        return value().signum() * figure.valueOf(figure.printed()).signum() < 0;
    }

    /** Returns whether the number stands for more than nothing. */
    public boolean isRise() {
        return value().signum() > 0;
    }

    private Fraction value() {
        return figure.valueOf(to);
    }

    /** Returns the values that figures have with some of them corrected, the others as printed. */
    static Values values(List<Correction> corrections) {
        return figure -> corrections.stream()
                .filter(correction -> correction.figure.equals(figure))
                .findFirst()
                .map(Correction::range)
                .orElseGet(figure::stretch);
    }

    /** Returns the change in signs: {@code cbr_2024 4.932 -> 4.392}. */
    @Override
    public String toString() {
        return figure.id() + " " + figure.printed() + " -> " + to;
    }
}
