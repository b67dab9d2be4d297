package nl.drugmonitor.tablefile;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.tablefile.ReadReport.Choice;
import tech.tablesaw.api.Table;

/**
 * Reads a table in two passes: the first looks at all cells and decides what the columns are, the second takes them.
 */
final class TableReader {
    private static final int HEAD = 100;

    private final TableFile asked;
    private final MissingSigns missing;
    private final Faults faults = new Faults();
    private final List<Fault> notes = new ArrayList<>();
    private final CompletableFuture<Table> table;

    /** Has Tablesaw's classes loaded on another core meanwhile: they look through all jars, a third of a second. */
    TableReader(TableFile asked) {
        this.asked = asked;
        this.missing = new MissingSigns(asked.missing());
        this.table = CompletableFuture.supplyAsync(() -> Table.create());
    }

    TableReading read() {
        OpenedFile opened = OpenedFile.of(asked);
        CellSource source = opened.source();
        List<Choice> choices = new ArrayList<>(opened.choices());
        Layout layout = layout(source);
        choices.add(
                layout.headers().isEmpty()
                        ? new Choice("header", "", "noHeader()", asked.headers().isPresent())
                        : new Choice(
                                "header",
                                HeadRow.lines(layout.headers()),
                                "header(" + HeadRow.lines(layout.headers()) + ")",
                                asked.headers().isPresent()));

        Body body = new Body(source, layout, asked.fillsShortRows());
        List<KeptColumn> kept = kept(body, layout);
        if (!source.isEachRowFull()) {
            lookAtSheet(source, layout, kept, body);
        }
        List<FileColumn> columns = columns(layout, kept);
        checkNames(columns, layout, source);
        columns.forEach(column -> judge(column, source, layout));
        faults.throwIfAny();
        List<ColumnBuilder> builders = build(columns, kept);
        noteUnparsed(columns, builders, source);
        notePercents(columns, kept, source, layout);
        noteOneColumn(opened, layout, source);

        decimal(columns).ifPresent(choices::add);
        List<HeadRow> skipped = new ArrayList<>(layout.titles());
        skipped.addAll(body.notes());
        ReadReport report = new ReadReport(
                asked.file().toString(),
                choices,
                body.rows(),
                skipped,
                IntStream.range(0, columns.size())
                        .parallel()
                        .mapToObj(i -> ColumnReport.of(
                                columns.get(i), builders.get(i).values(), isPercent(columns.get(i), kept)))
                        .toList(),
                notes,
                asked.options());
        String name = asked.file().getFileName().toString().replaceFirst("\\.[^.]+$", "");
        Table read = table.join().setName(name);
        builders.forEach(builder -> builder.columns().forEach(read::addColumns));
        return new TableReading(read, report);
    }

    private Layout layout(CellSource source) {
        List<HeadRow> head = new ArrayList<>();
        int wanted = asked.headers().stream()
                        .flatMap(List::stream)
                        .mapToInt(Long::intValue)
                        .max()
                        .orElse(0)
                + HEAD;
        source.read(row -> {
            head.add(HeadRow.of(row));
            return head.size() < wanted;
        });
        LayoutFinder finder = new LayoutFinder(head, source, missing);
        if (asked.headers().isPresent()) {
            return finder.given(asked.headers().get());
        }
        return finder.find().orElseThrow(() -> {
            Optional<LayoutFinder.Doubt> doubt = finder.doubt();
            Optional<HeadRow> first = doubt.map(two -> two.others().get(0)).or(finder::first);
            Place place = source.place(first.map(HeadRow::line).orElse(1L), 0);
            if (first.isEmpty()) {
                return InvalidInputException.at(place, "no_rows");
            }
            HeadRow other = first.get();
            if (finder.first()
                    .filter(row -> row.line() < other.line() && row.cells().equals(other.cells()))
                    .isPresent()) {
                return InvalidInputException.at(place, "names_again");
            }
            String text = first.get().start();
            return doubt.isPresent()
                    ? InvalidInputException.at(
                            place,
                            "names_where",
                            doubt.get().lines(),
                            HeadRow.lines(doubt.get().others()),
                            text)
                    : InvalidInputException.at(
                            place, "no_names", text, first.get().line());
        });
    }

    /** Refuses two tables on one sheet, unless the user named the cells, and notes cells that are shown as one. */
    private void lookAtSheet(CellSource source, Layout layout, List<KeptColumn> kept, Body body) {
        SheetTables tables = new SheetTables(source, layout, kept, missing);
        if (asked.range().isEmpty()) {
            tables.second().or(body::beyond).ifPresent(second -> {
                throw new InvalidInputException(List.of(second));
            });
        }
        tables.perhapsBeside().ifPresent(notes::add);
        List<CellRange> shown = tables.shownAsOne();
        if (!shown.isEmpty()) {
            CellRange first = shown.get(0);
            notes.add(Fault.of(
                    source.place(first.firstLine(), first.firstColumn()),
                    "shown_as_one",
                    shown.size(),
                    source.range(first)));
        }
    }

    private void checkNames(List<FileColumn> columns, Layout layout, CellSource source) {
        List<String> names = columns.stream().map(FileColumn::name).toList();
        long line = layout.headers().isEmpty() ? 1 : layout.headers().get(0).line();
        for (String name : asked.asked().keySet()) {
            if (!names.contains(name)) {
                faults.add(source.place(line, 0), "option_column", name, NameAdvice.of(name, names));
            }
        }
        FootnoteMarks.first(layout.headers())
                .ifPresent(name -> notes.add(
                        Fault.of(source.place(line, 0), "footnote_marks", name, FootnoteMarks.without(name))));
        for (Layout.Named column : columns.stream().map(FileColumn::named).toList()) {
            if (!column.printed().isEmpty() && !column.printed().equals(column.name())) {
                notes.add(Fault.of(source.place(line, column.index()), "name_twice", column.printed(), column.name()));
            } else if (!source.isEachRowFull()
                    && isNumber(column.printed())
                    && asked.headers().isEmpty()) {
                notes.add(Fault.of(source.place(line, column.index()), "name_number", column.name()));
            } else if (column.printed().isEmpty() && !layout.headers().isEmpty()) {
                notes.add(Fault.of(source.place(line, column.index()), "no_name", column.name()));
            }
        }
    }

    /** Returns whether a name is a number and no year, as where a slip stands beside the names. */
    private static boolean isNumber(String name) {
        return name.matches("-?\\d+([.,]\\d+)?") && PeriodText.of(name).isEmpty();
    }

    private static List<KeptColumn> kept(Body body, Layout layout) {
        LongArrayList lines = new LongArrayList();
        List<KeptColumn> kept =
                layout.columns().stream().map(column -> new KeptColumn(lines)).toList();
        int[] indexes = layout.columns().stream().mapToInt(Layout.Named::index).toArray();
        body.read(row -> {
            lines.add(row.line());
            for (int i = 0; i < indexes.length; i++) {
                if (indexes[i] < row.size()) {
                    row.keep(indexes[i], kept.get(i));
                } else {
                    kept.get(i).add("", CellKind.EMPTY);
                }
            }
        });
        return kept;
    }

    /** Returns the columns that have a name or any value, in all rows of the file. */
    private List<FileColumn> columns(Layout layout, List<KeptColumn> kept) {
        List<ColumnEvidence> evidence = kept.parallelStream()
                .map(column -> {
                    ColumnEvidence all = new ColumnEvidence(missing);
                    for (Cell cell : column) {
                        all.look(cell);
                    }
                    return all;
                })
                .toList();
        Set<DecimalSign> shown = evidence.stream()
                .filter(ColumnEvidence::isAllNumbers)
                .flatMap(column -> ColumnPlan.own(column).stream())
                .collect(Collectors.toSet());
        Optional<DecimalSign> ofFile = shown.size() == 1 ? shown.stream().findFirst() : Optional.empty();
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> {
                    Layout.Named named = layout.columns().get(i);
                    Optional<Asked> ofColumn = asked.asked(named.name());
                    ColumnPlan plan = ColumnPlan.of(evidence.get(i), ofColumn, asked.decimal(), ofFile);
                    return new FileColumn(named, evidence.get(i), plan, ofColumn);
                })
                .filter(column -> column.named().isNamed()
                        || column.evidence().empty() < column.evidence().cells())
                .toList();
    }

    /** Makes the columns one by one, for Tablesaw's classes cannot be loaded from two threads at once. */
    private List<ColumnBuilder> build(List<FileColumn> columns, List<KeptColumn> kept) {
        table.join();
        List<ColumnBuilder> builders = columns.stream()
                .map(column -> new ColumnBuilder(column, missing, asked.language()))
                .toList();
        IntStream.range(0, columns.size()).parallel().forEach(i -> {
            for (Cell cell : kept.get(columns.get(i).index())) {
                builders.get(i).append(cell);
            }
        });
        return builders;
    }

    /** Notes what the user should know of a column, and refuses it if it can be read in two ways. */
    private void judge(FileColumn column, CellSource source, Layout layout) {
        ColumnPlan plan = column.plan();
        plan.doubt().ifPresent(doubt -> {
            List<Object> parts =
                    new ArrayList<>(List.of(column.name(), doubt.sample().text()));
            parts.addAll(doubt.parts());
            Place place = source.place(doubt.sample().line(), column.index());
            if (plan.isRefused()) {
                faults.add(place, doubt.key(), parts.toArray());
            } else {
                notes.add(Fault.of(place, doubt.key(), parts.toArray()));
            }
        });
        long tooLong = column.evidence().tooLong();
        if (tooLong > 0
                && plan.type() == ColumnType.NUMBER
                && !column.evidence().isWhole(plan.decimal())) {
            notes.add(Fault.of(source.place(layout.firstLine(), column.index()), "too_long", column.name(), tooLong));
        }
    }

    /** Returns whether the sheet shows all numbers of a column as percentages. */
    private static boolean isPercent(FileColumn column, List<KeptColumn> kept) {
        return kept.get(column.index()).percents() > 0
                && kept.get(column.index()).percents() == column.evidence().numbers();
    }

    /** Notes that a file was not parted into cells, where several blanks seem to part its columns. */
    private void noteOneColumn(OpenedFile opened, Layout layout, CellSource source) {
        boolean isFound = opened.choices().stream()
                .anyMatch(choice ->
                        choice.what().equals("separator") && choice.value().isEmpty() && !choice.isGiven());
        if (!isFound) {
            return;
        }
        boolean[] hasBlanks = {false};
        source.read(row -> {
            hasBlanks[0] = row.size() > 0 && HeadRow.stripped(row.text(0)).contains("  ");
            return !hasBlanks[0] && row.line() < HEAD;
        });
        if (hasBlanks[0]) {
            notes.add(Fault.of(source.place(layout.firstLine(), 0), "one_column"));
        }
    }

    /** Notes a column of which the sheet shows only some numbers as percentages. */
    private void notePercents(List<FileColumn> columns, List<KeptColumn> kept, CellSource source, Layout layout) {
        columns.stream()
                .filter(column -> column.plan().type() == ColumnType.NUMBER)
                .filter(column -> kept.get(column.index()).percents() > 0 && !isPercent(column, kept))
                .forEach(column -> notes.add(Fault.of(
                        source.place(layout.firstLine(), column.index()),
                        "some_percents",
                        column.name(),
                        kept.get(column.index()).percents())));
    }

    private void noteUnparsed(List<FileColumn> columns, List<ColumnBuilder> builders, CellSource source) {
        for (int i = 0; i < builders.size(); i++) {
            FileColumn column = columns.get(i);
            List<Sample> unparsed = builders.get(i).unparsed();
            if (!unparsed.isEmpty()) {
                notes.add(Fault.of(
                        source.place(unparsed.get(0).line(), column.index()),
                        "unparsed",
                        column.name(),
                        unparsed.get(0).text(),
                        builders.get(i).unparsedCount(),
                        unparsed.stream()
                                .map(sample -> sample.line() + ": " + sample.text())
                                .collect(Collectors.joining("; "))));
            }
        }
    }

    /** Returns what was found of the sign before decimals, if numbers show any, and all the same. */
    private Optional<Choice> decimal(List<FileColumn> columns) {
        List<Character> signs = columns.stream()
                .filter(FileColumn::showsDecimals)
                .map(column -> column.plan().decimal().sign())
                .distinct()
                .toList();
        return signs.size() == 1
                ? Optional.of(new Choice(
                        "decimal",
                        signs.get(0).toString(),
                        "decimal(" + JavaLiteral.of(signs.get(0)) + ")",
                        asked.decimal().isPresent()))
                : Optional.empty();
    }
}
