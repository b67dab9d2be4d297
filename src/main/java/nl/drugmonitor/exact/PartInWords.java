package nl.drugmonitor.exact;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.exact.Form.Part;

/** Reads a part of something, or a multiple of it, in Dutch words: {@code een kwart}, {@code verdubbeld}. */
final class PartInWords {
    /** Behind a multiple: so many times more, which may be one time more than so many times as much. */
    static final String MORE = "\\s(?:meer|hoger|groter|vaker)";

    /** Behind a multiple: so many times as much, as fast, as old. */
    static final String AS_MUCH = "\\szo(?:\\s?(?:veel|groot|hoog|vaak)|\\s\\p{L}+)";

    private static final Pattern PART_OF =
            Pattern.compile("(\\S+)\\s(?:op(?:\\s(?:de|elke|iedere))?|(?:van|uit)\\s(?:de|elke|iedere))\\s(\\S+)");
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

    private static final Pattern DOUBLE =
            Pattern.compile("(?:een\\s)?verdubbel(?:d|de|den|ing)|het\\sdubbele|dubbel" + AS_MUCH);
    private static final Pattern TRIPLE = Pattern.compile("(?:een\\s)?verdriedubbel(?:d|de|den|ing)");
    private static final Pattern MULTIPLE =
            Pattern.compile("(?:een\\s)?ver(\\S+)voudig(?:d|de|den|ing)|het\\s(\\S+)voudige");
    private static final Pattern HALVING = Pattern.compile("gehalveerd|halveerden?|(?:een\\s)?halvering");
    private static final Pattern ONE_AND_A_HALF = Pattern.compile("anderhalf(?:\\s(?:keer|maal))?(?:" + AS_MUCH + ")?");

    /** How far from a part in words the true number may lie: a twentieth of it. */
    private static final Fraction BARE = Fraction.of(1, 20);

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction TENTH = Fraction.of(1, 10);

    private PartInWords() {}

    /** Reads a text in lower case, with single spaces and without the accents of "één". */
    static Optional<Part> in(String text) {
        if (DOUBLE.matcher(text).matches()) {
            return Optional.of(part(Fraction.of(2), Part.Kind.MULTIPLE));
        }
        if (TRIPLE.matcher(text).matches()) {
            return Optional.of(part(Fraction.of(3), Part.Kind.MULTIPLE));
        }
        if (HALVING.matcher(text).matches()) {
            return Optional.of(part(HALF, Part.Kind.FALL));
        }
        if (text.matches("half" + AS_MUCH)) {
            return Optional.of(part(HALF, Part.Kind.MULTIPLE));
        }
        if (text.matches("(de\\s)?helft")) {
            return Optional.of(part(HALF, Part.Kind.PART));
        }
        if (ONE_AND_A_HALF.matcher(text).matches()) {
            return Optional.of(part(Fraction.of(3, 2), Part.Kind.MULTIPLE));
        }
        return multiple(text).or(() -> fraction(text)).or(() -> partOf(text));
    }

    private static Part part(Fraction value, Part.Kind kind) {
        Fraction margin = value.times(BARE);
        return new Part(value, new Range(value.minus(margin), value.plus(margin)), kind);
    }

    /** Reads "verdrievoudigd", but not "vereenvoudigd", which is made simple. */
    private static Optional<Part> multiple(String text) {
        Matcher multiple = MULTIPLE.matcher(text);
        if (!multiple.matches()) {
            return Optional.empty();
        }
        String number = multiple.group(1) == null ? multiple.group(2) : multiple.group(1);
        return NumberWords.number(number)
                .filter(times -> times > 1)
                .map(times -> part(Fraction.of(times), Part.Kind.MULTIPLE));
    }

    private static Optional<Part> fraction(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (!fraction.matches()) {
            return Optional.empty();
        }
        int below = DENOMINATORS.getOrDefault(fraction.group(2).replaceAll("(?<=d|t)en$", "e"), 0);
        boolean isBare = fraction.group(1) == null && fraction.group(2).equals("kwart");
        Optional<Integer> above =
                isBare ? Optional.of(1) : Optional.ofNullable(fraction.group(1)).flatMap(PartInWords::whole);
        return above.filter(number -> number >= 1 && below > number)
                .map(number -> part(Fraction.of(number, below), Part.Kind.PART));
    }

    /** Reads one in five, which rounds the five, and four in ten, which rounds the four. */
    private static Optional<Part> partOf(String text) {
        Matcher matcher = PART_OF.matcher(text);
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
        return Optional.of(new Part(value, bounds, Part.Kind.PART));
    }

    private static Optional<Integer> whole(String number) {
        return number.matches("\\d{1,6}|[1-9]\\d{0,2}\\.\\d{3}")
                ? Optional.of(Integer.valueOf(number.replace(".", "")))
                : NumberWords.number(number);
    }
}
