package nl.drugmonitor.tablefile;

import java.math.BigDecimal;

/**
 * How numbers are written: the sign before their decimals. The other of the two may part thousands, as may a blank and
 * an apostrophe.
 */
enum DecimalSign {
    POINT('.', ','),
    COMMA(',', '.');

    /** Up to here every whole number is a double, so that one division of two such gives the nearest double. */
    private static final long EXACT = 1L << 53;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    /** Of so many digits at most, every number fits into a {@code long}. */
    private static final int MOST_DIGITS = 18;

    private final char sign;
    private final char other;

    DecimalSign(char sign, char other) {
        this.sign = sign;
        this.other = other;
    }

    char sign() {
        return sign;
    }

    /** Returns the sign that parts thousands where this one stands before decimals. */
    char groups() {
        return other;
    }

    /**
     * Returns the number as a {@code long}.
     *
     * @param number one that this notation can read, and that is whole in it
     */
    static long whole(NumberText number) {
        long value = 0;
        for (int i = number.start(); i < number.end(); i++) {
            char digit = number.at(i);
            if (NumberText.isDigit(digit)) {
                value = value * 10 + digit - '0';
            }
        }
        return number.isNegative() ? -value : value;
    }

    /**
     * Returns the double that is nearest to the number.
     *
     * @param number one that this notation can read
     */
    double nearest(NumberText number) {
        long digits = 0;
        int read = 0;
        int decimals = -1;
        boolean isPlain = true;
        for (int i = number.start(); i < number.end(); i++) {
            char next = number.at(i);
            if (NumberText.isDigit(next)) {
                digits = digits * 10 + next - '0';
                read++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (next == sign) {
                decimals = 0;
            } else if (next == 'e' || next == 'E') {
                isPlain = false;
            }
        }
        if (!isPlain || read > MOST_DIGITS || digits > EXACT) {
            return exact(number).doubleValue();
        }
        double value = digits / POWERS[Math.max(decimals, 0)];
        return number.isNegative() ? -value : value;
    }

    /** Returns the number with all its digits. */
    BigDecimal exact(NumberText number) {
        StringBuilder plain = new StringBuilder(number.isNegative() ? "-" : "");
        for (int i = number.start(); i < number.end(); i++) {
            char next = number.at(i);
            if (next == sign) {
                plain.append('.');
            } else if (NumberText.isDigit(next) || "eE+-".indexOf(next) >= 0) {
                plain.append(next);
            }
        }
        return new BigDecimal(plain.toString());
    }
}
