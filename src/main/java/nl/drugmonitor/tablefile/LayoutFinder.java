package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the table in the first rows of a file: below its titles, with one row of names or several.
 *
 * <p>Of a row of names no cell is a number, but for years that stand across, and in a column of numbers it has a text.
 */
final class LayoutFinder {
    /** Rows either of which may hold the names. */
    record Doubt(String lines, List<HeadRow> others) {}

    private final HeadRows rows;
    private final NamesBelow below;
    private Optional<Doubt> doubt = Optional.empty();

    /** @param rows the first rows of the file, empty ones included */
    LayoutFinder(List<HeadRow> rows, CellSource source, MissingSigns missing) {
        this.rows = new HeadRows(rows, source, missing);
        this.below = new NamesBelow(this.rows);
    }

    /** Returns the table whose names stand in these lines, or which has none. */
    Layout given(List<Long> headerLines) {
        long first = headerLines.stream().min(Comparator.naturalOrder()).orElse(0L);
        long last = headerLines.stream().max(Comparator.naturalOrder()).orElse(0L);
        return layout(
                rows.list().stream().filter(row -> row.line() < first).toList(),
                rows.list().stream()
                        .filter(row -> headerLines.contains(row.line()))
                        .toList(),
                rows.list().stream().filter(row -> row.line() > last).toList());
    }

    /** Returns a table that is as wide as most rows, and has room for all its names. */
    private Layout layout(List<HeadRow> titles, List<HeadRow> headers, List<HeadRow> body) {
        int names = headers.stream().mapToInt(HeadRow::used).max().orElse(0);
        int groups = rows.merged().stream()
                .filter(range -> range.lastColumn() > range.firstColumn())
                .filter(range -> headers.stream()
                        .anyMatch(header -> range.hasLine(header.line())
                                && !header.cell(range.firstColumn()).isEmpty()))
                .mapToInt(range -> range.lastColumn() + 1)
                .max()
                .orElse(0);
        List<HeadRow> plain = headers.stream().map(LayoutFinder::withoutHash).toList();
        return Layout.of(titles, plain, body, Math.max(rows.width(), Math.max(names, groups)), rows.merged());
    }

    /** Returns the names without the sign that makes a comment of them, as in "# STN,YYYYMMDD" of the KNMI. */
    private static HeadRow withoutHash(HeadRow names) {
        List<String> cells = new ArrayList<>(names.cells());
        if (!cells.isEmpty() && cells.get(0).length() > 1 && cells.get(0).startsWith("#")) {
            cells.set(0, HeadRow.stripped(cells.get(0).substring(1)));
        }
        return new HeadRow(names.line(), cells, names.kinds());
    }

    /** Returns the table that the rows show; nothing if no row looks like names, or two may hold them. */
    Optional<Layout> find() {
        int full = firstFull();
        if (full < 0 || !isNames(full)) {
            return Optional.empty();
        }
        int names = below.instead(full);
        int first = names;
        while (first > 0 && ((!rows.isBelowEmpty(first) && isGroups(first - 1)) || isShownAsOne(first - 1, first))) {
            first--;
        }
        int last = below.last(first, names);
        String lines = HeadRow.lines(rows.part(first, last + 1));
        List<HeadRow> others = below.doubt(first, last);
        doubt = others.isEmpty() ? above(names) : Optional.of(new Doubt(lines, others));
        return doubt.isPresent()
                ? Optional.empty()
                : Optional.of(
                        layout(rows.part(0, first), rows.part(first, last + 1), rows.part(last + 1, rows.size())));
    }

    /** Returns which rows may both hold the names, if that is why nothing was found. */
    Optional<Doubt> doubt() {
        return doubt;
    }

    /** Returns the line of the first row that might be data or names, for a message. */
    Optional<HeadRow> first() {
        int full = firstFull();
        return full < 0 ? Optional.empty() : Optional.of(rows.get(full));
    }

    /**
     * Returns a line of two texts right above the names, where nothing tells a row of names from data: as
     * "Name;Date;;", of which half of the names are missing.
     */
    private Optional<Doubt> above(int names) {
        boolean isAllText = IntStream.range(names, rows.size())
                .allMatch(row -> rows.numbers(row).isEmpty());
        return names > 0
                        && isAllText
                        && !rows.isSheet()
                        && !rows.isBelowEmpty(names)
                        && rows.get(names - 1).filled() == 2
                        && rows.get(names - 1).size() == rows.width()
                ? Optional.of(new Doubt(Long.toString(rows.get(names - 1).line()), List.of(rows.get(names))))
                : Optional.empty();
    }

    /** Returns the first row that reaches across the table. */
    private int firstFull() {
        int width = rows.width();
        int needed = width == 1 ? 1 : Math.max(2, (rows.usedColumns() + 1) / 2);
        return IntStream.range(0, rows.size())
                .filter(row -> (rows.get(row).filled() >= needed || isOnlyName(row))
                        && !isComment(rows.get(row))
                        && !isFact(row)
                        && !isAboveTable(row))
                .findFirst()
                .orElse(-1);
    }

    /** Returns whether a row of a sheet with two columns has a text above the numbers, and none in the first column. */
    private boolean isOnlyName(int row) {
        return rows.isSheet()
                && rows.width() == 2
                && rows.get(row).cell(0).isEmpty()
                && rows.isText(rows.get(row), 1)
                && rows.isMostly(row, 1, false);
    }

    /** Returns whether this is a comment, and not a row of names that starts like one. */
    private boolean isComment(HeadRow row) {
        return row.cell(0).startsWith("#") && (rows.width() < 2 || row.filled() < rows.width());
    }

    /** Returns whether this is a line above the table such as "Source; CBS", which only the first two columns hold. */
    private boolean isFact(int row) {
        return rows.width() > 3
                && rows.get(row).used() <= 2
                && !rows.get(row).cell(0).isEmpty()
                && rows.list().stream().skip(row + 1L).anyMatch(later -> later.filled() > 2);
    }

    /** Returns whether an empty row parts this one from the table, and no row beside it reaches across the table. */
    private boolean isAboveTable(int row) {
        int start = row;
        while (start > 0 && !rows.isBelowEmpty(start)) {
            start--;
        }
        int end = row + 1;
        while (end < rows.size() && !rows.isBelowEmpty(end)) {
            end++;
        }
        return rows.part(start, end).stream().noneMatch(beside -> beside.used() >= rows.width())
                && rows.part(end, rows.size()).stream().anyMatch(later -> later.used() >= rows.width());
    }

    /** Returns whether this row holds names of groups of columns, above the names themselves. */
    private boolean isGroups(int row) {
        HeadRow above = rows.get(row);
        return above.used() > 1
                && rows.isInside(row)
                && !isComment(above)
                && !isFact(row)
                && (above.filled() > 1 || isGroup(above))
                && rows.columns(column -> rows.isNumber(above, column) && !HeadRows.isYear(above, column))
                        .isEmpty();
    }

    /** Returns whether the only text of a row is the name of a group: in a sheet it is shown across its columns. */
    private boolean isGroup(HeadRow above) {
        return above.cell(0).isEmpty() && (!rows.isSheet() || rows.reachesRight(above, above.used() - 1));
    }

    /** Returns whether a cell of the upper row, but for titles across the sheet, is shown as one with that below it. */
    private boolean isShownAsOne(int upper, int lower) {
        return rows.merged().stream()
                .anyMatch(range -> range.hasLine(rows.get(upper).line())
                        && range.hasLine(rows.get(lower).line()));
    }

    private boolean isNames(int row) {
        List<Integer> numbers = rows.numbers(row);
        return numbers.isEmpty() || rows.areYears(row, numbers) || isOverNumbers(row, numbers);
    }

    /** Returns whether nearly all cells of a row are texts above numbers, so that a number among them is a slip. */
    private boolean isOverNumbers(int row, List<Integer> numbers) {
        List<Integer> below = rows.numbersBelow(row);
        long texts = rows.texts(row, below);
        return rows.isSheet() && numbers.size() == 1 && texts > 3 && texts + 1 >= below.size();
    }
}
