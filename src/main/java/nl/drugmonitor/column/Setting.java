package nl.drugmonitor.column;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.input.GivenTable;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * What a computation was told besides the column that it is about.
 *
 * @param choices what somebody named, by what it is; nothing where it was not named
 */
record Setting(Table table, Language language, Map<Choice, List<String>> choices) {
    /** What may be named. */
    enum Choice {
        /** The columns that tell one series of the table from another. */
        BY,
        /** The columns within whose values parts are added up. */
        WITHIN,
        /** The column of periods. */
        OVER,
        /** The days of breaks in spite of which values are compared. */
        ACROSS,
        /** The name of the result. */
        AS
    }

    Setting(Table table, Language language) {
        this(table, language, Map.of());
    }

    /** Returns the same with one thing named. */
    Setting with(Choice choice, String... names) {
        Map<Choice, List<String>> all = new EnumMap<>(Choice.class);
        all.putAll(choices);
        all.put(choice, List.of(names));
        return new Setting(table, language, all);
    }

    private List<String> named(Choice choice) {
        return choices.getOrDefault(choice, List.of());
    }

    List<String> by() {
        return named(Choice.BY);
    }

    List<String> within() {
        return named(Choice.WITHIN);
    }

    List<String> across() {
        return named(Choice.ACROSS);
    }

    private Optional<String> name() {
        return named(Choice.AS).stream().findFirst();
    }

    /**
     * Returns a column of the table.
     *
     * @throws RefusedException if there is none of this name
     */
    Column<?> column(String name) {
        return GivenTable.column(table, name);
    }

    /**
     * Returns the column of periods.
     *
     * @throws RefusedException if the table has none by any of the usual names
     */
    TimeColumn times() {
        return timesIfAny().orElseThrow(() -> TimeColumn.refused(table, "over(\"...\")"));
    }

    /** Returns the column of periods, if the table has one. */
    Optional<TimeColumn> timesIfAny() {
        if (!named(Choice.OVER).isEmpty()) {
            return Optional.of(new TimeColumn(column(named(Choice.OVER).get(0))));
        }
        return TimeColumn.in(table);
    }

    /** Returns the name of a result: the one that somebody gave, or one made of the column's. */
    String named(String usual) {
        return name().orElse(usual);
    }

    /**
     * Checks that a name is given only where there is one result.
     *
     * @throws RefusedException if no column or several would have it
     */
    void checkOneName(String... columns) {
        if (columns.length == 0) {
            throw RefusedException.of("no_column_named", table.columnNames());
        }
        if (columns.length > 1 && name().isPresent()) {
            throw RefusedException.of("one_name", name().get(), Arrays.asList(columns));
        }
    }
}
