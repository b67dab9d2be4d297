package nl.drugmonitor.exact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.language.RefusedException;

/** A number in a Dutch text that need not stand in digits; a hedge before it has been taken away. */
final class Phrase {
    private static final String NUMERAL = DutchDigits.NUMERAL + "%?";

    private static final Pattern ESTIMATE = Pattern.compile(
            "(.*\\S)\\s*\\(\\s*(?:\\d+(?:,\\d+)?\\s*%\\s*-?\\s*)?(?:BI|CI|betrouwbaarheidsinterval)\\s*:?\\s*("
                    + NUMERAL + ")\\s*(?:-|\u2013|tot)\\s*(" + NUMERAL + ")\\s*\\)",
            Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> RANGES = List.of(
            Pattern.compile("tussen\\s+(?:de\\s+)?(.+?)\\s+en\\s+(?:de\\s+)?(.+)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?:van\\s+)?(.+?)\\s+(?:tot|\u00e0)\\s+(.+)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("((?:\\p{Sc}\\s*)?\\d[\\d.,\\x20]*%?)\\s*[-\u2013\u2014]\\s*((?:\\p{Sc}\\s*)?\\d.*)"));
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern SIGN_WORD = Pattern.compile("^min(?:us)?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS_WITH_DIGITS = Pattern.compile(NUMERAL + "(?=(.*))");
    /** What a multiple may be followed by: so many times as much. */
    private static final Pattern AS_MUCH = Pattern.compile(
            "(?<=keer|maal)(?:" + PartInWords.AS_MUCH + "|" + PartInWords.MORE + ")$", Pattern.CASE_INSENSITIVE);

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final int DECIMALS = 4;

    private final String text;
    private final String lower;
    private final Map<String, BigDecimal> unitWords;

    /**
     * Makes the phrase of a text.
     *
     * @param unitWords the words of units that may stand behind a number, and what each multiplies it by
     */
    Phrase(String text, Map<String, BigDecimal> unitWords) {
        this.text = text;
        this.unitWords = unitWords;
        this.lower = text.toLowerCase(Locale.ROOT).replace('\u00e9', 'e').replaceAll("\\s+", " ");
    }

    Printed read() {
        Optional<Printed> read = estimate().or(this::range).or(this::part);
        if (read.isPresent()) {
            return read.get();
        }
        refuseMoreThanPart();
        String number = AS_MUCH.matcher(text).replaceFirst("");
        return STARTS_WITH_DIGITS.matcher(number).lookingAt() ? digits(number) : words(number);
    }

    private Printed digits(String number) {
        Printed read = Printed.of(number, unitWords);
        return new Printed(text, read.number(), read.factor());
    }

    private Optional<Printed> estimate() {
        Matcher matcher = ESTIMATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Printed estimate = Printed.of(matcher.group(1), unitWords);
        Printed low = Printed.of(matcher.group(2), unitWords);
        Printed high = Printed.of(matcher.group(3), unitWords);
        refuseDisorder(low, high);
        if (!isWithin(estimate, low, high)) {
            low = new Printed(low.text(), low.number(), estimate.factor());
            high = new Printed(high.text(), high.number(), estimate.factor());
        }
        if (!isWithin(estimate, low, high)) {
            throw RefusedException.of("estimate_outside", text, matcher.group(1), matcher.group(2), matcher.group(3));
        }
        return Optional.of(new Printed(
                text, estimate.number(), estimate.factor(), new Form.Estimate(low, high), Optional.empty()));
    }

    /** Returns whether an estimate may lie within its interval, all three of them rounded. */
    private static boolean isWithin(Printed estimate, Printed low, Printed high) {
        return new Range(low.roundingInterval().low(), high.roundingInterval().high())
                .meets(estimate.roundingInterval());
    }

    private Optional<Printed> range() {
        for (Pattern pattern : RANGES) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return Optional.of(range(matcher.group(1), matcher.group(2)));
            }
        }
        return Optional.empty();
    }

    private Printed range(String from, String to) {
        if (YEAR.matcher(from).matches() && YEAR.matcher(to).matches()) {
            throw RefusedException.of("range_or_years", text, from, to);
        }
        Printed high = new Phrase(to, unitWords).read();
        String unit = unitOf(to);
        Printed low =
                new Phrase(unitOf(from).isEmpty() && !unit.isEmpty() ? from + " " + unit : from, unitWords).read();
        boolean areNumbers = isNumber(low) && isNumber(high);
        if (!areNumbers) {
            throw RefusedException.of("range_of_numbers", text);
        }
        refuseDisorder(low, high);
        Fraction middle = low.value().plus(high.value()).times(HALF);
        return new Printed(
                text,
                Rounding.shortest(middle, DECIMALS),
                BigDecimal.ONE,
                new Form.Between(low, high),
                Optional.empty());
    }

    private static boolean isNumber(Printed end) {
        return end.form() instanceof Form.Digits || end.form() instanceof Form.InWords;
    }

    /** Returns the unit and scale words behind a number. */
    private static String unitOf(String number) {
        Matcher digits = STARTS_WITH_DIGITS.matcher(number);
        if (digits.lookingAt()) {
            return number.charAt(digits.end() - 1) == '%'
                    ? "%"
                    : digits.group(1).strip();
        }
        String[] words = SIGN_WORD.matcher(number).replaceFirst("").split(" ");
        int end = lengthOfNumber(words);
        return String.join(" ", List.of(words).subList(end, words.length));
    }

    private void refuseDisorder(Printed low, Printed high) {
        if (low.value().compareTo(high.value()) >= 0) {
            throw RefusedException.of("range_order", text, low, high);
        }
    }

    private Optional<Printed> part() {
        return PartInWords.in(lower)
                .map(part -> new Printed(
                        text, Rounding.shortest(part.value(), DECIMALS), BigDecimal.ONE, part, Optional.empty()));
    }

    /** Refuses more words behind a part, such as those that it is a part of. */
    private void refuseMoreThanPart() {
        List<String> words = List.of(text.split("\\s+"));
        for (int end = words.size() - 1; end > 1; end--) {
            String start = String.join(" ", words.subList(0, end));
            if (new Phrase(start, unitWords).part().isPresent()) {
                throw RefusedException.of("behind_part", text, start);
            }
        }
    }

    /** Reads a number in words: as many of the first words as make one, and then a unit. */
    private Printed words(String number) {
        Matcher sign = SIGN_WORD.matcher(number);
        String[] words = sign.replaceFirst("").toLowerCase(Locale.ROOT).split("\\s+");
        int end = lengthOfNumber(words);
        if (end == 0) {
            throw RefusedException.of("no_number_in_words", text);
        }
        List<String> all = List.of(words);
        int value = NumberWords.number(String.join("", all.subList(0, end))).orElseThrow();
        BigDecimal factor = DutchDigits.factorOf(String.join(" ", all.subList(end, words.length)), unitWords, text);
        BigDecimal signed = BigDecimal.valueOf(sign.lookingAt() ? -value : value);
        return new Printed(text, signed, factor, new Form.InWords(), Optional.empty());
    }

    private static int lengthOfNumber(String[] words) {
        int end = words.length;
        while (end > 0
                && NumberWords.number(
                                String.join("", List.of(words).subList(0, end)).toLowerCase(Locale.ROOT))
                        .isEmpty()) {
            end--;
        }
        return end;
    }
}
