package nl.drugmonitor.exact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.language.RefusedException;

/** Reads a number that stands in digits in Dutch print, with a sign before it and words behind it. */
final class DutchDigits {
    private static final Map<String, Long> SCALE_WORDS = Map.of(
            "duizend", 1_000L,
            "miljoen", 1_000_000L,
            "mln", 1_000_000L,
            "mln.", 1_000_000L,
            "miljard", 1_000_000_000L,
            "mld", 1_000_000_000L,
            "mld.", 1_000_000_000L);

    /** The words of a number of which the unit is not known; a ton is then one of kilos. */
    static final Map<String, BigDecimal> UNIT_WORDS = Map.ofEntries(
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

    /** A sign, or a word for one. */
    static final String SIGN = "(?:[+\\-\u2212]|(?i:min(?:us)?)(?=[\\s\\p{Sc}]))";

    /** What may stand before digits: a sign, a currency sign, or both in either order. */
    static final String HEAD = "(?:" + SIGN + "\\s*)?(?:\\p{Sc}\\s*(?:" + SIGN + "\\s*)?)?";

    /** Digits in a text, with what may stand before them; a space belongs to them before a group of three. */
    static final String NUMERAL = HEAD + "\\d(?:[\\d.,]|\\x20(?=\\d{3}(?!\\d)))*";

    /**
     * A sign, a currency sign with a sign behind it, all that may belong to the digits, and the words. A space between
     * two digits belongs to them.
     */
    private static final Pattern PARTS = Pattern.compile(
            "(?<sign>" + SIGN + "?)\\s*(?:(?<currency>\\p{Sc})\\s*(?<inner>" + SIGN + "?)\\s*)?"
                    + "(?<digits>(?:[\\d.,]|(?<=\\d)\\x20(?=\\d))*)(?<words>.*)",
            Pattern.DOTALL);

    /** Points or spaces, if there are any, part groups of three digits; 0.123 would be English, 2019 52 two numbers. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+|[1-9]\\d{0,2}(\\x20\\d{3})+)(,\\d+)?");

    private DutchDigits() {}

    /** Returns the words of a number of which the unit is not known, and others, which go first. */
    static Map<String, BigDecimal> unitWordsAnd(Map<String, BigDecimal> others) {
        Map<String, BigDecimal> words = new HashMap<>(UNIT_WORDS);
        words.putAll(others);
        return words;
    }

    /**
     * Reads a number.
     *
     * @param unitWords the words of its unit, and what each multiplies it by
     * @throws RefusedException if the text is no such number
     */
    static Printed read(String text, Map<String, BigDecimal> unitWords) {
        String plain = Printed.withPlainSpaces(text);
        Matcher parts = PARTS.matcher(plain);
        if (!parts.matches()) {
            throw new IllegalStateException("each part may be empty: " + text);
        }
        String inner = Objects.requireNonNullElse(parts.group("inner"), "");
        String sign = parts.group("sign") + inner;
        boolean hasTwoSigns = !parts.group("sign").isEmpty() && !inner.isEmpty();
        boolean isNegative = !sign.isEmpty() && !sign.equals("+");
        BigDecimal size = size(hasTwoSigns ? "" : parts.group("digits"), text);
        String currency = Objects.requireNonNullElse(parts.group("currency"), "");
        BigDecimal factor = factorOf(currency + " " + parts.group("words"), unitWords, text);
        return new Printed(plain, isNegative ? size.negate() : size, factor);
    }

    private static BigDecimal size(String digits, String text) {
        if (digits.isEmpty()) {
            throw RefusedException.of("no_number", text);
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw RefusedException.of(digits.contains(" ") ? "spaces" : "points_and_comma", text);
        }
        return new BigDecimal(digits.replace(".", "").replace(" ", "").replace(',', '.'));
    }

    /** Returns what the words at a number multiply it by. */
    static BigDecimal factorOf(String words, Map<String, BigDecimal> unitWords, String text) {
        BigDecimal factor = BigDecimal.ONE;
        if (words.isBlank()) {
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
}
