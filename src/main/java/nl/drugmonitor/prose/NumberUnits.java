package nl.drugmonitor.prose;

import java.util.Map;
import java.util.Set;

/** The words that may stand behind a number and say what it is a number of. */
final class NumberUnits {
    static final Set<String> SCALES = Set.of("duizend", "miljoen", "mln", "miljard", "mld");
    static final Set<String> PERCENT = Set.of("%", "procent", "percent", "pct", "proc");
    static final Set<String> POINTS = Set.of("procentpunt", "procentpunten");
    static final Set<String> UNITS = Set.of(
            "promille",
            "euro",
            "kilo",
            "kilogram",
            "kg",
            "gram",
            "ton",
            "liter",
            "hectare",
            "minuten",
            "minuut",
            "uur",
            "uren");
    /** Units that say what is counted and multiply nothing. */
    static final Set<String> OTHER_UNITS = Set.of(
            "dollar",
            "dollars",
            "pond",
            "ponden",
            "frank",
            "gulden",
            "kuub",
            "kilometer",
            "km",
            "meter",
            "kilowattuur",
            "kwh",
            "gigawattuur",
            "gwh",
            "petajoule",
            "pj",
            "twh",
            "terawattuur",
            "zetels",
            "punten",
            "megawatt",
            "gigawatt",
            "graden",
            "vierkante",
            "kubieke",
            "mm",
            "millimeter",
            "cm",
            "centimeter");

    static final Map<String, String> SAME_UNITS = Map.of(
            "gwh",
            "gigawattuur",
            "kwh",
            "kilowattuur",
            "km",
            "kilometer",
            "dollars",
            "dollar",
            "ponden",
            "pond",
            "mm",
            "millimeter",
            "cm",
            "centimeter",
            "twh",
            "terawattuur",
            "pj",
            "petajoule");
    static final Set<String> TIMES = Set.of("keer", "maal");
    static final Set<String> YEARS = Set.of("jaar", "jaren", "jarige", "jarigen", "jr");
    static final Set<String> DURATIONS =
            Set.of("maanden", "maand", "weken", "dagen", "kwartalen", "eeuwen", "decennia", "nachten");

    private NumberUnits() {}

    static boolean isScaleOrUnit(String word) {
        return SCALES.contains(word)
                || PERCENT.contains(word)
                || POINTS.contains(word)
                || UNITS.contains(word)
                || OTHER_UNITS.contains(word)
                || TIMES.contains(word);
    }

    static boolean isLength(String word) {
        return YEARS.contains(word) || DURATIONS.contains(word);
    }
}
