package nl.drugmonitor.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/**
 * A number as it stands in a Dutch text: {@code 16.945}, {@code 12,3%}, {@code -39}, {@code 1,2 miljoen}, and more
 * loosely {@code ruim 600}, {@code een kwart}, {@code 250 tot 300}.
 *
 * @param text the whole text, sign, unit word and hedge included
 * @param number the digits with their sign, in the scale they were printed with: 39 is not 39.0; of words the decimal
 *     number that comes nearest to what they say
 * @param factor what the scale word multiplies by: 1.000.000 for {@code miljoen}, 1 without a word
 * @param form how the number stands there
 * @param hedge the word before it that loosens or bounds it
 */
public record Printed(String text, BigDecimal number, BigDecimal factor, Form form, Optional<HedgeWord> hedge)
        implements Sayable {
    /** A number in digits alone, with no more than a sign, a currency sign and %. */
    private static final Pattern BARE =
            Pattern.compile(DutchDigits.HEAD + "(\\d{1,3}(\\.\\d{3})+|\\d{1,3}(\\x20\\d{3})+|\\d+)(,\\d+)?%?");

    /** A space within a number. */
    private static final Pattern SPACED = Pattern.compile("\\d\\x20\\d");

    /** The digits that {@link #number} is read from, with their signs: the first ones, for a hedge has none. */
    private static final Pattern DIGITS = Pattern.compile(DutchDigits.NUMERAL + "(?<!\\D)");

    private static final Pattern UNIT = Pattern.compile("[\\p{L}\\p{Sc}]");

    private static final Pattern SIGN = Pattern.compile(DutchDigits.SIGN);
    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}\\s*");

    /** Something is so many times more than another: one time more than so many times as much, or the same. */
    private static final Pattern TIMES_MORE = Pattern.compile("(keer|maal)" + PartInWords.MORE + "$");

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction QUARTER = Fraction.of(1, 4);

    /** How far beside a percentage in tens and in words another value may be. */
    private static final Fraction ROUND_PERCENTAGE = Fraction.of(5, 2);

    /** A thousand digits with points between them fit; exact arithmetic with much longer numbers takes minutes. */
    private static final int LONGEST = 1_400;

    private static final int QUOTED = 40;

    /** Returns a number in digits. */
    public Printed(String text, BigDecimal number, BigDecimal factor) {
        this(text, number, factor, new Form.Digits(), Optional.empty());
    }

    /**
     * Reads a number in digits from Dutch print: points or spaces separate groups of three digits, a comma starts the
     * decimals, a sign may stand before it and a unit or scale word behind it. A space may be one that breaks no line.
     *
     * @throws RefusedException if the text is no such number; the message quotes it and says what is expected
     */
    public static Printed of(String text) {
        return of(text, DutchDigits.UNIT_WORDS);
    }

    /**
     * Reads a number as {@link #of(String)} does, in a unit that is known.
     *
     * @param unitWords the words of the unit that may stand behind it, and what each multiplies it by
     */
    public static Printed of(String text, Map<String, BigDecimal> unitWords) {
        refuseLong(text);
        return DutchDigits.read(text, unitWords);
    }

    /**
     * Reads a number from Dutch print in any form, but without a hedge: digits, number words, parts such as {@code een
     * kwart} and {@code een op de vijf}, ranges such as {@code 250 tot 300}, and an estimate with its interval.
     *
     * @param unitWords the words of units that may stand behind it besides the common ones, and what each multiplies a
     *     number by
     * @throws RefusedException if the text is no such number
     */
    public static Printed inAnyForm(String text, Map<String, BigDecimal> unitWords) {
        refuseLong(text);
        return new Phrase(withPlainSpaces(text), DutchDigits.unitWordsAnd(unitWords)).read();
    }

    /** Returns the whole number that Dutch words in lower case stand for, if they are one: {@code vijfentwintig}. */
    public static Optional<Integer> inWords(String words) {
        return NumberWords.number(words);
    }

    /** Returns the text with ordinary spaces in place of those that break no line, and none around it. */
    public static String withPlainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    private static void refuseLong(String text) {
        if (text.length() > LONGEST) {
            throw RefusedException.of(
                    "long_number",
                    Integer.toString(LONGEST),
                    Integer.toString(text.length()),
                    text.substring(0, QUOTED));
        }
    }

    /** Returns the same print, of which the value is so many times as large: that of grams, in kilos. */
    public Printed scaled(BigDecimal times) {
        return new Printed(text, number, factor.multiply(times), form, hedge);
    }

    /** Returns the number with a hedge before it. */
    public Printed hedged(HedgeWord word) {
        return new Printed(word.before(text), number, factor, form, Optional.of(word));
    }

    /** Returns the printed value itself, scale word and sign included; the middle of a range. */
    public Fraction value() {
        if (form instanceof Form.Part part) {
            return part.value();
        }
        return form instanceof Form.Between ends
                ? ends.low().value().plus(ends.high().value()).times(HALF)
                : Fraction.of(number.multiply(factor));
    }

    /** Returns the value without its sign. */
    public Fraction size() {
        return value().absolute();
    }

    /** Returns whether the number is a part of something, or a multiple of it, that is said in words. */
    public boolean isPart() {
        return form instanceof Form.Part;
    }

    /** Returns whether the number is what a fall leaves, said as the fall: {@code gehalveerd}. */
    public boolean isFall() {
        return form instanceof Form.Part part && part.kind() == Form.Part.Kind.FALL;
    }

    /** Returns whether the number stands in digits, of which one may be wrong; words are wrong as a whole. */
    public boolean hasDigits() {
        return form instanceof Form.Digits || form instanceof Form.Estimate;
    }

    /** Returns whether the number is bare digits, to be held to their rounding. */
    public boolean isPlain() {
        return hasDigits() && hedge.isEmpty();
    }

    /** Returns whether the words may mean the number of times, or one time more: {@code twee keer meer}. */
    public boolean isTimesMore() {
        return TIMES_MORE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Returns whether a sign is written before the digits, or the words of a negative number. */
    public boolean isSigned() {
        if (form instanceof Form.Between ends) {
            return ends.low().isSigned();
        }
        Matcher digits = DIGITS.matcher(text);
        return (hasDigits() && digits.find()) ? SIGN.matcher(digits.group()).find() : number.signum() < 0;
    }

    /**
     * Returns the values that may stand behind the text.
     *
     * @param rounding what may stand behind digits where this number is printed
     */
    public Range meaning(Function<Printed, Interval> rounding) {
        if (hedge.isPresent()) {
            return hedge.get().meaning().meaning(this);
        }
        if (form instanceof Form.Part part) {
            return part.bounds();
        }
        return form instanceof Form.Between ends
                ? new Range(
                        rounding.apply(ends.low()).low(),
                        rounding.apply(ends.high()).high())
                : Range.of(rounding.apply(this));
    }

    /**
     * Returns the values that the text can be stretched to, those that it means included.
     *
     * @param rounding what may stand behind digits where this number is printed
     * @param isPercentage whether it is one, which is round in tens and in words
     */
    public Range stretched(Function<Printed, Interval> rounding, boolean isPercentage) {
        Range meaning = meaning(rounding);
        if (hedge.isPresent()) {
            return meaning.and(hedge.get().meaning().stretched(this));
        }
        if (isPart()) {
            return meaning.and(around(size().times(QUARTER)));
        }
        boolean isRound = isPercentage
                && form instanceof Form.InWords
                && number.signum() != 0
                && number.remainder(BigDecimal.TEN).signum() == 0;
        return isRound ? meaning.and(around(ROUND_PERCENTAGE)) : meaning;
    }

    private Range around(Fraction margin) {
        return Range.of(interval(margin));
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
        return interval(unit().times(HALF));
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
        return interval(step.times(HALF));
    }

    /** Returns whether all digits of a count are there: no decimals and no scale word. */
    public boolean isWholeCount() {
        return number.scale() == 0 && factor.compareTo(BigDecimal.ONE) == 0;
    }

    private Interval interval(Fraction margin) {
        return new Interval(value().minus(margin), value().plus(margin));
    }

    /** Returns whether the value, its surplus digits cut off instead of rounded, is printed like this. */
    public boolean isCutFrom(Fraction exact) {
        return isPlain() && at(exact, RoundingMode.DOWN).compareTo(number) == 0;
    }

    /**
     * Returns the value as it would be printed in this number's place: rounded half up to the same last digit, with the
     * same unit word but without a hedge; a sign is written only where this number has one or the value is negative.
     */
    public Printed like(Fraction exact) {
        return withoutHedge().with(at(exact, RoundingMode.HALF_UP));
    }

    /**
     * Returns whether a word or a sign beside the digits says what they count or how large they are: {@code 12 ton}.
     */
    public boolean hasUnit() {
        return form instanceof Form.Digits && UNIT.matcher(withoutHedge().text).find();
    }

    /**
     * Returns the value as {@link #like} does, with one decimal more where it would be rounded to zero: 0,4 miljoen.
     */
    public Printed closeTo(Fraction exact) {
        Fraction inUnit = exact.dividedBy(Fraction.of(factor));
        int decimals = Rounding.rounded(inUnit, number.scale()).signum() == 0 ? number.scale() + 1 : number.scale();
        return exact.signum() == 0 ? like(exact) : withoutHedge().with(Rounding.rounded(inUnit, decimals));
    }

    /** Returns the size of the number as it stands behind words that say the direction: {@code 20%} of {@code +20%}. */
    public Printed withoutSign() {
        Matcher digits = DIGITS.matcher(text);
        if (!hasDigits() || !isSigned() || !digits.find()) {
            return this;
        }
        String bare = SIGN.matcher(digits.group()).replaceFirst("").stripLeading();
        return new Printed(
                text.substring(0, digits.start()) + bare + text.substring(digits.end()),
                number.abs(),
                factor,
                form,
                hedge);
    }

    /** Returns the number without the word that loosens it. */
    public Printed withoutHedge() {
        return hedge.isEmpty()
                ? this
                : new Printed(text.substring(hedge.get().before("").length()), number, factor, form, Optional.empty());
    }

    /**
     * Returns another number with the same hedge and unit word; a sign is written as {@link #like} writes it. In place
     * of words stand digits.
     */
    public Printed with(BigDecimal other) {
        Matcher digits = DIGITS.matcher(text);
        if (!hasDigits() || !digits.find()) {
            return of(Language.NL.number(other.multiply(factor)));
        }
        String number = Language.NL.number(other.abs());
        String spaced = SPACED.matcher(text).find() ? number.replace('.', ' ') : number;
        String replaced = text.substring(0, digits.start())
                + sign(other)
                + currency(text)
                + spaced
                + text.substring(digits.end());
        return new Printed(replaced, other, factor, form, hedge);
    }

    /** Returns the sign that another number has in this place: a plus only where this number has a sign. */
    private String sign(BigDecimal other) {
        String plus = isSigned() && other.signum() > 0 ? "+" : "";
        return other.signum() < 0 ? "-" : plus;
    }

    /** Returns the currency sign in a text, with the space behind it, if there is one. */
    private static String currency(String text) {
        Matcher currency = CURRENCY.matcher(text);
        return currency.find() ? currency.group() : "";
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
     * quotation and stays as it is printed; between quotation marks if it is Dutch words in another language.
     */
    @Override
    public String in(Language language) {
        if (hedge.isPresent() || !(form instanceof Form.Digits)) {
            return language.text("as_printed", text);
        }
        boolean isQuoted = language == Language.NL || !BARE.matcher(text).matches();
        String percent = text.endsWith("%") ? "%" : "";
        return isQuoted ? text : sign(number) + currency(text) + language.number(number.abs()) + percent;
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
            Map<String, BigDecimal> currency = Map.of(currency(text).strip(), BigDecimal.ONE);
            return BARE.matcher(text).matches()
                    ? of(text, DutchDigits.unitWordsAnd(currency)).in(language)
                    : text;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
