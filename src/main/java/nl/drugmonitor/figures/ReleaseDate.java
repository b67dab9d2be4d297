package nl.drugmonitor.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import nl.drugmonitor.language.RefusedException;

/**
 * When something was published, as exactly as that is known: a day, a month or a year.
 *
 * @param earliest the first day that it may have been
 * @param latest the last day that it may have been
 * @param text as written in the data: {@code 2026-01-22}, {@code 2026-01} or {@code 2026}
 */
public record ReleaseDate(LocalDate earliest, LocalDate latest, String text) {
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

    @Override
    public String toString() {
        return text;
    }
}
