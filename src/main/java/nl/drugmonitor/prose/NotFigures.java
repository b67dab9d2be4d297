package nl.drugmonitor.prose;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows digits that are no figure: ages, times of day, phone numbers, numbers in the notation of another language. */
final class NotFigures {
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{1,2}\\.\\d\\d");
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
            boolean hasUnit = NumberUnits.YEARS.contains(tokens.word(number + 1))
                    || NumberUnits.DURATIONS.contains(tokens.word(number + 1));
            int end = hasUnit ? number + 2 : number + 1;
            return Optional.of(new Numbers.Found(end, new Item.NoNumber(new ProseReason.AgeOrYears(digits))));
        }
        if (TIME_OF_DAY.matcher(digits).matches() && tokens.word(number + 1).equals("uur")) {
            return Optional.of(new Numbers.Found(number + 2, new Item.NoNumber(new ProseReason.TimeOfDay(digits))));
        }
        if (REFERENCE.matcher(digits).matches() && !digits.contains(",")) {
            return Optional.of(new Numbers.Found(number + 1, new Item.NoNumber(new ProseReason.Reference(digits))));
        }
        if (THREE_DECIMALS.matcher(digits).matches() && !NumberUnits.isScaleOrUnit(tokens.word(number + 1))) {
            return Optional.of(new Numbers.Found(number + 1, new Item.NoNumber(new ProseReason.NotANumber(digits))));
        }
        return Optional.empty();
    }

    private boolean isAge(int number) {
        String digits = tokens.word(number);
        if (!AGE.matcher(digits).matches()) {
            return false;
        }
        boolean isPair = BETWEEN_AGES.contains(tokens.word(number + 1))
                && AGE.matcher(tokens.word(number + 2)).matches();
        return NumberUnits.YEARS.contains(tokens.word(number + 1))
                || NumberUnits.DURATIONS.contains(tokens.word(number + 1))
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
            boolean isLength = NumberUnits.YEARS.contains(tokens.word(i + 2))
                    || NumberUnits.DURATIONS.contains(tokens.word(i + 2));
            if (tokens.word(i).equals("naar") && tokens.get(i + 1).isNumber() && isLength) {
                return true;
            }
        }
        return false;
    }
}
