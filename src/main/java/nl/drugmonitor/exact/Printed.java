package nl.drugmonitor.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/**
 * A number as it stands in a Dutch text: {@code 16.945}, {@code 12,3%}, {@code -39}, {@code 1,2 miljoen}.
 *
 * @param text the whole text, sign and unit word included
 * @param number the digits with their sign, in the scale they were printed with: 39 is not 39.0
 * @param factor what the scale word multiplies by: 1.000.000 for {@code miljoen}, 1 without a word
 */
public record Printed(String text, BigDecimal number, BigDecimal factor) implements Sayable {
    private static final Map<String, Long> SCALE_WORDS = Map.of(
            "duizend", 1_000L,
            "miljoen", 1_000_000L,
            "mln", 1_000_000L,
            "miljard", 1_000_000_000L,
            "mld", 1_000_000_000L);
    /** The words of a number of which the unit is not known; a ton is then one of kilos. */
    private static final Map<String, BigDecimal> UNIT_WORDS = Map.ofEntries(
            Map.entry("%", BigDecimal.ONE),
            Map.entry("procent", BigDecimal.ONE),
            Map.entry("percent", BigDecimal.ONE),
            Map.entry("procentpunt", BigDecimal.ONE),
            Map.entry("procentpunten", BigDecimal.ONE),
            Map.entry("kilo", BigDecimal.ONE),
            Map.entry("kilogram", BigDecimal.ONE),
            Map.entry("kg", BigDecimal.ONE),
            Map.entry("keer", BigDecimal.ONE),
            Map.entry("maal", BigDecimal.ONE),
            Map.entry("ton", BigDecimal.valueOf(1_000)));
    /** A number in digits alone, with no more than a sign and %. */
    private static final Pattern BARE =
            Pattern.compile("[+\\-\u2212]?(\\d{1,3}(\\.\\d{3})+|\\d{1,3}(\\x20\\d{3})+|\\d+)(,\\d+)?%?");

    /** A space within a number. */
    private static final Pattern SPACED = Pattern.compile("\\d\\x20\\d");

    private static final Fraction HALF = Fraction.of(1, 2);

    /** A thousand digits with points between them fit; exact arithmetic with much longer numbers takes minutes. */
    private static final int LONGEST = 1_400;

    private static final int QUOTED = 40;

    /**
     * Reads a number from Dutch print: points or spaces part groups of three digits, a comma starts the decimals, a
     * sign may stand before it and a unit or scale word behind it. A space may be one that breaks no line.
     *
     * @throws RefusedException if the text is no such number; the message quotes it and says what is expected
     */
    public static Printed of(String text) {
        return of(text, UNIT_WORDS);
    }

    /**
     * Reads a number as {@link #of(String)} does, in a unit that is known.
     *
     * @param unitWords the words of the unit that may stand behind it, and what each multiplies it by
     */
    public static Printed of(String text, Map<String, BigDecimal> unitWords) {
        if (text.length() > LONGEST) {
            throw RefusedException.of(
                    "long_number",
                    Integer.toString(LONGEST),
                    Integer.toString(text.length()),
                    text.substring(0, QUOTED));
        }
        String plain = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        String rest = plain;
        boolean negative = rest.startsWith("-") || rest.startsWith("\u2212");
        if (negative || rest.startsWith("+")) {
            rest = rest.substring(1).stripLeading();
        }
        int end = 0;
        while (end < rest.length() && (isNumberSign(rest.charAt(end)) || isWithin(rest, end))) {
            end++;
        }
        BigDecimal size = digits(rest.substring(0, end), text);
        BigDecimal factor = factorOf(rest.substring(end), unitWords, text);
        return new Printed(plain, negative ? size.negate() : size, factor);
    }

    /** Returns whether a space stands here between two digits. */
    private static boolean isWithin(String text, int at) {
        return text.charAt(at) == ' '
                && at > 0
                && at + 1 < text.length()
                && isDigit(text.charAt(at - 1))
                && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isNumberSign(char sign) {
        return isDigit(sign) || sign == '.' || sign == ',';
    }

    private static BigDecimal digits(String digits, String text) {
        if (digits.isEmpty()) {
            throw RefusedException.of("no_number", text);
        }
        int comma = digits.indexOf(',');
        boolean right = comma < 0
                ? isWhole(digits)
                : isWhole(digits.substring(0, comma)) && isDecimals(digits.substring(comma + 1));
        if (!right) {
            throw RefusedException.of(digits.indexOf(' ') < 0 ? "points_and_comma" : "spaces", text);
        }
        return new BigDecimal(digits.replace(".", "").replace(" ", "").replace(',', '.'));
    }

    /**
     * Returns whether the points or the spaces, if there are any, part groups of three digits; 0.123 would be English,
     * and 2019 52 is two numbers.
     */
    private static boolean isWhole(String digits) {
        char parting = digits.indexOf(' ') < 0 ? '.' : ' ';
        int first = digits.indexOf(parting);
        if (first < 0) {
            return !digits.isEmpty();
        }
        boolean right = first > 0 && first <= 3 && digits.charAt(0) != '0' && (digits.length() - first) % 4 == 0;
        for (int i = 0; i < digits.length(); i++) {
            boolean parts = i >= first && (i - first) % 4 == 0;
            right &= parts ? digits.charAt(i) == parting : isDigit(digits.charAt(i));
        }
        return right;
    }

    private static boolean isDecimals(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(sign -> isDigit((char) sign));
    }

    private static BigDecimal factorOf(String words, Map<String, BigDecimal> unitWords, String text) {
        BigDecimal factor = BigDecimal.ONE;
        if (words.isEmpty()) {
            return factor;
        }
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            Long scale = SCALE_WORDS.get(word);
            BigDecimal unit = unitWords.get(word);
            if (scale == null && unit == null) {
                throw RefusedException.of("unit_word", text, word);
            }
            factor = factor.multiply(scale == null ? unit : BigDecimal.valueOf(scale));
        }
        return factor;
    }

    /** Returns the printed value itself, scale word and sign included. */
    public Fraction value() {
        return Fraction.of(number.multiply(factor));
    }

    /** Returns whether a sign is written before the digits. */
    public boolean isSigned() {
        char first = text.charAt(0);
        return first == '+' || first == '-' || first == '\u2212';
    }

    /** Returns one unit of the last printed digit: 1 for {@code 600}, 100.000 for {@code 1,2 miljoen}. */
    public Fraction unit() {
        return Fraction.of(factor).times(Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(-number.scale())));
    }

    /** Returns one unit of the last digit that is not zero: 100 for {@code 600}, 1 for {@code 56.858}. */
    public Fraction significantUnit() {
        int scale = number.signum() == 0
                ? number.scale()
                : number.stripTrailingZeros().scale();
        return Fraction.of(factor).times(Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(-scale)));
    }

    /**
     * Returns every exact value that may be printed like this: half a unit of the last printed digit to either side.
     *
     * <p>Both ends are included, for publishers seldom say which way they round a tie.
     *
     * @return for {@code -39}: from -39.5 to -38.5
     */
    public Interval roundingInterval() {
        return around(unit().times(HALF));
    }

    /**
     * Returns the values a count may have that is printed like this: the number itself when every digit of it is
     * printed, else the {@link #roundingInterval()}.
     */
    public Interval countInterval() {
        return isWholeCount() ? Interval.of(value()) : roundingInterval();
    }

    /** Returns the values that round to this at the given step: {@code 115.000} at 1.000 is 114.500 to 115.500. */
    public Interval stepInterval(Fraction step) {
        return around(step.times(HALF));
    }

    /** Returns whether all digits of a count are there: no decimals and no scale word. */
    public boolean isWholeCount() {
        return number.scale() == 0 && factor.compareTo(BigDecimal.ONE) == 0;
    }

    private Interval around(Fraction margin) {
        return new Interval(value().minus(margin), value().plus(margin));
    }

    /** Returns whether the value, its surplus digits cut off instead of rounded, is printed like this. */
    public boolean isCutFrom(Fraction exact) {
        return at(exact, RoundingMode.DOWN).compareTo(number) == 0;
    }

    /**
     * Returns the value as it would be printed in this number's place: rounded half up to the same last digit, with the
     * same unit word; a sign is written only where this number has one or the value is negative.
     */
    public Printed like(Fraction exact) {
        return with(at(exact, RoundingMode.HALF_UP));
    }

    /** Returns another number with the same unit word; a sign is written as {@link #like} writes it. */
    public Printed with(BigDecimal other) {
        int end = text.length();
        while (!isNumberSign(text.charAt(end - 1))) {
            end--;
        }
        String plus = isSigned() && other.signum() > 0 ? "+" : "";
        String digits = Language.NL.number(other);
        String spaced = SPACED.matcher(text).find() ? digits.replace('.', ' ') : digits;
        return new Printed(plus + spaced + text.substring(end), other, factor);
    }

    private BigDecimal at(Fraction exact, RoundingMode mode) {
        return Rounding.rounded(exact.dividedBy(Fraction.of(factor)), number.scale(), mode);
    }

    /** The same text is the same number. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Printed printed && text.equals(printed.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the number in the notation of a language. A number with a word, such as {@code 1,2 miljoen}, is a
     * quotation and stays as it is printed.
     */
    @Override
    public String in(Language language) {
        boolean isQuoted = language == Language.NL || !BARE.matcher(text).matches();
        String percent = text.endsWith("%") ? "%" : "";
        return isQuoted ? text : (isSigned() ? language.signed(number) : language.number(number)) + percent;
    }

    /**
     * A number that another text prints.
     *
     * @param text as printed there, its hedge included
     */
    public record Quoted(String text) implements Sayable {
        /** Returns the number in the notation of a language; with a hedge as it is printed. */
        @Override
        public String in(Language language) {
            return BARE.matcher(text).matches() ? of(text).in(language) : text;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
