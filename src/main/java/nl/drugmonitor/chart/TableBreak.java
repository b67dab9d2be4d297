package nl.drugmonitor.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.drugmonitor.figures.BreakText;
import nl.drugmonitor.figures.Period;

/**
 * A break that a table has in a cell, with its place in a chart.
 *
 * @param position on the axis of periods
 */
record TableBreak(double position, BreakText read) {
    /** Returns the breaks of a cell, as far as they lie on the axis. */
    static List<TableBreak> read(String cell, int place, TablePeriods periods) {
        return BreakText.read(cell).stream()
                .map(read -> new TableBreak(
                        read.day()
                                .flatMap(day -> position(day, periods.periods()))
                                .orElse(place - 0.5),
                        read))
                .filter(line ->
                        line.position > -0.5 && line.position < periods.labels().size() - 0.5)
                .toList();
    }

    /** Returns whether the values count something else from then on. */
    boolean isRedefinition() {
        return read.isRedefinition();
    }

    /** Returns whether a line is broken off there: at a redefinition, and where the cell does not say what it is. */
    boolean isCut() {
        return read.isRedefinition() || read.kind().isEmpty();
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
        String from = read.day().map(texts::day).orElse("");
        String about = read.about();
        return from.isEmpty() || about.isEmpty() ? from + about : from + ": " + about;
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
