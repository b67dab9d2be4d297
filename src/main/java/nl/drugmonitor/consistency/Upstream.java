package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Kind;
import nl.drugmonitor.consistency.Slips.Candidate;
import nl.drugmonitor.exact.Fraction;

/**
 * Hypotheses that a count is printed right, but that what is computed from it used a mistyped copy: the count stays,
 * and every result that hangs on it is computed anew.
 */
final class Upstream {
    private final EditRules rules;
    private final Prior prior;
    private final List<Integer> broken;
    private final List<Hypothesis> found = new ArrayList<>();

    private Upstream(EditRules rules, Prior prior, List<Integer> broken) {
        this.rules = rules;
        this.prior = prior;
        this.broken = broken;
    }

    static List<Hypothesis> find(EditRules rules, Prior prior, List<Integer> broken) {
        Upstream upstream = new Upstream(rules, prior, broken);
        List<Integer> sources = upstream.sources();
        for (int source : sources) {
            upstream.consider(source, sources.size());
        }
        return upstream.found;
    }

    /** Returns the counts that something is computed from. */
    private List<Integer> sources() {
        List<Integer> sources = new ArrayList<>();
        for (int figure = 0; figure < rules.size(); figure++) {
            if (isCopied(rules.figure(figure)) && !computedFrom(figure).isEmpty()) {
                sources.add(figure);
            }
        }
        return sources;
    }

    /** Returns whether a copy of the figure may be mistyped: a figure that is certain is taken to be copied right. */
    private static boolean isCopied(Figure figure) {
        return figure.kind() == Kind.COUNT && !figure.fixed();
    }

    private List<Integer> computedFrom(int figure) {
        List<Integer> computed = new ArrayList<>();
        for (int rule : rules.rulesOf(figure)) {
            if (rules.rules().get(rule) instanceof Arithmetic && rules.output(rule) != figure) {
                computed.add(rule);
            }
        }
        return computed;
    }

    private void consider(int source, int sources) {
        List<Integer> direct = computedFrom(source);
        if (!direct.containsAll(broken)) {
            return;
        }
        List<Correction> corrections = computedAnew(source);
        if (corrections.isEmpty()) {
            return;
        }
        Figure figure = rules.figure(source);
        double weight = Cause.UPSTREAM.weight() / sources * prior.weight(corrections);
        for (Candidate candidate : Slips.mistyped(figure).all()) {
            rules.set(source, candidate.values());
            boolean explains = direct.stream().allMatch(rules::holds);
            rules.reset(source);
            if (explains) {
                String label = "computed from a mistyped " + figure.id() + " ("
                        + candidate.correction().to() + ")";
                found.add(new Hypothesis(corrections, Cause.UPSTREAM, label, weight * candidate.probability()));
            }
        }
    }

    /** Returns what every result that hangs on the source would be; nothing if that does not make all rules hold. */
    private List<Correction> computedAnew(int source) {
        List<Correction> corrections = new ArrayList<>();
        Set<Integer> changed = new HashSet<>(Set.of(source));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int rule : List.copyOf(rules.broken())) {
                int output = rules.output(rule);
                Constraint constraint = rules.rules().get(rule);
                boolean follows = output >= 0
                        && !rules.figure(output).fixed()
                        && constraint.figures().stream()
                                .anyMatch(figure ->
                                        rules.index(figure) != output && changed.contains(rules.index(figure)));
                if (follows && changed.add(output)) {
                    Optional<Fraction> exact = Computations.asPrinted((Arithmetic) constraint, rules);
                    if (exact.isPresent()) {
                        Figure figure = rules.figure(output);
                        Correction correction = new Correction(figure, figure.like(exact.get()));
                        rules.set(output, correction.interval());
                        corrections.add(correction);
                        grows = true;
                    }
                }
            }
        }
        boolean mends = rules.broken().isEmpty();
        for (Correction correction : corrections) {
            rules.reset(rules.index(correction.figure()));
        }
        return mends ? corrections : List.of();
    }
}
