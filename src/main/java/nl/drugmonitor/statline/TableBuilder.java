package nl.drugmonitor.statline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Makes a table of the answers: one row for each choice of codes, one column for each measure. */
final class TableBuilder {
    private static final String BETWEEN_CODES = "\u0000";

    private final Answers answers;
    private final Language language;
    private final boolean isLong;
    private final EntryList data;
    private final Troubles troubles = new Troubles();
    private Description description;
    private final Map<String, MeasureCells> cells = new LinkedHashMap<>();
    private final Map<String, Integer> rowsByCodes = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private long entries;

    TableBuilder(Answers answers, Language language) {
        this.answers = answers;
        this.language = language;
        isLong = answers.isLong();
        EntryList untyped = answers.list(EntryList.UNTYPED);
        data = isLong
                ? answers.list(EntryList.OBSERVATIONS)
                : untyped.isEmpty() ? answers.list(EntryList.TYPED) : untyped;
        description = isLong ? Description.ofVersion4(answers) : Description.ofVersion3(answers);
    }

    StatLineTable build() {
        description = description.of(data.names(), isLong);
        description
                .measures()
                .values()
                .forEach(measure -> cells.put(measure.key(), new MeasureCells(measure, troubles)));
        boolean isTyped = data.name().equalsIgnoreCase(EntryList.TYPED);
        data.read(entry -> {
            entries++;
            if (isLong) {
                takeCell(entry);
            } else {
                takeRow(entry, isTyped);
            }
        });
        if (entries == 0) {
            throw InvalidInputException.at(data.pages().get(0).place(), "statline_no_rows");
        }
        return table();
    }

    private void takeCell(Entry entry) {
        String key = entry.text("Measure");
        MeasureCells column = cells.computeIfAbsent(key, unused -> {
            troubles.add("statline_measure", key, entry.place(), key);
            Measure unknown = Measure.unknown(key);
            description.measures().put(key, unknown);
            return new MeasureCells(unknown, troubles);
        });
        List<String> codes = codes(entry);
        int row = rowsByCodes.computeIfAbsent(String.join(BETWEEN_CODES, codes), unused -> addRow(codes));
        column.set(row, Cell.ofVersion4(entry), entry.place());
    }

    private void takeRow(Entry entry, boolean isTyped) {
        List<String> codes = codes(entry);
        int row = addRow(codes);
        if (rowsByCodes.putIfAbsent(String.join(BETWEEN_CODES, codes), row) != null) {
            troubles.add("statline_row_twice", "", entry.place(), codes);
        }
        cells.forEach((key, column) -> column.set(row, Cell.ofVersion3(entry, key, isTyped), entry.place()));
    }

    private int addRow(List<String> codes) {
        rows.add(codes);
        return rows.size() - 1;
    }

    private List<String> codes(Entry entry) {
        List<String> codes = new ArrayList<>();
        for (Dimension dimension : description.dimensions()) {
            String text = entry.text(dimension.key());
            String code = known.computeIfAbsent(text, unused -> text); // once in memory, not in each row
            codes.add(code);
            if (!dimension.categories().isEmpty() && dimension.category(code).isEmpty()) {
                troubles.addCode("statline_code", dimension.key(), code, entry.place());
            } else if (dimension.isTime()) {
                checkPeriod(dimension, code, entry);
            }
        }
        return codes;
    }

    private void checkPeriod(Dimension dimension, String code, Entry entry) {
        Optional<PeriodCode> period = period(dimension, code);
        if (period.isEmpty()) {
            troubles.addCode("statline_period", dimension.key(), code, entry.place());
        } else if (period.get().frequency() == Frequency.OTHER && code.contains("JJ")) {
            troubles.addCode("statline_label", dimension.key(), code, entry.place());
        }
    }

    private static Optional<PeriodCode> period(Dimension dimension, String code) {
        return PeriodCode.of(code, dimension.category(code).map(Category::title).orElse(""));
    }

    private StatLineTable table() {
        TableInfo info = TableInfo.of(answers);
        String id = info.id().isEmpty() ? answers.table().orElse("") : info.id();
        Table table = Table.create(id);
        for (int i = 0; i < description.dimensions().size(); i++) {
            dimensionColumns(i).forEach(table::addColumns);
        }
        Map<String, String> names = description.columnNames();
        List<StatLineColumn> columns = new ArrayList<>();
        cells.forEach((key, measureCells) -> {
            String name = Optional.ofNullable(names.get(key)).orElseThrow();
            Measure measure =
                    Optional.ofNullable(description.measures().get(key)).orElseThrow();
            measureCells.columns(name, rows.size(), language).forEach(table::addColumns);
            columns.add(StatLineColumn.of(name, measure));
        });
        List<Fault> faults = new ArrayList<>(answers.notes());
        faults.addAll(troubles.faults());
        boolean isWhole = KeptCopy.chosen(WorkingFolder.find(answers.place())).isEmpty();
        info.observations()
                .filter(count -> isLong && isWhole && count != entries)
                .ifPresent(
                        count -> faults.add(Fault.of(data.pages().get(0).place(), "statline_count", count, entries)));
        return new StatLineTable(
                table,
                new TableInfo(id, info.title(), info.modified(), info.description(), info.observations()),
                description.dimensions(),
                columns,
                faults,
                answers.place().toString(),
                language);
    }

    /** Returns the label, the code, and of a period its code in this project, its length and its status. */
    private List<Column<?>> dimensionColumns(int index) {
        Dimension dimension = description.dimensions().get(index);
        List<StringColumn> columns = StatLineTable.columnsOf(dimension).stream()
                .map(StringColumn::create)
                .toList();
        for (List<String> codes : rows) {
            String code = codes.get(index);
            Optional<Category> category = dimension.category(code);
            columns.get(0)
                    .append(category.map(Category::title)
                            .orElse(dimension.categories().isEmpty() ? code : ""));
            columns.get(1).append(code);
            if (dimension.isTime()) {
                Optional<PeriodCode> period = period(dimension, code);
                columns.get(2).append(period.flatMap(PeriodCode::period).orElse(""));
                columns.get(3)
                        .append(period.map(known -> known.frequency().code()).orElse(""));
                columns.get(4).append(category.map(Category::status).orElse(""));
            }
        }
        return List.copyOf(columns);
    }
}
