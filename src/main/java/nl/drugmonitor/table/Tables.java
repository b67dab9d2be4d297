package nl.drugmonitor.table;

import nl.drugmonitor.exact.Dutch;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Series;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Makes Tablesaw tables of series. */
public final class Tables {
    private static final int DECIMALS = 6;

    private Tables() {}

    /**
     * Returns a fresh table of a series: one row an observation, by period, and within one in the order of the data.
     *
     * <p>Columns: {@code period} (text), {@code start} (date: its first day), {@code months} (whole number),
     * {@code value} (number, in the unit of the indicator), {@code printed}, {@code status} (codes parted by spaces),
     * {@code hedge}, {@code source}, {@code vintage} and {@code note} (texts, empty where there is none). The value is
     * a {@code double} for charts and summaries; exact work is done on the series itself.
     */
    public static Table of(Series series) {
        StringColumn period = StringColumn.create("period");
        DateColumn start = DateColumn.create("start");
        IntColumn months = IntColumn.create("months");
        DoubleColumn value = DoubleColumn.create("value");
        StringColumn printed = StringColumn.create("printed");
        StringColumn status = StringColumn.create("status");
        StringColumn hedge = StringColumn.create("hedge");
        StringColumn source = StringColumn.create("source");
        StringColumn vintage = StringColumn.create("vintage");
        StringColumn note = StringColumn.create("note");
        for (Observation row : series.observations()) {
            period.append(row.period().code());
            start.append(row.period().firstDay());
            months.append(row.period().months());
            value.append(Dutch.rounded(row.value(), DECIMALS).doubleValue());
            printed.append(row.printed().text());
            status.append(row.statusCodes());
            hedge.append(row.hedge().map(Observation.HedgeWord::word).orElse(""));
            source.append(row.source().id());
            vintage.append(row.vintage());
            note.append(row.note());
        }
        return Table.create(
                series.indicator().nameEn(),
                period,
                start,
                months,
                value,
                printed,
                status,
                hedge,
                source,
                vintage,
                note);
    }
}
