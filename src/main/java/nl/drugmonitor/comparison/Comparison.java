package nl.drugmonitor.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

/**
 * An edition beside a later one: what became of its values, its statements and its explanations.
 *
 * @param values every indicator and period of which the two know something else, in the order of the data
 * @param came the series that statements of the later edition rest on, and none of the earlier
 * @param went the series that statements of the earlier edition rest on, and none of the later
 * @param breaks the breaks in series that only the later edition knows
 * @param statements every statement of the earlier edition, and after them those that only the later one makes
 * @param explanations every candidate explanation, in the same way
 */
public record Comparison(
        Edition earlier,
        Edition later,
        List<ValueChange> values,
        List<Indicator> came,
        List<Indicator> went,
        List<BreakThatCame> breaks,
        List<Compared<Finding>> statements,
        List<Compared<Candidate>> explanations) {
    public Comparison {
        values = List.copyOf(values);
        came = List.copyOf(came);
        went = List.copyOf(went);
        breaks = List.copyOf(breaks);
        statements = List.copyOf(statements);
        explanations = List.copyOf(explanations);
    }

    public record BreakThatCame(Indicator indicator, SeriesBreak seriesBreak) {}

    /**
     * A statement or an explanation in both editions.
     *
     * @param before as the earlier edition has it, by the figures that it could know
     * @param revised the same, judged by the figures that the later edition could know
     * @param after what the later edition has under the same id
     */
    public record Compared<T>(String id, Optional<T> before, Optional<T> revised, Optional<T> after) {}

    /**
     * Sets two editions beside each other.
     *
     * @throws IllegalArgumentException if the first was published after the second, or they are the same
     * @throws nl.drugmonitor.input.InvalidInputException if a file of explanations cannot be read
     */
    public static Comparison of(Edition earlier, Edition later) {
        if (earlier.id().equals(later.id())) {
            throw new IllegalArgumentException("both editions are " + earlier.id());
        }
        if (earlier.horizon().appeared().isAfter(later.horizon().appeared())) {
            throw new IllegalArgumentException(
                    earlier.id() + " was published after " + later.id() + "; name the earlier edition first");
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
                compared(statements(before), statements(again), statements(after)),
                compared(candidates(before), candidates(again), candidates(after)));
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
            Series before = known(earlier, after.indicator());
            Set<Period> periods = new TreeSet<>();
            before.observations().forEach(value -> periods.add(value.period()));
            after.observations().forEach(value -> periods.add(value.period()));
            List<SeriesBreak> breaks = newBreaks(before.indicator(), after.indicator());
            for (Period period : periods) {
                List<SeriesBreak> redefinitions = breaks.stream()
                        .filter(each -> each.isRedefinition() && !each.date().isAfter(period.lastDay()))
                        .toList();
                ValueChange.between(after.indicator(), before.at(period), after.at(period), redefinitions)
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** Returns what an edition knows of an indicator; no value, if it does not know it at all. */
    private static Series known(Edition edition, Indicator indicator) {
        return edition.published().find(indicator.id()).orElse(new Series(indicator, List.of()));
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

    private static Map<String, Finding> statements(Reproduction check) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        check.findings().forEach(finding -> byId.put(finding.statement().id(), finding));
        return byId;
    }

    private static Map<String, Candidate> candidates(Reproduction check) {
        Ledger ledger = Ledger.of(check);
        ledger.throwIfFaulty();
        Map<String, Candidate> byId = new LinkedHashMap<>();
        ledger.candidates().forEach(candidate -> byId.put(candidate.id(), candidate));
        return byId;
    }

    private static <T> List<Compared<T>> compared(Map<String, T> before, Map<String, T> revised, Map<String, T> after) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<Compared<T>> compared = new ArrayList<>();
        for (String id : ids) {
            compared.add(new Compared<>(
                    id,
                    Optional.ofNullable(before.get(id)),
                    Optional.ofNullable(revised.get(id)),
                    Optional.ofNullable(after.get(id))));
        }
        return compared;
    }
}
