package nl.drugmonitor.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.Table;

/** How firm a value is, as a cell of a column of statuses says it: in codes such as {@code P U}, or in words. */
public final class StatusCell {
    private static final Pattern CODES = Pattern.compile("[A-Z](\\s+[A-Z])*");
    private static final List<Status> UNREMARKABLE = List.of(Status.A, Status.Q);

    private StatusCell() {}

    /**
     * Returns the cells of a row that say how firm its value is: of the column of values, that of periods, or of all.
     */
    public static List<String> of(Table table, String values, String periods, int row) {
        return Stream.of(values + "_status", periods + "_status", "status")
                .filter(table::containsColumn)
                .map(table::column)
                .filter(column -> !column.isMissing(row))
                .map(column -> column.getString(row).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns whether a cell says that a value is provisional, in either language. */
    public static boolean isProvisional(String cell) {
        return CODES.matcher(cell).matches()
                ? List.of(cell.split("\\s+")).contains(Status.P.name())
                : Arrays.stream(Language.values())
                        .anyMatch(language -> cell.toLowerCase(Locale.ROOT).contains(language.say(Status.P)));
    }

    /** Returns a cell in words; empty where it says nothing that a reader must know. */
    static String inWords(String cell, Language language) {
        if (!CODES.matcher(cell).matches()) {
            return cell;
        }
        List<String> codes = List.of(cell.split("\\s+"));
        return Arrays.stream(Status.values())
                .filter(status -> codes.contains(status.name()) && !UNREMARKABLE.contains(status))
                .map(language::say)
                .collect(Collectors.joining(", "));
    }
}
