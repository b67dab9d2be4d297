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
    private static final String NUMERAL = "(?:[+\\-\u2212]\\s*)?\\d[\\d.,]*%?";

    private static final Pattern ESTIMATE = Pattern.compile(
            "(.*\\S)\\s*\\(\\s*(?:\\d+(?:,\\d+)?\\s*%\\s*-?\\s*)?(?:BI|CI|betrouwbaarheidsinterval)\\s*:?\\s*("
                    + NUMERAL + ")\\s*(?:-|\u2013|tot)\\s*(" + NUMERAL + ")\\s*\\)",
            Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> RANGES = List.of(
            Pattern.compile("tussen\\s+(?:de\\s+)?(.+?)\\s+en\\s+(?:de\\s+)?(.+)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?:van\\s+)?(.+?)\\s+(?:tot|\u00e0)\\s+(.+)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(\\d[\\d.,\\x20]*%?)\\s*[-\u2013\u2014]\\s*(\\d.*)"));
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern STARTS_WITH_DIGITS = Pattern.compile(NUMERAL + "(?=(.*))");
    /** What a multiple may be followed by: so many times as much. */
    private static final Pattern AS_MUCH = Pattern.compile(
            "(?<=keer|maal)\\s(zo\\s?(veel|groot|hoog|vaak)|meer|hoger|groter|vaker)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_OF = Pattern.compile("(\\S+)\\s(?:op|van|uit)\\s(?:de|elke|iedere)\\s(\\S+)");
    private static final Pattern FRACTION =
            Pattern.compile("(?:(\\S+?)\\s?)?(" + "halve|derden?|kwart|vierden?|vijfden?|zesden?"
                    + "|zevenden?|achtsten?|negenden?|tienden?|twintigsten?|honderdsten?" + ")(?:\\sdeel)?");
    private static final Map<String, Integer> DENOMINATORS = Map.ofEntries(
            Map.entry("halve", 2),
            Map.entry("derde", 3),
            Map.entry("kwart", 4),
            Map.entry("vierde", 4),
            Map.entry("vijfde", 5),
            Map.entry("zesde", 6),
            Map.entry("zevende", 7),
            Map.entry("achtste", 8),
            Map.entry("negende", 9),
            Map.entry("tiende", 10),
            Map.entry("twintigste", 20),
            Map.entry("honderdste", 100));
    private static final Pattern MULTIPLE =
            Pattern.compile("(?:een\\s)?ver(dubbel|drievoudig|viervoudig|vijfvoudig|tienvoudig)(?:d|de|den|ing)");
    private static final Map<String, Integer> MULTIPLES =
            Map.of("dubbel", 2, "drievoudig", 3, "viervoudig", 4, "vijfvoudig", 5, "tienvoudig", 10);
    private static final Pattern HALVING = Pattern.compile("gehalveerd|halveerden?|(?:een\\s)?halvering");

    /** How far from a part in words the true number may lie: a twentieth of it. */
    private static final Fraction BARE = Fraction.of(1, 20);

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction TENTH = Fraction.of(1, 10);
    private static final int DECIMALS = 4;

    private final String text;
    private final String lower;

    Phrase(String text) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT).replace('\u00e9', 'e').replaceAll("\\s+", " ");
    }

    Printed read() {
        Optional<Printed> read = estimate().or(this::range).or(this::part);
        if (read.isPresent()) {
            return read.get();
        }
        String number = AS_MUCH.matcher(text).replaceFirst("");
        return STARTS_WITH_DIGITS.matcher(number).lookingAt() ? digits(number) : words(number);
    }

    private Printed digits(String number) {
        Printed read = Printed.of(number);
        return new Printed(text, read.number(), read.factor());
    }

    private Optional<Printed> estimate() {
        Matcher matcher = ESTIMATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Printed estimate = Printed.of(matcher.group(1));
        Printed low = Printed.of(matcher.group(2));
        Printed high = Printed.of(matcher.group(3));
        refuseDisorder(low, high);
        return Optional.of(new Printed(
                text, estimate.number(), estimate.factor(), new Form.Estimate(low, high), Optional.empty()));
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
        Printed high = new Phrase(to).read();
        String unit = unitOf(to);
        Printed low = new Phrase(unitOf(from).isEmpty() && !unit.isEmpty() ? from + " " + unit : from).read();
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
        String[] words = number.split(" ");
        int end = lengthOfNumber(words);
        return String.join(" ", List.of(words).subList(end, words.length));
    }

    private void refuseDisorder(Printed low, Printed high) {
        if (low.value().compareTo(high.value()) >= 0) {
            throw RefusedException.of("range_order", text, low, high);
        }
    }

    private Optional<Printed> part() {
        Matcher multiple = MULTIPLE.matcher(lower);
        if (multiple.matches()) {
            return Optional.of(part(Fraction.of(MULTIPLES.getOrDefault(multiple.group(1), 1)), true));
        }
        if (HALVING.matcher(lower).matches()) {
            return Optional.of(part(HALF, true));
        }
        if (lower.matches("(de\\s)?helft")) {
            return Optional.of(part(HALF, false));
        }
        if (lower.matches("anderhalf(\\skeer|\\smaal)?(\\szo\\s?(veel|groot|hoog|vaak))?")) {
            return Optional.of(part(Fraction.of(3, 2), true));
        }
        return fraction().or(this::partOf);
    }

    private Optional<Printed> fraction() {
        Matcher fraction = FRACTION.matcher(lower);
        if (!fraction.matches()) {
            return Optional.empty();
        }
        int below = DENOMINATORS.getOrDefault(fraction.group(2).replaceAll("(?<=d|t)en$", "e"), 0);
        boolean isBare = fraction.group(1) == null && fraction.group(2).equals("kwart");
        Optional<Integer> above =
                isBare ? Optional.of(1) : Optional.ofNullable(fraction.group(1)).flatMap(Phrase::whole);
        return above.filter(number -> number >= 1 && below > number)
                .map(number -> part(Fraction.of(number, below), false));
    }

    private Printed part(Fraction value, boolean isMultiple) {
        Fraction margin = value.times(BARE);
        return part(new Form.Part(value, new Range(value.minus(margin), value.plus(margin)), isMultiple));
    }

    private Printed part(Form.Part part) {
        return new Printed(text, Rounding.shortest(part.value(), DECIMALS), BigDecimal.ONE, part, Optional.empty());
    }

    /** Reads one in five, which rounds the five, and four in ten, which rounds the four. */
    private Optional<Printed> partOf() {
        Matcher matcher = PART_OF.matcher(lower);
        Optional<Integer> some = matcher.matches() ? whole(matcher.group(1)) : Optional.empty();
        Optional<Integer> all = some.isPresent() ? whole(matcher.group(2)) : Optional.empty();
        if (some.isEmpty() || all.isEmpty() || some.get() < 1 || some.get() >= all.get()) {
            return Optional.empty();
        }
        Fraction value = Fraction.of(some.get(), all.get());
        Range bounds;
        if (some.get() == 1) {
            bounds = new Range(Fraction.of(2, 2L * all.get() + 1), Fraction.of(2, 2L * all.get() - 1));
        } else {
            Fraction half = Fraction.of(1, 2L * all.get());
            Fraction tenth = value.times(TENTH);
            Fraction margin = half.compareTo(tenth) < 0 ? half : tenth;
            bounds = new Range(value.minus(margin), value.plus(margin));
        }
        return Optional.of(part(new Form.Part(value, bounds, false)));
    }

    private static Optional<Integer> whole(String number) {
        return number.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(number)) : NumberWords.number(number);
    }

    /** Reads a number in words: as many of the first words as make one, and then a unit. */
    private Printed words(String number) {
        String[] words = number.toLowerCase(Locale.ROOT).split("\\s+");
        int end = lengthOfNumber(words);
        if (end == 0) {
            throw RefusedException.of("no_number_in_words", text);
        }
        List<String> all = List.of(words);
        int value = NumberWords.number(String.join("", all.subList(0, end))).orElseThrow();
        BigDecimal factor = DutchDigits.factorOf(String.join(" ", all.subList(end, words.length)), text);
        return new Printed(text, BigDecimal.valueOf(value), factor, new Form.InWords(), Optional.empty());
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
