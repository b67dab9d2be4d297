package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the table of a file is.
 *
 * @param titles the rows above the table, such as a title
 * @param headers the rows that name its columns, from top to bottom; none if the file has none
 * @param firstLine of the rows below those
 * @param width how many cells a row has
 * @param columns all of them, from the left
 */
record Layout(List<HeadRow> titles, List<HeadRow> headers, long firstLine, int width, List<Named> columns) {
    /**
     * A column of the file.
     *
     * @param name unlike those of all others, whatever their capitals
     * @param printed its name in the file, with those of the groups above it; empty if it has none
     * @param isNamed whether the file has a name in this column itself; if not, it may be one that nobody filled
     */
    record Named(int index, String name, String printed, boolean isNamed) {}

    static Layout of(
            List<HeadRow> titles, List<HeadRow> headers, List<HeadRow> body, int width, List<CellRange> merged) {
        Set<String> taken = new HashSet<>();
        List<Named> columns = new ArrayList<>();
        List<List<String>> levels = levels(headers, width, merged);
        for (int column = 0; column < width; column++) {
            String printed = printed(levels, column);
            int index = column;
            boolean isNamed =
                    headers.stream().anyMatch(header -> !header.cell(index).isEmpty());
            columns.add(new Named(column, unique(printed, column, taken), printed, isNamed));
        }
        long firstLine = headers.isEmpty()
                ? body.isEmpty() ? 1 : body.get(0).line()
                : headers.get(headers.size() - 1).line() + 1;
        return new Layout(titles, headers, firstLine, width, columns);
    }

    /**
     * Returns each header row, with the name of a group of columns repeated for each of them. Where the file does not
     * say how far a group reaches, it reaches up to the next one, but for the last row.
     */
    private static List<List<String>> levels(List<HeadRow> headers, int width, List<CellRange> merged) {
        List<List<String>> levels = new ArrayList<>();
        boolean isShown = merged.stream()
                .filter(range -> range.lastColumn() > range.firstColumn())
                .anyMatch(range -> headers.stream().anyMatch(header -> range.hasLine(header.line())));
        for (int row = 0; row < headers.size(); row++) {
            HeadRow header = headers.get(row);
            boolean reaches = !isShown && row < headers.size() - 1;
            List<String> level = new ArrayList<>();
            String last = "";
            for (int column = 0; column < width; column++) {
                String cell = first(header, column, headers, merged).replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ");
                last = cell.isEmpty() && reaches ? last : cell;
                level.add(last);
            }
            levels.add(level);
        }
        List<List<String>> groups = levels.subList(0, Math.max(levels.size() - 1, 0));
        if (groups.stream().anyMatch(level -> isOfGroups(level) && isNamed(levels, level))) {
            groups.forEach(level -> level.set(0, ""));
        }
        return levels;
    }

    /** Returns whether names of groups stand beside the first cell, which then says of what kind the groups are. */
    private static boolean isOfGroups(List<String> level) {
        return IntStream.range(2, level.size())
                .anyMatch(column ->
                        !level.get(column).isEmpty() && level.get(column).equals(level.get(column - 1)));
    }

    /** Returns whether the first column has a name of its own below that of a row of groups. */
    private static boolean isNamed(List<List<String>> levels, List<String> level) {
        String name = levels.get(levels.size() - 1).get(0);
        return !name.isEmpty() && !level.get(0).isEmpty() && !name.equals(level.get(0));
    }

    /** Returns what stands in the first of the cells that are shown as one with this one. */
    private static String first(HeadRow header, int column, List<HeadRow> headers, List<CellRange> merged) {
        return merged.stream()
                .filter(range -> range.hasLine(header.line()) && range.hasColumn(column))
                .findFirst()
                .flatMap(range -> headers.stream()
                        .filter(row -> row.line() == range.firstLine())
                        .map(row -> row.cell(range.firstColumn()))
                        .findFirst())
                .orElse(header.cell(column));
    }

    private static String printed(List<List<String>> levels, int column) {
        List<String> parts = new ArrayList<>();
        for (List<String> level : levels) {
            String part = FootnoteMarks.without(level.get(column));
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return String.join(" / ", parts);
    }

    /** Returns a name that no other column has; Tablesaw does not tell capitals apart. */
    private static String unique(String printed, int column, Set<String> taken) {
        String name = printed.isEmpty() ? "column_" + (column + 1) : printed;
        String found = IntStream.iterate(2, next -> next + 1)
                .mapToObj(next -> name + "_" + next)
                .filter(other -> !taken.contains(other.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        String unique = taken.contains(name.toLowerCase(Locale.ROOT)) ? found : name;
        taken.add(unique.toLowerCase(Locale.ROOT));
        return unique;
    }
}
