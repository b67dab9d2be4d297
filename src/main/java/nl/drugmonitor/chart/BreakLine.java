package nl.drugmonitor.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.SeriesBreak;

/**
 * A day from which the numbers mean something else.
 *
 * @param position on the axis of periods, where period 0 lies from -0.5 to 0.5
 * @param mark the number that stands at the line and before its text
 * @param sentence the day and what changes: {@code 1 April 2023: Start of the EMD ...}
 * @param brief the same up to the first semicolon: what comes behind it is for whoever wants to know more
 */
public record BreakLine(double position, int mark, String sentence, String brief) {
    /** Makes a break whose text is shown whole. */
    public BreakLine(double position, int mark, String sentence) {
        this(position, mark, sentence, sentence);
    }

    /** Returns the breaks of rows on an axis of years, one a day, in the order of their dates. */
    static List<BreakLine> of(List<Row> rows, int first, int last, Texts texts) {
        Map<LocalDate, Map<String, List<String>>> days = new TreeMap<>();
        for (Row row : rows) {
            for (SeriesBreak each : row.series().indicator().breaks()) {
                double position = position(each.date(), first, row.startMonth());
                if (position > -0.5 && position < last - first + 0.5) {
                    days.computeIfAbsent(each.date(), day -> new LinkedHashMap<>())
                            .computeIfAbsent(texts.say(each.note()), note -> new ArrayList<>())
                            .add(texts.say(row.name()));
                }
            }
        }
        List<BreakLine> lines = new ArrayList<>();
        int start = rows.get(0).startMonth();
        days.forEach((day, notes) -> lines.add(new BreakLine(
                position(day, first, start),
                lines.size() + 1,
                texts.day(day) + ": " + sentences(notes, rows.size(), texts),
                texts.day(day) + ": "
                        + notes.keySet().stream().map(BreakLine::brief).collect(Collectors.joining(" ")))));
        return lines;
    }

    private static String brief(String note) {
        int end = note.indexOf(';');
        return end < 0 ? note : note.substring(0, end) + ".";
    }

    /** Returns the notes, each with the rows it is about if it is not about all. */
    private static String sentences(Map<String, List<String>> notes, int rows, Texts texts) {
        return notes.entrySet().stream()
                .map(note -> texts.say(
                        "chart.break_note", note.getKey(), note.getValue().size() < rows ? note.getValue() : List.of()))
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns the periods before which the line of a row is broken off, for what is on either side does not compare.
     */
    static List<Integer> cuts(Row row, int first) {
        return row.series().indicator().breaks().stream()
                .filter(SeriesBreak::isRedefinition)
                .map(line -> (int) Math.ceil(position(line.date(), first, row.startMonth())))
                .toList();
    }

    private static double position(LocalDate day, int first, int startMonth) {
        boolean endsNextYear = startMonth > 1 && day.getMonthValue() >= startMonth;
        int year = endsNextYear ? day.getYear() + 1 : day.getYear();
        Period months = Period.ofTwelveMonths(year, startMonth);
        double days = ChronoUnit.DAYS.between(months.firstDay(), months.lastDay()) + 1.0;
        return year - first + ChronoUnit.DAYS.between(months.firstDay(), day) / days - 0.5;
    }
}
