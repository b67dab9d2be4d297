package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

/** A part is so many percent of its whole, and not more than the whole. */
public record Share(Figure part, Figure whole, Figure printed) implements Arithmetic {
    @Override
    public String type() {
        return "share";
    }

    @Override
    public Share with(Corrected read) {
        return new Share(read.figure(part), read.figure(whole), read.figure(printed));
    }

    @Override
    public List<Figure> figures() {
        return List.of(part, whole, printed);
    }

    @Override
    public Notation notation() {
        return Notation.PERCENT_SHARE;
    }

    @Override
    public ClaimReason undefined() {
        return part.interval().low().compareTo(whole.interval().high()) > 0
                ? new ClaimReason.PartAboveWhole(part, whole)
                : Arithmetic.super.undefined();
    }

    @Override
    public List<Range> needed(Figure figure, Values values) {
        if (figure.equals(printed)) {
            return upToAll(Quotient.PERCENT.result(values.of(part), values.of(whole)));
        }
        List<Range> ranges = new ArrayList<>();
        for (Range share : upToAll(List.of(Range.of(values.of(printed))))) {
            ranges.addAll(
                    figure.equals(part)
                            ? Quotient.PERCENT.numerator(share, values.of(whole))
                            : Quotient.PERCENT.denominator(values.of(part), share));
        }
        return ranges;
    }

    /** Returns the percentages that are no more than 100, for a part is no more than its whole. */
    private static List<Range> upToAll(List<Range> shares) {
        List<Range> ranges = new ArrayList<>();
        for (Range share : shares) {
            Optional<Range> possible = share.intersect(Range.atMost(Fraction.HUNDRED));
            if (possible.isPresent()) {
                ranges.add(possible.get());
            }
        }
        return ranges;
    }
}
