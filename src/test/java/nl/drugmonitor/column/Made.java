package nl.drugmonitor.column;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** Tables made up for tests, and what stands in their cells. */
final class Made {
    private Made() {}

    /** Returns a table of a text with a header; {@code period}, {@code note} and the like are texts, others guessed. */
    static Table table(String csv) {
        return Table.read()
                .usingOptions(CsvReadOptions.builderFromString(csv)
                        .columnTypesPartial(name ->
                                name.matches("period|.*_note|.*_break|.*_status|.*_missing|drug|unit|status|region")
                                        ? java.util.Optional.of(ColumnType.STRING)
                                        : java.util.Optional.empty())
                        .tableName("made"));
    }

    static Columns columns(Table table) {
        return Columns.of(table).in(Language.EN);
    }

    /** Returns the cells of a column, a missing one as a dash. */
    static List<String> cells(Table table, String column) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            boolean isText = table.column(column) instanceof StringColumn;
            cells.add(
                    !isText && table.column(column).isMissing(row)
                            ? "-"
                            : table.column(column).getString(row));
        }
        return cells;
    }
}
