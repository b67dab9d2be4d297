package nl.drugmonitor.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Kind;
import nl.drugmonitor.consistency.TypingError.Slip;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;

/** The numbers that a figure may have instead of the printed one, if that is mistyped, in rising order. */
final class Slips {
    /** A slip, with every exact value that may stand behind the number. */
    record Candidate(Correction correction, Interval values, TypingError error, double probability) {}

    private final List<Candidate> candidates = new ArrayList<>();
    private Fraction widest = Fraction.ZERO;

    private Slips(Figure figure, List<Slip> slips) {
        for (Slip slip : slips) {
            Interval values = figure.intervalOf(slip.number());
            if (isPrintable(figure, slip)) {
                candidates.add(
                        new Candidate(new Correction(figure, slip.number()), values, slip.error(), slip.probability()));
                widest = values.width().compareTo(widest) > 0 ? values.width() : widest;
            }
        }
        candidates.sort(Comparator.comparing(candidate -> candidate.values().low()));
    }

    /** Returns what may have been meant where the figure is printed. */
    static Slips originals(Figure figure) {
        return new Slips(figure, TypingError.originals(figure.printed()));
    }

    /** Returns what may have been typed from the figure as printed. */
    static Slips mistyped(Figure figure) {
        return new Slips(figure, TypingError.mistyped(figure.printed()));
    }

    /** A count that is rounded to a step is a multiple of it, and one with a scale word is not zero. */
    private static boolean isPrintable(Figure figure, Slip slip) {
        if (figure.kind() != Kind.COUNT) {
            return true;
        }
        Fraction value = slip.number().value();
        boolean isScaled = slip.number().factor().compareTo(BigDecimal.ONE) != 0;
        return !(isScaled && value.signum() == 0)
                && (figure.step().isEmpty()
                        || value.dividedBy(figure.step().get()).isWhole());
    }

    List<Candidate> all() {
        return candidates;
    }

    /** Returns the candidates of which a value lies in one of the ranges. */
    List<Candidate> within(List<Range> ranges) {
        List<Candidate> within = new ArrayList<>();
        for (Range range : ranges) {
            Fraction low = range.low();
            for (int i = low == null ? 0 : firstFrom(low.minus(widest)); i < candidates.size(); i++) {
                Candidate candidate = candidates.get(i);
                if (range.isBelow(candidate.values().low())) {
                    break;
                }
                if (range.meets(candidate.values()) && (ranges.size() == 1 || !within.contains(candidate))) {
                    within.add(candidate);
                }
            }
        }
        return within;
    }

    private int firstFrom(Fraction low) {
        int from = 0;
        int to = candidates.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (candidates.get(middle).values().low().compareTo(low) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
