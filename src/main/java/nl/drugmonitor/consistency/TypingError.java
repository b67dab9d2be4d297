package nl.drugmonitor.consistency;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.drugmonitor.exact.Printed;

/**
 * A slip at the keyboard in one number. Kinds and frequencies: S. Scholtus (2009), Automatic correction of simple
 * typing errors in numerical data with balance edits, Statistics Netherlands discussion paper 09046: of 152 simple
 * errors seen, 112 replaced a digit, 15 left one out, 14 interchanged two neighbours and 11 added one.
 */
public enum TypingError {
    REPLACED(112),
    OMITTED(15),
    INTERCHANGED(14),
    ADDED(11);

    private static final int SEEN = 152;

    /** No number of more digits is looked at: the slips of one of a thousand digits take ten seconds. */
    static final int MOST_DIGITS = 400;

    private final double frequency;

    TypingError(int seen) {
        this.frequency = seen / (double) SEEN;
    }

    /**
     * A number that is one slip away from another.
     *
     * @param number its digits with their sign, as {@link Printed#number} has them
     * @param probability of this slip among all single slips in the number that was meant
     */
    record Slip(BigDecimal number, TypingError error, double probability) {}

    /** Returns the numbers that may have been meant where this one is printed, each with the slip that led here. */
    static List<Slip> originals(Printed printed) {
        return new Neighbours(printed, true).find();
    }

    /** Returns the numbers that may be typed where this one is meant. */
    static List<Slip> mistyped(Printed meant) {
        return new Neighbours(meant, false).find();
    }

    /** Returns whether the number has so many digits that its slips are not looked for. */
    static boolean isTooLong(Printed printed) {
        return Math.max(printed.number().precision(), printed.number().scale()) > MOST_DIGITS;
    }

    /** All numbers one slip away, in either direction: what was left out is added on the way back. */
    private static final class Neighbours {
        private final Printed printed;
        private final boolean backwards;
        private final String digits;
        private final int decimals;
        private final Map<BigDecimal, Slip> found = new LinkedHashMap<>();

        Neighbours(Printed printed, boolean backwards) {
            this.printed = printed;
            this.backwards = backwards;
            this.decimals = printed.number().scale();
            String plain = printed.number().unscaledValue().abs().toString();
            this.digits = "0".repeat(Math.max(0, decimals + 1 - plain.length())) + plain;
        }

        List<Slip> find() {
            if (isTooLong(printed) || !printed.hasDigits()) {
                return List.of(); // words have no digit that may be wrong
            }
            int length = digits.length();
            for (int at = 0; at < length; at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit != digits.charAt(at)) {
                        add(replaced(at, at + 1, digit), decimals, REPLACED, 1.0 / (9 * length));
                    }
                }
            }
            for (int at = 0; at + 1 < length; at++) {
                String swapped = replaced(at, at + 2, digits.charAt(at + 1), digits.charAt(at));
                if (!swapped.equals(digits)) {
                    add(swapped, decimals, INTERCHANGED, 1.0 / unequalPairs(backwards ? swapped : digits));
                }
            }
            for (int at = 0; at <= length; at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    lengthen(at, replaced(at, at, digit));
                }
            }
            for (int at = 0; at < length; at++) {
                shorten(at, replaced(at, at + 1));
            }
            return List.copyOf(found.values());
        }

        private void lengthen(int at, String longer) {
            TypingError error = backwards ? OMITTED : ADDED;
            int length = digits.length();
            double probability = backwards ? 1.0 / (length + 1) : 1.0 / (10 * places(length));
            int comma = digits.length() - decimals;
            if (at <= comma) {
                add(longer, decimals, error, probability);
            }
            if (decimals > 0 && at >= comma) {
                add(longer, decimals + 1, error, probability);
            }
        }

        private void shorten(int at, String shorter) {
            TypingError error = backwards ? ADDED : OMITTED;
            int length = digits.length();
            double probability = backwards ? 1.0 / (10 * places(length - 1)) : 1.0 / length;
            if (at < length - decimals) {
                add(shorter, decimals, error, probability);
            } else if (decimals > 1) { // the last decimal does not go without its comma
                add(shorter, decimals - 1, error, probability);
            }
        }

        /** Returns where a digit can be put in among so many: at the comma on either side of it. */
        private int places(int length) {
            return decimals > 0 ? length + 2 : length + 1;
        }

        private String replaced(int from, int to, char... by) {
            return digits.substring(0, from) + new String(by) + digits.substring(to);
        }

        private static int unequalPairs(String digits) {
            return (int) IntStream.range(1, digits.length())
                    .filter(at -> digits.charAt(at) != digits.charAt(at - 1))
                    .count();
        }

        private void add(String other, int scale, TypingError error, double probability) {
            int whole = other.length() - scale;
            if (whole < 1 || (whole > 1 && other.charAt(0) == '0')) {
                return; // no number is printed like this
            }
            BigInteger unscaled = new BigInteger(other);
            BigDecimal number = new BigDecimal(printed.number().signum() < 0 ? unscaled.negate() : unscaled, scale);
            Slip known = found.get(number);
            double before = known == null ? 0 : known.probability();
            found.put(number, new Slip(number, error, before + error.frequency * probability));
        }
    }
}
