package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Kind;
import nl.drugmonitor.consistency.Slips.Candidate;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;

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
        double unlisted = Cause.UPSTREAM.weight() / sources * prior.weightOfOtherResults(corrections);
        for (Candidate candidate : Slips.mistyped(figure).within(rules.admissible(source, direct))) {
            if (rules.wouldHold(source, candidate.values(), direct)) {
                String label = "computed from a mistyped " + figure.label().in(Language.EN) + " ("
                        + candidate.correction().to() + ")";
                found.add(new Hypothesis(
                        corrections,
                        Cause.UPSTREAM,
                        label,
                        weight * candidate.probability(),
                        unlisted * candidate.probability(),
                        List.of()));
            }
        }
    }

    /**
     * Returns what every result that hangs on the source would be; nothing if that does not make all rules hold. A
     * result is computed anew as often as another changes that it hangs on.
     */
    private List<Correction> computedAnew(int source) {
        Map<Integer, Correction> corrections = new TreeMap<>();
        int rounds = 0;
        for (boolean grows = true; grows && rounds < rules.rules().size(); rounds++) {
            grows = false;
            for (int rule : rules.broken()) {
                Optional<Correction> correction =
                        follows(rule, source, corrections.keySet()) ? resultOf(rule) : Optional.empty();
                if (correction.isPresent()) {
                    rules.set(rules.output(rule), correction.get().interval());
                    corrections.put(rules.output(rule), correction.get());
                    grows = true;
                }
            }
        }
        boolean mends = rules.broken().isEmpty();
        List<Correction> changed = new ArrayList<>();
        for (Map.Entry<Integer, Correction> correction : corrections.entrySet()) {
            rules.reset(correction.getKey());
            if (!correction
                    .getValue()
                    .to()
                    .equals(correction.getValue().figure().printed())) {
                changed.add(correction.getValue());
            }
        }
        return mends ? changed : List.of();
    }

    /** Returns whether a rule has a result that hangs on the source or on what was computed anew. */
    private boolean follows(int rule, int source, Set<Integer> changed) {
        int output = rules.output(rule);
        if (output < 0 || output == source || rules.figure(output).fixed()) {
            return false;
        }
        for (Figure figure : rules.rules().get(rule).figures()) {
            int index = rules.index(figure);
            if (index != output && (index == source || changed.contains(index))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Correction> resultOf(int rule) {
        Figure output = rules.figure(rules.output(rule));
        Optional<Fraction> exact =
                Computations.asPrinted((Arithmetic) rules.rules().get(rule), rules);
        return exact.isPresent() ? Optional.of(new Correction(output, output.like(exact.get()))) : Optional.empty();
    }
}
