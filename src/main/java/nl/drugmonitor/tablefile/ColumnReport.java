package nl.drugmonitor.tablefile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.spss.SavVariable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * What a column of a file holds.
 *
 * @param type of the Tablesaw column
 * @param missing how often each sign stands for a missing value; an empty text for empty cells
 * @param smallest of numbers, dates and periods, as they were read; empty for other types
 * @param note the unit, such as {@code %}, or the label of a variable of SPSS; empty if there is none
 */
public record ColumnReport(
        String name, String type, Map<String, Long> missing, String smallest, String largest, String note) {
    /** Said of shares that a sheet shows as percentages. */
    private static final String SHARE = "1 = 100%";

    /** @param isPercent whether the file shows its numbers as percentages, 0.123 as 12.3% */
    static ColumnReport of(FileColumn column, Column<?> values, boolean isPercent) {
        ColumnEvidence evidence = column.evidence();
        ColumnPlan plan = column.plan();
        Map<String, Long> missing = new TreeMap<>();
        if (evidence.empty() > 0) {
            missing.put("", evidence.empty());
        }
        if (plan.type() != ColumnType.TEXT) {
            missing.putAll(evidence.signs());
        }
        String note = plan.type() != ColumnType.NUMBER ? "" : evidence.percents() > 0 ? "%" : isPercent ? SHARE : "";
        return of(column.name(), values, plan.type() == ColumnType.PERIOD, missing, note);
    }

    /** Returns what a variable of SPSS holds; its note is its label. */
    static ColumnReport of(SavVariable variable, Table table) {
        Map<String, Long> missing = new TreeMap<>();
        variable.missing().forEach((reason, count) -> missing.put(reason, (long) count));
        return of(variable.name(), table.column(variable.columns().get(0)), false, missing, variable.label());
    }

    private static ColumnReport of(
            String name, Column<?> values, boolean isPeriod, Map<String, Long> missing, String note) {
        boolean isEmpty = IntStream.range(0, values.size()).allMatch(values::isMissing);
        String smallest = "";
        String largest = "";
        if (!isEmpty && values instanceof NumericColumn<?> numbers) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < numbers.size(); row++) {
                double number = numbers.getDouble(row);
                least = number < least ? number : least; // a missing one is neither smaller nor larger
                most = number > most ? number : most;
            }
            smallest = plain(least);
            largest = plain(most);
        } else if (!isEmpty && values instanceof DateColumn dates) {
            smallest = String.valueOf(dates.min());
            largest = String.valueOf(dates.max());
        } else if (!isEmpty && isPeriod) {
            smallest = Collections.min(periods(values));
            largest = Collections.max(periods(values));
        }
        return new ColumnReport(name, values.type().name().toLowerCase(Locale.ROOT), missing, smallest, largest, note);
    }

    private static List<String> periods(Column<?> values) {
        return ((StringColumn) values.removeMissing()).asList();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static Block table(List<ColumnReport> columns, Language language) {
        return Block.Table.of(
                "cell",
                "",
                List.of(
                        language.text("tablefile.column"),
                        language.text("tablefile.type"),
                        language.text("tablefile.missing"),
                        language.text("tablefile.smallest"),
                        language.text("tablefile.largest")),
                columns.stream().map(column -> column.row(language)).toList());
    }

    private Row row(Language language) {
        String signs = missing.entrySet().stream()
                .map(entry -> language.text(
                        "tablefile.times",
                        entry.getKey().isEmpty() ? language.text("tablefile.empty") : entry.getKey(),
                        entry.getValue()))
                .collect(Collectors.joining(", "));
        return Row.of(name, note.isEmpty() ? type : type + ", " + note, signs, smallest, largest);
    }
}
