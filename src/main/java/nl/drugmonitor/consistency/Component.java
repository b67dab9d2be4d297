package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.consistency.Reading.Evidence;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;

/**
 * Error localisation in one component: the hard claims of a cluster that hang together by the figures they share.
 * Gathers the hypotheses, weighs them, and grades the outcome.
 */
final class Component {
    private static final double DETERMINED = 0.95;
    private static final double SUGGESTED = 0.6;

    /** Determined must stay so were upstream errors a quarter as common again: their weight is the least certain. */
    private static final double UPSTREAM_DOUBT = 0.25;

    /** The share of inconsistent texts, which sets the zero of the scores and decides nothing. */
    private static final double ERROR = 0.01;

    /** A cause is named that has at least this share of the weight of the first one. */
    private static final double NAMED = 0.01;

    /**
     * What a word counts that a reading leaves stretched, and one that it leaves beyond what it can be stretched to.
     */
    private static final double STRETCHED = 1 / 2.0;

    private static final double BROKEN_WORD = 1 / 4.0;

    private final EditRules rules;
    private final Prior prior;
    private final List<Integer> broken;
    private final List<ConsistencyReason> notes = new ArrayList<>();

    Component(EditRules rules) {
        this.rules = rules;
        this.prior = new Prior(rules);
        this.broken = rules.broken();
    }

    /**
     * The outcome for a component.
     *
     * @param readings the most plausible first, as many as are shown, without what the claims would give by them
     * @param broken the claims that fail as printed, by number
     */
    record Outcome(List<Reading> readings, Grade grade, List<Integer> broken, List<ConsistencyReason> notes) {}

    Outcome localise() {
        OtherWords words = new OtherWords(rules, broken);
        List<Group> all = groups(hypotheses(words));
        List<Group> named = all;
        if (words.areAllThatIsBroken()) {
            named = all.stream().filter(Group::hasWords).toList();
        }
        int slips = all.size() - named.size();
        if (slips > 0) {
            notes.add(new ConsistencyReason.SlipsNotNamed(slips));
        }
        double total = all.stream().mapToDouble(Group::total).sum();
        double totalAlone = all.stream().mapToDouble(Group::totalAlone).sum();
        List<Reading> readings = named.stream()
                .limit(Readings.MOST)
                .map(group -> group.reading(total, totalAlone))
                .toList();
        return new Outcome(
                readings,
                grade(named, total),
                broken.stream().map(rules::number).toList(),
                notes);
    }

    private List<Hypothesis> hypotheses(OtherWords words) {
        TypingErrors typing = new TypingErrors(rules, prior, broken);
        List<Hypothesis> found = new ArrayList<>(typing.singles());
        found.addAll(words.find(prior));
        found.addAll(Computations.find(rules, prior, broken));
        found.addAll(Upstream.find(rules, prior, broken));
        typing.tooLong().ifPresent(notes::add);
        if (rules.size() > TypingErrors.MOST_FIGURES_FOR_PAIRS) {
            notes.add(new ConsistencyReason.TooLargeForPairs(rules.size()));
        } else {
            found.addAll(typing.pairs());
            if (found.isEmpty()) {
                found.addAll(typing.partial());
            }
            typing.cutShort().ifPresent(notes::add);
        }
        return found;
    }

    /** Returns the hypotheses by which the same is true together, the heaviest first. */
    private List<Group> groups(List<Hypothesis> hypotheses) {
        return hypotheses.stream()
                .collect(Collectors.groupingBy(Hypothesis::truth, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Group::new)
                .sorted(Comparator.comparingDouble((Group group) -> group.score)
                        .thenComparing(group -> group.truth, Truth.ORDER))
                .toList();
    }

    private Grade grade(List<Group> groups, double total) {
        if (groups.isEmpty() || !groups.get(0).left().isEmpty()) {
            return Grade.UNRESOLVED;
        }
        Group best = groups.get(0);
        if (best.isRemainder()) {
            return groups.stream().allMatch(Group::isRemainder) ? Grade.UNRESOLVED : Grade.AMBIGUOUS;
        }
        if (best.weight() / total < SUGGESTED || dividesByNothing()) {
            return Grade.AMBIGUOUS;
        }
        double upstream = groups.stream()
                .skip(1)
                .filter(group -> group.causes.stream().anyMatch(cause -> cause.cause() == Cause.UPSTREAM))
                .mapToDouble(Group::weight)
                .sum();
        boolean isDetermined = best.weight() / (total + UPSTREAM_DOUBT * upstream) >= DETERMINED;
        boolean isDisputed = best.testimony.evidence() == Evidence.MIXED;
        return isDetermined && !isDisputed ? Grade.DETERMINED : Grade.SUGGESTED;
    }

    /** Returns whether a broken rule divides by zero or less as printed: then nearly any number would mend it. */
    private boolean dividesByNothing() {
        return broken.stream()
                .flatMap(rule -> Computations.base(rules.rule(rule)).stream())
                .anyMatch(base -> !base.range().meets(Range.moreThan(Fraction.ZERO)));
    }

    /** The hypotheses by which the same is true. */
    private final class Group {
        private final Truth truth;

        /** The heaviest first. */
        private final List<Hypothesis> causes;

        private final Testimony testimony;
        private final double alone;
        private final double unlistedAlone;
        private final double score;

        Group(List<Hypothesis> hypotheses) {
            truth = hypotheses.get(0).truth();
            causes = hypotheses.stream()
                    .sorted(Comparator.comparingDouble(Hypothesis::weight).reversed())
                    .toList();
            testimony = Testimony.on(truth);
            double words = words();
            alone = words * causes.stream().mapToDouble(Hypothesis::weight).sum();
            unlistedAlone =
                    words * causes.stream().mapToDouble(Hypothesis::unlisted).sum();
            double bits = -Math.log(ERROR * weight()) / Math.log(2) - prior.bitsAsPrinted();
            score = Math.rint(bits * 1e6) / 1e6; // without the digits that hang on the order of summing
        }

        double weight() {
            return alone * testimony.factor();
        }

        double total() {
            return totalAlone() * testimony.factor();
        }

        /** Returns the weight by the text alone, with what is not listed one by one. */
        double totalAlone() {
            return alone + unlistedAlone;
        }

        boolean hasWords() {
            return !truth.words().isEmpty();
        }

        List<Integer> left() {
            return causes.get(0).left();
        }

        /** Returns whether no known cause leads to these corrections. */
        boolean isRemainder() {
            return causes.get(0).cause() == Cause.REMAINDER;
        }

        /** Returns what the words of the text count that the reading leaves stretched or broken. */
        private double words() {
            Values values = Correction.values(truth.misprints());
            return rules.words().stream()
                    .filter(word -> !word.holds(values))
                    .mapToDouble(word -> word instanceof ChangeBetween change && change.canBeStretched(values)
                            ? STRETCHED
                            : BROKEN_WORD)
                    .reduce(1, (one, other) -> one * other);
        }

        private boolean isNamed(Hypothesis cause) {
            return cause.weight() >= NAMED * causes.get(0).weight()
                    && (cause.cause() != Cause.REMAINDER || isRemainder());
        }

        Reading reading(double total, double totalAlone) {
            List<Hypothesis> named = causes.stream().filter(this::isNamed).toList();
            Optional<ConsistencyReason> needs = named.stream()
                    .filter(cause -> cause.cause() == Cause.VINTAGE)
                    .flatMap(cause -> truth.stands().stream())
                    .findFirst()
                    .map(stand -> new ConsistencyReason.BaseOf(stand.amount()));
            return new Reading(
                    truth,
                    named.stream()
                            .collect(Collectors.toMap(
                                    Hypothesis::kind, Hypothesis::reason, (first, later) -> first, LinkedHashMap::new))
                            .values()
                            .stream()
                            .toList(),
                    needs,
                    causes.stream()
                            .filter(cause -> cause.weight() == 0 && !isNamed(cause))
                            .map(Hypothesis::reason)
                            .toList(),
                    score,
                    weight() / total,
                    alone / totalAlone,
                    testimony.evidence(),
                    left(),
                    List.of());
        }
    }
}
