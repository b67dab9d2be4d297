package nl.drugmonitor.prose;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.exact.Printed;

/**
 * Reads parts and multiples that stand in words: {@code een kwart}, {@code een op de vijf}, {@code tweemaal zoveel}.
 */
final class PartsInWords {
    private static final Pattern UP_TO_TEN = Pattern.compile("[1-9]|10");
    private static final Set<String> AS_MUCH = Set.of("zoveel", "zo");
    private static final Set<String> SO = Set.of(
            "sterk",
            "oud",
            "breed",
            "druk",
            "actief",
            "gevaarlijk",
            "hard",
            "rijk",
            "ver",
            "goed",
            "laag",
            "veel",
            "hoog",
            "groot",
            "vaak",
            "snel",
            "lang",
            "duur",
            "zwaar");
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
    /** The parts of a percent, or of a percentage point, that texts print in words. */
    private static final Map<String, String> DECIMALS =
            Map.of("een kwart", "0,25", "kwart", "0,25", "driekwart", "0,75", "een tiende", "0,1");

    private static final Map<String, Integer> MULTIPLES = Map.of(
            "dubbele", 2, "tweevoudige", 2, "drievoudige", 3, "viervoudige", 4, "vijfvoudige", 5, "tienvoudige", 10);

    private static final Set<String> ROUND = Set.of(
            "3", "4", "5", "10", "20", "100", "1000", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
            "twintig", "honderd", "duizend", "1.000", "2", "6", "7", "8", "9");

    private final TokenList tokens;
    private final NumberReading reading;

    PartsInWords(TokenList tokens, NumberReading reading) {
        this.tokens = tokens;
        this.reading = reading;
    }

    /** Reads {@code dubbel zoveel}, {@code anderhalf keer zo veel} and {@code tweemaal zoveel}. */
    Optional<Numbers.Found> multiple(int from, int bare) {
        boolean isHalfAsMuch =
                Set.of("dubbel", "half", "anderhalf", "anderhalve").contains(tokens.word(bare));
        if (isHalfAsMuch && AS_MUCH.contains(tokens.word(bare + 1))) {
            int end = asMuch(bare + 1);
            return reading.read(from, end, tokens.text(from, end), NumberKind.FACTOR, "keer", false);
        }
        return joinedMultiple(from, bare).or(() -> namedMultiple(from, bare));
    }

    /** Reads {@code het dubbele van} and {@code het drievoudige van}. */
    private Optional<Numbers.Found> namedMultiple(int from, int bare) {
        int name = tokens.word(bare).equals("het") ? bare + 1 : bare;
        Integer times = MULTIPLES.get(tokens.word(name));
        if (times == null || name == bare || !tokens.word(name + 1).equals("van")) {
            return Optional.empty();
        }
        String said = (tokens.text(from, bare) + " " + times + " maal zoveel").strip();
        return reading.read(from, name + 1, said, NumberKind.FACTOR, "keer", false);
    }

    /** Reads {@code 1 op de 5}; more than ten of so many are counts of their own. */
    Optional<Numbers.Found> oneIn(int from, int hedgeEnd, int number) {
        boolean isFew = UP_TO_TEN.matcher(tokens.word(number)).matches()
                || Printed.inWords(tokens.word(number)).filter(few -> few <= 10).isPresent();
        int end = number + 1;
        if (!isFew || !(tokens.word(end).equals("op") || tokens.word(end).equals("van"))) {
            return Optional.empty();
        }
        boolean isOf = tokens.word(end).equals("van");
        end++;
        boolean hasArticle = Set.of("de", "elke", "iedere").contains(tokens.word(end));
        end += hasArticle ? 1 : 0;
        boolean isRound = ROUND.contains(tokens.word(end));
        boolean isRate = isOf
                && (!hasArticle
                        || !Set.of("tien", "10", "vier", "vijf", "drie", "honderd", "100")
                                .contains(tokens.word(end)));
        if (!isRound || isRate) {
            return Optional.empty();
        }
        String hedge = tokens.text(from, hedgeEnd);
        String part = tokens.text(number, end + 1);
        return reading.read(from, end + 1, (hedge + " " + part).strip(), NumberKind.PERCENT, "", false);
    }

    /** Reads {@code tweemaal zoveel}. */
    private Optional<Numbers.Found> joinedMultiple(int from, int bare) {
        String word = tokens.word(bare);
        boolean isJoined = word.endsWith("maal") && AS_MUCH.contains(tokens.word(bare + 1));
        Optional<Integer> times = isJoined ? Printed.inWords(word.substring(0, word.length() - 4)) : Optional.empty();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        int end = asMuch(bare + 1);
        String said = (tokens.text(from, bare) + " " + times.get() + " maal " + tokens.text(bare + 1, end)).strip();
        return reading.read(from, end, said, NumberKind.FACTOR, "keer", false);
    }

    private int fractionEnd(int i) {
        if (Set.of("helft", "driekwart", "kwart").contains(tokens.word(i))) {
            return i + 1;
        }
        if (tokens.word(i).equals("de") && tokens.word(i + 1).equals("helft")) {
            return i + 2;
        }
        boolean isNumber = Printed.inWords(tokens.word(i))
                        .filter(number -> number >= 1 && number < 20)
                        .isPresent()
                || UP_TO_TEN.matcher(tokens.word(i)).matches();
        boolean isPart = isNumber
                && FRACTIONS.contains(tokens.word(i + 1))
                && !tokens.word(i + 1).equals("helft");
        if (!isPart) {
            return i;
        }
        int end = tokens.word(i + 2).equals("deel") ? i + 3 : i + 2;
        boolean isOrdinal = Set.of("jaar", "kwartaal", "keer", "maal", "maand", "plaats", "plek")
                .contains(tokens.word(end));
        return isOrdinal && !tokens.word(i + 1).equals("kwart") ? i : end;
    }

    Optional<Numbers.Found> fraction(int from, int bare) {
        int end = fractionEnd(bare);
        if (end == bare) {
            return Optional.empty();
        }
        String hedge = tokens.text(from, bare);
        boolean arePoints = NumberUnits.POINTS.contains(tokens.word(end));
        if (arePoints || NumberUnits.PERCENT.contains(tokens.word(end))) {
            String decimals = DECIMALS.get(tokens.text(bare, end).toLowerCase(Locale.ROOT));
            if (decimals == null) {
                return Optional.of(new Numbers.Found(end + 1, NumberReading.notReadable(tokens.text(from, end + 1))));
            }
            String said = (hedge + " " + decimals + " " + tokens.text(end, end + 1)).strip();
            return reading.read(from, end + 1, said, arePoints ? NumberKind.POINTS : NumberKind.PERCENT, "", false);
        }
        String part = tokens.text(bare, end);
        String plain = part.equalsIgnoreCase("kwart") ? "een kwart" : part;
        return reading.read(from, end, (hedge + " " + plain).strip(), NumberKind.PERCENT, "", false);
    }

    /** Returns whether "zoveel" or "zo" stands at a place. */
    boolean isAsMuch(int i) {
        return AS_MUCH.contains(tokens.word(i));
    }

    int asMuch(int i) {
        boolean isAs = SO.contains(tokens.word(i + 1)) || tokens.word(i + 2).equals("als"); // zo vet als
        return tokens.word(i).equals("zo") && isAs ? i + 2 : i + 1;
    }

    boolean isFraction(int i) {
        return fractionEnd(i) > i;
    }
}
