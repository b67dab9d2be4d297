package nl.drugmonitor.consistency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;

/**
 * Hypotheses that a count is printed right, but that what is computed from it used a mistyped copy: the count stays,
 * and every result that hangs on it is computed anew.
 */
final class Upstream {
    private final EditRules rules;
    private final Prior prior;
    private final List<Integer> broken;

    private Upstream(EditRules rules, Prior prior, List<Integer> broken) {
        this.rules = rules;
        this.prior = prior;
        this.broken = broken;
    }

    static List<Hypothesis> find(EditRules rules, Prior prior, List<Integer> broken) {
        Upstream upstream = new Upstream(rules, prior, broken);
        List<Integer> sources = upstream.sources();
        return sources.stream()
                .flatMap(source -> upstream.hypotheses(source, sources.size()))
                .toList();
    }

    /** Returns the counts that something is computed from, but for those that are certain and so copied right. */
    private List<Integer> sources() {
        return IntStream.range(0, rules.size())
                .filter(figure -> rules.figure(figure).kind() == NumberKind.COUNT
                        && !rules.figure(figure).fixed())
                .filter(figure -> !computedFrom(figure).isEmpty())
                .boxed()
                .toList();
    }

    private List<Integer> computedFrom(int figure) {
        return rules.rulesOf(figure).stream()
                .filter(rule -> rules.rule(rule) instanceof Arithmetic && rules.output(rule) != figure)
                .toList();
    }

    private Stream<Hypothesis> hypotheses(int source, int sources) {
        List<Integer> direct = computedFrom(source);
        List<Correction> corrections = direct.containsAll(broken) ? computedAnew(source) : List.of();
        if (corrections.isEmpty()) {
            return Stream.of();
        }
        PrintedFigure figure = rules.figure(source);
        double weight = Cause.UPSTREAM.weight() / sources * prior.weight(corrections);
        double unlisted = Cause.UPSTREAM.weight() / sources * prior.weightOfOtherResults(corrections);
        return Slips.mistyped(figure).within(rules.admissible(source, direct)).stream()
                .filter(candidate -> rules.wouldHold(source, candidate.values(), direct))
                .map(candidate -> new Hypothesis(
                        Truth.of(corrections),
                        Cause.UPSTREAM,
                        new ConsistencyReason.MistypedCopy(
                                figure, candidate.correction().to()),
                        weight * candidate.probability(),
                        unlisted * candidate.probability(),
                        List.of()));
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
                    rules.set(rules.output(rule), correction.get().range());
                    corrections.put(rules.output(rule), correction.get());
                    grows = true;
                }
            }
        }
        boolean mends = rules.broken().isEmpty();
        corrections.keySet().forEach(rules::reset);
        return corrections.values().stream()
                .filter(correction ->
                        mends && !correction.to().equals(correction.figure().printed()))
                .toList();
    }

    /** Returns whether a rule has a result that hangs on the source or on what was computed anew. */
    private boolean follows(int rule, int source, Set<Integer> changed) {
        int output = rules.output(rule);
        if (output < 0 || output == source || rules.figure(output).fixed()) {
            return false;
        }
        return rules.rule(rule).figures().stream()
                .map(rules::index)
                .anyMatch(index -> index != output && (index == source || changed.contains(index)));
    }

    private Optional<Correction> resultOf(int rule) {
        PrintedFigure output = rules.figure(rules.output(rule));
        return Computations.asPrinted((Arithmetic) rules.rule(rule), rules)
                .map(exact -> new Correction(output, output.like(exact)));
    }
}
