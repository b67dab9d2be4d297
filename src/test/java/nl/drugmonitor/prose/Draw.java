package nl.drugmonitor.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Draws the numbers and words of one statement and writes them in Dutch. */
final class Draw {
    private static final List<String> WORDS = List.of(
            "nul",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig");

    private final Random random;
    private final boolean isRise;
    private final Map<String, String> figures = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Draw(Random random) {
        this.random = random;
        this.isRise = random.nextBoolean();
    }

    boolean isRise() {
        return isRise;
    }

    Map<String, String> figures() {
        return figures;
    }

    Map<String, String> words() {
        return words;
    }

    /** Sets a number that the claim of the statement rests on. */
    void figure(String name, String printed) {
        figures.put(name, printed);
    }

    void word(String name, String word) {
        words.put(name, word);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    boolean isOneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns a count, of any size with the same chance. */
    long count() {
        return count(20, 90_000);
    }

    long count(long low, long high) {
        return Math.round(Math.exp(between(Math.log((double) low), Math.log((double) high))));
    }

    /** Returns a count that lies so many times a part above or below another one, by the direction of the statement. */
    long changed(long from, double part) {
        return Math.round(from * (1 + sign() * part));
    }

    int sign() {
        return isRise ? 1 : -1;
    }

    static String word(int number) {
        return WORDS.get(number);
    }

    static String dutch(long count) {
        return dutch(BigDecimal.valueOf(count));
    }

    /** Returns a number with points between its groups of three digits, and a decimal comma. */
    static String dutch(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number)
                .replace(',', ' ')
                .replace('.', ',')
                .replace(' ', '.');
    }

    /** Returns a quotient, rounded half up. */
    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** Returns by how many percent one number lies from another, without a sign. */
    static BigDecimal percent(BigDecimal from, BigDecimal to, int decimals) {
        return quotient(to.subtract(from).abs().scaleByPowerOfTen(2), from, decimals);
    }

    static BigDecimal percent(long from, long to, int decimals) {
        return percent(BigDecimal.valueOf(from), BigDecimal.valueOf(to), decimals);
    }

    /** Returns a percentage as a text may print it: with a sign, with a word, or wholly in words. */
    String percentText(BigDecimal percent) {
        boolean isSmall = percent.scale() == 0 && percent.intValue() >= 2 && percent.intValue() <= 20;
        if (isSmall && isOneIn(6)) {
            return word(percent.intValue()) + " procent";
        }
        return dutch(percent) + (random.nextBoolean() ? " procent" : "%");
    }
}
