package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells rows that hold more names, below those that were found, from the first rows of data. */
final class NamesBelow {
    private static final int MOST_HEADERS = 6;

    /** How far below the names others are looked for. */
    private static final int FAR = 8;

    private final HeadRows rows;

    NamesBelow(HeadRows rows) {
        this.rows = rows;
    }

    /**
     * Returns the row of the names: this one, or one below an empty row if all between have one cell, as where a source
     * with its address stands above.
     */
    int instead(int names) {
        for (int row = names + 1; row < Math.min(names + FAR, rows.size()); row++) {
            if (rows.isSheet() && isOverAllNumbers(row) && isBelowEmptyOne(names, row)) {
                return row;
            }
            if (rows.get(row).filled() > 1) {
                return names;
            }
        }
        return names;
    }

    private boolean isBelowEmptyOne(int above, int row) {
        return IntStream.rangeClosed(above + 1, row).anyMatch(rows::isBelowEmpty);
    }

    /** Returns the last row of names. */
    int last(int first, int names) {
        int last = names;
        while (last - first + 1 < MOST_HEADERS && last + 2 < rows.size() && isMoreNames(last + 1, first)) {
            last++;
        }
        return Math.max(last, lastShownAsOne(first, last));
    }

    /** Returns the last row that holds a part of a name, where several cells below each other are shown as one. */
    private int lastShownAsOne(int first, int last) {
        long from = rows.get(first).line();
        long to = rows.get(last).line();
        long end = rows.merged().stream()
                .filter(range -> range.firstLine() <= to && range.lastLine() >= from)
                .filter(range -> range.firstLine() >= from && range.lastLine() - from < MOST_HEADERS)
                .mapToLong(CellRange::lastLine)
                .max()
                .orElse(to);
        int found = last;
        while (found + 1 < rows.size() && rows.get(found + 1).line() <= end) {
            found++;
        }
        return found;
    }

    /** Returns whether a row below the names holds more of them, such as units or years. */
    private boolean isMoreNames(int row, int first) {
        HeadRow more = rows.get(row);
        List<Integer> numbers = rows.numbers(row);
        List<Integer> below = rows.numbersBelow(row);
        if (below.isEmpty() || !rows.isInside(row)) {
            return false;
        }
        if (!numbers.isEmpty()) {
            return numbers.size() > 1 && rows.areYears(row, numbers);
        }
        long texts = rows.texts(row, below);
        boolean isEnough = below.size() > 1
                || more.cell(0).isEmpty()
                || rows.get(first).cell(0).isEmpty()
                || rows.numbersBelow(row, below.get(0)) > 2;
        return (isEnough && texts * 2 > below.size())
                || (more.cell(0).isEmpty() && more.filled() > 1 && texts == more.filled())
                || isNamesOfRows(row, first, below)
                || isNameOfPeriods(row);
    }

    /** Returns whether only the columns left of all numbers have a text here, and had no name yet. */
    private boolean isNamesOfRows(int row, int first, List<Integer> below) {
        HeadRow more = rows.get(row);
        int left = below.get(0);
        return more.filled() > 1
                && more.used() <= left
                && !rows.isBelowEmpty(row)
                && IntStream.range(0, more.used())
                        .allMatch(column -> rows.isText(more, column) && hasNoName(rows.part(first, row), column));
    }

    /** Returns whether no row of names says anything above a cell, but for a label of the row such as "Site:". */
    private static boolean hasNoName(List<HeadRow> names, int column) {
        return names.stream()
                .map(row -> row.cell(column))
                .allMatch(name -> name.isEmpty() || (column > 0 && name.endsWith(":")));
    }

    /** Returns whether the only text is that above periods, as TIME stands below GEO in files of Eurostat. */
    private boolean isNameOfPeriods(int row) {
        HeadRow more = rows.get(row);
        int end = IntStream.range(row + 1, rows.size())
                .filter(rows::isBelowEmpty)
                .findFirst()
                .orElse(rows.size());
        return more.filled() == 1
                && rows.isText(more, 0)
                && !rows.isBelowEmpty(row)
                && !rows.reachesRight(more, 0)
                && end - row > 2
                && rows.part(row + 1, end).stream().allMatch(this::isOfPeriod)
                && rows.part(end, rows.size()).stream().noneMatch(this::isOfPeriod);
    }

    private boolean isOfPeriod(HeadRow row) {
        return row.filled() > 1 && (rows.isNumber(row, 0) || HeadRows.isYear(row, 0));
    }

    /** Returns whether a row has texts above most columns of numbers, of which there are several. */
    private boolean isOverAllNumbers(int row) {
        List<Integer> below = rows.numbersBelow(row);
        long texts = rows.texts(row, below);
        return below.size() > 1 && rows.numbers(row).isEmpty() && texts > 1 && texts * 2 > below.size();
    }

    /** Returns rows near the names, one below the other, that may hold names as well: the user must say which do. */
    List<HeadRow> doubt(int first, int last) {
        List<HeadRow> found = new ArrayList<>();
        for (int row = last + 1; row < Math.min(last + FAR, rows.size() - 1); row++) {
            if (rows.isSheet() && isBelowTable(last, row)) {
                break; // another table, of which SheetTables tells more
            }
            boolean isNext = row == last + 1;
            if (isOverAllNumbers(row) || (isNext && (isCodes(row) || isBelowGroupsOfTexts(row)))) {
                found.add(rows.get(row));
            } else if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    /** Returns whether a full row stands below names of which the first is lacking, in a sheet of texts alone. */
    private boolean isBelowGroupsOfTexts(int row) {
        HeadRow below = rows.get(row);
        return rows.isSheet()
                && rows.get(row - 1).cell(0).isEmpty()
                && !below.cell(0).isEmpty()
                && rows.get(row - 1).filled() > 1
                && below.filled() == rows.usedColumns()
                && rows.numbersBelow(row - 1).isEmpty()
                && rows.columns(column -> rows.isText(below, column)).size() == below.filled();
    }

    /** Returns whether an empty row parts a row, or its title, from rows with numbers. */
    private boolean isBelowTable(int last, int row) {
        boolean isParted = rows.isBelowEmpty(row) || (row > last + 1 && rows.isBelowEmpty(row - 1));
        return isParted
                && IntStream.range(last + 1, row)
                        .anyMatch(above -> !rows.numbers(above).isEmpty());
    }

    /** Returns whether ascending numbers stand below names, and texts of the other rows are lacking: "Code;;;1;4;5". */
    private boolean isCodes(int row) {
        HeadRow codes = rows.get(row);
        List<Integer> numbers = rows.numbers(row);
        boolean hasZeros =
                numbers.stream().anyMatch(column -> codes.cell(column).matches("0\\d+"));
        if ((numbers.size() < 3 && !hasZeros)
                || codes.filled() > numbers.size() + 1
                || rows.isBelowEmpty(row)
                || rows.isSheet()) {
            return false;
        }
        double before = -1;
        for (int column : numbers) {
            String cell = codes.cell(column);
            if (!cell.matches("\\d{1,9}") || Double.parseDouble(cell) <= before) {
                return false;
            }
            before = Double.parseDouble(cell);
        }
        return rows.columns(column -> column > 0 && codes.cell(column).isEmpty() && isFilledBelow(row, column))
                        .size()
                > 1;
    }

    private boolean isFilledBelow(int row, int column) {
        List<HeadRow> below = rows.part(row + 1, rows.size());
        return below.stream().filter(each -> !each.cell(column).isEmpty()).count() * 2 > below.size();
    }
}
