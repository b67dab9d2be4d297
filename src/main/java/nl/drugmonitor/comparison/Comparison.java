package nl.drugmonitor.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.language.RefusedException;

/**
 * An edition beside a later one: what became of its values, its statements and its explanations, and what the later one
 * says.
 *
 * @param values every indicator and period of which the two know something else, in the order of the data
 * @param came the series that statements of the later edition rest on, and none of the earlier
 * @param went the series that statements of the earlier edition rest on, and none of the later
 * @param breaks the breaks in series that only the later edition knows
 * @param statements every statement of the earlier edition
 * @param laterStatements every statement of the later edition
 * @param explanations every candidate explanation of the earlier edition
 * @param laterExplanations every candidate explanation of the later edition
 */
public record Comparison(
        Edition earlier,
        Edition later,
        List<ValueChange> values,
        List<Indicator> came,
        List<Indicator> went,
        List<BreakThatCame> breaks,
        List<Rejudged<Finding>> statements,
        List<Finding> laterStatements,
        List<Rejudged<Candidate>> explanations,
        List<Candidate> laterExplanations) {
    public Comparison {
        values = List.copyOf(values);
        came = List.copyOf(came);
        went = List.copyOf(went);
        breaks = List.copyOf(breaks);
        statements = List.copyOf(statements);
        laterStatements = List.copyOf(laterStatements);
        explanations = List.copyOf(explanations);
        laterExplanations = List.copyOf(laterExplanations);
    }

    public record BreakThatCame(Indicator indicator, SeriesBreak seriesBreak) {}

    /**
     * A statement or an explanation of the earlier edition.
     *
     * @param before as it is judged by the figures that the edition could know
     * @param now the same, judged by the figures that the later edition could know
     */
    public record Rejudged<T>(T before, T now) {}

    /**
     * Sets two editions beside each other.
     *
     * @throws RefusedException if the first was published after the second, or they are the same
     * @throws nl.drugmonitor.input.InvalidInputException if a file of explanations cannot be read
     */
    public static Comparison of(Edition earlier, Edition later) {
        if (earlier.id().equals(later.id())) {
            throw RefusedException.of("same_edition", earlier.id());
        }
        if (earlier.horizon().appeared().isAfter(later.horizon().appeared())) {
            throw RefusedException.of("later_first", earlier.id(), later.id());
        }
        Edition revised = earlier.asOf(later.horizon().appeared());
        Reproduction before = earlier.check();
        Reproduction again = revised.check();
        Reproduction after = later.check();
        List<Indicator> wereUsed = used(earlier);
        List<Indicator> areUsed = used(later);
        return new Comparison(
                earlier,
                later,
                values(earlier, later),
                without(areUsed, wereUsed),
                without(wereUsed, areUsed),
                breaks(earlier, later),
                pairs(before.findings(), again.findings(), finding -> finding.statement()
                        .id()),
                after.findings(),
                pairs(candidates(before), candidates(again), Candidate::id),
                candidates(after));
    }

    /** Returns the series that the statements of an edition rest on. */
    private static List<Indicator> used(Edition edition) {
        return edition.statements().stream()
                .flatMap(statement -> statement.rests().stream())
                .map(key -> edition.published().series(key.indicator()).indicator())
                .distinct()
                .toList();
    }

    private static <T> List<T> without(List<T> all, List<T> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    private static List<ValueChange> values(Edition earlier, Edition later) {
        return later.published().all().stream()
                .flatMap(after -> Stream.of(known(earlier, after.indicator()), after)
                        .flatMap(series -> series.observations().stream())
                        .map(Observation::period)
                        .distinct()
                        .sorted()
                        .map(period -> value(earlier, later, after, period)))
                .filter(change -> change.kind().isPresent())
                .toList();
    }

    private static ValueChange value(Edition earlier, Edition later, Series after, Period period) {
        Indicator indicator = after.indicator();
        Series before = known(earlier, indicator);
        return new ValueChange(
                earlier,
                later,
                before.at(period),
                after.at(period),
                newBreaks(before.indicator(), indicator).stream()
                        .filter(each -> each.isRedefinition() && !each.date().isAfter(period.lastDay()))
                        .toList(),
                indicator.sumOf().stream()
                        .map(part -> value(earlier, later, later.published().series(part), period))
                        .toList(),
                indicator);
    }

    /** Returns what an edition knows of an indicator; no value and no break, if it does not know it at all. */
    private static Series known(Edition edition, Indicator indicator) {
        return edition.published()
                .find(indicator.id())
                .orElseGet(() -> new Series(indicator.withBreaks(List.of()), List.of()));
    }

    private static List<BreakThatCame> breaks(Edition earlier, Edition later) {
        return later.published().all().stream()
                .map(Series::indicator)
                .flatMap(after -> newBreaks(known(earlier, after).indicator(), after).stream()
                        .map(each -> new BreakThatCame(after, each)))
                .toList();
    }

    private static List<SeriesBreak> newBreaks(Indicator before, Indicator after) {
        return without(after.breaks(), before.breaks());
    }

    private static List<Candidate> candidates(Reproduction check) {
        Ledger ledger = Ledger.of(check);
        ledger.throwIfFaulty();
        return ledger.candidates();
    }

    /** Returns what the same file says by other figures. */
    private static <T> List<Rejudged<T>> pairs(List<T> before, List<T> now, Function<T, String> idOf) {
        Map<String, T> byId = now.stream().collect(Collectors.toMap(idOf, Function.identity()));
        return before.stream()
                .map(one -> new Rejudged<>(one, Objects.requireNonNull(byId.get(idOf.apply(one)))))
                .toList();
    }
}
