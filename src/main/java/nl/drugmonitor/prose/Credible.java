package nl.drugmonitor.prose;

import java.math.BigInteger;
import java.util.Optional;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;

/**
 * Decides on a reading that the sentence only suggests, such as a list that may leave something out: it is taken where
 * the numbers agree, and where one wrong digit explains why they do not. Anything else says that it was read wrongly.
 */
final class Credible {
    private static final BigInteger NINE = BigInteger.valueOf(9);

    private Credible() {}

    /** Returns the draft if it is credible. */
    static Optional<Draft> only(Draft draft) {
        boolean isTrue = draft.claim().check().outcome() == Outcome.REPRODUCED;
        return isTrue || isOneDigitOff(draft) ? Optional.of(draft) : Optional.empty();
    }

    private static boolean isOneDigitOff(Draft draft) {
        if (draft.claim() instanceof Sum sum) {
            Range needed = sum.needed(sum.printed(), Values.PRINTED).get(0);
            Optional<Interval> total = needed.bounded().filter(Interval::isPoint);
            return total.filter(value -> isSlip(sum.printed().printed().value().minus(value.low())))
                    .isPresent();
        }
        return draft.claim() instanceof Share share && isNear(share);
    }

    /** One digit replaced makes a difference of one digit and zeros; two interchanged, nine times that. */
    private static boolean isSlip(Fraction difference) {
        if (!difference.isWhole() || difference.signum() == 0) {
            return false;
        }
        BigInteger size = difference.absolute().numerator();
        while (size.mod(BigInteger.TEN).signum() == 0) {
            size = size.divide(BigInteger.TEN);
        }
        BigInteger[] ninth = size.divideAndRemainder(NINE);
        return size.compareTo(BigInteger.TEN) < 0 || (ninth[1].signum() == 0 && ninth[0].compareTo(BigInteger.TEN) < 0);
    }

    /** A share that is off by less than a quarter was meant to be of this whole. */
    private static boolean isNear(Share share) {
        return share.computed(Values.PRINTED)
                .map(computed -> {
                    Fraction printed = share.printed().printed().value();
                    Fraction margin = printed.absolute().times(Fraction.of(1, 4));
                    return computed.low().compareTo(printed.plus(margin)) < 0
                            && computed.high().compareTo(printed.minus(margin)) > 0;
                })
                .orElse(false);
    }
}
