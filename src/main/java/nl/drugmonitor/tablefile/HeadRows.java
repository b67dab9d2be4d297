package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The first rows of a file that hold anything, and what their cells look like. */
final class HeadRows {
    private final List<HeadRow> rows;
    private final Set<Long> belowEmpty = new HashSet<>();
    private final MissingSigns missing;
    private final List<CellRange> merged;
    private final boolean isSheet;
    private final int width;
    private final NumberText number = new NumberText();

    /** @param rows empty ones included */
    HeadRows(List<HeadRow> rows, CellSource source, MissingSigns missing) {
        this.rows = rows.stream().filter(row -> row.filled() > 0).toList();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).filled() == 0) {
                belowEmpty.add(rows.get(i).line());
            }
        }
        this.missing = missing;
        this.merged = source.merged();
        this.isSheet = !source.isEachRowFull();
        this.width = source.width().orElseGet(this::widthOfMost);
    }

    /** Returns how many cells most rows have: titles have one, and a note may have more. */
    private int widthOfMost() {
        Map<Integer, Long> widths = rows.stream()
                .filter(row -> row.filled() > 1)
                .collect(Collectors.groupingBy(HeadRow::size, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    HeadRow get(int row) {
        return rows.get(row);
    }

    int size() {
        return rows.size();
    }

    List<HeadRow> list() {
        return rows;
    }

    /** Returns the rows from one up to another, which is not among them. */
    List<HeadRow> part(int from, int to) {
        return rows.subList(from, to);
    }

    int width() {
        return width;
    }

    boolean isSheet() {
        return isSheet;
    }

    List<CellRange> merged() {
        return merged;
    }

    /** Returns how many columns hold something, where an empty one may stand between two others. */
    int usedColumns() {
        return isSheet
                ? columns(column -> rows.stream()
                                .anyMatch(row ->
                                        row.filled() > 1 && !row.cell(column).isEmpty()))
                        .size()
                : width;
    }

    boolean isBelowEmpty(int row) {
        return belowEmpty.contains(rows.get(row).line());
    }

    /**
     * Returns whether a row has no more cells than the table; in a sheet nothing parts them, and names reach further.
     */
    boolean isInside(int row) {
        return isSheet || rows.get(row).size() <= width;
    }

    /** Returns whether a cell of a sheet is shown as one with those to its right. */
    boolean reachesRight(HeadRow row, int column) {
        return merged.stream()
                .anyMatch(range -> range.hasLine(row.line())
                        && range.firstColumn() == column
                        && range.lastColumn() > range.firstColumn());
    }

    List<Integer> columns(IntPredicate holds) {
        return IntStream.range(0, width).filter(holds).boxed().toList();
    }

    /** Returns the columns in which a row holds a number or a date. */
    List<Integer> numbers(int row) {
        return columns(column -> isNumber(rows.get(row), column));
    }

    /** Returns the columns whose cells below a row are mostly numbers. */
    List<Integer> numbersBelow(int row) {
        return columns(column -> isMostly(row, column, false));
    }

    /** Returns how many numbers stand in a column below a row. */
    long numbersBelow(int row, int column) {
        return rows.subList(row + 1, rows.size()).stream()
                .filter(below -> isNumber(below, column))
                .count();
    }

    /** Returns how many of these columns have a text in a row. */
    long texts(int row, List<Integer> columns) {
        return columns.stream().filter(column -> isText(rows.get(row), column)).count();
    }

    boolean isText(HeadRow row, int column) {
        String cell = row.cell(column);
        return row.kind(column) == CellKind.TEXT
                && !cell.isEmpty()
                && !missing.isSign(cell)
                && !isNumber(row, column)
                && DateText.of(cell).isEmpty();
    }

    /** Returns whether most cells of a column below a row are numbers, or years. */
    boolean isMostly(int above, int column, boolean years) {
        List<HeadRow> below = new ArrayList<>(rows.subList(above + 1, rows.size()));
        below.removeIf(row ->
                row.cell(column).isEmpty() || (row.filled() == 1 && width > 1) || missing.isSign(row.cell(column)));
        long count = below.stream()
                .filter(row -> years ? isYear(row, column) : isNumber(row, column))
                .count();
        return count > 0 && count * 2 > below.size();
    }

    boolean isNumber(HeadRow row, int column) {
        if (row.kind(column) == CellKind.NUMBER || row.kind(column) == CellKind.DATE) {
            return true;
        }
        number.look(Cell.of(row.cell(column)));
        return number.isNumber();
    }

    static boolean isYear(HeadRow row, int column) {
        return PeriodText.of(row.cell(column)).isPresent();
    }

    /** Returns whether all numbers of a row are years that stand across: each another, and none above other years. */
    boolean areYears(int row, List<Integer> numbers) {
        HeadRow names = rows.get(row);
        boolean isGroup = numbers.size() > 2 && (row > 0 || isAboveNames(row, numbers));
        Set<String> seen = new HashSet<>();
        for (int column : numbers) {
            if (!isYear(names, column) || (!seen.add(names.cell(column)) && !isGroup) || isMostly(row, column, true)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the next row has a text below each of these cells, so that they are the groups of its names. */
    private boolean isAboveNames(int row, List<Integer> columns) {
        return row + 1 < rows.size() && texts(row + 1, columns) == columns.size();
    }
}
