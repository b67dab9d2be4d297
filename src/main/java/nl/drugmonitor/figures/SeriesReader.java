package nl.drugmonitor.figures;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Observation.HedgeWord;
import nl.drugmonitor.input.CsvTable.Row;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Sayable;

/** Reads the rows of observations.csv, those of an indicator at a time. */
final class SeriesReader {
    private final Map<String, Source> sources;
    private final Words words;
    private final Map<String, List<Row>> rows;
    private final Map<String, List<Observation>> observations = new HashMap<>();

    // Few periods and statuses stand in many rows, and are read once.
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Set<Status>> statuses = new HashMap<>();

    SeriesReader(Map<String, Source> sources, Words words, Map<String, List<Row>> rows) {
        this.sources = sources;
        this.words = words;
        this.rows = rows;
    }

    /**
     * Reads the rows of an indicator.
     *
     * @throws InvalidInputException with every fault of them
     */
    void readRows(Indicator indicator) {
        List<Observation> values = new ArrayList<>();
        Faults faults = new Faults();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : rows.getOrDefault(indicator.id(), List.of())) {
            try {
                Observation observation = readRow(indicator, row);
                refuseTwice(row, seen);
                values.add(observation);
            } catch (InvalidInputException e) {
                faults.addAll(e);
            }
        }
        faults.throwIfAny();
        observations.put(indicator.id(), values);
    }

    /** Returns the values of the rows read, in their order. */
    List<Observation> observations(Indicator indicator) {
        return observations.getOrDefault(indicator.id(), List.of());
    }

    private Observation readRow(Indicator indicator, Row row) {
        try {
            unit(indicator, row);
            Printed printed = printed(row);
            return new Observation(
                    indicator,
                    period(row),
                    value(row, printed, indicator.unit()),
                    printed,
                    statuses(row),
                    hedgeWord(row),
                    row.known("source", sources, "sources.csv"),
                    vintage(row),
                    note(row),
                    row.line());
        } catch (InvalidInputException first) {
            throw everyFault(indicator, row, first);
        }
    }

    /** Reads a row that has a fault once more, a cell at a time, so that its other faults are told too. */
    private InvalidInputException everyFault(Indicator indicator, Row row, InvalidInputException first) {
        Faults faults = new Faults();
        faults.attempt(() -> period(row));
        faults.attempt(() -> row.decimal("value"));
        faults.attempt(() -> printed(row));
        faults.attempt(() -> statuses(row));
        faults.attempt(() -> hedgeWord(row));
        faults.attempt(() -> unit(indicator, row));
        faults.attempt(() -> vintage(row));
        faults.attempt(() -> row.known("source", sources, "sources.csv"));
        return faults.isEmpty() ? first : new InvalidInputException(faults.all());
    }

    private static void refuseTwice(Row row, Map<String, Integer> seen) {
        String key = row.cell("period") + " " + row.cell("source") + " " + row.cell("vintage");
        Integer earlier = seen.putIfAbsent(key, row.line());
        if (earlier != null) {
            throw new InvalidInputException(
                    row.place("indicator"),
                    "indicator, period, source and vintage must be in one row only, but line " + earlier
                            + " has them too.",
                    "Delete one of the rows, or give the vintage that sets them apart.");
        }
    }

    private static Unit unit(Indicator indicator, Row row) {
        if (!row.cell("unit").equals(indicator.unit().toString())) {
            throw row.wrong(
                    "unit",
                    "unit must be that of the indicator, " + indicator.unit(),
                    "Write it, or name another indicator.");
        }
        return indicator.unit();
    }

    private static Fraction value(Row row, Printed printed, Unit unit) {
        Fraction value = Fraction.of(row.decimal("value"));
        if (value.signum() < 0 || (unit == Unit.COUNT && !value.isWhole())) {
            throw row.wrong(
                    "value",
                    "value must not be negative, and a count must be whole",
                    "Write what the source prints; a decrease is a positive number.");
        }
        if (!value.equals(printed.value())) {
            throw row.wrong(
                    "printed",
                    "printed must be the number in value, " + row.cell("value"),
                    "Write the number of the source in both; 34877 is printed 34.877.");
        }
        return value;
    }

    private static Optional<Sayable> note(Row row) {
        Bilingual note = FiguresReader.text(row, "note", "note_nl");
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    private static String vintage(Row row) {
        return FiguresReader.release(row, "vintage").map(ReleaseDate::text).orElse("");
    }

    private Period period(Row row) {
        String code = row.cell("period");
        try {
            Period period = periods.get(code);
            if (period == null) {
                period = Period.of(code);
                periods.put(code, period);
            }
            return period;
        } catch (DateTimeException e) {
            throw row.wrong(
                    "period",
                    "period must be a run of whole months between 1900 and 2100",
                    "Write 2024, 2024-H1, 2024-Q1, 2024-04 or 2023-04/2023-12.");
        }
    }

    private static Printed printed(Row row) {
        try {
            return Printed.of(row.cell("printed"));
        } catch (NumberFormatException e) {
            throw row.wrong(
                    "printed",
                    "printed must be a Dutch number",
                    "Write a point between thousands and a comma before decimals, as in 34.877 or 3,4.");
        }
    }

    private Set<Status> statuses(Row row) {
        String codes = row.cell("status");
        Set<Status> known = statuses.get(codes);
        if (known != null) {
            return known;
        }
        EnumSet<Status> read = EnumSet.noneOf(Status.class);
        for (String code : codes.split(" ", -1)) {
            try {
                read.add(Status.valueOf(code));
            } catch (IllegalArgumentException e) {
                throw row.wrong(
                        "status",
                        "status must be SDMX observation status codes (such as A, B, D, P, U)",
                        code.toLowerCase(Locale.ROOT).startsWith("voorlopig")
                                ? "Write P for a provisional figure."
                                : "Write A for a normal figure; part several codes by a space.");
            }
        }
        Set<Status> immutable = Set.copyOf(read); // which Observation need not copy
        statuses.put(codes, immutable);
        return immutable;
    }

    private Optional<HedgeWord> hedgeWord(Row row) {
        String word = row.cell("hedge");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hedge> meaning = words.hedge(word);
        if (meaning.isEmpty()) {
            throw row.wrong("hedge", "hedge must be a word of words.csv", "Write one of: " + words.hedgeWords() + ".");
        }
        return Optional.of(new HedgeWord(word, meaning.get()));
    }
}
