package nl.drugmonitor.exact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of rounding.csv: a percentage change and what each way of rounding prints for it.
 *
 * @param exact the fraction, {@code -} where there is none
 * @param accepted what a checker must let pass
 */
public record RoundingCase(
        long from,
        long to,
        int decimals,
        String exact,
        String halfUp,
        String halfEven,
        String cut,
        List<String> accepted) {
    /** Returns every row of the table. */
    public static List<RoundingCase> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RoundingCase.class.getResourceAsStream("/exact/rounding.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(RoundingCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RoundingCase of(String line) {
        List<String> cells = List.of(line.split(" \\| ", -1));
        return new RoundingCase(
                Long.parseLong(cells.get(0)),
                Long.parseLong(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                List.of(cells.get(7).split(" ")));
    }

    public static Stream<RoundingCase> withPercentage() {
        return all().stream().filter(RoundingCase::hasPercentage);
    }

    public static Stream<RoundingCase> withoutPercentage() {
        return all().stream().filter(row -> !row.hasPercentage());
    }

    private boolean hasPercentage() {
        return !exact.equals("-");
    }

    /** Returns the case for the name of a test. */
    @Override
    public String toString() {
        return from + " to " + to + " at " + decimals + " decimals";
    }
}
