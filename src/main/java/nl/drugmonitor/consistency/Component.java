package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.consistency.Hypothesis.Truth;
import nl.drugmonitor.consistency.Reading.Evidence;

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
    private final List<String> notes = new ArrayList<>();

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
    record Outcome(List<Reading> readings, Grade grade, List<Integer> broken, List<String> notes) {}

    Outcome localise() {
        OtherWords words = new OtherWords(rules, broken);
        List<Group> groups = groups(hypotheses(words));
        double unnamed = 0;
        double unnamedAlone = 0;
        if (words.areAllThatIsBroken()) {
            List<Group> slips = new ArrayList<>(groups);
            slips.removeIf(group -> !group.truth.words().isEmpty());
            groups.removeAll(slips);
            unnamed = total(slips);
            unnamedAlone = totalAlone(slips);
            if (!slips.isEmpty()) {
                notes.add("a slip in a number would mend it too; none is named, for any of " + slips.size()
                        + " would do");
            }
        }
        double total = total(groups) + unnamed;
        double totalAlone = totalAlone(groups) + unnamedAlone;
        List<Reading> readings = new ArrayList<>();
        for (Group group : groups.subList(0, Math.min(Readings.MOST, groups.size()))) {
            readings.add(group.reading(total, totalAlone));
        }
        List<Integer> numbers = new ArrayList<>();
        for (int rule : broken) {
            numbers.add(rules.number(rule));
        }
        return new Outcome(readings, grade(groups, total), numbers, notes);
    }

    private static double total(List<Group> groups) {
        double total = 0;
        for (Group group : groups) {
            total += group.weight + group.unlisted;
        }
        return total;
    }

    private static double totalAlone(List<Group> groups) {
        double total = 0;
        for (Group group : groups) {
            total += group.alone + group.unlistedAlone;
        }
        return total;
    }

    private List<Hypothesis> hypotheses(OtherWords words) {
        TypingErrors typing = new TypingErrors(rules, prior, broken);
        List<Hypothesis> found = new ArrayList<>(typing.singles());
        found.addAll(words.find(prior));
        found.addAll(Computations.find(rules, prior, broken));
        found.addAll(Upstream.find(rules, prior, broken));
        notes.addAll(typing.tooLong());
        if (rules.size() > TypingErrors.MOST_FIGURES_FOR_PAIRS) {
            notes.add("too large for pairs: " + rules.size()
                    + " figures hang together; only single errors were looked for");
        } else {
            found.addAll(typing.pairs());
            if (found.isEmpty()) {
                found.addAll(typing.partial());
            }
            notes.addAll(typing.cutShort());
        }
        return found;
    }

    /** Returns the hypotheses by which the same is true together, the heaviest first. */
    private List<Group> groups(List<Hypothesis> hypotheses) {
        Map<Truth, Group> groups = new LinkedHashMap<>();
        for (Hypothesis hypothesis : hypotheses) {
            Group group = groups.get(hypothesis.truth());
            if (group == null) {
                group = new Group(hypothesis.truth(), hypothesis.left());
                groups.put(hypothesis.truth(), group);
            }
            group.add(hypothesis);
        }
        List<Group> sorted = new ArrayList<>(groups.values());
        sorted.sort(null);
        return sorted;
    }

    private Grade grade(List<Group> groups, double total) {
        if (groups.isEmpty() || !groups.get(0).left.isEmpty()) {
            return Grade.UNRESOLVED;
        }
        Group best = groups.get(0);
        double share = best.weight / total;
        if (best.isRemainder()) {
            return areRemainders(groups) ? Grade.UNRESOLVED : Grade.AMBIGUOUS;
        }
        if (share < SUGGESTED || dividesByNothing()) {
            return Grade.AMBIGUOUS;
        }
        double upstream = 0;
        for (Group other : groups.subList(1, groups.size())) {
            upstream += other.hasCause(Cause.UPSTREAM) ? other.weight : 0;
        }
        double doubtful = total + UPSTREAM_DOUBT * upstream;
        boolean isDisputed = best.testimony.evidence() == Evidence.MIXED;
        return best.weight / doubtful >= DETERMINED && !isDisputed ? Grade.DETERMINED : Grade.SUGGESTED;
    }

    /** Returns whether a broken rule divides by zero or less as printed: then nearly any number would mend it. */
    private boolean dividesByNothing() {
        for (int rule : broken) {
            Optional<Figure> base = Computations.base(rules.rules().get(rule));
            if (base.isPresent() && base.get().interval().high().signum() <= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean areRemainders(List<Group> groups) {
        for (Group group : groups) {
            if (!group.isRemainder()) {
                return false;
            }
        }
        return true;
    }

    /** The hypotheses by which the same is true. */
    private final class Group implements Comparable<Group> {
        private final Truth truth;
        private final List<Integer> left;
        private final Testimony testimony;
        private final double factor;
        private final List<Hypothesis> causes = new ArrayList<>();
        private double weight;
        private double unlisted;
        private double alone;
        private double unlistedAlone;

        Group(Truth truth, List<Integer> left) {
            this.truth = truth;
            this.left = left;
            this.testimony = Testimony.on(truth);
            this.factor = words();
        }

        void add(Hypothesis hypothesis) {
            causes.add(hypothesis);
            causes.sort(null);
            weight += hypothesis.weight() * factor * testimony.factor();
            unlisted += hypothesis.unlisted() * factor * testimony.factor();
            alone += hypothesis.weight() * factor;
            unlistedAlone += hypothesis.unlisted() * factor;
        }

        /** Returns whether no known cause leads to these corrections. */
        boolean isRemainder() {
            return causes.get(0).cause() == Cause.REMAINDER;
        }

        boolean hasCause(Cause cause) {
            for (Hypothesis hypothesis : causes) {
                if (hypothesis.cause() == cause) {
                    return true;
                }
            }
            return false;
        }

        /** The heaviest come first. */
        @Override
        public int compareTo(Group other) {
            int byScore = Double.compare(score(), other.score());
            return byScore != 0 ? byScore : what().compareTo(other.what());
        }

        private String what() {
            return truth.corrections() + " " + truth.words() + " "
                    + truth.stands()
                            .map(stand -> stand.base().id() + stand.values())
                            .orElse("");
        }

        /** Returns what the words of the text count that the reading leaves stretched or broken. */
        private double words() {
            Values values = Correction.values(truth.misprints());
            double factor = 1;
            for (Constraint word : rules.words()) {
                if (!word.holds(values)) {
                    boolean isStretched = word instanceof ChangeBetween change && change.canBeStretched(values);
                    factor *= isStretched ? STRETCHED : BROKEN_WORD;
                }
            }
            return factor;
        }

        /** Returns the score in bits, without the digits that hang on the order of summing. */
        double score() {
            return Math.rint((-Math.log(ERROR * weight) / Math.log(2) - prior.bitsAsPrinted()) * 1e6) / 1e6;
        }

        Reading reading(double total, double totalAlone) {
            Map<String, String> labels = new LinkedHashMap<>();
            List<String> remarks = new ArrayList<>();
            Optional<String> needs = Optional.empty();
            for (Hypothesis cause : causes) {
                boolean isNamed = cause.weight() >= NAMED * causes.get(0).weight();
                if (isNamed && (cause.cause() != Cause.REMAINDER || isRemainder())) {
                    labels.putIfAbsent(cause.kind(), cause.label());
                    needs = needs.isPresent() ? needs : cause.needs();
                } else if (cause.weight() == 0) {
                    remarks.add(cause.label());
                }
            }
            return new Reading(
                    truth.corrections(),
                    truth.stands().map(List::of).orElse(List.of()),
                    truth.words(),
                    List.copyOf(labels.values()),
                    needs,
                    remarks,
                    score(),
                    weight / total,
                    alone / totalAlone,
                    testimony.evidence(),
                    left,
                    List.of());
        }
    }
}
