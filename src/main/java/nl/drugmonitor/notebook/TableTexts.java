package nl.drugmonitor.notebook;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.chart.TableChart;
import nl.drugmonitor.column.Columns;
import nl.drugmonitor.column.Join;
import nl.drugmonitor.column.StatusCell;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.kernel.completion.Call;
import nl.drugmonitor.kernel.completion.TextArgument;
import nl.drugmonitor.kernel.completion.TextLibrary.Choice;
import nl.drugmonitor.table.Compare;
import nl.drugmonitor.table.Tables;
import nl.drugmonitor.table.TakeOver;
import tech.tablesaw.aggregate.Summarizer;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.joining.DataFrameJoiner;
import tech.tablesaw.table.Relation;

/**
 * The names in a table of Tablesaw: its columns, and the texts of a column. A table stands for what is made of it, as
 * long as that has its columns: nothing is computed, and a table may be large.
 */
final class TableTexts {
    /** More texts of a column than anybody looks through. */
    private static final int MOST_TEXTS = 500;

    /** A larger file takes too long to be read for its columns. */
    private static final long LARGEST_FILE = 1_000_000;

    /** Methods of a table that name it or a new column, and take no column of it. */
    private static final Set<String> OTHER_NAMES = Set.of("setName", "create", "replaceColumn");

    /** Methods that return some rows of a table, with all its columns. */
    private static final Set<String> SOME_ROWS = Set.of(
            "where",
            "dropWhere",
            "sortOn",
            "sortAscendingOn",
            "sortDescendingOn",
            "first",
            "last",
            "inRange",
            "rows",
            "dropRows",
            "dropRange",
            "dropDuplicateRows",
            "dropRowsWithMissingValues",
            "sampleN",
            "sampleX",
            "copy",
            "emptyCopy",
            "concat",
            "append",
            "top",
            "bottom");

    /** Methods that only look up columns, and copy none. */
    private static final Set<String> LOOKING =
            Set.of("selectColumns", "rejectColumns", "stringColumn", "column", "categoricalColumn");

    /** Makers of what computes with the columns of a table, and goes by them. */
    private static final Set<Class<?>> OF_TABLE =
            Set.of(Columns.class, TableChart.class, Summarizer.class, DataFrameJoiner.class);

    /** Returns our types whose methods name columns. */
    List<Class<?>> ours() {
        return List.of(
                Columns.class,
                Join.class,
                Chart.class,
                TableChart.class,
                Compare.class,
                TakeOver.class,
                StatusCell.class);
    }

    /** Returns the columns of the table that a call is about: it is called on it, or takes it. */
    List<Choice> columns(Call call) {
        return columns(call, column -> true);
    }

    private static List<Choice> columns(Call call, Predicate<Column<?>> fits) {
        return tables(call)
                .findFirst()
                .map(table -> table.columns().stream()
                        .filter(fits)
                        .map(TableTexts::choice)
                        .toList())
                .orElse(List.of());
    }

    private static Choice choice(Column<?> column) {
        return new Choice(column.name(), TablesawParts.type(column));
    }

    private static Stream<Table> tables(Call call) {
        return call.known()
                .flatMap(value -> value instanceof Columns columns ? Stream.of(columns.table()) : Stream.of(value))
                .filter(Table.class::isInstance)
                .map(Table.class::cast);
    }

    /** Returns the periods in the column of periods. */
    List<Choice> periods(Call call) {
        return tables(call)
                .flatMap(table -> table.columns().stream())
                .filter(column -> Set.of("period", "year", "periode", "jaar")
                        .contains(column.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(TableTexts::texts)
                .orElse(List.of());
    }

    /** Returns the days of the breaks that a table tells of, in its columns for them. */
    List<Choice> breaks(Call call) {
        return tables(call)
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.name().endsWith("_break"))
                .flatMap(column -> texts(column).stream())
                .flatMap(cell -> Stream.of(cell.text().split(" \\| ")))
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d .*"))
                .distinct()
                .map(text -> new Choice(text.substring(0, 10), text.substring(11)))
                .toList();
    }

    private static List<Choice> texts(Column<?> column) {
        return column.unique().asStringColumn().asList().stream()
                .filter(text -> !text.isEmpty())
                .sorted()
                .limit(MOST_TEXTS)
                .map(text -> new Choice(text, ""))
                .toList();
    }

    /** Returns what fits into the texts of Tablesaw's own methods. */
    List<Choice> ofTablesaw(TextArgument argument) {
        Call call = argument.call();
        if (call.isOf(Relation.class) && !OTHER_NAMES.contains(call.method().getName())) {
            return columns(call, isOfType(call));
        }
        if (call.isOf(Summarizer.class) || call.isOf(DataFrameJoiner.class)) {
            boolean isOfOther = call.argument(Table.class).isPresent();
            return isOfOther ? columns(new Call(call.method(), Optional.empty(), call.arguments())) : columns(call);
        }
        return call.receiver(StringColumn.class).map(TableTexts::texts).orElse(List.of());
    }

    /** A method that returns a column of dates takes one of them. */
    private static Predicate<Column<?>> isOfType(Call call) {
        return call.method() instanceof Method method && Column.class.isAssignableFrom(method.getReturnType())
                ? method.getReturnType()::isInstance
                : column -> true;
    }

    /** Reads a small table without printing how. */
    private static Optional<Object> read(String file) {
        try {
            boolean isSmall = Files.size(WorkingFolder.find(Path.of(file))) <= LARGEST_FILE;
            return isSmall ? Optional.of(Tables.from(file).reading().table()) : Optional.empty();
        } catch (IOException | InvalidPathException | InvalidInputException e) {
            return Optional.empty(); // the cell will say why
        }
    }

    /** Returns what a call is worth that is about a table. */
    Optional<Object> value(Call call) {
        if (!(call.method() instanceof Method method)) {
            return Optional.empty();
        }
        String name = method.getName();
        if (method.getDeclaringClass() == Tables.class && name.equals("read")) {
            return call.argument(String.class).flatMap(TableTexts::read);
        }
        if (OF_TABLE.contains(method.getReturnType())) {
            return tables(call).findFirst().map(table -> table);
        }
        if (Table.class.isAssignableFrom(method.getReturnType()) && SOME_ROWS.contains(name)) {
            return call.receiver(Table.class).map(table -> table);
        }
        return call.isOf(Relation.class) && LOOKING.contains(name) ? call.made() : Optional.empty();
    }
}
