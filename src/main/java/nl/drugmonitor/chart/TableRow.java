package nl.drugmonitor.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A column of values with what stands beside it.
 *
 * @param name what it is called
 * @param values by their places on the axis of periods; none where one is missing
 * @param notes by their places
 * @param breaks in the order of their places
 */
record TableRow(
        String name, SortedMap<Integer, Fraction> values, SortedMap<Integer, String> notes, List<TableBreak> breaks) {
    static TableRow of(Table table, String column, String name, TablePeriods periods) {
        SortedMap<Integer, Fraction> values = new TreeMap<>();
        SortedMap<Integer, String> notes = new TreeMap<>();
        SortedMap<Integer, List<TableBreak>> breaks = new TreeMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            int place = periods.places().get(row);
            if (!table.column(column).isMissing(row)) {
                values.put(place, value(table.column(column), row));
            }
            String note = text(table, column + "_note", row);
            if (!note.isEmpty()) {
                notes.put(place, note);
            }
            breaks.put(place, TableBreak.read(text(table, column + "_break", row), place, periods));
        }
        return new TableRow(
                name,
                values,
                notes,
                breaks.values().stream().flatMap(List::stream).toList());
    }

    private static Fraction value(Column<?> column, int row) {
        String number = column.getUnformattedString(row);
        try {
            return Fraction.of(new BigDecimal(number));
        } catch (NumberFormatException e) { // infinite, which Tablesaw makes of a division by zero
            throw RefusedException.of("chart_infinite", column.name(), row + 1);
        }
    }

    private static String text(Table table, String column, int row) {
        if (!table.containsColumn(column) || table.column(column).isMissing(row)) {
            return "";
        }
        return table.column(column).getString(row).strip();
    }

    /** Returns the places of the axis that have no value. */
    List<Integer> gaps(int places) {
        List<Integer> gaps = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            if (!values.containsKey(place)) {
                gaps.add(place);
            }
        }
        return gaps;
    }

    /** Returns the places before which a line is broken off. */
    List<Integer> cuts() {
        return breaks.stream()
                .filter(TableBreak::isCut)
                .map(TableBreak::firstAfter)
                .toList();
    }

    /** Returns whether another definition holds at one place than at another. */
    boolean isRedefinedBetween(int one, int other) {
        return breaks.stream()
                .filter(TableBreak::isRedefinition)
                .map(TableBreak::firstAfter)
                .anyMatch(after -> Math.min(one, other) < after && Math.max(one, other) >= after);
    }

    /** Returns the notes with the places that each is of. */
    Map<String, List<Integer>> placesOfNotes() {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        notes.forEach((place, note) ->
                places.computeIfAbsent(note, text -> new ArrayList<>()).add(place));
        return places;
    }
}
