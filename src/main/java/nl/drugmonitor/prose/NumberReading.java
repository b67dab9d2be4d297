package nl.drugmonitor.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.exact.Form;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.language.RefusedException;

/** Makes a quantity of a number and the words beside it. */
final class NumberReading {
    /** A point that parts no group of three digits: {@code 3.7}. */
    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<![\\d.,])(\\d+)\\.(\\d{1,2}|\\d{4,})(?![\\d.,])");

    /** Commas before groups of three digits, and a point before decimals: {@code 1,234,567.8}. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?(?![\\d.,])");

    private static final BigDecimal IN_KILOS = new BigDecimal("0.001");

    private final TokenList tokens;
    private final Words words = Words.builtIn();

    NumberReading(TokenList tokens) {
        this.tokens = tokens;
    }

    /** Returns what a number is that cannot be read: one that English would write so is told from all others. */
    static Item.NotReadable notReadable(String number) {
        Matcher english = ENGLISH.matcher(number);
        return new Item.NotReadable(
                english.find()
                        ? new ProseReason.AsInEnglish(english.replaceAll(found -> dutch(found.group())))
                        : new ProseReason.NotANumber());
    }

    private static String dutch(String english) {
        return english.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }

    /** Returns a number of grams so that it can be set against one of kilos in its sentence, as those of tons are. */
    private Printed inKilos(Printed printed, String unit) {
        boolean isAmongKilos = unit.equals("gram") && tokens.tokens().stream().anyMatch(token -> token.is("kilo"));
        return isAmongKilos ? printed.scaled(IN_KILOS) : printed;
    }

    /** Returns a number with a decimal comma where the text has a point that parts no group of three. */
    static String decimalComma(String number) {
        return DECIMAL_POINT.matcher(number).replaceAll("$1,$2");
    }

    /**
     * Reads a number; words that are none are no number of the sentence.
     *
     * @param said the number as it is read, which may leave out words that stand in the sentence
     */
    Optional<Numbers.Found> read(int from, int end, String said, NumberKind kind, String unit, boolean isSigned) {
        String text = tokens.text(from, end);
        try {
            Printed printed = inKilos(words.printed(said), unit);
            boolean isPercentInWords = printed.form() instanceof Form.Part;
            NumberKind read = isPercentInWords && kind == NumberKind.COUNT ? NumberKind.PERCENT : kind;
            return Optional.of(new Numbers.Found(end, new Quantity(text, printed, read, unit, isSigned)));
        } catch (RefusedException e) {
            return Optional.of(new Numbers.Found(end, notReadable(text)));
        }
    }
}
