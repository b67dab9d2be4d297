package nl.drugmonitor.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.input.CsvTable.Row;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.language.NotFoundException;

/** The units that indicators may have: the table units.csv. */
public final class Units {
    private static final Pattern WORD = Pattern.compile("([^\\s=\\d]+)(?:=([1-9]\\d{0,17}))?");
    private static final Pattern PER = Pattern.compile("[1-9]\\d{0,17}");

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<Unit>> byWord = new HashMap<>();
    private final Map<String, BigDecimal> factors = new HashMap<>();

    Units() {}

    /** Returns the units that travel with the program. */
    public static Units builtIn() {
        return BuiltIn.UNITS;
    }

    private static final class BuiltIn {
        private static final Units UNITS = FiguresReader.units(Folder.builtIn());
    }

    /**
     * Returns the unit with a code.
     *
     * @throws NotFoundException if there is none; the message has the near ones, or those that there are
     */
    public Unit unit(String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw NotFoundException.of("unit", code, NameAdvice.of(code, units.keySet()));
        }
        return unit;
    }

    /** Returns every unit by its code, in the order of the table. */
    public Map<String, Unit> byCode() {
        return Collections.unmodifiableMap(units);
    }

    /** Returns the words of all units; a word of several, as ton is, means what the first of them says. */
    Map<String, BigDecimal> words() {
        return Collections.unmodifiableMap(factors);
    }

    /** Returns the unit of which a text has a word that no other unit has, if there is one such unit. */
    Optional<Unit> named(String text) {
        List<Unit> named = Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s\\d.,]+"))
                .map(word -> byWord.getOrDefault(word, List.of()))
                .filter(sharing -> sharing.size() == 1)
                .map(sharing -> sharing.get(0))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Returns a unit in which a source may have printed a number, if there is one. */
    Optional<Unit> reading(String printed) {
        return units.values().stream().filter(unit -> unit.canRead(printed)).findFirst();
    }

    /** Adds the unit of a row. */
    void add(Row row) {
        String code = row.at("unit").unique(units.keySet());
        Unit unit = new Unit(
                code,
                row.at("kind").oneOf(Unit.Kind.class),
                FiguresReader.text(row, "name_en", "name_nl"),
                FiguresReader.text(row, "symbol_en", "symbol_nl"),
                FiguresReader.textIfAny(row, "text_en", "text_nl"),
                per(row),
                words(row));
        units.put(code, unit);
        unit.words().forEach((word, factor) -> {
            factors.putIfAbsent(word, factor);
            byWord.computeIfAbsent(word, each -> new ArrayList<>()).add(unit);
        });
    }

    private static Optional<Fraction> per(Row row) {
        String per = row.cellIfAny("per");
        if (per.isEmpty()) {
            return Optional.empty();
        }
        if (!PER.matcher(per).matches()) {
            throw row.at("per").fault("unit_per", per);
        }
        return Optional.of(Fraction.of(new BigDecimal(per)));
    }

    private static Map<String, BigDecimal> words(Row row) {
        Map<String, BigDecimal> words = new LinkedHashMap<>();
        for (String each : row.cellIfAny("words").split(";", -1)) {
            if (each.isBlank()) {
                continue;
            }
            Matcher word = WORD.matcher(each.strip());
            if (!word.matches()) {
                throw row.at("words").fault("unit_words", each.strip());
            }
            String name = word.group(1).toLowerCase(Locale.ROOT);
            BigDecimal factor = word.group(2) == null ? BigDecimal.ONE : new BigDecimal(word.group(2));
            if (words.put(name, factor) != null) {
                throw row.at("words").fault("twice", "words", name);
            }
        }
        return words;
    }
}
