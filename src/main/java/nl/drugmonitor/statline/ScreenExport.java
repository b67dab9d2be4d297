package nl.drugmonitor.statline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.tablefile.PeriodText;
import nl.drugmonitor.tablefile.ReadReport;
import nl.drugmonitor.tablefile.TableFile;
import nl.drugmonitor.tablefile.TableReading;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The csv or xlsx of what StatLine shows on its screen: labels instead of codes, the title above the table, the source
 * below.
 *
 * <p>Anybody may have changed such a file, so the general reader reads it, which finds its notation and refuses what
 * can be read in two ways.
 */
record ScreenExport(Path place, Language language) {
    private static final Set<String> TIME = Set.of("perioden", "periods");
    private static final Pattern UNIT =
            Pattern.compile("(?i)aantal|number|%.*|(x )?1 ?000.*|.*\\beuro.*|ml[nd] .*|\\d{4} ?= ?100");

    StatLineTable read() {
        Path file = WorkingFolder.name(Files.isDirectory(place) ? only(StoredFile.in(place)) : place);
        TableReading reading = TableFile.of(file).language(language).reading();
        ReadReport report = reading.report();
        Table table = Table.create(reading.table().name());
        List<Dimension> dimensions = new ArrayList<>();
        List<StatLineColumn> columns = new ArrayList<>();
        for (Column<?> column : reading.table().columns()) {
            String name = column.name();
            if (TIME.contains(name.toLowerCase(Locale.ROOT))) {
                Dimension periods = Dimension.of(name, name, true, List.of());
                dimensions.add(periods);
                periods(reading.table(), periods).forEach(table::addColumns);
            } else if (!table.containsColumn(name)) {
                table.addColumns(column);
                reasons(reading.table(), column).ifPresent(table::addColumns);
                if (report.columns().stream().anyMatch(read -> read.name().equals(name))) {
                    add(column, dimensions, columns);
                }
            }
        }
        List<Fault> faults = new ArrayList<>(report.notes());
        long across = columns.stream().filter(column -> isPeriod(column.name())).count();
        if (across > 0) {
            faults.add(Fault.of(Place.of(file.toString()), "statline_across", across));
        }
        return new StatLineTable(
                table,
                new TableInfo(
                        "", report.title().orElse(""), "", String.join("\n", report.skippedTexts()), Optional.empty()),
                dimensions,
                columns,
                faults,
                file.toString(),
                language);
    }

    /** Returns why values of a column are missing; where StatLine shows an empty cell, there can be none. */
    private Optional<StringColumn> reasons(Table read, Column<?> column) {
        String name = column.name() + "_missing";
        boolean isText = column instanceof StringColumn;
        if (isText || column.countMissing() == 0) {
            return Optional.empty();
        }
        String empty = language.say(Note.of("missing.empty"));
        StringColumn reasons = StringColumn.create(name);
        for (int row = 0; row < column.size(); row++) {
            String said = read.containsColumn(name) ? read.stringColumn(name).get(row) : empty;
            String reason = said.equals(empty) ? language.say(Note.of("missing.impossible")) : said;
            reasons.append(column.isMissing(row) ? reason : "");
        }
        return Optional.of(reasons);
    }

    /** Returns whether the last part of a name is a period, as where years stand across. */
    private static boolean isPeriod(String name) {
        return PeriodText.of(lastPart(name)).isPresent();
    }

    private static String lastPart(String name) {
        int between = name.lastIndexOf(Measure.BETWEEN);
        return between < 0 ? name : name.substring(between + Measure.BETWEEN.length());
    }

    private static Path only(List<StoredFile> files) {
        return files.stream()
                .filter(file -> file.endsIn(".csv"))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private static void add(Column<?> column, List<Dimension> dimensions, List<StatLineColumn> columns) {
        String name = column.name();
        if (column instanceof StringColumn) {
            dimensions.add(Dimension.of(name, name, false, List.of()));
        } else {
            columns.add(new StatLineColumn(name, name, name, "", unit(name), Optional.empty(), ""));
        }
    }

    /** Returns the unit that StatLine puts behind the title of a column, {@code Bevolking (x 1 000)}, or below it. */
    private static String unit(String name) {
        int open = name.lastIndexOf('(');
        if (open >= 0 && name.endsWith(")")) {
            return name.substring(open + 1, name.length() - 1);
        }
        return UNIT.matcher(lastPart(name)).matches() && name.contains(Measure.BETWEEN) ? lastPart(name) : "";
    }

    /** Returns the columns of periods, of which StatLine marks those that are not final with asterisks. */
    private List<StringColumn> periods(Table read, Dimension dimension) {
        Column<?> labels = read.column(dimension.key());
        Optional<Column<?>> marks = read.columns().stream()
                .filter(column -> column.name().equals(dimension.key() + "_status"))
                .findFirst();
        List<StringColumn> columns = StatLineTable.columnsOf(dimension).stream()
                .map(StringColumn::create)
                .toList();
        for (int row = 0; row < read.rowCount(); row++) {
            String label = labels.getString(row);
            Optional<PeriodText> period = PeriodText.of(label);
            String mark = marks.isPresent() ? marks.get().getString(row) : "";
            int stars = label.length() - label.replaceFirst("\\*+$", "").length();
            columns.get(0).append(label);
            columns.get(1).append(label);
            columns.get(2).append(period.map(PeriodText::code).orElse(""));
            columns.get(3)
                    .append(period.map(text -> frequency(text.code()))
                            .orElseGet(() -> PeriodCode.withoutPeriod(label))
                            .code());
            columns.get(4).append(status(mark, stars));
        }
        return columns;
    }

    private String status(String mark, int stars) {
        if (stars == 1 || mark.equals(language.words("tablefile.provisional"))) {
            return "Voorlopig";
        }
        return stars > 1 || mark.equals(language.words("tablefile.revised")) ? "NaderVoorlopig" : "";
    }

    private static Frequency frequency(String period) {
        String part = period.length() > 5 ? period.substring(5, 6) : "";
        return switch (part) {
            case "" -> Frequency.YEAR;
            case "Q" -> Frequency.QUARTER;
            case "H" -> Frequency.HALF_YEAR;
            case "W" -> Frequency.WEEK;
            default -> Frequency.MONTH;
        };
    }
}
