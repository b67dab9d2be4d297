package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.RefusedException;

/**
 * What a prediction lacks.
 *
 * @param indicator the id of the series of which a value is missing; empty if something else stands in the way
 * @param name of the series, for a reader; empty too in that case
 * @param period of which the value is missing; empty too in that case
 * @param why such as {@code not found}, or what stands in the way
 */
public record Missing(String indicator, String name, String period, String why) {
    static Missing value(Point point, String why) {
        return new Missing(
                point.series().indicator().id(),
                point.series().indicator().nameEn(),
                point.period().code(),
                why);
    }

    static Missing before(Point point, int year) {
        return new Missing(
                point.series().indicator().id(), point.series().indicator().nameEn(), "before " + year, "not found");
    }

    static Missing between(Point point, int first, int last) {
        return new Missing(
                point.series().indicator().id(),
                point.series().indicator().nameEn(),
                first == last ? String.valueOf(first) : first + " to " + last,
                "not found");
    }

    /** Returns something else than a value that stands in the way. */
    static Missing other(String why) {
        return new Missing("", "", "", why);
    }

    /** Returns the indicator and the period of which a value is missing, if it is one period. */
    Optional<ObservationKey> key() {
        try {
            return indicator.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ObservationKey(indicator, Period.of(period)));
        } catch (RefusedException e) {
            return Optional.empty(); // a run of years: "2015 to 2021"
        }
    }

    /** Returns what is missing in one line, the periods of a series together. */
    public static String describe(Collection<Missing> all) {
        Map<String, String> periods = new LinkedHashMap<>();
        for (Missing one : all) {
            String key = one.name + "\n" + one.why;
            String before = periods.get(key);
            periods.put(key, before == null ? one.period : before + ", " + one.period);
        }
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, String> one : periods.entrySet()) {
            int end = one.getKey().indexOf('\n');
            texts.add(new Missing(
                            "",
                            one.getKey().substring(0, end),
                            one.getValue(),
                            one.getKey().substring(end + 1))
                    .toString());
        }
        return String.join("; ", texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Missing missing
                && name.equals(missing.name)
                && period.equals(missing.period)
                && why.equals(missing.why);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + why.hashCode();
    }

    @Override
    public String toString() {
        return name.isEmpty() ? why : name + " " + period + ": " + why;
    }
}
