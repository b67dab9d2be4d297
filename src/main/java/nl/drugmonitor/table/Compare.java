package nl.drugmonitor.table;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.input.GivenTable;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;

/** Sets a table of a user beside what was published. */
public final class Compare {
    private Compare() {}

    /**
     * Sets the values of a table beside those of a series, period by period.
     *
     * <p>The periods stand in the column {@code period}, {@code year}, {@code periode} or {@code jaar}; the values in
     * the one that has the id of the indicator, is called {@code value}, {@code waarde}, {@code aantal} or {@code n},
     * or is the only one of numbers. Numbers in a column of texts are in Dutch or in English notation, whichever all of
     * them can be.
     *
     * @throws RefusedException if the columns cannot be found, a cell is no period or no number, or a period stands
     *     twice
     */
    public static Compared with(Series series, Table table) {
        return with(series, table, "");
    }

    /** Sets the values of a column beside those of a series, as {@link #with(Series, Table)} does. */
    public static Compared with(Series series, Table table, String column) {
        ForeignRow.Columns columns = ForeignRow.columns(GivenTable.present(table), series.indicator(), "", column);
        List<ForeignRow> rows = ForeignRow.read(table, columns, series.indicator(), source(table), Optional.empty());
        return Compared.of(series, rows);
    }

    private static Source source(Table table) {
        String name = table.name() == null ? "" : table.name();
        return new Source(name, name, "", Optional.empty(), "", Optional.empty(), "");
    }
}
