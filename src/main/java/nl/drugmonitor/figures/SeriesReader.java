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
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/** Reads the rows of observations.csv, those of an indicator at a time. */
final class SeriesReader {
    private final Map<String, Source> sources;
    private final Units units;
    private final Words words;
    private final Map<String, List<Row>> rows;
    private final Map<String, List<Observation>> observations = new HashMap<>();

    // Few periods and statuses stand in many rows, and are read once.
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Set<Status>> statuses = new HashMap<>();

    SeriesReader(Map<String, Source> sources, Units units, Words words, Map<String, List<Row>> rows) {
        this.sources = sources;
        this.units = units;
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
            if (isSuppressed(row)) {
                return suppressed(indicator, row);
            }
            Printed printed = printed(row, indicator.unit());
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

    /** Returns whether the row is of a cell that the publisher does not show: its status says so. */
    private boolean isSuppressed(Row row) {
        boolean isSuppressed = statuses(row).contains(Status.Q);
        if (!isSuppressed && Suppression.isSure(row.cell("printed"))) {
            throw row.at("status").fault("suppressed_status", row.cell("printed"), row.cell("status"));
        }
        return isSuppressed;
    }

    private Observation suppressed(Indicator indicator, Row row) {
        Suppression suppression = suppression(row, indicator.unit());
        for (String column : List.of("value", "hedge")) {
            if (!row.cell(column).isEmpty()) {
                throw row.at(column).fault("suppressed_cell", column, row.cell(column));
            }
        }
        return new Observation(
                indicator,
                period(row),
                Fraction.ZERO,
                suppression.printed(),
                statuses(row),
                Optional.empty(),
                row.at("source").known(sources, "sources.csv"),
                FiguresReader.release(row, "vintage"),
                note(row),
                row.line(),
                Optional.of(suppression));
    }

    private static Suppression suppression(Row row, Unit unit) {
        return row.at("printed").read("printed_suppressed", text -> Suppression.of(text.strip(), unit));
    }

    /** Reads a row that has a fault once more, a cell at a time, so that its other faults are told too. */
    private InvalidInputException everyFault(Indicator indicator, Row row, InvalidInputException first) {
        Faults faults = new Faults();
        faults.attempt(() -> period(row));
        if (row.cell("status").contains(Status.Q.name()) || Suppression.isSure(row.cell("printed"))) {
            faults.attempt(() -> suppression(row, indicator.unit()));
        } else {
            faults.attempt(() -> row.decimal("value"));
            faults.attempt(() -> printed(row, indicator.unit()));
        }
        faults.attempt(() -> isSuppressed(row));
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
        if (!row.cell("unit").equals(indicator.unit().code())) {
            throw row.at("unit")
                    .fault("unit", row.cell("unit"), indicator.unit().code());
        }
        return indicator.unit();
    }

    private static Fraction value(Row row, Printed printed, Unit unit) {
        Fraction value = Fraction.of(row.decimal("value"));
        if (unit.isOfEvents() && !value.isWhole()) {
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

    private Printed printed(Row row, Unit unit) {
        return row.at("printed").read("printed", text -> {
            try {
                return unit.read(text);
            } catch (RefusedException e) {
                units.reading(text).ifPresent(other -> {
                    throw row.at("printed").fault("printed_unit", text, unit.code(), other.code());
                });
                throw e;
            }
        });
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
                throw row.at("status").fault(statusFault(code), codes);
            }
        }
        Set<Status> immutable = Set.copyOf(read); // which Observation need not copy
        statuses.put(codes, immutable);
        return immutable;
    }

    private static String statusFault(String code) {
        if (code.equals("C")) { // of another list of codes, that of confidentiality
            return "status_confidential";
        }
        boolean isProvisional = code.toLowerCase(Locale.ROOT).startsWith("voorlopig");
        return isProvisional ? "status_provisional" : "status";
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
