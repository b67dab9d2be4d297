package nl.drugmonitor.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    private static final List<String> QUANTITIES = List.of("percent", "ratio", "hedge");

    private final Folder folder;
    private final Faults faults = new Faults();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, List<SeriesBreak>> breaks = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Units units = new Units();
    private final Words words = new Words(units);

    FiguresReader(Folder folder) {
        this.folder = folder;
    }

    Figures read() {
        readUnits();
        faults.throwIfAny(); // each indicator refers to its unit
        List<Row> indicatorRows = table(
                "indicators.csv",
                this::readIndicator,
                List.of("indicator", "name_en", "unit", "definition_en", "scope", "publisher", "sum_of"),
                "name_nl",
                "definition_nl",
                "scope_nl");
        if (faults.isEmpty()) {
            indicatorRows.forEach(this::checkParts);
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
        indicators.replaceAll((id, indicator) -> indicator.withBreaks(breaksOf(id)));
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
        SeriesReader reader = new SeriesReader(sources, units, words, rows);
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
        reader.readUnits();
        reader.readWords();
        reader.faults.throwIfAny();
        return reader.words;
    }

    /** Returns the units of a folder, without its figures. */
    static Units units(Folder folder) {
        FiguresReader reader = new FiguresReader(folder);
        reader.readUnits();
        reader.faults.throwIfAny();
        return reader.units;
    }

    private void readUnits() {
        read(
                ownOrBuiltIn("units.csv"),
                "units.csv",
                units::add,
                List.of("unit", "kind", "name_en", "symbol_en"),
                "name_nl",
                "symbol_nl",
                "text_nl",
                "text_en",
                "per",
                "words");
    }

    private Folder ownOrBuiltIn(String file) {
        return folder.has(file) ? folder : Folder.builtIn();
    }

    private void readWords() {
        read(
                ownOrBuiltIn("words.csv"),
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

    /** Returns a text with its Dutch, both in columns that a table need not have. */
    static Bilingual textIfAny(Row row, String english, String dutch) {
        return new Bilingual(row.cellIfAny(english), row.cellIfAny(dutch));
    }

    private void readIndicator(Row row) {
        String id = row.at("indicator").unique(indicators.keySet());
        String sumOf = row.cell("sum_of");
        indicators.put(
                id,
                new Indicator(
                        id,
                        text(row, "name_en", "name_nl"),
                        row.at("unit").known(units.byCode(), "units.csv"),
                        text(row, "definition_en", "definition_nl"),
                        text(row, "scope", "scope_nl"),
                        row.cell("publisher"),
                        sumOf.isEmpty() ? List.of() : List.of(sumOf.split(" +")),
                        List.of()));
    }

    private void checkParts(Row row) {
        Indicator sum = indicator(row);
        for (String part : sum.sumOf()) {
            Indicator term = indicators.get(part);
            if (term == null || !term.unit().equals(sum.unit()) || !term.sumOf().isEmpty()) {
                faults.addAll(row.at("sum_of").fault("parts", row.cell("sum_of"), part));
            }
        }
    }

    private List<SeriesBreak> breaksOf(String indicator) {
        return breaks.getOrDefault(indicator, List.of()).stream()
                .sorted(Comparator.comparing(SeriesBreak::date))
                .toList();
    }

    private void readSource(Row row) {
        String id = row.at("source").unique(sources.keySet());
        sources.put(
                id,
                new Source(
                        id,
                        row.cell("title"),
                        row.cell("publisher"),
                        release(row, "published"),
                        row.cell("url"),
                        row.cell("read_on").isEmpty()
                                ? Optional.empty()
                                : Optional.of(row.at("read_on").day()),
                        row.cell("licence")));
    }

    private void readWord(Row row) {
        List<String> spellings = Stream.concat(
                        Stream.of(row.cell("word")),
                        Stream.of(row.cell("also").split(";", -1))
                                .filter(other -> !other.isBlank())
                                .map(String::strip))
                .toList();
        spellings.stream().filter(words::contains).findFirst().ifPresent(spelling -> {
            throw row.at("word").fault("twice", "word", spelling);
        });
        String quantity = row.at("quantity").oneOf(QUANTITIES);
        if (quantity.equals("hedge")) {
            words.add(spellings, hedge(row));
        } else {
            words.add(
                    spellings,
                    new Word(
                            row.cell("word"),
                            bounds(row, "min", "max"),
                            bounds(row, "stretch_min", "stretch_max"),
                            quantity.equals("ratio")));
        }
    }

    private static Hedge hedge(Row row) {
        return Stream.of(Hedge.values())
                .filter(hedge -> hedge.word().equals(row.cell("word")))
                .findFirst()
                .orElseThrow(() -> row.at("word")
                        .fault(
                                "hedge_rule",
                                row.cell("word"),
                                Stream.of(Hedge.values()).map(Hedge::word).toList()));
    }

    private static Range bounds(Row row, String min, String max) {
        Fraction low = percentIfAny(row, min);
        Fraction high = percentIfAny(row, max);
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw row.at(min).fault("bounds", min, max);
        }
        return new Range(low, high);
    }

    /** Returns a bound as a change in percent: a ratio of 2 is a change of 100%. */
    private static @Nullable Fraction percentIfAny(Row row, String column) {
        if (row.cell(column).isEmpty()) {
            return null;
        }
        Fraction bound = Fraction.of(row.decimal(column));
        return row.cell("quantity").equals("ratio") ? bound.minus(Fraction.ONE).times(Fraction.HUNDRED) : bound;
    }

    private void readBreak(Row row) {
        breaks.computeIfAbsent(indicator(row).id(), id -> new ArrayList<>())
                .add(new SeriesBreak(
                        row.at("date").day(),
                        row.at("kind").oneOf(SeriesBreak.KINDS),
                        text(row, "note_en", "note_nl"),
                        release(row, "announced")));
    }

    /** Returns when something was published, if the cell says so. */
    static Optional<ReleaseDate> release(Row row, String column) {
        return row.cellIfAny(column).isEmpty()
                ? Optional.empty()
                : Optional.of(row.at(column).read("release", ReleaseDate::of));
    }

    private void readObservationRow(Row row) {
        rows.computeIfAbsent(indicator(row).id(), id -> new ArrayList<>()).add(row);
    }

    private Indicator indicator(Row row) {
        return row.at("indicator").known(indicators, "indicators.csv");
    }
}
