package nl.drugmonitor.statline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.tablefile.PeriodText;
import nl.drugmonitor.tablefile.ReadReport;
import nl.drugmonitor.tablefile.TableFile;
import nl.drugmonitor.tablefile.TableReading;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The csv of what StatLine shows on its screen: labels instead of codes, the title above the table, the source below.
 *
 * <p>Anybody may have changed such a file, so the general reader reads it, which finds its notation and refuses what
 * can be read in two ways.
 */
record ScreenExport(Path place, Language language) {
    private static final Set<String> TIME = Set.of("perioden", "periods");

    StatLineTable read() {
        Path file = Files.isDirectory(place) ? only(StoredFile.in(place)) : place;
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
                if (report.columns().stream().anyMatch(read -> read.name().equals(name))) {
                    add(column, dimensions, columns);
                }
            }
        }
        return new StatLineTable(
                table,
                new TableInfo(
                        "", report.title().orElse(""), "", String.join("\n", report.skippedTexts()), Optional.empty()),
                dimensions,
                columns,
                report.notes(),
                file.toString(),
                language);
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

    /** Returns the unit that StatLine puts behind the title of a column: {@code Bevolking (x 1 000)}. */
    private static String unit(String name) {
        int open = name.lastIndexOf('(');
        return open >= 0 && name.endsWith(")") ? name.substring(open + 1, name.length() - 1) : "";
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
            columns.get(0).append(label);
            columns.get(1).append(label);
            columns.get(2).append(period.map(PeriodText::code).orElse(""));
            columns.get(3)
                    .append(period.map(text -> frequency(text.code()))
                            .orElse(Frequency.OTHER)
                            .code());
            columns.get(4).append(status(mark, period.map(PeriodText::stars).orElse(0)));
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
