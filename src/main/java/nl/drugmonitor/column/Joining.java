package nl.drugmonitor.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.input.GivenTable;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Puts two tables together by a key. */
final class Joining {
    private static final int NONE = -1;

    private final Table left;
    private final Table right;
    private final List<Column<?>> leftKeys = new ArrayList<>();
    private final List<Column<?>> rightKeys = new ArrayList<>();
    private final List<String> renamed = new ArrayList<>();

    /** For each row of the result the row of the left table that it is of. */
    private final List<Integer> leftRows = new ArrayList<>();

    /** For each row of the result the row of the right table that it is of, or none. */
    private final List<Integer> rightRows = new ArrayList<>();

    Joining(Table left, Table right, List<String> keys) {
        this.left = GivenTable.present(left);
        this.right = GivenTable.present(right);
        if (keys.isEmpty()) {
            throw RefusedException.of("no_key");
        }
        for (String key : keys) {
            String[] names = key.split("=", 2);
            leftKeys.add(GivenTable.column(left, names[0].strip()));
            rightKeys.add(GivenTable.column(right, names[names.length - 1].strip()));
        }
    }

    Join join() {
        Map<List<String>, List<Integer>> rightByKey = byKey(rightKeys, right);
        Map<List<String>, List<Integer>> leftByKey = byKey(leftKeys, left);
        List<Integer> without = new ArrayList<>();
        List<Integer> lonely = new ArrayList<>();
        int several = 0;
        for (int row = 0; row < left.rowCount(); row++) {
            List<Integer> found = key(leftKeys, row).map(rightByKey::get).orElse(List.of());
            if (found.isEmpty()) {
                without.add(row);
                lonely.add(leftRows.size());
            }
            several += found.size() > 1 ? 1 : 0;
            for (int other : found.isEmpty() ? List.of(NONE) : found) {
                leftRows.add(row);
                rightRows.add(other);
            }
        }
        return new Join(
                table(),
                Rows.subset(left, without),
                Rows.subset(right, unused()),
                several,
                (int) rightByKey.entrySet().stream()
                        .filter(each ->
                                leftByKey.getOrDefault(each.getKey(), List.of()).size() > 1)
                        .mapToLong(each -> each.getValue().size())
                        .sum(),
                renamed,
                twice(leftByKey, rightByKey),
                lonely,
                left.rowCount(),
                right.rowCount());
    }

    private static List<String> twice(
            Map<List<String>, List<Integer>> leftByKey, Map<List<String>, List<Integer>> rightByKey) {
        return leftByKey.entrySet().stream()
                .filter(each -> each.getValue().size() > 1
                        && rightByKey.getOrDefault(each.getKey(), List.of()).size() > 1)
                .map(each -> String.join(" ", each.getKey()))
                .toList();
    }

    private List<Integer> unused() {
        Set<Integer> used = new HashSet<>(rightRows);
        List<Integer> unused = new ArrayList<>();
        for (int row = 0; row < right.rowCount(); row++) {
            if (!used.contains(row)) {
                unused.add(row);
            }
        }
        return unused;
    }

    private static Map<List<String>, List<Integer>> byKey(List<Column<?>> columns, Table table) {
        Map<List<String>, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            key(columns, row).ifPresent(key -> rows.computeIfAbsent(key, same -> new ArrayList<>())
                    .add(at));
        }
        return rows;
    }

    /** Returns the key of a row, in which a number is as it would be written; none where a part of it is missing. */
    private static Optional<List<String>> key(List<Column<?>> columns, int row) {
        List<String> key = new ArrayList<>();
        for (Column<?> column : columns) {
            if (column.isMissing(row)) {
                return Optional.empty();
            }
            key.add(
                    column instanceof NumericColumn<?>
                            ? Numbers.of(column)
                                    .at(row)
                                    .map(number -> number.stripTrailingZeros().toPlainString())
                                    .orElse("")
                            : column.getString(row).strip());
        }
        return Optional.of(key);
    }

    private Table table() {
        Table table = Rows.subset(left, leftRows).setName(left.name());
        for (Column<?> column : right.columns()) {
            if (rightKeys.contains(column)) {
                continue;
            }
            if (!table.containsColumn(column.name())) {
                table.addColumns(taken(column, column.name()));
            } else if (!isSame(column)) {
                String name = free(table, column.name());
                renamed.add(name);
                table.addColumns(taken(column, name));
            }
        }
        return table;
    }

    /** Returns whether the left table has the same value as this column in every row that found one. */
    private boolean isSame(Column<?> column) {
        Column<?> other = left.column(column.name());
        for (int i = 0; i < leftRows.size(); i++) {
            int row = rightRows.get(i);
            if (row != NONE && !other.getString(leftRows.get(i)).equals(column.getString(row))) {
                return false;
            }
        }
        return true;
    }

    private String free(Table table, String name) {
        int number = 2;
        while (table.containsColumn(name + "_" + number) || right.containsColumn(name + "_" + number)) {
            number++;
        }
        return name + "_" + number;
    }

    private Column<?> taken(Column<?> column, String name) {
        Column<?> taken = column.emptyCopy();
        for (int row : rightRows) {
            if (row == NONE || column.isMissing(row)) {
                taken.appendMissing();
            } else {
                taken.appendObj(column.get(row));
            }
        }
        return taken.setName(name);
    }
}
