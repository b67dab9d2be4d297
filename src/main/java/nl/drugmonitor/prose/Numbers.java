package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.exact.Form;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.language.RefusedException;

/** Finds the numbers in the tokens of a sentence, with the hedge before and the unit behind each. */
final class Numbers {
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{1,2}\\.\\d\\d");
    private static final Pattern REFERENCE = Pattern.compile("0\\d.*");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final Pattern UP_TO_TEN = Pattern.compile("[1-9]|10");

    /** Three decimals behind a number without groups: in English it would be a thousand. */
    private static final Pattern THREE_DECIMALS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    /** A point that parts no group of three digits: {@code 3.7}. */
    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<![\\d.,])(\\d+)\\.(\\d{1,2}|\\d{4,})(?![\\d.,])");

    private static final Set<String> SCALES = Set.of("duizend", "miljoen", "mln", "miljard", "mld");
    private static final Set<String> PERCENT = Set.of("%", "procent", "percent", "pct", "proc");
    private static final Set<String> POINTS = Set.of("procentpunt", "procentpunten");
    private static final Set<String> UNITS = Set.of(
            "promille",
            "kilo",
            "kilogram",
            "kg",
            "gram",
            "ton",
            "liter",
            "hectare",
            "minuten",
            "minuut",
            "uur",
            "uren");
    /** Units that say what is counted and multiply nothing. */
    private static final Set<String> OTHER_UNITS = Set.of(
            "euro",
            "dollar",
            "dollars",
            "pond",
            "ponden",
            "frank",
            "gulden",
            "kuub",
            "kilometer",
            "km",
            "meter",
            "kilowattuur",
            "kwh",
            "gigawattuur",
            "gwh",
            "petajoule",
            "pj",
            "twh",
            "terawattuur",
            "zetels",
            "punten",
            "megawatt",
            "gigawatt",
            "graden",
            "vierkante",
            "kubieke",
            "mm",
            "millimeter",
            "cm",
            "centimeter");

    private static final Map<String, String> SAME_UNITS = Map.of(
            "gwh",
            "gigawattuur",
            "kwh",
            "kilowattuur",
            "km",
            "kilometer",
            "dollars",
            "dollar",
            "ponden",
            "pond",
            "mm",
            "millimeter",
            "cm",
            "centimeter",
            "twh",
            "terawattuur",
            "pj",
            "petajoule");
    private static final Set<String> TIMES = Set.of("keer", "maal");
    private static final Set<String> YEARS = Set.of("jaar", "jaren", "jarige", "jarigen", "jr");
    private static final Set<String> DURATIONS =
            Set.of("maanden", "maand", "weken", "dagen", "kwartalen", "eeuwen", "decennia", "nachten");
    private static final Set<String> BETWEEN_AGES = Set.of("tot", "en", "of", "-", "\u2013", "\u00e0", "t/m");
    private static final Set<String> AS_MUCH = Set.of("zoveel", "zo");
    private static final Set<String> SO = Set.of("veel", "hoog", "groot", "vaak", "snel", "lang", "duur", "zwaar");
    private static final Set<String> FRACTIONS = Set.of(
            "helft",
            "derde",
            "kwart",
            "driekwart",
            "vierde",
            "vijfde",
            "zesde",
            "zevende",
            "achtste",
            "negende",
            "tiende",
            "twintigste",
            "halve");
    private static final Set<String> FILLING = Set.of("maar", "liefst", "slechts", "nog", "een", "de", "totaal");
    private static final Set<String> ROUND = Set.of(
            "3", "4", "5", "10", "20", "100", "1000", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
            "twintig", "honderd", "duizend", "1.000", "2", "6", "7", "8", "9");
    private static final int MOST_WORDS = 4;

    private static final Map<String, List<List<String>>> HEDGES = hedges();

    private final List<Token> tokens;
    private final Words words = Words.builtIn();

    Numbers(List<Token> tokens) {
        this.tokens = tokens;
    }

    private static Map<String, List<List<String>>> hedges() {
        Map<String, List<List<String>>> hedges = new HashMap<>();
        for (String hedge : Words.builtIn().hedgeWords()) {
            List<String> each = Arrays.asList(hedge.split(" "));
            hedges.computeIfAbsent(each.get(0), word -> new ArrayList<>()).add(each);
        }
        hedges.values()
                .forEach(same -> same.sort(Comparator.comparingInt((List<String> each) -> each.size())
                        .reversed()));
        return hedges;
    }

    static boolean isScaleOrUnit(String word) {
        return SCALES.contains(word)
                || PERCENT.contains(word)
                || POINTS.contains(word)
                || UNITS.contains(word)
                || OTHER_UNITS.contains(word)
                || TIMES.contains(word);
    }

    /**
     * A number found in a sentence.
     *
     * @param end the place behind its last token
     */
    record Found(int end, Item.Content content) {}

    /**
     * Returns the number that starts at a place, if one does.
     *
     * @param isBehindNumber whether a number stands shortly before, so that {@code meer dan} compares two
     */
    Optional<Found> at(int i, boolean isBehindNumber) {
        Optional<Found> range = between(i);
        if (range.isPresent()) {
            return range;
        }
        int start = (isBehindNumber && isComparison(i)) || isSetAgainst(i) ? i : afterHedge(i);
        int bare = start;
        while (start > i && bare < tokens.size() && FILLING.contains(word(bare)) && !isFraction(bare)) {
            bare++;
        }
        Optional<Found> found = digits(i, start, bare).or(() -> inWords(i, bare(i)));
        return found;
    }

    /** Reads {@code tussen de 50 en 70}. */
    private Optional<Found> between(int i) {
        if (!word(i).equals("tussen")) {
            return Optional.empty();
        }
        int low = word(i + 1).equals("de") ? i + 2 : i + 1;
        int and = low + 1;
        while (and < Math.min(tokens.size(), low + 3) && !word(and).equals("en")) {
            and++;
        }
        int high = word(and + 1).equals("de") ? and + 2 : and + 1;
        boolean isRange = high < tokens.size()
                && tokens.get(low).isNumber()
                && word(and).equals("en")
                && tokens.get(high).isNumber();
        if (!isRange) {
            return Optional.empty();
        }
        Found last = digits(high, high, high).orElseThrow();
        if (!(last.content() instanceof Quantity quantity)) {
            return Optional.of(new Found(last.end(), last.content()));
        }
        String said = text(i, and).replace("tussen de ", "tussen ") + " en "
                + quantity.printed().text();
        return read(i, last.end(), said, quantity.kind(), quantity.unit(), false);
    }

    private int bare(int i) {
        return isSetAgainst(i) ? i : afterHedge(i);
    }

    /** Returns whether "meer dan" and its like set something against a number: {@code iets meer dan de 975 in 2016}. */
    private boolean isSetAgainst(int i) {
        int end = afterHedge(i);
        boolean isComparing = end > i && word(end - 1).equals("dan");
        boolean isKnownNumber = word(end).equals("de")
                && end + 1 < tokens.size()
                && tokens.get(end + 1).isNumber();
        return isComparing && (isKnownNumber || word(end).equals("in"));
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private boolean isComparison(int i) {
        return (word(i).equals("meer") || word(i).equals("minder"))
                && word(i + 1).equals("dan");
    }

    /** Returns the place behind the hedge that starts at a place, which is the same if none does. */
    private int afterHedge(int i) {
        for (List<String> hedge : HEDGES.getOrDefault(word(i), List.of())) {
            if (Lexicon.stand(hedge, tokens, i)) {
                return i + hedge.size();
            }
        }
        return i;
    }

    private Optional<Found> digits(int from, int hedgeEnd, int bare) {
        int number = bare;
        boolean isSigned = false;
        if (number < tokens.size() && isSign(number)) {
            isSigned = true;
            number++;
        }
        boolean isCurrency = word(number).equals("\u20ac")
                || ((word(number).equals("euro") || word(number).equals("eur"))
                        && number + 1 < tokens.size()
                        && tokens.get(number + 1).isNumber()
                        && number == from);
        if (isCurrency) {
            number++;
        }
        if (number >= tokens.size() || !tokens.get(number).isNumber()) {
            return Optional.empty();
        }
        String digits = tokens.get(number).text();
        if (isAge(number) && !isChangedDuration(number)) {
            boolean hasUnit = YEARS.contains(word(number + 1)) || DURATIONS.contains(word(number + 1));
            int end = hasUnit ? number + 2 : number + 1;
            return Optional.of(new Found(end, new Item.NoNumber(new ProseReason.AgeOrYears(digits))));
        }
        if (TIME_OF_DAY.matcher(digits).matches() && word(number + 1).equals("uur")) {
            return Optional.of(new Found(number + 2, new Item.NoNumber(new ProseReason.TimeOfDay(digits))));
        }
        if (REFERENCE.matcher(digits).matches() && !digits.contains(",")) {
            return Optional.of(new Found(number + 1, new Item.NoNumber(new ProseReason.Reference(digits))));
        }
        if (THREE_DECIMALS.matcher(digits).matches() && !isScaleOrUnit(word(number + 1))) {
            return Optional.of(new Found(number + 1, new Item.NoNumber(new ProseReason.NotANumber(digits))));
        }
        Optional<Found> part = oneIn(from, hedgeEnd, number);
        if (part.isPresent()) {
            return part;
        }
        int to = rangeEnd(number);
        return Optional.of(quantity(from, hedgeEnd, isCurrency ? number : bare, to + 1, isSigned, isCurrency));
    }

    /** Returns the place of the last number of a range such as {@code 20 à 30}, or the same place. */
    private int rangeEnd(int number) {
        boolean isRange = (word(number + 1).equals("\u00e0") || word(number + 1).equals("a"))
                && number + 2 < tokens.size()
                && tokens.get(number + 2).isNumber();
        return isRange ? number + 2 : number;
    }

    private boolean isSign(int i) {
        Token sign = tokens.get(i);
        boolean isSign = sign.is("+") || sign.is("-") || sign.is("\u2212");
        boolean isOwn = i == 0 || !sign.isGlued() || word(i - 1).equals("(");
        boolean isAtNumber = i + 1 < tokens.size()
                && (tokens.get(i + 1).isGlued() || word(i - 1).equals("("));
        return isSign && isOwn && isAtNumber;
    }

    /** Returns whether a length of time is what changed: {@code van 62 dagen naar 44 dagen}. */
    private boolean isChangedDuration(int number) {
        boolean isFrom = word(number - 1).equals("van") || word(number - 1).equals("naar");
        boolean isAge = BETWEEN_AGES.contains(word(number + 2));
        return isFrom && hasDurationBehindTo() && !word(number + 1).equals("tot") && !isAge;
    }

    private boolean hasDurationBehindTo() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean isLength = YEARS.contains(word(i + 2)) || DURATIONS.contains(word(i + 2));
            if (word(i).equals("naar") && tokens.get(i + 1).isNumber() && isLength) {
                return true;
            }
        }
        return false;
    }

    private boolean isAge(int number) {
        String digits = word(number);
        if (!AGE.matcher(digits).matches()) {
            return false;
        }
        boolean isPair = BETWEEN_AGES.contains(word(number + 1))
                && AGE.matcher(word(number + 2)).matches();
        return YEARS.contains(word(number + 1))
                || DURATIONS.contains(word(number + 1))
                || (isPair && YEARS.contains(word(number + 3)))
                || (word(number + 1).equals("-")
                        && (word(number + 2).startsWith("jarige")
                                || word(number + 2).startsWith("plusser")));
    }

    /** Reads {@code 1 op de 5}; more than ten of so many are counts of their own. */
    private Optional<Found> oneIn(int from, int hedgeEnd, int number) {
        boolean isFew = UP_TO_TEN.matcher(word(number)).matches()
                || Printed.inWords(word(number)).filter(few -> few <= 10).isPresent();
        int end = number + 1;
        if (!isFew || !(word(end).equals("op") || word(end).equals("van"))) {
            return Optional.empty();
        }
        boolean isOf = word(end).equals("van");
        end++;
        boolean hasArticle = Set.of("de", "elke", "iedere").contains(word(end));
        end += hasArticle ? 1 : 0;
        boolean isRound = ROUND.contains(word(end));
        boolean isRate = isOf
                && (!hasArticle
                        || !Set.of("tien", "10", "vier", "vijf", "drie", "honderd", "100")
                                .contains(word(end)));
        if (!isRound || isRate) {
            return Optional.empty();
        }
        String hedge = text(from, hedgeEnd);
        String part = text(number, end + 1);
        return read(from, end + 1, (hedge + " " + part).strip(), NumberKind.PERCENT, "", false);
    }

    private Optional<Found> inWords(int from, int bare) {
        if (bare >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Found> part = oneIn(from, bare, bare).or(() -> fraction(from, bare));
        if (part.isPresent()) {
            return part;
        }
        boolean isOne = word(bare).equals("een") || word(bare).equals("\u00e9\u00e9n");
        boolean isHalfAsMuch =
                Set.of("dubbel", "half", "anderhalf", "anderhalve").contains(word(bare));
        if (isHalfAsMuch && AS_MUCH.contains(word(bare + 1))) {
            int end = asMuch(bare + 1);
            return read(from, end, text(from, end), NumberKind.FACTOR, "keer", false);
        }
        Optional<Found> joined = joinedMultiple(from, bare);
        if (joined.isPresent()) {
            return joined;
        }
        int end = lastOfNumber(bare);
        boolean isOnce = isOne && (TIMES.contains(word(end)) || !isScaleOrUnit(word(end)));
        if (end == bare || isOnce) {
            return Optional.empty();
        }
        if (YEARS.contains(word(end)) || DURATIONS.contains(word(end))) {
            return Optional.of(new Found(end + 1, new Item.NoNumber(new ProseReason.AgeOrYears(text(bare, end + 1)))));
        }
        return Optional.of(quantity(from, bare, bare, end, false, false));
    }

    /** Reads {@code tweemaal zoveel}. */
    private Optional<Found> joinedMultiple(int from, int bare) {
        String word = word(bare);
        boolean isJoined = word.endsWith("maal") && AS_MUCH.contains(word(bare + 1));
        Optional<Integer> times = isJoined ? Printed.inWords(word.substring(0, word.length() - 4)) : Optional.empty();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        int end = asMuch(bare + 1);
        String said = (text(from, bare) + " " + times.get() + " maal " + text(bare + 1, end)).strip();
        return read(from, end, said, NumberKind.FACTOR, "keer", false);
    }

    /** Returns the place behind as many words as make a number, which is the same if none do. */
    private int lastOfNumber(int from) {
        boolean canStart =
                tokens.get(from).isWord() && (Printed.inWords(word(from)).isPresent() || SCALES.contains(word(from)));
        if (!canStart) {
            return from;
        }
        for (int end = Math.min(tokens.size(), from + MOST_WORDS); end > from; end--) {
            boolean areWords = true;
            StringBuilder number = new StringBuilder();
            for (int i = from; i < end; i++) {
                areWords &= tokens.get(i).isWord();
                number.append(word(i));
            }
            boolean isPlainScale = end == from + 1
                    && SCALES.contains(word(from))
                    && !List.of("per", "de", "elke").contains(word(from - 1));
            if (areWords && !isPlainScale && Printed.inWords(number.toString()).isPresent()) {
                return end;
            }
        }
        return from;
    }

    private boolean isFraction(int i) {
        return fractionEnd(i) > i;
    }

    private int fractionEnd(int i) {
        if (FRACTIONS.contains(word(i)) && Set.of("helft", "driekwart", "kwart").contains(word(i))) {
            return i + 1;
        }
        if (word(i).equals("de") && word(i + 1).equals("helft")) {
            return i + 2;
        }
        boolean isNumber = Printed.inWords(word(i))
                        .filter(number -> number >= 1 && number < 20)
                        .isPresent()
                || UP_TO_TEN.matcher(word(i)).matches()
                || word(i).equals("\u00e9\u00e9n");
        boolean isPart =
                isNumber && FRACTIONS.contains(word(i + 1)) && !word(i + 1).equals("helft");
        if (!isPart) {
            return i;
        }
        int end = word(i + 2).equals("deel") ? i + 3 : i + 2;
        boolean isOrdinal = Set.of("jaar", "kwartaal", "keer", "maal", "maand", "plaats", "plek")
                .contains(word(end));
        return isOrdinal && !word(i + 1).equals("kwart") ? i : end;
    }

    private Optional<Found> fraction(int from, int bare) {
        int end = fractionEnd(bare);
        if (end == bare) {
            return Optional.empty();
        }
        if (POINTS.contains(word(end)) || PERCENT.contains(word(end))) {
            return Optional.of(new Found(end + 1, new Item.NoNumber(new ProseReason.NotANumber(text(from, end + 1)))));
        }
        String hedge = text(from, bare);
        String part = text(bare, end);
        String plain = part.equalsIgnoreCase("kwart") ? "een kwart" : part;
        return read(from, end, (hedge + " " + plain).strip(), NumberKind.PERCENT, "", false);
    }

    /** Reads the scale and unit behind a number, and makes it a quantity. */
    private Found quantity(int from, int hedgeEnd, int bare, int numberEnd, boolean isSigned, boolean isCurrency) {
        int end = numberEnd;
        while (SCALES.contains(word(end))) {
            end++;
            if (word(end).equals(".")
                    && (word(end - 1).equals("mln") || word(end - 1).equals("mld"))) {
                end++;
            }
        }
        String hedge = text(from, hedgeEnd);
        String number = decimalComma(text(bare, end).replace("mln.", "mln").replace("mld.", "mld"));
        String said = hedge.isEmpty() ? number : hedge + " " + number;
        if (word(end).equals("%") && word(end + 1).equals("-") && word(end + 2).startsWith("punt")) {
            return read(from, end + 3, said + " procentpunt", NumberKind.POINTS, "procentpunt", isSigned)
                    .orElseThrow();
        }
        if (PERCENT.contains(word(end))) {
            return read(from, end + 1, withUnit(said, end), NumberKind.PERCENT, "procent", isSigned)
                    .orElseThrow();
        }
        if (POINTS.contains(word(end))) {
            return read(from, end + 1, withUnit(said, end), NumberKind.POINTS, "procentpunt", isSigned)
                    .orElseThrow();
        }
        if (TIMES.contains(word(end))) {
            boolean isMultiple = AS_MUCH.contains(word(end + 1))
                    || Set.of("meer", "hoger", "groter", "vaker").contains(word(end + 1));
            int last = isMultiple ? asMuch(end + 1) : end + 1;
            NumberKind kind = isMultiple ? NumberKind.FACTOR : NumberKind.COUNT;
            String tail = isMultiple ? " " + text(end, last) : "";
            return read(from, last, said + tail, kind, "keer", isSigned).orElseThrow();
        }
        String unit = UNITS.contains(word(end)) ? word(end) : "";
        if (OTHER_UNITS.contains(word(end)) || DURATIONS.contains(word(end)) || YEARS.contains(word(end))) {
            String known = SAME_UNITS.getOrDefault(word(end), word(end));
            return read(from, end + 1, said, NumberKind.COUNT, known, isSigned).orElseThrow();
        }
        if (!unit.isEmpty()) {
            return read(from, end + 1, withUnit(said, end), NumberKind.COUNT, unit, isSigned)
                    .orElseThrow();
        }
        return read(from, end, said, NumberKind.COUNT, isCurrency ? "euro" : "", isSigned)
                .orElseThrow();
    }

    private String withUnit(String number, int unit) {
        if (PERCENT.contains(word(unit))) {
            return word(unit).equals("%") ? number + "%" : number + " procent";
        }
        return number + " " + word(unit);
    }

    private int asMuch(int i) {
        return word(i).equals("zo") && SO.contains(word(i + 1)) ? i + 2 : i + 1;
    }

    /** Returns a number with a decimal comma where the text has a point that parts no group of three. */
    private static String decimalComma(String number) {
        return DECIMAL_POINT.matcher(number).replaceAll("$1,$2");
    }

    private Optional<Found> read(int from, int end, String said, NumberKind kind, String unit, boolean isSigned) {
        String text = text(from, end);
        try {
            Printed printed = words.printed(said);
            boolean isPercentInWords = printed.form() instanceof Form.Part;
            NumberKind read = isPercentInWords && kind == NumberKind.COUNT ? NumberKind.PERCENT : kind;
            return Optional.of(new Found(end, new Quantity(text, printed, read, unit, isSigned)));
        } catch (RefusedException e) {
            return Optional.of(new Found(end, new Item.NoNumber(new ProseReason.NotANumber(text))));
        }
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            text.append(i == from || token.isGlued() ? "" : " ").append(token.text());
        }
        return text.toString();
    }
}
