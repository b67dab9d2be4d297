package nl.drugmonitor.consistency;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Slips.Candidate;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import org.jspecify.annotations.Nullable;

/** Hypotheses that one printed number is wrong, or two are, each by itself. */
final class TypingErrors {
    /** Of the first of two corrections, only so many are followed up: the most plausible ones. */
    static final int FIRSTS = 150;

    /** In a text with more figures than this, pairs are not looked for. */
    static final int MOST_FIGURES_FOR_PAIRS = 250;

    private static final double PER_CLAIM_LEFT = 0.002;

    private final EditRules rules;
    private final Prior prior;
    private final List<Integer> broken;
    private final List<Integer> changeable;
    private final Map<Integer, Slips> slips = new HashMap<>();
    private final Set<Correction> mendingAlone = new HashSet<>();
    private @Nullable List<First> firsts;

    TypingErrors(EditRules rules, Prior prior, List<Integer> broken) {
        this.rules = rules;
        this.prior = prior;
        this.broken = broken;
        changeable = IntStream.range(0, rules.size())
                .filter(this::isChangeable)
                .boxed()
                .toList();
    }

    private boolean isChangeable(int figure) {
        return !rules.figure(figure).fixed();
    }

    private Slips slips(int figure) {
        return slips.computeIfAbsent(figure, index -> Slips.originals(rules.figure(index)));
    }

    /** Returns the single corrections that make every rule hold: slips, and counts printed in thousands. */
    List<Hypothesis> singles() {
        List<Hypothesis> found = new ArrayList<>();
        for (int figure : rules.inAll(broken)) {
            if (isChangeable(figure)) {
                for (Candidate candidate : mending(figure)) {
                    mendingAlone.add(candidate.correction());
                    found.add(single(candidate, List.of()));
                }
                found.addAll(unitSlips(figure));
            }
        }
        return found;
    }

    private Hypothesis single(Candidate candidate, List<Integer> left) {
        return hypothesis(
                List.of(candidate.correction()),
                Cause.TYPING,
                new ConsistencyReason.Mistyped(candidate.error()),
                candidate.probability() / changeable.size(),
                left);
    }

    private Hypothesis hypothesis(
            List<Correction> corrections,
            Cause cause,
            ConsistencyReason reason,
            double probability,
            List<Integer> left) {
        double weight = cause.weight() * probability * prior.weight(corrections);
        return new Hypothesis(
                Truth.of(corrections), cause, reason, weight * Math.pow(PER_CLAIM_LEFT, left.size()), 0, left);
    }

    /** Returns the candidates for a figure with which all its rules hold, the other figures as they are taken now. */
    private List<Candidate> mending(int figure) {
        return slips(figure).within(rules.admissible(figure)).stream()
                .filter(candidate -> rules.wouldHold(figure, candidate.values()))
                .toList();
    }

    private List<Hypothesis> unitSlips(int index) {
        PrintedFigure figure = rules.figure(index);
        Printed printed = figure.printed();
        List<Hypothesis> found = new ArrayList<>();
        boolean canSlip = figure.kind() == NumberKind.COUNT && printed.isPlain();
        for (int power : canSlip ? List.of(3, -3) : List.<Integer>of()) {
            Printed to = printed.with(printed.number()
                    .scaleByPowerOfTen(power)
                    .setScale(printed.number().scale(), RoundingMode.DOWN));
            boolean isExact = to.number().scaleByPowerOfTen(-power).compareTo(printed.number()) == 0;
            if (isExact && to.number().signum() != 0 && rules.wouldHold(index, figure.stretchOf(to))) {
                double counts = power > 0 ? 1000 : 1; // a thousand counts are printed alike in thousands
                found.add(hypothesis(
                        List.of(new Correction(figure, to)),
                        Cause.UNIT,
                        new ConsistencyReason.UnitSlip(),
                        counts / 2 / changeable.size(),
                        List.of()));
            }
        }
        return found;
    }

    /** The first of two corrections. */
    private record First(int figure, Candidate candidate, double weight) {}

    /**
     * Two corrections, in the order of their figures.
     *
     * @param left the rules that stay broken
     */
    private record Pair(Candidate one, Candidate other, List<Integer> left) {
        static Pair of(Candidate first, Candidate second, List<Integer> left) {
            return first.figure().id().compareTo(second.figure().id()) < 0
                    ? new Pair(first, second, left)
                    : new Pair(second, first, left);
        }
    }

    private Hypothesis hypothesis(Pair pair) {
        double pairs = changeable.size() * (changeable.size() - 1) / 2.0;
        return hypothesis(
                List.of(pair.one().correction(), pair.other().correction()),
                Cause.TWO_ERRORS,
                new ConsistencyReason.BothMistyped(
                        pair.one().error(), pair.other().error()),
                pair.one().probability() * pair.other().probability() / pairs,
                pair.left());
    }

    /** Returns two corrections that make every rule hold, of which neither does alone. */
    List<Hypothesis> pairs() {
        return firsts().stream()
                .flatMap(first -> mendingPairs(first).stream())
                .distinct()
                .map(this::hypothesis)
                .toList();
    }

    private List<Pair> mendingPairs(First first) {
        rules.set(first.figure(), first.candidate().values());
        List<Integer> rest = rules.broken(broken, first.figure());
        List<Integer> seconds = rest.isEmpty() ? List.of() : rules.inAll(rest);
        List<Pair> found = seconds.stream()
                .filter(second -> second != first.figure() && isChangeable(second))
                .flatMap(second -> mending(second).stream())
                .filter(second -> !mendingAlone.contains(second.correction()))
                .map(second -> Pair.of(first.candidate(), second, List.of()))
                .toList();
        rules.reset(first.figure());
        return found;
    }

    /** Returns the corrections of which one may be the first of two, the most plausible ones of those found. */
    private List<First> firsts() {
        return foundFirsts().stream().limit(FIRSTS).toList();
    }

    /** Returns the corrections that mend at least one rule of those broken as printed, the most plausible first. */
    private List<First> foundFirsts() {
        List<First> known = firsts;
        if (known == null) {
            known = changeable.stream()
                    .flatMap(figure -> mendingOneOf(broken, figure).stream().map(candidate -> first(figure, candidate)))
                    .sorted(Comparator.comparingDouble(First::weight)
                            .reversed()
                            .thenComparing(
                                    first -> first.candidate().correction().toString()))
                    .toList();
            firsts = known;
        }
        return known;
    }

    private First first(int figure, Candidate candidate) {
        return new First(figure, candidate, candidate.probability() * prior.weight(List.of(candidate.correction())));
    }

    /** Returns the candidates for a figure that may mend at least one of the rules. */
    private List<Candidate> mendingOneOf(List<Integer> some, int figure) {
        List<Range> needed = rules.rulesOf(figure).stream()
                .filter(some::contains)
                .flatMap(rule -> rules.rule(rule).needed(rules.figure(figure), rules).stream())
                .toList();
        return needed.isEmpty() ? List.of() : slips(figure).within(needed);
    }

    /** Returns that typing errors were not looked for in some figures, if that is so. */
    Optional<ConsistencyReason> tooLong() {
        List<String> ids = changeable.stream()
                .map(rules::figure)
                .filter(figure -> TypingError.isTooLong(figure.printed()))
                .map(PrintedFigure::id)
                .toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsistencyReason.NumbersTooLong(TypingError.MOST_DIGITS, ids));
    }

    /** Returns that not every pair was tried, if that is so. */
    Optional<ConsistencyReason> cutShort() {
        int found = foundFirsts().size();
        return found > FIRSTS ? Optional.of(new ConsistencyReason.PairsCutShort(FIRSTS, found)) : Optional.empty();
    }

    /**
     * Returns the corrections, one or two, that mend some of the broken rules and break no other, where none mends them
     * all.
     */
    List<Hypothesis> partial() {
        List<Hypothesis> found = new ArrayList<>();
        Set<Pair> pairs = new LinkedHashSet<>();
        for (First first : firsts()) {
            rules.set(first.figure(), first.candidate().values());
            List<Integer> rest = rules.broken(broken, first.figure());
            if (isFewer(rest, broken)) {
                List<Pair> more = changeable.stream()
                        .filter(second -> second != first.figure())
                        .flatMap(second -> partlyMending(first.candidate(), second, rest).stream())
                        .toList();
                pairs.addAll(more);
                if (more.isEmpty()) {
                    found.add(single(first.candidate(), numbers(rest)));
                }
            }
            rules.reset(first.figure());
        }
        pairs.forEach(pair -> found.add(hypothesis(pair)));
        return found;
    }

    private List<Pair> partlyMending(Candidate first, int second, List<Integer> rest) {
        List<Pair> found = new ArrayList<>();
        for (Candidate candidate : mendingOneOf(rest, second)) {
            rules.set(second, candidate.values());
            List<Integer> left = rules.broken(rest, second);
            rules.reset(second);
            if (isFewer(left, rest)) {
                found.add(Pair.of(first, candidate, numbers(left)));
            }
        }
        return found;
    }

    /** Returns whether fewer rules are broken than before, and no others. */
    private static boolean isFewer(List<Integer> now, List<Integer> before) {
        return before.containsAll(now) && now.size() < before.size();
    }

    private List<Integer> numbers(List<Integer> broken) {
        return broken.stream().map(rules::number).sorted().toList();
    }
}
