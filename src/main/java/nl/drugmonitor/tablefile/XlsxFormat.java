package nl.drugmonitor.tablefile;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number format of a spreadsheet makes of a number. */
enum XlsxFormat {
    NUMBER,
    /** 0.123 is shown as 12.3%. */
    PERCENT,
    DATE,
    DATE_AND_TIME,
    /** A time of the day. */
    TIME,
    /** Hours, minutes or seconds, which may be more than a day has. */
    DURATION;

    /**
     * What is shown as it is: a text in quotes, a sign after a backslash, a blank as wide as a sign, a sign repeated.
     */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.");

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+|u+)]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern HALVES_OF_A_DAY = Pattern.compile("am/pm|a/p");
    private static final Pattern FRACTION_OF_A_SECOND = Pattern.compile("s[.,]0+");

    /** General in the languages of Dutch offices. */
    private static final Pattern GENERAL = Pattern.compile("general|standaard|standard");

    /** Returns what a format with a number of its own is, one that a file does not spell out. */
    static XlsxFormat builtIn(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 22 -> DATE_AND_TIME;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> TIME;
            case 46 -> DURATION;
            default -> NUMBER;
        };
    }

    /**
     * Returns what a format is that a file spells out, such as {@code dd-mm-yyyy} or, from Dutch, {@code dd-mm-jjjj}.
     */
    static XlsxFormat of(String code) {
        String plain = LITERAL.matcher(code).replaceAll("\u0001").toLowerCase(Locale.ROOT);
        String shown = plain.split(";", 2)[0]; // what follows is for negative numbers, zero and text
        if (ELAPSED.matcher(shown).find()) {
            return DURATION;
        }
        boolean hasHalves = HALVES_OF_A_DAY.matcher(shown).find();
        shown = GENERAL.matcher(IN_BRACKETS.matcher(shown).replaceAll("")).replaceAll("");
        shown = FRACTION_OF_A_SECOND
                .matcher(HALVES_OF_A_DAY.matcher(shown).replaceAll("h"))
                .replaceAll("s");
        if (has(shown, "#?0@")) {
            return shown.indexOf('%') >= 0 ? PERCENT : NUMBER;
        }
        boolean hasTime = hasHalves || has(shown, "hus");
        boolean hasDay = has(shown, "dyjt");
        boolean hasMonthOrMinute = shown.indexOf('m') >= 0;
        if (hasDay || (hasMonthOrMinute && !hasTime)) {
            return hasTime ? DATE_AND_TIME : DATE;
        }
        return hasTime ? TIME : NUMBER;
    }

    private static boolean has(String text, String anyOf) {
        return text.chars().anyMatch(sign -> anyOf.indexOf(sign) >= 0);
    }
}
