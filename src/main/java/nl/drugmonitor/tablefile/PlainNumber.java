package nl.drugmonitor.tablefile;

/**
 * A number of plain digits, such as {@code 12}, {@code -3.5} or {@code 0,45}, in one {@code long}. Most cells are such
 * numbers; kept so, they take little memory, are looked at once, and can still be spelled as they were.
 *
 * <p>It has 15 digits at most and no zeros before its first digit, as codes have. Its lowest bits say how it is
 * written: whether it has a minus, what stands before its decimals and how many they are. Above them are its digits.
 */
final class PlainNumber {
    /** What is no such number; all that are such are not negative, whether they have a minus or not. */
    static final long NONE = -1;

    /** Signs of the longest one: its digits, a minus, a decimal sign. */
    static final int LONGEST = 17;

    private static final int MOST_DIGITS = 15;

    private static final int MINUS = 1;
    private static final int POINT = 2;
    private static final int COMMA = 4;
    private static final int DECIMALS_SHIFT = 3;
    private static final int DIGITS_SHIFT = 7;

    /** The bits below the digits. */
    private static final int WRITTEN = (1 << DIGITS_SHIFT) - 1;

    private static final int WHOLE_DIGITS_SHIFT = DIGITS_SHIFT;
    private static final int ZERO_SHIFT = 11;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
    };

    private PlainNumber() {}

    /** Returns the number that stands there, or {@link #NONE} if it is written in another way or is none. */
    static long of(char[] text, int from, int to) {
        int first = from < to && text[from] == '-' ? from + 1 : from;
        int length = to - first;
        if (length < 1 || length > MOST_DIGITS + 1 || !NumberText.isDigit(text[first])) {
            return NONE;
        }
        long digits = 0;
        int sign = 0;
        int signAt = to;
        for (int i = first; i < to; i++) {
            char next = text[i];
            if (next >= '0' && next <= '9') {
                digits = digits * 10 + next - '0';
            } else if (sign == 0 && (next == '.' || next == ',')) {
                sign = next == '.' ? POINT : COMMA;
                signAt = i;
            } else {
                return NONE;
            }
        }
        int decimals = sign == 0 ? 0 : to - signAt - 1;
        boolean isCode = text[first] == '0' && signAt - first > 1;
        boolean isTooLong = sign == 0 && length > MOST_DIGITS;
        if (isCode || isTooLong || (sign != 0 && decimals == 0)) {
            return NONE;
        }
        return (digits << DIGITS_SHIFT) | ((long) decimals << DECIMALS_SHIFT) | sign | (first > from ? MINUS : 0);
    }

    private static long digits(long number) {
        return number >> DIGITS_SHIFT;
    }

    private static int decimals(long number) {
        return ((int) number & WRITTEN) >> DECIMALS_SHIFT;
    }

    /** Returns whether it has no decimal sign, nor a sign for thousands. */
    static boolean isWhole(long number) {
        return (number & (POINT | COMMA)) == 0;
    }

    /** Returns whether it has this decimal sign. */
    static boolean has(DecimalSign sign, long number) {
        return (number & (sign == DecimalSign.POINT ? POINT : COMMA)) != 0;
    }

    /** Returns the number, if it is whole. */
    static long whole(long number) {
        return (number & MINUS) == 0 ? digits(number) : -digits(number);
    }

    /** Returns the double that is nearest to the number, if the sign within it stands before decimals. */
    static double nearest(long number) {
        double value = digits(number) / POWERS[decimals(number)]; // both are exact, so that the quotient is the nearest
        return (number & MINUS) == 0 ? value : -value;
    }

    /**
     * Returns how it is written: its signs, and how many digits stand before and behind them, and whether it starts
     * with a zero. Of numbers of one form, all say the same of their notation.
     */
    static int form(long number) {
        long whole = digits(number);
        for (int i = decimals(number); i > 0; i--) {
            whole /= 10;
        }
        int wholeDigits = 1;
        for (long rest = whole; rest >= 10; rest /= 10) {
            wholeDigits++;
        }
        int written = (int) number & WRITTEN;
        return written | (wholeDigits << WHOLE_DIGITS_SHIFT) | (whole == 0 ? 1 << ZERO_SHIFT : 0);
    }

    /**
     * Writes it into the end of a text of {@link #LONGEST} signs as it stood in the file, and returns where it starts.
     */
    static int spell(long number, char[] text) {
        long rest = digits(number);
        int decimals = decimals(number);
        int start = LONGEST;
        for (int digit = 0; digit <= decimals || rest > 0; digit++) {
            if (digit == decimals && decimals > 0) {
                text[--start] = (number & POINT) == 0 ? ',' : '.';
            }
            text[--start] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if ((number & MINUS) != 0) {
            text[--start] = '-';
        }
        return start;
    }
}
