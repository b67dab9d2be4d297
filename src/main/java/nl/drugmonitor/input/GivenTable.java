package nl.drugmonitor.input;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** What a user may get wrong about a table: it is not there, or has no column of the name that is asked for. */
public final class GivenTable {
    private GivenTable() {}

    /**
     * Returns the table itself.
     *
     * @throws RefusedException if it is {@code null}, as a variable of a notebook is whose cell failed
     */
    public static Table present(Table table) {
        if (Objects.isNull(table)) {
            throw RefusedException.of("no_table");
        }
        return table;
    }

    /**
     * Returns a column of a table.
     *
     * @throws RefusedException if there is none of this name; the message has the near names, or all that there are
     */
    public static Column<?> column(Table table, String name) {
        if (present(table).columnCount() == 0) {
            throw RefusedException.of("no_columns", name);
        }
        if (!table.containsColumn(name)) {
            throw RefusedException.of("no_column", name, NameAdvice.of(name, table.columnNames()));
        }
        return table.column(name);
    }

    /**
     * Returns the column that has one of some usual names, if there is one; capitals do not count.
     *
     * @param names in small letters, the likelier first
     */
    public static Optional<Column<?>> usualColumn(Table table, List<String> names) {
        for (String usual : names) {
            for (Column<?> column : table.columns()) {
                if (column.name().toLowerCase(Locale.ROOT).equals(usual)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }
}
