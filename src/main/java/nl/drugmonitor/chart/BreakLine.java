package nl.drugmonitor.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * A day from which the numbers mean something else.
 *
 * @param position on the axis of periods, where period 0 lies from -0.5 to 0.5
 * @param mark the number that stands at the line and before its text
 * @param text what changes, in Dutch
 */
public record BreakLine(double position, int mark, LocalDate date, String text) {
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

    static String month(int number) {
        return MONTHS.get(number - 1);
    }

    /** Returns the day and what changes: {@code 1 april 2023: Begin van de EMD ...}. */
    public String sentence() {
        return date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + date.getYear() + ": " + text;
    }
}
