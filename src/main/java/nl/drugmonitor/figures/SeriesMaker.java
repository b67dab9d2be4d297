package nl.drugmonitor.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;

/** Makes the series of published values, and adds the sums that no one printed. */
final class SeriesMaker {
    private final Map<String, Series> printed = new LinkedHashMap<>();

    private SeriesMaker() {}

    /**
     * Returns a series for each indicator, by its id.
     *
     * @param values what was published of an indicator
     * @param horizon the edition that looks at them, if one does
     */
    static Map<String, Series> series(
            Collection<Indicator> indicators,
            Function<Indicator, List<Observation>> values,
            Optional<Horizon> horizon) {
        SeriesMaker maker = new SeriesMaker();
        for (Indicator indicator : indicators) {
            maker.printed.put(indicator.id(), series(indicator, values.apply(indicator), horizon));
        }
        Map<String, Series> all = new LinkedHashMap<>();
        for (Series series : maker.printed.values()) {
            all.put(series.indicator().id(), series.indicator().isSum() ? maker.withSums(series) : series);
        }
        return all;
    }

    private static Series series(Indicator indicator, List<Observation> values, Optional<Horizon> horizon) {
        List<Observation> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(Observation::period)); // stable: keeps the order of the sources
        return new Series(indicator, sorted, horizon);
    }

    /** Adds the sum of the parts for each period that was not printed and in which every part has one exact value. */
    private Series withSums(Series series) {
        List<Series> parts =
                series.indicator().sumOf().stream().map(printed::get).toList();
        Set<Period> periods = new TreeSet<>();
        parts.forEach(part -> part.observations().forEach(value -> periods.add(value.period())));
        series.observations().forEach(value -> periods.remove(value.period()));
        List<Observation> values = new ArrayList<>(series.observations());
        for (Period period : periods) {
            List<Observation> terms = parts.stream()
                    .flatMap(part -> part.at(period).single().stream())
                    .filter(term -> !term.isSuppressed() && term.interval().isPoint())
                    .toList();
            if (terms.size() == parts.size()) {
                values.add(sum(series.indicator(), period, terms));
            }
        }
        return series(series.indicator(), values, series.horizon());
    }

    private static Observation sum(Indicator indicator, Period period, List<Observation> terms) {
        Fraction sum = Fraction.ZERO;
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<Source> sources = new LinkedHashSet<>();
        for (Observation term : terms) {
            sum = sum.plus(term.value());
            statuses.addAll(term.statuses());
            sources.add(term.source());
        }
        String from = String.join(" + ", indicator.sumOf());
        return new Observation(
                indicator,
                period,
                sum,
                Printed.of(Language.NL.number(Rounding.shortest(sum, 3))),
                statuses,
                Optional.empty(),
                Source.computed(from),
                Optional.empty(),
                Optional.of(Note.of("computed_here", from, sources)),
                0);
    }
}
