package nl.drugmonitor.table;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.tablefile.XlsxCells;
import nl.drugmonitor.tablefile.XlsxSheet;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Makes Tablesaw tables of series, and writes tables into files. */
public final class Tables {
    private static final int DECIMALS = 6;

    private Tables() {}

    /**
     * Returns a fresh table of the readings of a contradiction: one row a reading, the most plausible first.
     *
     * <p>Columns: {@code rank} (whole number from 1), {@code corrections} (text), {@code cause} (text: the most
     * plausible one), {@code share} (number: its part of the weight of all), {@code share_alone} (number: the same by
     * the text alone, without other sources), {@code outside} (text: for, against, mixed or none) and {@code then}
     * (text: what the claims give by it).
     */
    public static Table of(Readings readings) {
        IntColumn rank = IntColumn.create("rank");
        StringColumn corrections = StringColumn.create("corrections");
        StringColumn cause = StringColumn.create("cause");
        DoubleColumn share = DoubleColumn.create("share");
        DoubleColumn shareAlone = DoubleColumn.create("share_alone");
        StringColumn outside = StringColumn.create("outside");
        StringColumn then = StringColumn.create("then");
        for (Reading reading : readings.readings()) {
            rank.append(rank.size() + 1);
            corrections.append(Language.EN.say(reading.truth()));
            cause.append(Language.EN.say(reading.cause()));
            share.append(reading.share());
            shareAlone.append(reading.shareAlone());
            outside.append(reading.outside().toString());
            then.append(reading.then().stream().map(Language.EN::say).collect(Collectors.joining("; ")));
        }
        return Table.create(readings.cluster().id(), rank, corrections, cause, share, shareAlone, outside, then);
    }

    /**
     * Returns a fresh table of a series: one row an observation, by period, and within one in the order of the data.
     *
     * <p>Columns: {@code period} (text), {@code start} (date: its first day), {@code months} (whole number; none for a
     * week), {@code value} (number, in the unit of the indicator; none for a suppressed cell), {@code printed},
     * {@code status} (codes parted by spaces), {@code hedge}, {@code source}, {@code vintage} and {@code note} (texts,
     * empty where there is none). The value is a {@code double} for charts and summaries; exact work is done on the
     * series itself.
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
            if (row.period().isWeek()) {
                months.appendMissing();
            } else {
                months.append(row.period().months());
            }
            if (row.isSuppressed()) {
                value.appendMissing();
            } else {
                value.append(Rounding.rounded(row.value(), DECIMALS).doubleValue());
            }
            printed.append(row.printed().text());
            status.append(row.statusCodes());
            hedge.append(row.hedge().map(HedgeWord::word).orElse(""));
            source.append(row.source().id());
            vintage.append(row.vintage());
            note.append(Language.EN.say(row.note()));
        }
        return Table.create(
                Language.EN.say(series.indicator()),
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

    /** Returns the sheets of a workbook (.xlsx), with those that are hidden or hold nothing. */
    public static List<XlsxSheet> sheets(String file) {
        return XlsxCells.sheets(Path.of(file));
    }

    /**
     * Writes a table into a file whose name ends in .xlsx, .csv (with commas, and points before decimals) or .json.
     *
     * @return the whole path of the file
     * @see TableWriter
     */
    public static Path write(Table table, String file) {
        return write(table, file, CsvStyle.PLAIN);
    }

    /** Writes a table into a file; if it is a csv, in a style such as {@code CsvStyle.DUTCH}. */
    public static Path write(Table table, String file, CsvStyle style) {
        return TableWriter.write(Path.of(file), List.of(table), style);
    }

    /** Writes tables as the sheets of a workbook, under their names: {@code table.setName("Data")} gives one. */
    public static Path write(String file, Table... tables) {
        return TableWriter.write(Path.of(file), List.of(tables), CsvStyle.PLAIN);
    }
}
