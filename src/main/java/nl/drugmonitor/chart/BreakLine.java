package nl.drugmonitor.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.language.Bilingual;

/**
 * A day from which the numbers mean something else.
 *
 * @param position on the axis of periods, where period 0 lies from -0.5 to 0.5
 * @param mark the number that stands at the line and before its text
 * @param sentence the day and what changes: {@code 1 April 2023: Start of the EMD ...}
 */
public record BreakLine(double position, int mark, String sentence) {
    /** Returns the breaks of rows on an axis of years, one a day, in the order of their dates. */
    static List<BreakLine> of(List<Row> rows, int first, int last, Texts texts) {
        Map<LocalDate, Map<String, List<String>>> days = rows.stream()
                .flatMap(row -> row.series().indicator().breaks().stream()
                        .filter(each -> isBetween(position(each.date(), first), last - first))
                        .map(each -> Map.entry(each, texts.language().say(row.name()))))
                .collect(groupingBy(
                        named -> named.getKey().date(),
                        TreeMap::new,
                        groupingBy(
                                named -> note(named.getKey(), texts),
                                LinkedHashMap::new,
                                mapping(Map.Entry::getValue, toList()))));
        List<BreakLine> lines = new ArrayList<>();
        days.forEach((day, notes) -> lines.add(new BreakLine(
                position(day, first), lines.size() + 1, texts.day(day) + ": " + sentences(notes, rows.size(), texts))));
        return lines;
    }

    private static boolean isBetween(double position, int last) {
        return position > -0.5 && position < last + 0.5;
    }

    private static String note(SeriesBreak line, Texts texts) {
        return texts.language().say(new Bilingual(line.noteEn(), line.noteNl()));
    }

    /** Returns the notes, each with the rows it is about if it is not about all. */
    private static String sentences(Map<String, List<String>> notes, int rows, Texts texts) {
        return notes.entrySet().stream()
                .map(note -> texts.say(
                        "break_note", note.getKey(), note.getValue().size() < rows ? note.getValue() : List.of()))
                .collect(joining(" "));
    }

    /**
     * Returns the periods before which the line of a row is broken off, for what is on either side does not compare.
     */
    static List<Integer> cuts(Row row, int first) {
        return row.series().indicator().breaks().stream()
                .filter(SeriesBreak::isRedefinition)
                .map(line -> (int) Math.ceil(position(line.date(), first)))
                .toList();
    }

    private static double position(LocalDate day, int first) {
        return day.getYear() - first + (day.getDayOfYear() - 1.0) / day.lengthOfYear() - 0.5;
    }
}
