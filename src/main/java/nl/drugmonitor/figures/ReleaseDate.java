package nl.drugmonitor.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/**
 * When something was published, as exactly as that is known: a day, a month or a year.
 *
 * @param earliest the first day that it may have been
 * @param latest the last day that it may have been
 * @param text as written in the data: {@code 2026-01-22}, {@code 2026-01} or {@code 2026}
 */
public record ReleaseDate(LocalDate earliest, LocalDate latest, String text) implements Sayable {
    /**
     * Reads a date.
     *
     * @throws RefusedException if the text is no year, month or day
     */
    public static ReleaseDate of(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    Year year = Year.parse(text);
                    yield new ReleaseDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), text);
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new ReleaseDate(month.atDay(1), month.atEndOfMonth(), text);
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield new ReleaseDate(day, day, text);
                }
            };
        } catch (DateTimeException e) {
            throw RefusedException.of("release", text);
        }
    }

    /** Returns whether it may have been published by a day. */
    public boolean mayBeBy(LocalDate day) {
        return !earliest.isAfter(day);
    }

    /** Returns the date with the preposition before it: {@code in January 2026}, {@code on 22 January 2026}. */
    public Note when() {
        return Note.of(earliest.equals(latest) ? "on_day" : "in_month", this);
    }

    /** Returns the date as it stands in a sentence: {@code 22 January 2026}, {@code January 2026} or {@code 2026}. */
    @Override
    public String in(Language language) {
        if (earliest.equals(latest)) {
            return language.say(latest);
        }
        YearMonth month = YearMonth.from(latest);
        return month.equals(YearMonth.from(earliest)) ? language.say(month) : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
