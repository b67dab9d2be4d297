package nl.drugmonitor.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/**
 * What the values of an indicator count: a row of units.csv.
 *
 * @param code as written in the data, such as {@code kg}
 * @param name as lists show it
 * @param symbol what stands behind a number in a table, empty for a count
 * @param inText what stands behind a number in a sentence, where that is not the symbol
 * @param per what a rate is taken of, such as 10.000 inhabitants
 * @param words what a source may print behind a number, and what each multiplies it by: a ton of kilos is 1.000
 */
public record Unit(
        String code,
        Kind kind,
        Bilingual name,
        Bilingual symbol,
        Bilingual inText,
        Optional<Fraction> per,
        Map<String, BigDecimal> words)
        implements Sayable {
    /** A digit, perhaps of a quotation; or nothing, where the symbol is asked for alone. */
    private static final Pattern ENDS_WITH_DIGIT = Pattern.compile("(^|\\d\"?)$");

    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");

    /** What a number in a unit is, which says how far it is exact. */
    public enum Kind implements DataName {
        /** Events or things, counted one by one: whole, and exact when every digit is printed. */
        COUNT,
        /** Something weighed or measured: exact when a whole number is printed to its last digit. */
        AMOUNT,
        /** A percentage, rounded to its last printed digit. */
        PERCENT,
        /** Any other number that is rounded to its last printed digit. */
        FACTOR
    }

    public Unit {
        words = Map.copyOf(words);
    }

    /** Returns whether a number in this unit is exact when every digit of it is printed: counts and amounts are. */
    public boolean canBeExact() {
        return kind == Kind.COUNT || kind == Kind.AMOUNT;
    }

    /** Returns whether a value is a number of events, so that it is whole and chance alone makes it vary. */
    public boolean isOfEvents() {
        return kind == Kind.COUNT;
    }

    /**
     * Reads a number in this unit as a source prints it.
     *
     * @throws RefusedException if it is no such number, or a word stands behind it that this unit does not have
     */
    public Printed read(String text) {
        return Printed.of(text, words);
    }

    /** Returns whether a text is a number that may be in this unit. */
    public boolean canRead(String text) {
        try {
            read(text);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    /**
     * Returns a number with the symbol behind it: {@code 189 kg}, {@code 12.3%}; with a sign or word at it, such as
     * {@code € 189}, it stays so.
     */
    public String behind(String number, Language language) {
        boolean isBare = ENDS_WITH_DIGIT.matcher(number).find()
                && !CURRENCY.matcher(number).find();
        return isBare ? joined(number, language.say(symbol)) : number;
    }

    /** Returns numbers with the unit behind them as a sentence has it: {@code 189 kilos}. */
    public String inSentence(String numbers, Language language) {
        return joined(numbers, language.say(inText.isEmpty() ? symbol : inText));
    }

    /** Returns the unit where a sentence names it: {@code kilos}, {@code %}; the name of one without a symbol. */
    public Bilingual values() {
        Bilingual sign = inText.isEmpty() ? symbol : inText;
        return sign.isEmpty() ? name : sign;
    }

    private static String joined(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        return Character.isLetter(unit.charAt(0)) ? number + " " + unit : number + unit;
    }

    @Override
    public String in(Language language) {
        return name.in(language);
    }

    /** The same code is the same unit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && code.equals(unit.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code in the data. */
    @Override
    public String toString() {
        return code;
    }
}
