package nl.drugmonitor.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Bilingual;

/** An observation made up for a test: what the test does not name is the plainest there is. */
public record Sample(
        Indicator indicator,
        String period,
        String printed,
        Set<Status> statuses,
        Optional<HedgeWord> hedge,
        String source,
        String vintage) {
    /** Starts with a count of nurseries in the Netherlands that stands to the unit, normal and without hedge. */
    public static Sample of(String period, String printed) {
        return new Sample(
                indicator("nurseries", BuiltInUnits.COUNT, "Netherlands"),
                period,
                printed,
                EnumSet.of(Status.A),
                Optional.empty(),
                "s001",
                "2026-01");
    }

    /** Returns the plain count of a period. */
    public static Observation count(String period, String printed) {
        return of(period, printed).observation();
    }

    public static Indicator indicator(String id, Unit unit, String scope, SeriesBreak... breaks) {
        return new Indicator(
                id,
                new Bilingual(id + " (en)", id + " (nl)"),
                unit,
                Bilingual.NONE,
                new Bilingual(scope, ""),
                "",
                List.of(),
                List.of(breaks));
    }

    public Sample of(Indicator indicator) {
        return new Sample(indicator, period, printed, statuses, hedge, source, vintage);
    }

    public Sample in(Unit unit) {
        return of(indicator(unit.toString(), unit, indicator.scope().english()));
    }

    public Sample marked(Status... statuses) {
        return new Sample(indicator, period, printed, Set.of(statuses), hedge, source, vintage);
    }

    public Sample hedged(String word, Hedge meaning) {
        HedgeWord hedgeWord = new HedgeWord(word, meaning);
        return new Sample(indicator, period, printed, statuses, Optional.of(hedgeWord), source, vintage);
    }

    public Sample from(String source) {
        return new Sample(indicator, period, printed, statuses, hedge, source, vintage);
    }

    public Sample published(String vintage) {
        return new Sample(indicator, period, printed, statuses, hedge, source, vintage);
    }

    public Observation observation() {
        Printed number = Printed.of(printed);
        return new Observation(
                indicator,
                Period.of(period),
                number.value(),
                number,
                statuses,
                hedge,
                new Source(source, "Title of " + source, "", Optional.empty(), "", Optional.empty(), ""),
                vintage.isEmpty() ? Optional.empty() : Optional.of(ReleaseDate.of(vintage)),
                Optional.empty(),
                2);
    }
}
