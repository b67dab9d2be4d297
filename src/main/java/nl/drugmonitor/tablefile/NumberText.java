package nl.drugmonitor.tablefile;

/**
 * A cell that may be a number, and what can be said of it before anybody knows whether a comma stands before decimals
 * or parts thousands. One object looks at one cell after another.
 *
 * <p>{@code 3,4} can only have decimals, for a thousand has three digits behind its sign; {@code 1.234,5} can only be
 * Dutch; {@code 1.234} can be read in two ways, and they differ.
 */
final class NumberText {
    private static final char MINUS = '\u2212';

    /** More digits than these do not fit into a {@code double} one by one. */
    private static final int EXACT_DIGITS = 15;

    private static final int MOST_WHOLE_DIGITS = 18;

    private static final int LONGEST_PLUS = 7;

    private Cell cell = new Cell();
    private int start;
    private int end;
    private boolean isNegative;
    private boolean isNumber;
    private boolean isPercent;
    private boolean isMoney;
    private int stars;
    private boolean isCode;
    private boolean isPoint;
    private boolean isComma;
    private int pointDigits;
    private int commaDigits;
    private boolean isPointWhole;
    private boolean isCommaWhole;
    private int digits;

    /** Looks at a cell. */
    void look(Cell looked) {
        cell = looked;
        start = 0;
        end = looked.length();
        isNegative = false;
        isNumber = false;
        isPercent = false;
        isMoney = false;
        isCode = false;
        isPoint = false;
        isComma = false;
        stars = 0;
        if (start < end && mayBeNumber()) {
            readAround();
            readDigits();
        }
    }

    /** Tells a name from a number by its first sign, for speed. */
    private boolean mayBeNumber() {
        char first = cell.at(start);
        return first <= '9' || first == MINUS || first == '\u20AC' || first == 'E';
    }

    /** Returns whether the cell is a number in some notation. */
    boolean isNumber() {
        return isNumber;
    }

    boolean isNumber(DecimalSign sign) {
        return sign == DecimalSign.POINT ? isPoint : isComma;
    }

    /** Returns whether both notations read the cell, and give different numbers. */
    boolean isAmbiguous() {
        return isPoint && isComma && isPointWhole != isCommaWhole;
    }

    /** Returns whether the number has no decimals in a notation. */
    boolean isWhole(DecimalSign sign) {
        return sign == DecimalSign.POINT ? isPointWhole : isCommaWhole;
    }

    /** Returns how many digits stand before the decimals. */
    int wholeDigits(DecimalSign sign) {
        return sign == DecimalSign.POINT ? pointDigits : commaDigits;
    }

    /** Returns whether it has more digits than a {@code double} keeps. */
    boolean isTooLong() {
        return digits > EXACT_DIGITS;
    }

    /** Returns whether these digits are a name rather than a number: 0363, a telephone number, an account. */
    boolean isCode() {
        return isCode;
    }

    boolean isPercent() {
        return isPercent;
    }

    boolean isMoney() {
        return isMoney;
    }

    /** Returns how many asterisks follow the number: CBS marks provisional figures so. */
    int stars() {
        return stars;
    }

    boolean isNegative() {
        return isNegative;
    }

    /** Returns where the digits start, in signs of the cell from 0. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    char at(int position) {
        return cell.at(position);
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r' || isHardBlank(sign);
    }

    /** Returns whether it is a blank that typesetters use within numbers. */
    private static boolean isHardBlank(char sign) {
        return sign == '\u00A0' || sign == '\u202F' || sign == '\u2009';
    }

    private void stripBlanks() {
        while (start < end && isBlank(cell.at(start))) {
            start++;
        }
        while (start < end && isBlank(cell.at(end - 1))) {
            end--;
        }
    }

    /** Takes off the sign of the number, a euro, a percent sign and asterisks. */
    private void readAround() {
        while (end > start && cell.at(end - 1) == '*') {
            end--;
            stars++;
        }
        if (end > start && cell.at(end - 1) == '%') {
            isPercent = true;
            end--;
        } else if (end > start && cell.at(end - 1) == '\u20AC') {
            isMoney = true;
            end--;
        }
        readMinus();
        if (start < end && cell.at(start) == '\u20AC') {
            isMoney = true;
            start++;
        } else if (isEuro()) {
            isMoney = true;
            start += 3;
        }
        stripBlanks();
        if (!isNegative) {
            readMinus();
        }
    }

    private boolean isEuro() {
        return end - start > 3 && cell.at(start) == 'E' && cell.at(start + 1) == 'U' && cell.at(start + 2) == 'R';
    }

    private void readMinus() {
        if (start < end && (cell.at(start) == '-' || cell.at(start) == MINUS)) {
            isNegative = true;
            start++;
        }
    }

    private void readDigits() {
        if (start < end && cell.at(start) == '+') {
            if (end - start > LONGEST_PLUS || isNegative) {
                return; // a telephone number
            }
            start++;
        }
        boolean isPlain = start < end;
        for (int i = start; i < end && isPlain; i++) {
            isPlain = isDigit(cell.at(i));
        }
        if (isPlain) {
            digits = end - start;
            pointDigits = digits;
            commaDigits = digits;
            isPoint = true;
            isComma = true;
            isPointWhole = true;
            isCommaWhole = true;
        } else {
            isPoint = read(DecimalSign.POINT);
            isComma = read(DecimalSign.COMMA);
        }
        isNumber = isPoint || isComma;
        if (isNumber) {
            boolean isLong = (!isPoint || (isPointWhole && pointDigits > MOST_WHOLE_DIGITS))
                    && (!isComma || (isCommaWhole && commaDigits > MOST_WHOLE_DIGITS));
            isCode = isLong || (end - start > 1 && cell.at(start) == '0' && isDigit(cell.at(start + 1)));
        }
    }

    /** Returns whether a notation can read the digits, and notes how many stand before the decimals. */
    private boolean read(DecimalSign sign) {
        int decimal = -1;
        int exponent = end;
        char group = 0;
        int groupStart = start;
        boolean isGrouped = false;
        for (int i = start; i < end; i++) {
            char next = cell.at(i);
            if (isDigit(next)) {
                continue;
            }
            if (next == 'e' || next == 'E') {
                exponent = i;
                break;
            }
            if (next == sign.sign()) {
                if (decimal >= 0) {
                    return false;
                }
                decimal = i;
            } else if (decimal < 0 && (next == sign.groups() || next == ' ' || next == '\'' || isHardBlank(next))) {
                if (isGrouped ? next != group || i - groupStart != 3 : !isFirstGroup(i - start)) {
                    return false;
                }
                group = next;
                isGrouped = true;
                groupStart = i + 1;
            } else {
                return false;
            }
        }
        int wholeEnd = decimal < 0 ? exponent : decimal;
        if ((isGrouped && wholeEnd - groupStart != 3)
                || (decimal >= 0 && decimal + 1 == exponent)
                || (decimal < 0 && wholeEnd == start)
                || (exponent < end && !isExponent(exponent, decimal >= 0))) {
            return false;
        }
        note(sign, wholeEnd, exponent, decimal >= 0 || exponent < end);
        return true;
    }

    private void note(DecimalSign sign, int wholeEnd, int exponent, boolean hasDecimals) {
        int whole = digits(start, wholeEnd);
        digits = whole + digits(wholeEnd, exponent);
        if (sign == DecimalSign.POINT) {
            pointDigits = whole;
            isPointWhole = !hasDecimals;
        } else {
            commaDigits = whole;
            isCommaWhole = !hasDecimals;
        }
    }

    /** Returns whether so many digits can stand before the first sign for thousands; 0.123 is not a hundred. */
    private boolean isFirstGroup(int length) {
        return length >= 1 && length <= 3 && cell.at(start) != '0';
    }

    /** Returns whether this is the power of ten of a number: of 1e5, which may be a code, it must have a sign. */
    private boolean isExponent(int from, boolean hasDecimals) {
        int first = from + 1;
        boolean isSigned = first < end && (cell.at(first) == '+' || cell.at(first) == '-');
        int digit = isSigned ? first + 1 : first;
        int length = end - digit;
        return from > start && (isSigned || hasDecimals) && length >= 1 && length <= 3 && digits(digit, end) == length;
    }

    private int digits(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isDigit(cell.at(i)) ? 1 : 0;
        }
        return count;
    }
}
