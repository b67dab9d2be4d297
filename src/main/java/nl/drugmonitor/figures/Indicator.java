package nl.drugmonitor.figures;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * What is measured.
 *
 * @param nameNl in the words of the publisher
 * @param scope the territory and channel that the values cover; two indicators compare only if it is the same
 * @param sumOf the indicators of which this is the sum by definition, empty if it is none
 * @param breaks in the order of their dates
 */
public record Indicator(
        String id,
        String nameNl,
        String nameEn,
        Unit unit,
        String definitionEn,
        String scope,
        String publisher,
        List<String> sumOf,
        List<SeriesBreak> breaks)
        implements Sayable {
    private static final String UNSTATED = "not stated";

    public Indicator {
        sumOf = List.copyOf(sumOf);
        breaks = List.copyOf(breaks);
    }

    /**
     * Returns whether its sources say what they cover; if they do not, values of two sources may cover other things.
     */
    public boolean isScopeStated() {
        return !scope.endsWith(UNSTATED);
    }

    public Indicator withBreaks(List<SeriesBreak> breaks) {
        return new Indicator(id, nameNl, nameEn, unit, definitionEn, scope, publisher, sumOf, breaks);
    }

    /** Returns whether this is a sum of other indicators. */
    boolean isSum() {
        return !sumOf.isEmpty();
    }

    /** Returns the breaks that part two periods, earliest first. */
    public List<SeriesBreak> breaksBetween(Period one, Period other) {
        List<SeriesBreak> between = new ArrayList<>();
        for (SeriesBreak seriesBreak : breaks) {
            if (seriesBreak.parts(one, other)) {
                between.add(seriesBreak);
            }
        }
        return between;
    }

    /** Returns its name. */
    @Override
    public String in(Language language) {
        return language == Language.NL ? nameNl : nameEn;
    }

    /** The same id is the same indicator. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Indicator indicator && id.equals(indicator.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
