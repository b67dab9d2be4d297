package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the table in the first rows of a file: below its titles, with one row of names or several.
 *
 * <p>Of a row of names no cell is a number, but for years that stand across, and in a column of numbers it has a text.
 */
final class LayoutFinder {
    private static final int MOST_HEADERS = 4;

    private final List<HeadRow> rows;
    private final Set<Long> belowEmpty = new HashSet<>();
    private final MissingSigns missing;
    private final int width;
    private final List<CellRange> merged;
    private final NumberText number = new NumberText();

    /**
     * @param rows the first rows of the file, empty ones included
     * @param merged the cells that are shown as one
     */
    LayoutFinder(List<HeadRow> rows, List<CellRange> merged, MissingSigns missing) {
        this.rows = rows.stream().filter(row -> row.filled() > 0).toList();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).filled() == 0) {
                belowEmpty.add(rows.get(i).line());
            }
        }
        this.missing = missing;
        this.merged = merged;
        this.width = width();
    }

    /** Returns how many cells most rows have: titles have one, and a note may have more. */
    private int width() {
        Map<Integer, Long> widths = rows.stream()
                .filter(row -> row.filled() > 1)
                .collect(Collectors.groupingBy(HeadRow::size, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** Returns the table whose names stand in these lines, or which has none. */
    Layout given(List<Long> headerLines) {
        long first = headerLines.stream().min(Comparator.naturalOrder()).orElse(0L);
        long last = headerLines.stream().max(Comparator.naturalOrder()).orElse(0L);
        return layout(
                rows.stream().filter(row -> row.line() < first).toList(),
                rows.stream().filter(row -> headerLines.contains(row.line())).toList(),
                rows.stream().filter(row -> row.line() > last).toList());
    }

    /** Returns a table that is as wide as most rows, and has room for all its names. */
    private Layout layout(List<HeadRow> titles, List<HeadRow> headers, List<HeadRow> body) {
        int names = headers.stream().mapToInt(HeadRow::used).max().orElse(0);
        List<HeadRow> plain = headers.stream().map(LayoutFinder::withoutHash).toList();
        return Layout.of(titles, plain, body, Math.max(width, names), merged);
    }

    /** Returns the names without the sign that makes a comment of them, as in "# STN,YYYYMMDD" of the KNMI. */
    private static HeadRow withoutHash(HeadRow names) {
        List<String> cells = new ArrayList<>(names.cells());
        if (!cells.isEmpty() && cells.get(0).length() > 1 && cells.get(0).startsWith("#")) {
            cells.set(0, HeadRow.stripped(cells.get(0).substring(1)));
        }
        return new HeadRow(names.line(), cells, names.kinds());
    }

    /** Returns the table that the rows show; nothing if no row looks like names. */
    Optional<Layout> find() {
        int names = firstFull();
        if (names < 0 || !isNames(names)) {
            return Optional.empty();
        }
        int first = names;
        while (first > 0 && !isBelowEmpty(first) && isGroups(first - 1)) {
            first--;
        }
        int last = names;
        while (last - first + 1 < MOST_HEADERS && last + 2 < rows.size() && isMoreNames(last + 1)) {
            last++;
        }
        return Optional.of(
                layout(rows.subList(0, first), rows.subList(first, last + 1), rows.subList(last + 1, rows.size())));
    }

    /** Returns the line of the first row that might be data or names, for a message. */
    Optional<HeadRow> first() {
        int full = firstFull();
        return full < 0 ? Optional.empty() : Optional.of(rows.get(full));
    }

    /** Returns the first row that reaches across the table. */
    private int firstFull() {
        int needed = width == 1 ? 1 : Math.max(2, (width + 1) / 2);
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).filled() >= needed
                        && !isComment(rows.get(row))
                        && !isFact(row)
                        && !isAboveTable(row))
                .findFirst()
                .orElse(-1);
    }

    /** Returns whether this is a comment, and not a row of names that starts like one. */
    private boolean isComment(HeadRow row) {
        return row.cell(0).startsWith("#") && (width < 2 || row.filled() < width);
    }

    /** Returns whether this is a line above the table such as "Source; CBS", which only the first two columns hold. */
    private boolean isFact(int row) {
        return width > 3
                && rows.get(row).used() <= 2
                && !rows.get(row).cell(0).isEmpty()
                && rows.stream().skip(row + 1L).anyMatch(later -> later.filled() > 2);
    }

    /** Returns whether an empty row parts this one from the table, and no row beside it reaches across the table. */
    private boolean isAboveTable(int row) {
        int start = row;
        while (start > 0 && !isBelowEmpty(start)) {
            start--;
        }
        int end = row + 1;
        while (end < rows.size() && !isBelowEmpty(end)) {
            end++;
        }
        return rows.subList(start, end).stream().noneMatch(beside -> beside.used() >= width)
                && rows.subList(end, rows.size()).stream().anyMatch(later -> later.used() >= width);
    }

    private boolean isBelowEmpty(int row) {
        return belowEmpty.contains(rows.get(row).line());
    }

    /** Returns whether this row holds names of groups of columns, above the names themselves. */
    private boolean isGroups(int row) {
        HeadRow above = rows.get(row);
        return above.used() > 1
                && above.size() <= width
                && !isComment(above)
                && !isFact(row)
                && (above.filled() > 1 || above.cell(0).isEmpty())
                && IntStream.range(0, width).noneMatch(column -> isNumber(above, column) && !isYear(above, column));
    }

    private boolean isNames(int row) {
        HeadRow names = rows.get(row);
        List<Integer> numbers = columns(column -> isNumber(names, column));
        if (numbers.isEmpty()) {
            return true;
        }
        return areYears(row, numbers);
    }

    /** Returns whether all numbers of a row are years that stand across: each another, and none above other years. */
    private boolean areYears(int row, List<Integer> numbers) {
        HeadRow names = rows.get(row);
        Set<String> seen = new HashSet<>();
        for (int column : numbers) {
            boolean isGroup = row > 0 && numbers.size() > 2;
            if (!isYear(names, column) || (!seen.add(names.cell(column)) && !isGroup) || isMostly(row, column, true)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a row below the names holds more of them, such as units or years. */
    private boolean isMoreNames(int row) {
        HeadRow more = rows.get(row);
        List<Integer> numbers = columns(column -> isNumber(more, column));
        List<Integer> below = columns(column -> isMostly(row, column, false));
        if (below.isEmpty() || more.size() > width) {
            return false;
        }
        if (!numbers.isEmpty()) {
            return numbers.size() > 1 && areYears(row, numbers);
        }
        long texts = below.stream().filter(column -> isText(more, column)).count();
        return texts * 2 > below.size();
    }

    private List<Integer> columns(IntPredicate holds) {
        return IntStream.range(0, width).filter(holds).boxed().toList();
    }

    private boolean isText(HeadRow row, int column) {
        String cell = row.cell(column);
        return row.kind(column) == CellKind.TEXT
                && !cell.isEmpty()
                && !missing.isSign(cell)
                && !isNumber(row, column)
                && DateText.of(cell).isEmpty();
    }

    /** Returns whether most cells of a column below a row are numbers, or years. */
    private boolean isMostly(int above, int column, boolean years) {
        List<HeadRow> below = new ArrayList<>(rows.subList(above + 1, rows.size()));
        below.removeIf(row ->
                row.cell(column).isEmpty() || (row.filled() == 1 && width > 1) || missing.isSign(row.cell(column)));
        long count = below.stream()
                .filter(row -> years ? isYear(row, column) : isNumber(row, column))
                .count();
        return count > 0 && count * 2 > below.size();
    }

    private boolean isNumber(HeadRow row, int column) {
        if (row.kind(column) == CellKind.NUMBER || row.kind(column) == CellKind.DATE) {
            return true;
        }
        number.look(Cell.of(row.cell(column)));
        return number.isNumber();
    }

    private static boolean isYear(HeadRow row, int column) {
        return PeriodText.of(row.cell(column)).isPresent();
    }
}
