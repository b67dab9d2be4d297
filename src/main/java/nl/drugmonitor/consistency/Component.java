package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Figure.Outside;
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

    /** What another source counts for that prints the corrected number, and against that prints the number as it is. */
    private static final double OUTSIDE = 50;

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
        List<Group> groups = groups(hypotheses());
        double total = total(groups);
        List<Reading> readings = new ArrayList<>();
        for (Group group : groups.subList(0, Math.min(Readings.MOST, groups.size()))) {
            readings.add(group.reading(total));
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

    private List<Hypothesis> hypotheses() {
        TypingErrors typing = new TypingErrors(rules, prior, broken);
        List<Hypothesis> found = new ArrayList<>(typing.singles());
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

    /** Returns the hypotheses with the same corrections together, the heaviest first. */
    private List<Group> groups(List<Hypothesis> hypotheses) {
        Map<List<Correction>, Group> groups = new LinkedHashMap<>();
        for (Hypothesis hypothesis : hypotheses) {
            Group group = groups.get(hypothesis.corrections());
            if (group == null) {
                group = new Group(hypothesis.corrections(), hypothesis.left());
                groups.put(hypothesis.corrections(), group);
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
        boolean isDisputed = best.evidence == Evidence.MIXED;
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

    /** The hypotheses that come to the same corrections. */
    private final class Group implements Comparable<Group> {
        private final List<Correction> corrections;
        private final List<Integer> left;
        private final Evidence evidence;
        private final List<Hypothesis> causes = new ArrayList<>();
        private double weight;
        private double unlisted;

        Group(List<Correction> corrections, List<Integer> left) {
            this.corrections = corrections;
            this.left = left;
            this.evidence = evidence();
        }

        void add(Hypothesis hypothesis) {
            causes.add(hypothesis);
            causes.sort(null);
            weight += hypothesis.weight() * factor();
            unlisted += hypothesis.unlisted() * factor();
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
            return byScore != 0 ? byScore : corrections.toString().compareTo(other.corrections.toString());
        }

        private double factor() {
            return switch (evidence) {
                case FOR -> OUTSIDE;
                case AGAINST -> 1 / OUTSIDE;
                case MIXED, NONE -> 1;
            };
        }

        /** Several sources count once: they may go back to one release. */
        private Evidence evidence() {
            boolean isFor = false;
            boolean isAgainst = false;
            for (Correction correction : corrections) {
                for (Outside outside : correction.figure().outside()) {
                    boolean meetsOld =
                            outside.values().meets(correction.figure().interval());
                    boolean meetsNew = outside.values().meets(correction.interval());
                    isFor |= meetsNew && !meetsOld;
                    isAgainst |= meetsOld && !meetsNew;
                }
            }
            if (isFor) {
                return isAgainst ? Evidence.MIXED : Evidence.FOR;
            }
            return isAgainst ? Evidence.AGAINST : Evidence.NONE;
        }

        /** Returns the score in bits, without the digits that hang on the order of summing. */
        double score() {
            return Math.rint((-Math.log(ERROR * weight) / Math.log(2) - prior.bitsAsPrinted()) * 1e6) / 1e6;
        }

        Reading reading(double total) {
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
                    corrections,
                    List.copyOf(labels.values()),
                    needs,
                    remarks,
                    score(),
                    weight / total,
                    evidence,
                    left,
                    List.of());
        }
    }
}
