package nl.drugmonitor.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Period;

/** Finds years, months, quarters and other times in the tokens of a sentence; they are no figures. */
final class Times {
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d\\d");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Set<String> APOSTROPHES = Set.of("'", "\u2018", "\u2019");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern SHORT_MONTH = Pattern.compile("\\p{L}{3,4}\\.");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("eerste", 1),
            Map.entry("1e", 1),
            Map.entry("1ste", 1),
            Map.entry("tweede", 2),
            Map.entry("2e", 2),
            Map.entry("2de", 2),
            Map.entry("derde", 3),
            Map.entry("3e", 3),
            Map.entry("3de", 3),
            Map.entry("vierde", 4),
            Map.entry("4e", 4),
            Map.entry("4de", 4),
            Map.entry("laatste", 0));
    private static final Set<String> SEASONS =
            Set.of("winter", "zomer", "lente", "herfst", "voorjaar", "najaar", "seizoen", "schooljaar", "boekjaar");
    private static final Set<String> LAST = Set.of("vorig", "vorige", "verleden");
    private static final Set<String> NEXT = Set.of("volgend", "volgende", "komend", "komende");
    private static final Set<String> PERIODS = Set.of(
            "jaar",
            "maand",
            "week",
            "kwartaal",
            "seizoen",
            "voorjaar",
            "najaar",
            "zomer",
            "winter",
            "herfst",
            "lente",
            "weekend",
            "schooljaar",
            "boekjaar",
            "halfjaar",
            "periode",
            "jaarwisseling",
            "editie",
            "keer",
            "meetjaar",
            "decennium",
            "eeuw");
    private static final Set<String> LOOKING_BACK =
            Set.of("eerder", "geleden", "terug", "ervoor", "daarvoor", "tevoren");
    private static final Set<String> SPANS =
            Set.of("jaar", "jaren", "maand", "maanden", "week", "weken", "kwartaal", "kwartalen", "dagen", "decennia");

    private static final Set<String> ARTICLES = Set.of("de", "het", "alle");

    private static final Set<String> SAME = Set.of("periode", "tijd", "seizoen", "halfjaar", "dag");

    /** Words behind which four digits are a year. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "sinds",
            "vanaf",
            "tot",
            "van",
            "voor",
            "na",
            "medio",
            "eind",
            "begin",
            "jaar",
            "uit",
            "over",
            "per",
            "en",
            "of",
            "t/m",
            "met",
            "tussen",
            "dan",
            "tegen",
            "tegenover",
            "sedert",
            "halverwege",
            "anno",
            "naar",
            "rond",
            "heel",
            "jaren",
            "kwartaal",
            "(",
            "[",
            ",",
            "-",
            "\u2013",
            "/",
            ":",
            ";",
            "\"",
            "'",
            "seizoen",
            "schooljaar",
            "boekjaar",
            "zomer",
            "winter",
            "najaar",
            "voorjaar",
            "als",
            "dat",
            "bij",
            "om",
            "was",
            "is");

    /** Of these the ones behind which a count may stand as well. */
    private static final Set<String> BEFORE_COUNT =
            Set.of("van", "naar", "tot", "tegen", "tegenover", "dan", "en", ",", "met", "over", "was", "is", "om");

    private final List<Token> tokens;
    private final Lexicon lexicon;

    Times(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /**
     * A time found in a sentence.
     *
     * @param end the place behind its last token
     */
    record Found(int end, Moment moment) {}

    /** Returns the time that starts at a place, if one does. */
    Optional<Found> at(int i) {
        return date(i).or(() -> sameOf(i))
                .or(() -> relative(i))
                .or(() -> quarterOrHalf(i))
                .or(() -> month(i))
                .or(() -> season(i))
                .or(() -> lookingBack(i))
                .or(() -> years(i))
                .or(() -> shortYear(i));
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private String words(int from, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            words.append(i == from || tokens.get(i).isGlued() ? "" : " ")
                    .append(tokens.get(i).text());
        }
        return words.toString();
    }

    private Found found(int from, int end, Period period) {
        return new Found(end, Moment.of(words(from, end), period));
    }

    /** Returns a time that is no period of ours, with the month that it begins in if that is known. */
    private Found named(int from, int end, Optional<Integer> month) {
        return new Found(end, new Moment(words(from, end), Optional.empty(), Moment.Order.NAMED, month));
    }

    private int year(int i) {
        return Integer.parseInt(word(i));
    }

    /** Reads {@code vorig seizoen}, {@code de zomer van vorig jaar}, {@code afgelopen week} and {@code deze maand}. */
    private Optional<Found> relative(int i) {
        boolean isSeason = SEASONS.contains(word(i)) && word(i + 1).equals("van") && LAST.contains(word(i + 2));
        if (isSeason) {
            return Optional.of(
                            new Found(i + 4, Moment.of(words(i, Math.min(tokens.size(), i + 4)), Moment.Order.BEFORE)))
                    .filter(found -> found.end() <= tokens.size());
        }
        int start = word(i).equals("het") || word(i).equals("de") ? i + 1 : i;
        boolean isSpan =
                start + 1 < tokens.size() && (PERIODS.contains(word(start + 1)) || MONTHS.contains(word(start + 1)));
        boolean isOther = !isSpan
                && List.of("vorig", "vorige", "voorgaande").contains(word(start))
                && start + 1 < tokens.size()
                && tokens.get(start + 1).isWord();
        if (isOther) {
            return Optional.of(new Found(start + 2, Moment.of(words(i, start + 2), Moment.Order.BEFORE)));
        }
        if (!isSpan) {
            return Optional.empty();
        }
        Optional<Moment.Order> order = LAST.contains(word(start)) || word(start).equals("afgelopen")
                ? Optional.of(Moment.Order.LAST)
                : start == i && (word(i).equals("dit") || word(i).equals("deze"))
                        ? Optional.of(Moment.Order.NOW)
                        : NEXT.contains(word(start)) ? Optional.of(Moment.Order.AFTER) : Optional.empty();
        return order.map(each -> new Found(start + 2, Moment.of(words(i, start + 2), each)));
    }

    /** Reads {@code dezelfde maanden van 2005}. */
    private Optional<Found> sameOf(int i) {
        boolean isSame = word(i).equals("dezelfde") || word(i).equals("hetzelfde");
        int year = i + 3;
        boolean isOfYear = isSame
                && List.of("in", "van").contains(word(i + 2))
                && isFourDigits(year)
                && (SPANS.contains(word(i + 1)) || SAME.contains(word(i + 1)));
        return isOfYear ? Optional.of(named(i, year + 1, Optional.of(year(year) * 12))) : Optional.empty();
    }

    private Optional<Found> quarterOrHalf(int i) {
        Integer number = ORDINALS.get(word(i));
        if (number == null) {
            return Optional.empty();
        }
        String unit = word(i + 1);
        int end = i + 2;
        if (unit.equals("half") && word(i + 2).equals("jaar")) {
            end = i + 3;
        }
        boolean isOfMonths = word(i + 2).equals("maanden") || word(i + 2).equals("weken");
        if (isOfMonths) {
            unit = "maanden"; // de eerste zes maanden van 2021
            end = i + 3;
        }
        boolean isHalf = unit.equals("helft") || unit.equals("halfjaar") || unit.equals("half");
        boolean isQuarter = unit.equals("kwartaal");
        if (!isHalf && !isQuarter && !unit.equals("maanden") && !unit.equals("trimester")) {
            return Optional.empty();
        }
        int year = word(end).equals("van") ? end + 1 : end;
        if (isFourDigits(year)) {
            boolean isKnown = number > 0 && (isQuarter || (isHalf && number <= 2));
            return Optional.of(
                    isKnown
                            ? found(i, year + 1, Period.of(word(year) + (isQuarter ? "-Q" : "-H") + number))
                            : named(i, year + 1, Optional.of(year(year) * 12)));
        }
        return Optional.of(named(i, end, Optional.empty()));
    }

    /** Reads a month, with the day or days before it and the year behind it. */
    private Optional<Found> month(int i) {
        int month = i;
        if (isDay(i)) {
            month = i + 1;
            int to = behindRangeSign(i + 1);
            if (to > i + 1 && isDay(to)) {
                month = to + 1;
            }
        }
        boolean hasDay = month > i;
        int number = hasDay ? monthOfDay(word(month)) : MONTHS.indexOf(word(month));
        if (number < 0) {
            return Optional.empty();
        }
        int to = behindRangeSign(month + 1);
        int last = to > month + 1 && isDay(to) ? to + 1 : to;
        if (to > month + 1 && MONTHS.contains(word(last))) {
            int end = isFourDigits(last + 1) ? last + 2 : last + 1;
            Optional<Integer> first =
                    isFourDigits(last + 1) ? Optional.of(year(last + 1) * 12 + number) : Optional.of(number);
            return Optional.of(named(i, end, first));
        }
        if (LAST.contains(word(month + 1)) && word(month + 2).equals("jaar")) {
            return Optional.of(new Found(month + 3, Moment.of(words(i, month + 3), Moment.Order.BEFORE)));
        }
        if (!isFourDigits(month + 1)) {
            return Optional.of(named(i, month + 1, Optional.of(number)));
        }
        if (hasDay) {
            return Optional.of(named(i, month + 2, Optional.of(year(month + 1) * 12 + number)));
        }
        String code = String.format(Locale.ROOT, "%s-%02d", word(month + 1), number + 1);
        return Optional.of(found(i, month + 2, Period.of(code)));
    }

    /** Returns which month a word behind a day is, written in full or short, counted from zero; -1 if none. */
    private static int monthOfDay(String word) {
        if (!SHORT_MONTH.matcher(word).matches()) {
            return MONTHS.indexOf(word);
        }
        String start = word.equals("mrt.") ? "maart" : word.substring(0, word.length() - 1);
        return IntStream.range(0, MONTHS.size())
                .filter(month -> MONTHS.get(month).startsWith(start))
                .findFirst()
                .orElse(-1);
    }

    private boolean isDay(int i) {
        return DAY.matcher(word(i)).matches();
    }

    /** Returns the place behind "tot en met", "t/m" or a dash that stands at a place; the same if none does. */
    private int behindRangeSign(int i) {
        if (word(i).equals("tot")) {
            return word(i + 1).equals("en") && word(i + 2).equals("met") ? i + 3 : i + 1;
        }
        if (word(i).equals("t") && word(i + 1).equals("/") && word(i + 2).equals("m")) {
            return i + 3;
        }
        return List.of("-", "\u2013", "t/m", "en").contains(word(i)) ? i + 1 : i;
    }

    /** Reads a date in digits: {@code 12-05-2019}. */
    private Optional<Found> date(int i) {
        boolean isDate = isDay(i)
                && List.of("-", "/").contains(word(i + 1))
                && MONTH.matcher(word(i + 2)).matches()
                && word(i + 3).equals(word(i + 1))
                && isFourDigits(i + 4)
                && areGlued(i + 1, i + 5);
        if (!isDate) {
            return Optional.empty();
        }
        int month = Integer.parseInt(word(i + 2)) - 1;
        return Optional.of(named(i, i + 5, Optional.of(year(i + 4) * 12 + month)));
    }

    /** Reads {@code '12}, a year without its century; which one it is, is not known. */
    private Optional<Found> shortYear(int i) {
        boolean isShort = APOSTROPHES.contains(word(i))
                && TWO_DIGITS.matcher(word(i + 1)).matches()
                && areGlued(i + 1, i + 2)
                && !APOSTROPHES.contains(word(i + 2))
                && BEFORE_YEAR.contains(word(i - 1));
        return isShort ? Optional.of(named(i, i + 2, Optional.empty())) : Optional.empty();
    }

    private boolean areGlued(int from, int end) {
        return tokens.subList(from, end).stream().allMatch(Token::isGlued);
    }

    private Optional<Found> season(int i) {
        if (!SEASONS.contains(word(i))) {
            return Optional.empty();
        }
        int year = word(i + 1).equals("van") ? i + 2 : i + 1;
        return isFourDigits(year)
                ? Optional.of(named(i, endOfYears(year), Optional.of(year(year) * 12 + 6)))
                : Optional.empty();
    }

    /** Reads {@code twee jaar eerder}. */
    private Optional<Found> lookingBack(int i) {
        boolean isNumber = tokens.get(i).isNumber() || Printed.inWords(word(i)).isPresent() || word(i).equals("enkele");
        boolean isBack = isNumber && SPANS.contains(word(i + 1)) && LOOKING_BACK.contains(word(i + 2));
        return isBack
                ? Optional.of(new Found(i + 3, Moment.of(words(i, i + 3), Moment.Order.BEFORE)))
                : Optional.empty();
    }

    private Optional<Found> years(int i) {
        if (!isFourDigits(i) || !isYear(i)) {
            return Optional.empty();
        }
        int end = endOfYears(i);
        return Optional.of(
                end == i + 1 ? found(i, end, Period.of(word(i))) : named(i, end, Optional.of(year(i) * 12 + 6)));
    }

    /** Returns where a year ends, or a run of two: {@code 2017-2018}, {@code 2016/17}. */
    private int endOfYears(int year) {
        int second = APOSTROPHES.contains(word(year + 2)) ? year + 3 : year + 2;
        boolean isRun = List.of("-", "\u2013", "/").contains(word(year + 1))
                && second < tokens.size()
                && tokens.get(second).isGlued()
                && (isFourDigits(second) || TWO_DIGITS.matcher(word(second)).matches());
        return isRun ? second + 1 : year + 1;
    }

    private boolean isFourDigits(int i) {
        return i >= 0 && i < tokens.size() && YEAR.matcher(tokens.get(i).text()).matches();
    }

    /** Returns whether a word is four digits that can be a year. */
    static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    /** Returns whether four digits are a year and no count, by the words beside them. */
    private boolean isYear(int i) {
        String before = word(i - 1);
        String next = word(i + 1);
        if (next.equals("%") || NumberUnits.isScaleOrUnit(next) || before.equals("\u20ac") || before.equals("+")) {
            return false;
        }
        boolean isPart = next.equals("van")
                && ARTICLES.contains(word(i + 2))
                && i + 3 < tokens.size()
                && tokens.get(i + 3).isNumber();
        if (isPart) {
            return false; // 2064 van de 2811
        }
        boolean hasYear = (next.equals("in") || next.equals("(")) && isFourDigits(i + 2);
        if (hasYear && List.of("van", "naar", "tot").contains(before)) {
            return false; // van 1987 in 2012 naar 2012 in 2013
        }
        if (before.equals("-") && i >= 2 && !isFourDigits(i - 2)) {
            return false;
        }
        boolean isBeforeThings = i + 1 < tokens.size()
                && tokens.get(i + 1).isWord()
                && isThings(next)
                && lexicon.at(tokens, i + 1, Set.of()).isEmpty();
        if (i == 0) {
            return !isBeforeThings;
        }
        if (!BEFORE_YEAR.contains(before) && !MONTHS.contains(before)) {
            return !isBeforeThings
                    && !isFourDigits(i - 1)
                    && Printed.inWords(before).isEmpty()
                    && !isHedge(before);
        }
        boolean isSurely =
                Set.of("van", "naar", "tegen", "tegenover", "met", "dan").contains(before);
        return !(BEFORE_COUNT.contains(before) && isBeforeThings && (isSurely || isAnotherYearBefore(i)));
    }

    private static boolean isHedge(String word) {
        return Set.of("ruim", "bijna", "circa", "ongeveer", "zo'n", "dik", "zeker", "minstens", "de")
                .contains(word);
    }

    /** Returns whether a word looks like the plural of things that are counted. */
    private static boolean isThings(String word) {
        return word.length() > 4
                && Character.isLowerCase(word.charAt(0))
                && (word.endsWith("en") || word.endsWith("s") || word.endsWith("n"))
                && !word.endsWith("den");
    }

    private boolean isAnotherYearBefore(int i) {
        for (int other = 0; other < i - 1; other++) {
            if (isFourDigits(other)) {
                return true;
            }
        }
        return false;
    }
}
