package nl.drugmonitor.tablefile;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.drugmonitor.input.InvalidInputException;

/**
 * Finds the sign between the cells of a csv: the one that parts all rows into as many cells.
 *
 * <p>A comma also stands within Dutch numbers. So {@code a;3,4} has its semicolons as separators, although its commas
 * part each row in two as well.
 */
final class Separator {
    private static final int ROWS = 200;

    /** In the order in which they are preferred where several part all rows alike. */
    private static final List<Character> CANDIDATES = List.of('\t', ';', '|', ',');

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[^,]*\\d,\\d[^,]*");

    /**
     * How a candidate parts the rows.
     *
     * @param share of the rows that have as many cells as most
     * @param parted share of the rows that have several cells
     */
    private record Parting(char separator, double share, double parted) {
        private boolean isLikely() {
            return share > 0.5 || parted > 0.9;
        }
    }

    private Separator() {}

    /** Returns the separator; 0 if each line is one cell, and nothing if several may be it. */
    static Optional<Character> of(Path file, Charset encoding, char quote) {
        List<Parting> partings = new ArrayList<>();
        for (char candidate : CANDIDATES) {
            parting(new CsvCells(file, encoding, candidate, quote)).ifPresent(partings::add);
        }
        if (partings.isEmpty()) {
            return Optional.of((char) 0);
        }
        double best = partings.stream().mapToDouble(Parting::share).max().orElseThrow();
        List<Parting> good = partings.stream()
                .filter(parting -> parting.share() > best - 0.05)
                .toList();
        return Optional.of(good.get(0).separator());
    }

    private static Optional<Parting> parting(CsvCells cells) {
        List<HeadRow> rows = new ArrayList<>();
        try {
            cells.read(row -> {
                rows.add(HeadRow.of(row));
                return rows.size() < ROWS;
            });
        } catch (InvalidInputException e) {
            return Optional.empty(); // quotes stand where this candidate has none
        }
        Map<Integer, Integer> counts = new HashMap<>();
        rows.stream().filter(row -> row.filled() > 0).forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        Optional<Map.Entry<Integer, Integer>> most = counts.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return most.filter(entry -> cells.separator() != ',' || !isWithinNumbers(rows, entry.getKey()))
                .map(entry -> new Parting(
                        cells.separator(),
                        entry.getValue() / (double) all,
                        1 - counts.getOrDefault(1, 0) / (double) all))
                .filter(Parting::isLikely);
    }

    /** Returns whether the commas stand only within numbers of one column: below a name without one. */
    private static boolean isWithinNumbers(List<HeadRow> rows, int cells) {
        List<HeadRow> filled = rows.stream().filter(row -> row.filled() > 0).toList();
        return cells == 2
                && filled.get(0).size() == 1
                && filled.stream().skip(1).allMatch(row -> DECIMAL_COMMA
                        .matcher(String.join(",", row.cells()))
                        .matches());
    }
}
