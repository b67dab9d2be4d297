package nl.drugmonitor.explanation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * What a prediction lacks.
 *
 * @param indicator of which a value is missing; empty if something else stands in the way
 * @param periods of which a value is missing: a period, or a run of years; none in that case
 * @param why such as that it was not found, or what stands in the way
 */
public record Missing(Optional<Indicator> indicator, List<Sayable> periods, Reason why) implements Reason {
    public Missing {
        periods = List.copyOf(periods);
    }

    static Missing of(Indicator indicator, Sayable period, Reason why) {
        return new Missing(Optional.of(indicator), List.of(period), why);
    }

    static Missing before(Indicator indicator, int year) {
        return of(indicator, new ExplanationReason.Before(Period.ofYear(year)), new ExplanationReason.NotFound());
    }

    static Missing between(Indicator indicator, int first, int last) {
        Period end = Period.ofYear(last);
        return of(
                indicator,
                first == last ? end : new ExplanationReason.Through(Period.ofYear(first), end),
                new ExplanationReason.NotFound());
    }

    /** Returns something else than a value that stands in the way. */
    static Missing other(Reason why) {
        return new Missing(Optional.empty(), List.of(), why);
    }

    /** Returns every indicator and period of which a value is missing, but for runs of years. */
    Stream<ObservationKey> keys() {
        return indicator.stream().flatMap(series -> periods.stream()
                .filter(Period.class::isInstance)
                .map(period -> new ObservationKey(series.id(), (Period) period)));
    }

    /** Returns what is missing, the periods of a series together and each once. */
    public static List<Missing> together(Collection<Missing> all) {
        Map<Missing, Missing> together = new LinkedHashMap<>();
        for (Missing one : all) {
            together.merge(
                    new Missing(one.indicator, List.of(), one.why),
                    one,
                    (before, also) -> new Missing(
                            before.indicator,
                            Stream.concat(before.periods.stream(), also.periods.stream())
                                    .distinct()
                                    .toList(),
                            before.why));
        }
        return List.copyOf(together.values());
    }
}
