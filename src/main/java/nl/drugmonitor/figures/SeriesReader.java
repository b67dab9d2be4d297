package nl.drugmonitor.figures;

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
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.exact.Printed;
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
                    row.at("source").known(sources, "sources.csv"),
                    FiguresReader.release(row, "vintage"),
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
        faults.attempt(() -> FiguresReader.release(row, "vintage"));
        faults.attempt(() -> row.at("source").known(sources, "sources.csv"));
        return faults.isEmpty() ? first : new InvalidInputException(faults.all());
    }

    private static void refuseTwice(Row row, Map<String, Integer> seen) {
        String key = row.cell("period") + " " + row.cell("source") + " " + row.cell("vintage");
        Integer earlier = seen.putIfAbsent(key, row.line());
        if (earlier != null) {
            throw row.at("indicator").fault("row_twice", earlier.toString());
        }
    }

    private static Unit unit(Indicator indicator, Row row) {
        if (!row.cell("unit").equals(indicator.unit().dataName())) {
            throw row.at("unit")
                    .fault("unit", row.cell("unit"), indicator.unit().dataName());
        }
        return indicator.unit();
    }

    private static Fraction value(Row row, Printed printed, Unit unit) {
        Fraction value = Fraction.of(row.decimal("value"));
        if (value.signum() < 0 || (unit == Unit.COUNT && !value.isWhole())) {
            throw row.at("value").fault("value", row.cell("value"));
        }
        if (!value.equals(printed.value())) {
            throw row.at("printed").fault("printed_value", row.cell("printed"), row.cell("value"));
        }
        return value;
    }

    private static Optional<Sayable> note(Row row) {
        Bilingual note = FiguresReader.text(row, "note", "note_nl");
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    private Period period(Row row) {
        return periods.computeIfAbsent(row.cell("period"), code -> Period.in(row.at("period")));
    }

    private static Printed printed(Row row) {
        return row.at("printed").read("printed", Printed::of);
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
                boolean isProvisional = code.toLowerCase(Locale.ROOT).startsWith("voorlopig");
                throw row.at("status").fault(isProvisional ? "status_provisional" : "status", codes);
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
        Hedge meaning = words.hedge(word).orElseThrow(() -> row.at("hedge").fault("hedge", word, words.hedgeWords()));
        return Optional.of(new HedgeWord(word, meaning));
    }
}
