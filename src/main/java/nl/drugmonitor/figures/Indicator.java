package nl.drugmonitor.figures;

import java.util.List;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * What is measured.
 *
 * @param name the Dutch in the words of the publisher
 * @param scope the territory and channel that the values cover; two indicators compare only if it is the same
 * @param sumOf the indicators of which this is the sum by definition, empty if it is none
 * @param breaks in the order of their dates
 */
public record Indicator(
        String id,
        Bilingual name,
        Unit unit,
        Bilingual definition,
        Bilingual scope,
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
        return !scope.english().endsWith(UNSTATED);
    }

    public Indicator withBreaks(List<SeriesBreak> breaks) {
        return new Indicator(id, name, unit, definition, scope, publisher, sumOf, breaks);
    }

    /** Returns whether this is a sum of other indicators. */
    boolean isSum() {
        return !sumOf.isEmpty();
    }

    /** Returns the breaks that part two periods, earliest first. */
    public List<SeriesBreak> breaksBetween(Period one, Period other) {
        return breaks.stream()
                .filter(seriesBreak -> seriesBreak.parts(one, other))
                .toList();
    }

    /** Returns its name. */
    @Override
    public String in(Language language) {
        return name.in(language);
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
