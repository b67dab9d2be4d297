package nl.drugmonitor.column;

import java.util.List;
import java.util.function.Consumer;
import nl.drugmonitor.column.Setting.Choice;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.input.GivenTable;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;

/**
 * Computations on the columns of a table, in the words of the field.
 *
 * <pre>{@code
 * Columns.of(table).change("n")                               // on the year before: column n_change
 * Columns.of(table).by("drug").percentChange("n")             // within each drug: n_change_percent
 * Columns.of(table).by("drug").index("n", 2015)               // 2015 = 100: n_index
 * Columns.of(table).per(100_000, "n", "population")           // n_per_100000
 * Columns.of(table).across("2023-04-01").change("n")          // in spite of the break of that day
 * }</pre>
 *
 * <p>Each returns a new table: the old one with the result as a column (a {@code double}) and, beside it, a column of
 * notes named {@code RESULT_note}. Where a result cannot be had the cell is missing, and its note says why: the year
 * before is not in the table, a break parts the two, the base is zero, the periods differ in length. What is known of
 * the values goes along: the notes of the column ({@code n_note}), its breaks ({@code n_break}), and {@code status}.
 *
 * <p>Rows may stand in any order: the column {@code period} or {@code year} says what comes before what. A call that
 * makes no sense, such as a column that is not there or two rows of one year, is refused with a message.
 */
public final class Columns {
    private final Setting setting;

    private Columns(Setting setting) {
        this.setting = setting;
    }

    /**
     * Starts from a table, which is not changed.
     *
     * @throws RefusedException if the table is {@code null}, as after a cell that failed
     */
    public static Columns of(Table table) {
        return new Columns(new Setting(GivenTable.present(table), Language.ofEnvironment()));
    }

    /** Returns the table that the computations start from. */
    public Table table() {
        return setting.table();
    }

    /** Names the columns that tell one series of the table from another, such as {@code drug}. */
    public Columns by(String... columns) {
        return new Columns(setting.with(Choice.BY, columns));
    }

    /** Names the columns within which the parts of a sum are added up, such as {@code region}. */
    public Columns within(String... columns) {
        return new Columns(setting.with(Choice.WITHIN, columns));
    }

    /** Names the column of periods, where it is not called {@code period}, {@code year}, {@code periode} or so. */
    public Columns over(String column) {
        return new Columns(setting.with(Choice.OVER, column));
    }

    /**
     * Names breaks in spite of which values are compared, by their days, such as {@code 2023-04-01}. A break of
     * definition stays refused.
     */
    public Columns across(String... breaks) {
        return new Columns(setting.with(Choice.ACROSS, breaks));
    }

    /** Names the column of the result. */
    public Columns as(String name) {
        return new Columns(setting.with(Choice.AS, name));
    }

    /** Says notes in a language, instead of that of the environment. */
    public Columns in(Language language) {
        return new Columns(new Setting(setting.table(), language, setting.choices()));
    }

    private static void checkPositive(String what, long number) {
        if (number < 1) {
            throw RefusedException.of("not_positive", what, number);
        }
    }

    private Table with(Consumer<Table> computation) {
        Table copy = setting.table().copy();
        computation.accept(copy);
        return copy;
    }

    private Table withEach(String[] columns, Consumer<Table> computation) {
        setting.checkOneName(columns);
        return with(computation);
    }

    /**
     * Appends the change on the same period of the year before, in the unit of the column: {@code n_change}.
     *
     * @throws RefusedException if the table has no such column or no periods, or two rows of one series have the same
     */
    public Table change(String... columns) {
        OverTime time = new OverTime(setting);
        return withEach(columns, table -> List.of(columns).forEach(column -> time.change(table, column, false)));
    }

    /** Appends the change on the year before in percent: {@code n_change_percent}; none of a base of zero or less. */
    public Table percentChange(String... columns) {
        OverTime time = new OverTime(setting);
        return withEach(columns, table -> List.of(columns).forEach(column -> time.change(table, column, true)));
    }

    /**
     * Appends an index, of which the base year is 100: {@code n_index}.
     *
     * @throws RefusedException if no series has a row of the base year
     */
    public Table index(String column, int base) {
        return index(column, Integer.toString(base));
    }

    /** Appends an index with a base such as {@code 2015-Q1}; a period of another length has none. */
    public Table index(String column, String base) {
        return with(table -> new OverTime(setting).index(table, column, Period.of(base)));
    }

    /**
     * Appends a column for each so many of another: {@code per(100_000, "n", "population")} is {@code n_per_100000}.
     */
    public Table per(long number, String column, String population) {
        checkPositive("per", number);
        return with(table -> new Rates(setting).per(table, number, column, population));
    }

    /** Appends a column for each so many inhabitants, those on 1 January of the year in which a period ends. */
    public Table per(long number, String column, Series population) {
        return per(number, column, population.yearly());
    }

    /** Appends a column for each so many inhabitants, as {@link #per(long, String, Series)} does. */
    public Table per(long number, String column, Yearly population) {
        checkPositive("per", number);
        return with(table -> new Rates(setting).per(table, number, column, population));
    }

    /**
     * Appends the share of each row in the sum of all rows of its period, in percent: {@code n_share}. A sum that lacks
     * a value is not known, and neither are its shares.
     */
    public Table share(String column) {
        return with(table -> new Parts(setting).share(table, column));
    }

    /** Appends the share of one column in another, in percent: {@code part_share_of_whole}. */
    public Table shareOf(String part, String whole) {
        return with(table -> new Rates(setting).shareOf(table, part, whole));
    }

    /**
     * Appends what each series adds to the change of the sum of all on the year before, in percentage points of that
     * sum: {@code n_contribution}. They add up to the change of the sum in percent.
     */
    public Table contribution(String column) {
        if (setting.by().isEmpty()) {
            throw RefusedException.of("contribution_by", column);
        }
        return with(table -> new Parts(setting).contribution(table, column));
    }

    /** Appends what one column adds to the change of another: {@code part_contribution_to_whole}. */
    public Table contributionTo(String part, String whole) {
        return with(table -> new Parts(setting).contributionTo(table, part, whole));
    }

    /** Appends the monthly average, which makes a year of nine months comparable: {@code n_per_month}. */
    public Table perMonth(String... columns) {
        Rates rates = new Rates(setting);
        return withEach(columns, table -> List.of(columns).forEach(column -> rates.perMonth(table, column)));
    }

    /** Appends the value of the period before, of the same length: {@code n_lag}. */
    public Table lag(String column) {
        return lag(column, 1);
    }

    /** Appends the value of so many periods before: {@code n_lag2} of two. */
    public Table lag(String column, int periods) {
        checkPositive("lag", periods);
        return with(table -> new OverTime(setting).lag(table, column, periods));
    }

    /** Appends the running sum: {@code n_cumulative}. It ends at the first value that is missing. */
    public Table cumulative(String... columns) {
        OverTime time = new OverTime(setting);
        return withEach(columns, table -> List.of(columns).forEach(column -> time.cumulative(table, column)));
    }

    /**
     * Returns the table with a row for each period that a series lacks between the first and the last of the table, its
     * values missing; a series at a time, by period.
     *
     * @throws RefusedException if the periods differ in length
     */
    public Table complete() {
        return new Completion(setting).whole();
    }

    /** Returns the table with a row for each year from one to another in each series. */
    public Table complete(int first, int last) {
        return new Completion(setting).from(Period.ofYear(first), Period.ofYear(last));
    }

    /**
     * Returns the series that {@link #by} names beside each other: one row a period, and of each series a column with
     * its name, and beside it its notes and breaks if the table has them ({@code soft}, {@code soft_break}). A period
     * that a series lacks is missing there.
     *
     * @throws RefusedException if a series has two rows of one period, or a row lacks its period or its name
     */
    public Table wide(String column) {
        if (setting.by().isEmpty()) {
            throw RefusedException.of("wide_by", column);
        }
        return new Widening(setting).of(column);
    }

    /**
     * Returns the rows with the largest values, of each series that {@link #by} names; rows without a value are left
     * out, and those as large as the last one are kept.
     */
    public Table top(int rows, String column) {
        checkPositive("top", rows);
        return new Summaries(setting).top(rows, column, true);
    }

    /** Returns the rows with the smallest values, as {@link #top} does. */
    public Table bottom(int rows, String column) {
        checkPositive("bottom", rows);
        return new Summaries(setting).top(rows, column, false);
    }

    /**
     * Returns one row for each value of the columns that {@link #by} names, with the number of {@code rows} and the sum
     * of each column. A sum that lacks a value is missing, and its note has the sum of the others.
     */
    public Table sum(String... columns) {
        setting.checkOneName(columns);
        return new Summaries(setting).sum(false, columns);
    }

    /** Returns the sums of the values that are there; of none at all the sum is missing, and not 0. */
    public Table sumOfKnown(String... columns) {
        setting.checkOneName(columns);
        return new Summaries(setting).sum(true, columns);
    }

    /**
     * Returns the size of the trend of each series: one row a series, with {@code from}, {@code to}, {@code values},
     * {@code slope} (Theil and Sen: the change for each period), {@code low} and {@code high} (its 95% interval),
     * {@code p} (Mann and Kendall) and {@code note}. Fewer than five values, a gap, or a break that is not named have
     * no trend.
     */
    public Table trend(String column) {
        return new Summaries(setting).trend(column);
    }
}
