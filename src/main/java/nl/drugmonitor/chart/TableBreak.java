package nl.drugmonitor.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Language;

/**
 * A break as a table has it in a cell: {@code 2023-04-01 law: Start of the EMD}, or any text.
 *
 * @param position on the axis of periods
 * @param day from which something else holds, if the cell says it
 * @param isRedefinition whether the cell says that the values count something else from then on
 * @param isCut whether a line is broken off there: at a redefinition, and where the cell does not say what it is
 */
record TableBreak(double position, Optional<LocalDate> day, boolean isRedefinition, boolean isCut, String text) {
    private static final String BETWEEN = " | ";
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*([^:]*?)\\s*(?::\\s*(.*))?", Pattern.DOTALL);

    /** Returns the breaks of a cell, as far as they lie on the axis. */
    static List<TableBreak> read(String cell, int place, TablePeriods periods) {
        return Arrays.stream(cell.split(Pattern.quote(BETWEEN)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> of(text, place, periods))
                .filter(line ->
                        line.position > -0.5 && line.position < periods.labels().size() - 0.5)
                .toList();
    }

    private static TableBreak of(String text, int place, TablePeriods periods) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new TableBreak(place - 0.5, Optional.empty(), false, true, text);
        }
        String kind = form.group(2);
        String note = form.group(3) == null ? kind : form.group(3);
        Optional<LocalDate> day = day(form.group(1));
        boolean isRedefinition = isKind("definition", kind);
        return new TableBreak(
                day.flatMap(date -> position(date, periods.periods())).orElse(place - 0.5),
                day,
                isRedefinition,
                isRedefinition || kind.isEmpty(),
                day.isEmpty() ? text : note);
    }

    private static boolean isKind(String key, String word) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> language.text("series_break." + key).equalsIgnoreCase(word));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> position(LocalDate day, List<Period> periods) {
        for (int place = 0; place < periods.size(); place++) {
            Period period = periods.get(place);
            if (!day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay())) {
                double days = ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1.0;
                return Optional.of(place - 0.5 + ChronoUnit.DAYS.between(period.firstDay(), day) / days);
            }
        }
        return Optional.empty();
    }

    /** Returns the first place that lies after it. */
    int firstAfter() {
        return (int) Math.ceil(position);
    }

    private String sentence(Texts texts) {
        String from = day.map(texts::day).orElse("");
        return from.isEmpty() || text.isEmpty() ? from + text : from + ": " + text;
    }

    /** Returns the lines of the breaks of rows, those at one place with one text as one, from left to right. */
    static List<BreakLine> lines(List<TableRow> rows, Texts texts) {
        Map<Double, Map<String, List<String>>> places = new TreeMap<>();
        for (TableRow row : rows) {
            for (TableBreak line : row.breaks()) {
                List<String> names = places.computeIfAbsent(line.position, place -> new LinkedHashMap<>())
                        .computeIfAbsent(line.sentence(texts), text -> new ArrayList<>());
                if (!names.contains(row.name())) {
                    names.add(row.name());
                }
            }
        }
        List<BreakLine> lines = new ArrayList<>();
        places.forEach((position, sentences) -> lines.add(new BreakLine(
                position,
                lines.size() + 1,
                sentences.entrySet().stream()
                        .map(note -> texts.say(
                                "chart.break_note",
                                texts.language().sentence(note.getKey()),
                                note.getValue().size() < rows.size() ? note.getValue() : List.of()))
                        .collect(Collectors.joining(" ")))));
        return lines;
    }
}
