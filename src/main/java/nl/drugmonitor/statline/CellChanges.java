package nl.drugmonitor.statline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * What changed between two copies of a table, in cells of figures.
 *
 * @param equal in both, with the same value or with none
 * @param revised in both, with another value, or with a value in one alone
 * @param fresh in the newer copy alone
 * @param missing in the older copy alone
 */
public record CellChanges(long equal, long revised, long fresh, long missing) {
    /** Compares two copies by their codes and measures. */
    public static CellChanges between(StatLineTable older, StatLineTable newer) {
        Map<String, String> before = cells(older);
        Map<String, String> after = cells(newer);
        long equal = 0;
        long fresh = 0;
        for (Map.Entry<String, String> cell : after.entrySet()) {
            String value = before.get(cell.getKey());
            fresh += value == null ? 1 : 0;
            equal += cell.getValue().equals(value) ? 1 : 0;
        }
        long missing = before.keySet().stream()
                .filter(cell -> !after.containsKey(cell))
                .count();
        return new CellChanges(equal, after.size() - fresh - equal, fresh, missing);
    }

    private static Map<String, String> cells(StatLineTable table) {
        Map<String, String> cells = new HashMap<>();
        Table all = table.rows();
        List<String> codes = table.dimensions().stream()
                .map(dimension -> dimension.key() + "_code")
                .toList();
        for (Row row : all) {
            String key = codes.stream().map(row::getString).collect(Collectors.joining("\u0000"));
            for (StatLineColumn column : table.columns()) {
                Column<?> values = all.column(column.name());
                boolean isMissing = values.isMissing(row.getRowNumber());
                cells.put(key + "\u0000" + column.key(), isMissing ? "" : values.getString(row.getRowNumber()));
            }
        }
        return cells;
    }
}
