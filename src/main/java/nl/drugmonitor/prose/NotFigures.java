package nl.drugmonitor.prose;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows digits that are no figure: ages, times of day, phone numbers, numbers in the notation of another language. */
final class NotFigures {
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{1,2}\\.\\d\\d");
    private static final Pattern HOUR = Pattern.compile("[0-2]?\\d");
    private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");
    private static final Pattern DIGITS = Pattern.compile("[\\d ]+");
    /** So far before a bracket that closes is looked for the one that opens. */
    private static final int BRACKET_REACH = 40;

    private static final Set<String> OLDER = Set.of("ouder", "jonger");
    private static final Pattern REFERENCE = Pattern.compile("0\\d.*");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final Set<String> BETWEEN_AGES = Set.of("tot", "en", "of", "-", "\u2013", "\u00e0", "t/m");

    /** Three decimals behind a number without groups: in English it would be a thousand. */
    private static final Pattern THREE_DECIMALS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    private final TokenList tokens;

    NotFigures(TokenList tokens) {
        this.tokens = tokens;
    }

    /** Returns why the number at a place is no figure, if it is none. */
    Optional<Numbers.Found> at(int number) {
        String digits = tokens.get(number).text();
        if (isAge(number) && !isChangedDuration(number)) {
            boolean hasUnit = NumberUnits.isLength(tokens.word(number + 1));
            int end = hasUnit ? number + 2 : number + 1;
            return Optional.of(new Numbers.Found(end, new Item.NoNumber(new ProseReason.AgeOrYears(digits))));
        }
        if (isBehindAge(number)) {
            return Optional.of(new Numbers.Found(number + 1, new Item.NoNumber(new ProseReason.AgeOrYears(digits))));
        }
        int time = endOfTime(number);
        boolean isTime = time > number
                && (isHour(time)
                        || isTimeToHour(time)
                        || tokens.word(number + 1).equals(":"));
        if (isTime) {
            int end = isHour(time) ? time + 1 : time;
            String words = tokens.text(number, time);
            return Optional.of(new Numbers.Found(end, new Item.NoNumber(new ProseReason.TimeOfDay(words))));
        }
        boolean isListNumber = isListNumber(number) || isInSquareBrackets(number);
        boolean isReference = REFERENCE.matcher(digits).matches() && !digits.contains(",");
        if (isReference || isListNumber) {
            int end = isReference ? endOfTelephone(number) : number + 1;
            String words = tokens.text(number, end);
            return Optional.of(new Numbers.Found(end, new Item.NoNumber(new ProseReason.Reference(words))));
        }
        if (THREE_DECIMALS.matcher(digits).matches() && !NumberUnits.isScaleOrUnit(tokens.word(number + 1))) {
            return Optional.of(new Numbers.Found(number + 1, NumberReading.notReadable(digits)));
        }
        return Optional.empty();
    }

    /** Returns whether a number is a reference, or numbers a sentence: {@code [12]}. */
    private boolean isInSquareBrackets(int number) {
        return AGE.matcher(tokens.word(number)).matches()
                && tokens.word(number - 1).equals("[")
                && tokens.word(number + 1).equals("]");
    }

    /** Returns whether a number counts the points of a list: {@code 1)}. */
    private boolean isListNumber(int number) {
        if (!AGE.matcher(tokens.word(number)).matches()
                || !tokens.word(number + 1).equals(")")) {
            return false;
        }
        for (int i = number - 1;
                i >= Math.max(0, number - BRACKET_REACH) && !tokens.word(i).equals(")");
                i--) {
            if (tokens.word(i).equals("(")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the place behind a time of day such as {@code 9.30} or {@code 20:00}; the same place if none is there.
     */
    private int endOfTime(int number) {
        if (TIME_OF_DAY.matcher(tokens.word(number)).matches()) {
            return number + 1;
        }
        boolean isTime = HOUR.matcher(tokens.word(number)).matches()
                && tokens.word(number + 1).equals(":")
                && MINUTES.matcher(tokens.word(number + 2)).matches()
                && tokens.get(number + 1).isGlued()
                && tokens.get(number + 2).isGlued();
        return isTime ? number + 3 : number;
    }

    private boolean isHour(int i) {
        return tokens.word(i).equals("uur") || tokens.word(i).equals("u");
    }

    /** Returns whether a second time of day follows, and then the word for hour: {@code 9.00 tot 17.00 uur}. */
    private boolean isTimeToHour(int end) {
        int last = BETWEEN_AGES.contains(tokens.word(end)) ? endOfTime(end + 1) : end;
        return last > end + 1 && isHour(last);
    }

    /** Returns the place behind the digits that go on a telephone number: {@code 020-555 12 34}. */
    private int endOfTelephone(int number) {
        int end = number + 1;
        while (end < tokens.size()) {
            boolean isBehindDash =
                    tokens.word(end).equals("-") && tokens.get(end).isGlued() && isDigits(end + 1);
            if (!isBehindDash && !isDigits(end)) {
                break;
            }
            end += isBehindDash ? 2 : 1;
        }
        return end;
    }

    private boolean isDigits(int i) {
        return i < tokens.size() && DIGITS.matcher(tokens.word(i)).matches();
    }

    /** Returns whether a number says how old somebody is: {@code wie ouder is dan 65}. */
    private boolean isBehindAge(int number) {
        boolean isOlder = OLDER.contains(tokens.word(number - 2)) || OLDER.contains(tokens.word(number - 3));
        return isOlder
                && tokens.word(number - 1).equals("dan")
                && AGE.matcher(tokens.word(number)).matches();
    }

    private boolean isAge(int number) {
        String digits = tokens.word(number);
        if (!AGE.matcher(digits).matches()) {
            return false;
        }
        boolean isPair = BETWEEN_AGES.contains(tokens.word(number + 1))
                && AGE.matcher(tokens.word(number + 2)).matches();
        boolean isCutShort = tokens.word(number + 1).equals("-") // 18- tot 24-jarigen
                && BETWEEN_AGES.contains(tokens.word(number + 2))
                && tokens.word(number + 3).contains("-jarige");
        return isCutShort
                || NumberUnits.isLength(tokens.word(number + 1))
                || (isPair && NumberUnits.YEARS.contains(tokens.word(number + 3)))
                || (tokens.word(number + 1).equals("-")
                        && (tokens.word(number + 2).startsWith("jarige")
                                || tokens.word(number + 2).startsWith("plusser")));
    }

    /** Returns whether a length of time is what changed: {@code van 62 dagen naar 44 dagen}. */
    private boolean isChangedDuration(int number) {
        boolean isFrom =
                tokens.word(number - 1).equals("van") || tokens.word(number - 1).equals("naar");
        boolean isAge = BETWEEN_AGES.contains(tokens.word(number + 2));
        return isFrom && hasDurationBehindTo() && !tokens.word(number + 1).equals("tot") && !isAge;
    }

    private boolean hasDurationBehindTo() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean isLength = NumberUnits.isLength(tokens.word(i + 2));
            if (tokens.word(i).equals("naar") && tokens.get(i + 1).isNumber() && isLength) {
                return true;
            }
        }
        return false;
    }
}
