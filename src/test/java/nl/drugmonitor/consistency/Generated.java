package nl.drugmonitor.consistency;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;

/**
 * A cluster of which is known what is wrong with it.
 *
 * @param error what was done to it, {@code clean} if nothing
 * @param truth every change that undoes the error, in the order of the figures; empty for a clean cluster
 * @param detectable whether a claim fails: rounding may hide an error
 */
record Generated(Cluster cluster, String shape, String error, List<Fix> truth, boolean detectable) {
    Generated {
        truth = List.copyOf(truth);
    }

    /**
     * A figure that is printed wrong.
     *
     * @param to the right number, printed like {@code from}: a rise in place of a fall with its sign
     */
    record Fix(String figure, String from, String to) {
        /** Returns the change from the wrong figure to the right one, if they are printed differently. */
        static Optional<Fix> between(PrintedFigure wrong, PrintedFigure right) {
            Fix fix = new Fix(wrong.id(), wrong.printed().text(), rightLike(wrong, right));
            return Optional.of(fix).filter(change -> !change.from.equals(change.to));
        }

        private static String rightLike(PrintedFigure wrong, PrintedFigure right) {
            boolean omittedDecimal =
                    wrong.printed().number().scale() < right.printed().number().scale();
            Interval values = right.interval();
            return omittedDecimal
                    ? right.printed().text()
                    : wrong.like(values.low().plus(values.high()).times(Fraction.of(1, 2)))
                            .text();
        }
    }
}
