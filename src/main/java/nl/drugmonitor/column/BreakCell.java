package nl.drugmonitor.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.language.Language;
import tech.tablesaw.columns.Column;

/**
 * A break in a series as it stands in a cell of a column {@code NAME_break}: {@code 2023-04-01 law: ...}.
 *
 * @param day its day; empty where the cell names none
 * @param isRedefinition whether its kind is that of another definition, in either language
 * @param text the break as the cell has it
 */
public record BreakCell(String day, boolean isRedefinition, String text) {
    private static final String BETWEEN = " | ";
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s+([^:]+):)?.*", Pattern.DOTALL);

    /** Returns the text of a cell; empty where there is no break. */
    public static String text(List<SeriesBreak> breaks, Language language) {
        return breaks.stream()
                .map(each -> language.text("break_cell", each.date().toString(), each.kindInWords(), each.note()))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Returns by what a break is named that is looked across: its day, or its text if it has none. */
    String name() {
        return day.isEmpty() ? text : day;
    }

    /** Returns its day and kind, without what it is about. */
    String brief() {
        return day.isEmpty() ? text : text.split(":", 2)[0];
    }

    /** Returns the breaks of a cell. */
    public static List<BreakCell> read(String cell) {
        List<BreakCell> breaks = new ArrayList<>();
        for (String one : cell.split(Pattern.quote(BETWEEN), -1)) {
            String text = one.strip();
            if (!text.isEmpty()) {
                breaks.add(of(text));
            }
        }
        return breaks;
    }

    /** Returns the text of a cell with the breaks that stand in some columns of a row, each once. */
    static String together(List<Column<?>> columns, int row) {
        return columns.stream()
                .flatMap(column -> read(column.isMissing(row) ? "" : column.getString(row)).stream())
                .map(BreakCell::text)
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private static BreakCell of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? new BreakCell(form.group(1), form.group(2) != null && isDefinition(form.group(2)), text)
                : new BreakCell("", false, text);
    }

    private static boolean isDefinition(String kind) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> language.text("series_break.definition").equalsIgnoreCase(kind.strip()));
    }
}
