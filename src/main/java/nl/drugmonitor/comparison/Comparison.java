package nl.drugmonitor.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Statement;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.ObservationKey;
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
        Set<Indicator> wereUsed = used(earlier);
        Set<Indicator> areUsed = used(later);
        List<Indicator> came = new ArrayList<>(areUsed);
        came.removeAll(wereUsed);
        List<Indicator> went = new ArrayList<>(wereUsed);
        went.removeAll(areUsed);
        return new Comparison(
                earlier,
                later,
                values(earlier, later),
                came,
                went,
                breaks(earlier, later),
                pairs(before.findings(), again.findings()),
                after.findings(),
                pairs(candidates(before), candidates(again)),
                candidates(after));
    }

    private static Set<Indicator> used(Edition edition) {
        Set<Indicator> used = new LinkedHashSet<>();
        for (Statement statement : edition.statements()) {
            for (ObservationKey key : statement.rests()) {
                used.add(edition.published().series(key.indicator()).indicator());
            }
        }
        return used;
    }

    private static List<ValueChange> values(Edition earlier, Edition later) {
        List<ValueChange> changes = new ArrayList<>();
        for (Series after : later.published().all()) {
            Set<Period> periods = new TreeSet<>();
            for (Series series : List.of(known(earlier, after.indicator()), after)) {
                series.observations().forEach(value -> periods.add(value.period()));
            }
            for (Period period : periods) {
                ValueChange change = value(earlier, later, after, period);
                change.kind().ifPresent(kind -> changes.add(change));
            }
        }
        return changes;
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
        List<BreakThatCame> breaks = new ArrayList<>();
        for (Series series : later.published().all()) {
            Indicator after = series.indicator();
            Indicator before = known(earlier, after).indicator();
            newBreaks(before, after).forEach(each -> breaks.add(new BreakThatCame(after, each)));
        }
        return breaks;
    }

    private static List<SeriesBreak> newBreaks(Indicator before, Indicator after) {
        List<SeriesBreak> breaks = new ArrayList<>(after.breaks());
        breaks.removeAll(before.breaks());
        return breaks;
    }

    private static List<Candidate> candidates(Reproduction check) {
        Ledger ledger = Ledger.of(check);
        ledger.throwIfFaulty();
        return ledger.candidates();
    }

    /** Returns what the same file says by other figures; the order is that of the file. */
    private static <T> List<Rejudged<T>> pairs(List<T> before, List<T> now) {
        return IntStream.range(0, before.size())
                .mapToObj(i -> new Rejudged<>(before.get(i), now.get(i)))
                .toList();
    }
}
