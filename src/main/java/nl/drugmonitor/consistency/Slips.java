package nl.drugmonitor.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.TypingError.Slip;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;

/** The numbers that a figure may have instead of the printed one, if that is mistyped, in rising order. */
final class Slips {
    /** A slip, with every exact value that may stand behind the number. */
    record Candidate(Correction correction, Range values, TypingError error, double probability) {
        PrintedFigure figure() {
            return correction.figure();
        }
    }

    private final PrintedFigure figure;

    /** By the size of their numbers; most are never asked for, and so not put into print. */
    private final List<Slip> slips;

    private final Fraction factor;

    /** No value behind a number lies further away from it: half a unit of its last digit, or of its step. */
    private final Fraction margin;

    private Slips(PrintedFigure figure, List<Slip> slips) {
        this.figure = figure;
        Printed printed = figure.printed();
        factor = Fraction.of(printed.factor());
        Fraction unit = printed.unit().times(Fraction.of(10)); // an omitted decimal leaves ten times as wide a margin
        margin = figure.step().filter(step -> step.compareTo(unit) > 0).orElse(unit);
        this.slips = slips.stream().sorted(Comparator.comparing(this::size)).toList();
    }

    /** Returns what may have been meant where the figure is printed. */
    static Slips originals(PrintedFigure figure) {
        return new Slips(figure, TypingError.originals(figure.printed()));
    }

    /** Returns what may have been typed from the figure as printed. */
    static Slips mistyped(PrintedFigure figure) {
        return new Slips(figure, TypingError.mistyped(figure.printed()));
    }

    /** Returns the candidates of which a value lies in one of the ranges. */
    List<Candidate> within(List<Range> ranges) {
        List<Candidate> within = new ArrayList<>();
        BitSet taken = new BitSet(slips.size());
        for (Range range : ranges) {
            for (int i = firstFrom(range);
                    i < slips.size() && !(isPlain() && range.isBelow(valueOf(i).minus(margin)));
                    i++) {
                Slip slip = slips.get(i);
                Correction correction = new Correction(figure, figure.printed().with(slip.number()));
                Range values = correction.range();
                if (range.meets(values) && isPrintable(correction.to()) && !taken.get(i)) {
                    taken.set(i);
                    within.add(new Candidate(correction, values, slip.error(), slip.probability()));
                }
            }
        }
        return within;
    }

    /** Returns whether no word loosens the number, so that its values lie within the margin. */
    private boolean isPlain() {
        return figure.printed().isPlain();
    }

    private BigDecimal size(Slip slip) {
        return figure.isNegated() ? slip.number().negate() : slip.number();
    }

    private Fraction valueOf(int index) {
        return Fraction.of(size(slips.get(index))).times(factor);
    }

    /** Returns the first slip that is not too small for the range. */
    private int firstFrom(Range range) {
        int from = 0;
        int to = isPlain() ? slips.size() : 0;
        while (from < to) {
            int middle = (from + to) / 2;
            if (range.isAbove(valueOf(middle).plus(margin))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** A count that is rounded to a step is a multiple of it, and one with a scale word is not zero. */
    private boolean isPrintable(Printed number) {
        if (figure.kind() != NumberKind.COUNT) {
            return true;
        }
        boolean isScaled = number.factor().compareTo(BigDecimal.ONE) != 0;
        boolean isMultiple = figure.step()
                .map(step -> number.value().dividedBy(step).isWhole())
                .orElse(true);
        return isMultiple && !(isScaled && number.value().signum() == 0);
    }
}
