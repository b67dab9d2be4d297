package nl.drugmonitor.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Words;

/** Finds the numbers in the tokens of a sentence, with the hedge before and the unit behind each. */
final class Numbers {

    private static final Set<String> FILLING = Set.of("maar", "liefst", "slechts", "nog", "een", "de", "totaal");
    private static final int MOST_WORDS = 4;

    private static final Map<String, List<List<String>>> HEDGES =
            Lexicon.byFirstWord(Words.builtIn().hedgeWords());

    /** Between the two numbers of a range. */
    private static final Pattern DASH = Pattern.compile("(?<=\\d)[-\u2013](?=\\d)");

    private final TokenList tokens;
    private final NumberReading reading;
    private final PartsInWords parts;
    private final NotFigures others;

    Numbers(TokenList tokens) {
        this.tokens = tokens;
        this.reading = new NumberReading(tokens);
        this.parts = new PartsInWords(tokens, reading);
        this.others = new NotFigures(tokens);
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
        while (start > i && bare < tokens.size() && FILLING.contains(tokens.word(bare)) && !parts.isFraction(bare)) {
            bare++;
        }
        int plain = isBehindNumber && isComparison(i) ? i : bare(i);
        return digits(i, start, bare).or(() -> inWords(i, plain));
    }

    /** Reads {@code tussen de 50 en 70}. */
    private Optional<Found> between(int i) {
        if (!tokens.word(i).equals("tussen")) {
            return Optional.empty();
        }
        int low = tokens.word(i + 1).equals("de") ? i + 2 : i + 1;
        int and = low + 1;
        while (and < Math.min(tokens.size(), low + 3) && !tokens.word(and).equals("en")) {
            and++;
        }
        int high = tokens.word(and + 1).equals("de") ? and + 2 : and + 1;
        boolean isRange = tokens.isNumber(low) && tokens.word(and).equals("en") && tokens.isNumber(high);
        boolean areYears = Times.isYear(tokens.word(low))
                && Times.isYear(tokens.word(high))
                && !NumberUnits.isScaleOrUnit(tokens.word(high + 1)); // tussen 2016 en 2020
        if (!isRange || areYears) {
            return Optional.empty();
        }
        Found last = digits(high, high, high).orElseThrow();
        if (!(last.content() instanceof Quantity quantity)) {
            boolean isUnread = last.content() instanceof Item.NotReadable;
            String range = tokens.text(i, last.end());
            return Optional.of(new Found(last.end(), isUnread ? NumberReading.notReadable(range) : last.content()));
        }
        String said = tokens.text(i, and).replace("tussen de ", "tussen ") + " en "
                + quantity.printed().text();
        return reading.read(i, last.end(), said, quantity.kind(), quantity.unit(), false);
    }

    private int bare(int i) {
        return isSetAgainst(i) ? i : afterHedge(i);
    }

    /** Returns whether "meer dan" and its like set something against a number: {@code iets meer dan de 975 in 2016}. */
    private boolean isSetAgainst(int i) {
        int end = afterHedge(i);
        boolean isComparing = end > i && tokens.word(end - 1).equals("dan");
        boolean isKnownNumber = tokens.word(end).equals("de") && tokens.isNumber(end + 1);
        return isComparing && (isKnownNumber || tokens.word(end).equals("in"));
    }

    private boolean isComparison(int i) {
        return (tokens.word(i).equals("meer") || tokens.word(i).equals("minder"))
                && tokens.word(i + 1).equals("dan");
    }

    /** Returns the place behind the hedge that starts at a place, which is the same if none does. */
    private int afterHedge(int i) {
        for (List<String> hedge : HEDGES.getOrDefault(tokens.word(i), List.of())) {
            if (Lexicon.stand(hedge, tokens.tokens(), i)) {
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
        boolean isSymbol = tokens.word(number).equals("\u20ac");
        boolean isCurrency = isSymbol
                || ((tokens.word(number).equals("euro") || tokens.word(number).equals("eur"))
                        && tokens.isNumber(number + 1)
                        && number == from);
        if (isCurrency) {
            number++;
        }
        if (!tokens.isNumber(number)) {
            return Optional.empty();
        }
        Optional<Found> none = others.at(number);
        if (none.isPresent()) {
            return none;
        }
        Optional<Found> part = parts.oneIn(from, hedgeEnd, number);
        if (part.isPresent()) {
            return part;
        }
        int to = rangeEnd(from, number);
        return Optional.of(
                quantity(from, hedgeEnd, isCurrency && !isSymbol ? number : bare, to + 1, isSigned, isCurrency));
    }

    /** Returns the place of the last number of a range such as {@code 20 à 30}, or the same place. */
    private int rangeEnd(int from, int number) {
        String unit = tokens.word(number + 3);
        boolean isUpTo = tokens.word(number + 1).equals("tot")
                && !List.of("van", "vanaf", "met").contains(tokens.word(from - 1))
                && (NumberUnits.PERCENT.contains(unit) || NumberUnits.SCALES.contains(unit)); // 3 tot 5 procent
        boolean isDash = isDash(number + 1) && NumberUnits.PERCENT.contains(unit); // 10-50%
        boolean isRange = (isDash
                        || tokens.word(number + 1).equals("\u00e0")
                        || tokens.word(number + 1).equals("a")
                        || isUpTo)
                && tokens.isNumber(number + 2);
        return isRange ? number + 2 : number;
    }

    private boolean isDash(int i) {
        boolean isDash = tokens.word(i).equals("-") || tokens.word(i).equals("\u2013");
        return isDash
                && tokens.get(i).isGlued()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isGlued();
    }

    private boolean isSign(int i) {
        Token sign = tokens.get(i);
        boolean isSign = sign.is("+") || sign.is("-") || sign.is("\u2212");
        boolean isOwn = i == 0 || !sign.isGlued() || tokens.word(i - 1).equals("(");
        boolean isAtNumber = i + 1 < tokens.size()
                && (tokens.get(i + 1).isGlued() || tokens.word(i - 1).equals("("));
        return isSign && isOwn && isAtNumber;
    }

    private Optional<Found> inWords(int from, int bare) {
        if (bare >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Found> part = parts.oneIn(from, bare, bare).or(() -> parts.fraction(from, bare));
        if (part.isPresent()) {
            return part;
        }
        boolean isOne = tokens.word(bare).equals("een");
        Optional<Found> multiple = parts.multiple(from, bare);
        if (multiple.isPresent()) {
            return multiple;
        }
        int end = lastOfNumber(bare);
        boolean isOnce =
                isOne && (NumberUnits.TIMES.contains(tokens.word(end)) || !NumberUnits.isScaleOrUnit(tokens.word(end)));
        if (end == bare || isOnce) {
            return Optional.empty();
        }
        if (NumberUnits.isLength(tokens.word(end))) {
            return Optional.of(
                    new Found(end + 1, new Item.NoNumber(new ProseReason.AgeOrYears(tokens.text(bare, end + 1)))));
        }
        return Optional.of(quantity(from, bare, bare, end, false, false));
    }

    /** Returns the place behind as many words as make a number, which is the same if none do. */
    private int lastOfNumber(int from) {
        boolean canStart = tokens.get(from).isWord()
                && (Printed.inWords(tokens.word(from)).isPresent() || NumberUnits.SCALES.contains(tokens.word(from)));
        if (!canStart) {
            return from;
        }
        for (int end = Math.min(tokens.size(), from + MOST_WORDS); end > from; end--) {
            boolean areWords = true;
            StringBuilder number = new StringBuilder();
            for (int i = from; i < end; i++) {
                areWords &= tokens.get(i).isWord();
                number.append(tokens.word(i));
            }
            boolean isPlainScale = end == from + 1
                    && NumberUnits.SCALES.contains(tokens.word(from))
                    && !List.of("per", "de", "elke").contains(tokens.word(from - 1));
            if (areWords && !isPlainScale && Printed.inWords(number.toString()).isPresent()) {
                return end;
            }
        }
        return from;
    }

    /** Reads the scale and unit behind a number, and makes it a quantity. */
    private Found quantity(int from, int hedgeEnd, int bare, int numberEnd, boolean isSigned, boolean isCurrency) {
        int end = numberEnd;
        while (NumberUnits.SCALES.contains(tokens.word(end))) {
            end++;
            if (tokens.word(end).equals(".")
                    && (tokens.word(end - 1).equals("mln")
                            || tokens.word(end - 1).equals("mld"))) {
                end++;
            }
        }
        String hedge = tokens.text(from, hedgeEnd);
        String number = NumberReading.decimalComma(DASH.matcher(tokens.text(bare, end))
                .replaceAll(" tot ")
                .replace("mln.", "mln")
                .replace("mld.", "mld"));
        String said = hedge.isEmpty() ? number : hedge + " " + number;
        if (tokens.word(end).equals("%")
                && tokens.word(end + 1).equals("-")
                && tokens.word(end + 2).startsWith("punt")) {
            return reading.read(from, end + 3, said + " procentpunt", NumberKind.POINTS, "procentpunt", isSigned)
                    .orElseThrow();
        }
        boolean isPerMille =
                tokens.word(end).equals("per") && tokens.word(end + 1).equals("mille");
        if (isPerMille || tokens.word(end).equals("\u2030")) {
            int last = isPerMille ? end + 2 : end + 1;
            return reading.read(from, last, said + " promille", NumberKind.COUNT, "promille", isSigned)
                    .orElseThrow();
        }
        if (NumberUnits.PERCENT.contains(tokens.word(end))) {
            return reading.read(from, end + 1, withUnit(said, end), NumberKind.PERCENT, "procent", isSigned)
                    .orElseThrow();
        }
        if (NumberUnits.POINTS.contains(tokens.word(end))) {
            return reading.read(from, end + 1, withUnit(said, end), NumberKind.POINTS, "procentpunt", isSigned)
                    .orElseThrow();
        }
        if (NumberUnits.TIMES.contains(tokens.word(end))) {
            boolean isMultiple = parts.isAsMuch(end + 1)
                    || Set.of("meer", "hoger", "groter", "vaker").contains(tokens.word(end + 1));
            int last = isMultiple ? parts.asMuch(end + 1) : end + 1;
            NumberKind kind = isMultiple ? NumberKind.FACTOR : NumberKind.COUNT;
            String tail = isMultiple ? " " + tokens.text(end, last) : "";
            return reading.read(from, last, said + tail, kind, "keer", isSigned).orElseThrow();
        }
        String unit = NumberUnits.UNITS.contains(tokens.word(end)) ? tokens.word(end) : "";
        if (NumberUnits.OTHER_UNITS.contains(tokens.word(end)) || NumberUnits.isLength(tokens.word(end))) {
            String known = NumberUnits.SAME_UNITS.getOrDefault(tokens.word(end), tokens.word(end));
            return reading.read(from, end + 1, said, NumberKind.COUNT, known, isSigned)
                    .orElseThrow();
        }
        if (!unit.isEmpty()) {
            return reading.read(from, end + 1, withUnit(said, end), NumberKind.COUNT, unit, isSigned)
                    .orElseThrow();
        }
        return reading.read(from, end, said, NumberKind.COUNT, isCurrency ? "euro" : "", isSigned)
                .orElseThrow();
    }

    private String withUnit(String number, int unit) {
        if (NumberUnits.PERCENT.contains(tokens.word(unit))) {
            return tokens.word(unit).equals("%") ? number + "%" : number + " procent";
        }
        return number + " " + tokens.word(unit);
    }
}
