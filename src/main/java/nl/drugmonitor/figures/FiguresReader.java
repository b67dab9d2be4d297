package nl.drugmonitor.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.input.CsvTable;
import nl.drugmonitor.input.CsvTable.Row;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a data folder and gathers what is wrong in any of them. */
final class FiguresReader {
    private final Folder folder;
    private final Faults faults = new Faults();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, List<SeriesBreak>> breaks = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Words words = new Words();

    FiguresReader(Folder folder) {
        this.folder = folder;
    }

    Figures read() {
        List<Row> indicatorRows = table(
                "indicators.csv",
                this::readIndicator,
                List.of("indicator", "name_en", "unit", "definition_en", "scope", "publisher", "sum_of"),
                "name_nl",
                "definition_nl",
                "scope_nl");
        if (faults.isEmpty()) {
            for (Row row : indicatorRows) {
                checkParts(row);
            }
        }
        table(
                "sources.csv",
                this::readSource,
                List.of("source", "title", "publisher", "published", "url", "read_on", "licence"));
        readWords();
        faults.throwIfAny(); // the rows below refer to these tables, and each would look wrong too
        if (folder.has("breaks.csv")) {
            table(
                    "breaks.csv",
                    this::readBreak,
                    List.of("indicator", "date", "kind", "note_en"),
                    "note_nl",
                    "announced");
        }
        for (Map.Entry<String, Indicator> entry : indicators.entrySet()) {
            entry.setValue(entry.getValue().withBreaks(breaksOf(entry.getKey())));
        }
        table(
                "observations.csv",
                this::readObservationRow,
                List.of(
                        "indicator",
                        "period",
                        "value",
                        "printed",
                        "unit",
                        "status",
                        "hedge",
                        "source",
                        "vintage",
                        "note"),
                "note_nl");
        SeriesReader reader = new SeriesReader(sources, words, rows);
        for (Indicator indicator : indicators.values()) {
            faults.attempt(() -> reader.readRows(indicator));
        }
        faults.throwIfAny();
        return new Figures(
                folder,
                SeriesMaker.series(indicators.values(), reader::observations, Optional.empty()),
                sources,
                words);
    }

    /** Returns the words of a folder, without its figures. */
    static Words words(Folder folder) {
        FiguresReader reader = new FiguresReader(folder);
        reader.readWords();
        reader.faults.throwIfAny();
        return reader.words;
    }

    private void readWords() {
        read(
                folder.has("words.csv") ? folder : Folder.builtIn(),
                "words.csv",
                this::readWord,
                List.of("word", "quantity", "min", "max", "stretch_min", "stretch_max", "also", "note"));
    }

    private List<Row> table(String file, Consumer<Row> reader, List<String> columns, String... optional) {
        return read(folder, file, reader, columns, optional);
    }

    private List<Row> read(Folder folder, String file, Consumer<Row> reader, List<String> columns, String... optional) {
        try {
            List<Row> rows = CsvTable.read(folder.read(file), columns, optional).rows();
            rows.forEach(row -> faults.attempt(() -> reader.accept(row)));
            return rows;
        } catch (InvalidInputException e) {
            faults.addAll(e);
            return List.of();
        }
    }

    /** Returns a text with its Dutch, for which a table need not have a column. */
    static Bilingual text(Row row, String english, String dutch) {
        return new Bilingual(row.cell(english), row.cellIfAny(dutch));
    }

    private void readIndicator(Row row) {
        String id = unique(row, "indicator", indicators);
        Optional<Unit> unit = Unit.of(row.cell("unit"));
        if (unit.isEmpty()) {
            throw row.wrong("unit", "unit must be one of " + List.of(Unit.values()), "Write one of them.");
        }
        String sumOf = row.cell("sum_of");
        indicators.put(
                id,
                new Indicator(
                        id,
                        text(row, "name_en", "name_nl"),
                        unit.get(),
                        text(row, "definition_en", "definition_nl"),
                        text(row, "scope", "scope_nl"),
                        row.cell("publisher"),
                        sumOf.isEmpty() ? List.of() : List.of(sumOf.split(" +")),
                        List.of()));
    }

    private void checkParts(Row row) {
        Indicator sum = row.known("indicator", indicators, "indicators.csv");
        for (String part : sum.sumOf()) {
            Indicator term = indicators.get(part);
            if (term == null || term.unit() != sum.unit() || !term.sumOf().isEmpty()) {
                faults.addAll(row.wrong(
                        "sum_of",
                        "sum_of must name indicators of this file in the same unit that are no sums themselves",
                        "Correct \"" + part + "\"."));
            }
        }
    }

    private List<SeriesBreak> breaksOf(String indicator) {
        return breaks.getOrDefault(indicator, List.of()).stream()
                .sorted(Comparator.comparing(SeriesBreak::date))
                .toList();
    }

    private void readSource(Row row) {
        String id = unique(row, "source", sources);
        release(row, "published");
        if (!row.cell("read_on").isEmpty()) {
            day(row, "read_on");
        }
        sources.put(
                id,
                new Source(
                        id,
                        row.cell("title"),
                        row.cell("publisher"),
                        row.cell("published"),
                        row.cell("url"),
                        row.cell("read_on"),
                        row.cell("licence")));
    }

    private void readWord(Row row) {
        List<String> spellings = new ArrayList<>();
        spellings.add(row.cell("word"));
        for (String other : row.cell("also").split(";", -1)) {
            if (!other.isBlank()) {
                spellings.add(other.strip());
            }
        }
        for (String spelling : spellings) {
            if (words.contains(spelling)) {
                throw row.wrong("word", "a word must stand in one row only", "Take \"" + spelling + "\" out of one.");
            }
        }
        if (row.cell("quantity").equals("hedge")) {
            words.add(spellings, hedge(row));
        } else {
            words.add(
                    spellings,
                    new Word(row.cell("word"), bounds(row, "min", "max"), bounds(row, "stretch_min", "stretch_max")));
        }
    }

    private Hedge hedge(Row row) {
        for (Hedge hedge : Hedge.values()) {
            if (hedge.word().equals(row.cell("word"))) {
                return hedge;
            }
        }
        throw row.wrong(
                "word",
                "a hedge must be one of the words the program knows a rule for",
                "Write the word under `also` of bijna, ruim, ongeveer or afgerond.");
    }

    private static Range bounds(Row row, String min, String max) {
        Fraction low = percentIfAny(row, min);
        Fraction high = percentIfAny(row, max);
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw row.wrong(min, min + " must not be above " + max, "Change the two about.");
        }
        return new Range(low, high);
    }

    /** Returns a bound as a change in percent: a ratio of 2 is a change of 100%. */
    private static @Nullable Fraction percentIfAny(Row row, String column) {
        String quantity = row.cell("quantity");
        if (!quantity.equals("percent") && !quantity.equals("ratio")) {
            throw row.wrong("quantity", "quantity must be percent, ratio or hedge", "Write one.");
        }
        if (row.cell(column).isEmpty()) {
            return null;
        }
        Fraction bound = Fraction.of(row.decimal(column));
        return quantity.equals("ratio") ? bound.minus(Fraction.ONE).times(Fraction.HUNDRED) : bound;
    }

    private void readBreak(Row row) {
        Indicator indicator = row.known("indicator", indicators, "indicators.csv");
        if (!SeriesBreak.KINDS.contains(row.cell("kind"))) {
            throw row.wrong(
                    "kind",
                    "kind must be one of " + String.join(", ", SeriesBreak.KINDS),
                    "Write definition if the values cannot be compared across the day.");
        }
        breaks.computeIfAbsent(indicator.id(), id -> new ArrayList<>())
                .add(new SeriesBreak(
                        day(row, "date"),
                        row.cell("kind"),
                        text(row, "note_en", "note_nl"),
                        release(row, "announced")));
    }

    private static LocalDate day(Row row, String column) {
        try {
            return LocalDate.parse(row.cell(column));
        } catch (DateTimeException e) {
            throw row.wrong(column, column + " must be a day", "Write it like 2023-04-01.");
        }
    }

    /** Returns when something was published, if the cell says so. */
    static Optional<ReleaseDate> release(Row row, String column) {
        String text = row.cellIfAny(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ReleaseDate.of(text));
        } catch (DateTimeException e) {
            throw row.wrong(
                    column,
                    column + " must be a day, a month or a year",
                    "Write it like 2026-01-22, 2026-01 or 2026, or leave it empty if it is not known.");
        }
    }

    private void readObservationRow(Row row) {
        Indicator indicator = row.known("indicator", indicators, "indicators.csv");
        rows.computeIfAbsent(indicator.id(), id -> new ArrayList<>()).add(row);
    }

    private static String unique(Row row, String column, Map<String, ?> seen) {
        String id = row.cell(column);
        if (id.isEmpty() || seen.containsKey(id)) {
            throw row.wrong(
                    column, column + " must be a name that no other row has", "Choose another, or delete the row.");
        }
        return id;
    }
}
