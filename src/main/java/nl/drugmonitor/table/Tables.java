package nl.drugmonitor.table;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.input.GivenTable;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.tablefile.TableFile;
import nl.drugmonitor.tablefile.XlsxCells;
import nl.drugmonitor.tablefile.XlsxSheet;
import tech.tablesaw.api.Table;

/**
 * Everything that this library knows, as Tablesaw tables. Each call makes a fresh table, which may be changed at will.
 *
 * <p>Words in cells are in the language of the environment, or in the one that is given: {@code Tables.of(series,
 * Language.NL)}. Names of columns are the same in both. Numbers are {@code double}s, missing where there is none; texts
 * are empty where there is nothing to say; exact work is done on the series themselves.
 */
public final class Tables {
    private Tables() {}

    /**
     * Reads the table of a csv file, finds from all of its rows how it is written, and prints what it found.
     *
     * @param file relative to the folder of the notebook or of the program
     * @throws nl.drugmonitor.input.InvalidInputException if it can be read in several ways: the message names the line
     *     and the option of {@link #from} that decides
     */
    public static Table read(String file) {
        return from(file).read();
    }

    /** Returns a file to be read, for options: {@code Tables.from("opium.csv").decimal(',').read()}. */
    public static TableFile from(String file) {
        return TableFile.of(Path.of(file));
    }

    /**
     * Returns a series: one row an observation, by period, and within one in the order of the data.
     *
     * <p>Columns: {@code period} (text), {@code start} (date: its first day), {@code months} (whole number; none for a
     * week), {@code value} (number, in the unit of the indicator; none for a suppressed cell), {@code printed},
     * {@code status} (codes parted by spaces), {@code hedge}, {@code source}, {@code vintage} and {@code note} (texts).
     */
    public static Table of(Series series) {
        return of(series, Language.ofEnvironment());
    }

    /** Returns {@link #of(Series)} in a language. */
    public static Table of(Series series, Language language) {
        return new SeriesTables(language).series(series);
    }

    /**
     * Returns all figures, long: one row an observation, by indicator and period.
     *
     * <p>Columns: {@code indicator}, {@code name}, {@code unit} (texts), {@code year} (whole number: in which the
     * period ends), and those of {@link #of(Series)}. Several sources of one period have a row each; see
     * {@link #of(Figures, String, String...)} for one value a year.
     */
    public static Table of(Figures figures) {
        return of(figures, Language.ofEnvironment());
    }

    /** Returns {@link #of(Figures)} in a language. */
    public static Table of(Figures figures, Language language) {
        return new SeriesTables(language).figures(figures);
    }

    /**
     * Returns some series beside each other, wide: one row a year, {@link Series#yearly()} of each, as
     * {@link #of(Yearly, Yearly...)} has them.
     *
     * @param first the id of an indicator, such as {@code incidents_soft}
     */
    public static Table of(Figures figures, String first, String... others) {
        return of(figures, Language.ofEnvironment(), first, others);
    }

    /** Returns {@link #of(Figures, String, String...)} in a language. */
    public static Table of(Figures figures, Language language, String first, String... others) {
        return new SeriesTables(language)
                .yearly(Stream.concat(Stream.of(first), Stream.of(others))
                        .map(figures::series)
                        .map(Series::yearly)
                        .toList());
    }

    /**
     * Returns one value a year of one series or several, one row a year, also for a year of which nothing was found.
     *
     * <p>Columns: {@code period} (text: {@code 2024}), {@code year} (whole number), and for each series three: one
     * named by the id of its indicator (number, missing where there is no one value), {@code ID_note} (text: values in
     * conflict or passed over, parts of the year, how firm the value is) and {@code ID_break} (text: the breaks that
     * part the year from the one before, as {@code 2023-04-01 law: ...}, with a bar between several).
     */
    public static Table of(Yearly first, Yearly... others) {
        return of(Language.ofEnvironment(), first, others);
    }

    /** Returns {@link #of(Yearly, Yearly...)} in a language. */
    public static Table of(Language language, Yearly first, Yearly... others) {
        return new SeriesTables(language)
                .yearly(Stream.concat(Stream.of(first), Stream.of(others)).toList());
    }

    /**
     * Returns the verdicts on an edition: one row a statement, in the order of the text.
     *
     * <p>Columns: {@code number} (whole number from 1), {@code statement}, {@code section}, {@code says}, {@code type},
     * {@code printed}, {@code computed} (texts), {@code low}, {@code high} (numbers: what was computed lies between
     * them), {@code verdict} (text: reproduced, wording, differs or cannot_tell), {@code by_reading} (other verdicts by
     * readings of a contradiction), {@code reason}, {@code missing}, {@code settle} and {@code remarks} (texts).
     */
    public static Table of(Reproduction check) {
        return of(check, Language.ofEnvironment());
    }

    /** Returns {@link #of(Reproduction)} in a language. */
    public static Table of(Reproduction check, Language language) {
        return new ResultTables(language).check(check);
    }

    /**
     * Returns the candidate explanations of an edition: one row a candidate, by finding.
     *
     * <p>Columns: {@code finding}, {@code candidate}, {@code says}, {@code role}, {@code standing} (codes),
     * {@code stands} (the standing in words), {@code extent} (how much of the change it covers), {@code why} (texts),
     * {@code predictions}, {@code seen}, {@code in_part}, {@code not_seen}, {@code open} (whole numbers),
     * {@code missing} and {@code settle} (texts).
     */
    public static Table of(Ledger ledger) {
        return of(ledger, Language.ofEnvironment());
    }

    /** Returns {@link #of(Ledger)} in a language. */
    public static Table of(Ledger ledger, Language language) {
        return new ResultTables(language).ledger(ledger);
    }

    /**
     * Returns the readings of a contradiction: one row a reading, the most plausible first.
     *
     * <p>Columns: {@code rank} (whole number from 1), {@code corrections} (text), {@code cause} (text: the most
     * plausible one), {@code share} (number: its part of the weight of all), {@code share_alone} (number: the same by
     * the text alone, without other sources), {@code outside} (text: for, against, mixed or none) and {@code then}
     * (text: what the claims give by it).
     */
    public static Table of(Readings readings) {
        return of(readings, Language.ofEnvironment());
    }

    /** Returns {@link #of(Readings)} in a language. */
    public static Table of(Readings readings, Language language) {
        return new ResultTables(language).readings(readings);
    }

    /**
     * Returns the values that two editions know otherwise: one row a value.
     *
     * <p>Columns: {@code indicator}, {@code name}, {@code period} (texts), {@code year} (whole number), {@code kind}
     * (text: new, revised, restated or not_comparable), {@code before}, {@code after}, {@code change},
     * {@code change_percent} (numbers; no change of values that cannot be compared), {@code before_source},
     * {@code after_source} (texts: the values as printed, with their sources) and {@code why} (text: what keeps one
     * from comparing them).
     */
    public static Table of(Comparison comparison) {
        return of(comparison, Language.ofEnvironment());
    }

    /** Returns {@link #of(Comparison)} in a language. */
    public static Table of(Comparison comparison, Language language) {
        return new ResultTables(language).comparison(comparison);
    }

    /** Returns the points that a chart draws, in its language: one row a point, see {@link Chart#table()}. */
    public static Table of(Chart chart) {
        return chart.table();
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
        return TableWriter.write(Path.of(file), List.of(GivenTable.present(table)), style);
    }

    /** Writes tables as the sheets of a workbook, under their names: {@code table.setName("Data")} gives one. */
    public static Path write(String file, Table... tables) {
        return TableWriter.write(
                Path.of(file), Stream.of(tables).map(GivenTable::present).toList(), CsvStyle.PLAIN);
    }
}
