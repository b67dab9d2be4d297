package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;

/**
 * The edit rules of a cluster, which are its hard claims, and the values that its figures are taken to have: as printed
 * at first, their words at their widest, and as a hypothesis has them after {@link #set}.
 *
 * <p>Figures and rules stand in an order of their own, so that the order of the input decides nothing.
 */
final class EditRules implements Values {
    private final List<PrintedFigure> inText;
    private final List<PrintedFigure> figures;
    private final List<Constraint> rules = new ArrayList<>();
    private final List<Integer> numbers;
    private final Map<PrintedFigure, Integer> indexes = new HashMap<>();
    private final List<Range> values = new ArrayList<>();
    private final List<List<Integer>> rulesOf = new ArrayList<>();
    private final List<Constraint> words;

    /** Takes some of the claims of a cluster, and the figures that they name. */
    EditRules(Cluster cluster, List<Integer> some) {
        List<Constraint> claims =
                cluster.claims().stream().map(ClusterClaim::constraint).toList();
        Set<PrintedFigure> named = new HashSet<>();
        some.forEach(number -> named.addAll(claims.get(number).figures()));
        inText = cluster.figures().stream()
                .sorted(Comparator.comparing(PrintedFigure::id))
                .toList();
        figures = inText.stream().filter(named::contains).toList();
        for (PrintedFigure figure : figures) {
            indexes.put(figure, indexes.size());
            values.add(figure.stretch());
            rulesOf.add(new ArrayList<>());
        }
        numbers = some.stream()
                .sorted(Comparator.comparing(number -> key(claims.get(number))))
                .toList();
        for (int number : numbers) {
            Constraint rule = claims.get(number);
            for (PrintedFigure figure : new LinkedHashSet<>(rule.figures())) {
                if (indexes.containsKey(figure)) {
                    rulesOf.get(index(figure)).add(rules.size());
                }
            }
            rules.add(rule);
        }
        words = cluster.claims().stream()
                .filter(claim -> claim.weight() == Weight.SOFT)
                .map(ClusterClaim::constraint)
                .filter(claim -> OtherWords.isOrder(claim) && !Collections.disjoint(named, claim.figures()))
                .toList();
    }

    private static String key(Constraint rule) {
        return Stream.concat(Stream.of(rule.type()), rule.figures().stream().map(PrintedFigure::id))
                .collect(Collectors.joining(" "));
    }

    /** Returns every figure of the text, those that no rule names included. */
    List<PrintedFigure> inText() {
        return inText;
    }

    int size() {
        return figures.size();
    }

    PrintedFigure figure(int index) {
        return figures.get(index);
    }

    /** Returns the place of a figure here, or -1 for one that the text does not print, such as a total of 100%. */
    int index(PrintedFigure figure) {
        return indexes.getOrDefault(figure, -1);
    }

    List<Constraint> rules() {
        return rules;
    }

    Constraint rule(int rule) {
        return rules.get(rule);
    }

    /** Returns the rules that compute a result. */
    List<Arithmetic> computing() {
        return rules.stream()
                .filter(Arithmetic.class::isInstance)
                .map(Arithmetic.class::cast)
                .toList();
    }

    /** Returns the words about the figures here that no reading has to bear out. */
    List<Constraint> words() {
        return words;
    }

    /** Returns the rules that rest on a figure. */
    List<Integer> rulesOf(int figure) {
        return rulesOf.get(figure);
    }

    /** Returns the number of a rule among the claims of the input. */
    int number(int rule) {
        return numbers.get(rule);
    }

    @Override
    public Range of(PrintedFigure figure) {
        int index = index(figure);
        return index < 0 ? figure.stretch() : values.get(index);
    }

    void set(int figure, Range value) {
        values.set(figure, value);
    }

    void reset(int figure) {
        values.set(figure, figures.get(figure).stretch());
    }

    boolean holds(int rule) {
        return rules.get(rule).holds(this);
    }

    /** Returns whether all rules of a figure would hold if it had another value. */
    boolean wouldHold(int figure, Range value) {
        return wouldHold(figure, value, rulesOf.get(figure));
    }

    /** Returns the same for some of its rules. */
    boolean wouldHold(int figure, Range value, List<Integer> some) {
        Range before = values.set(figure, value);
        boolean holds = some.stream().allMatch(this::holds);
        values.set(figure, before);
        return holds;
    }

    /** Returns the rules that no values make true, in the order of their own. */
    List<Integer> broken() {
        return IntStream.range(0, rules.size())
                .filter(rule -> !holds(rule))
                .boxed()
                .toList();
    }

    /** Returns the rules that are broken now, if one figure has another value than when those before were. */
    List<Integer> broken(List<Integer> before, int figure) {
        List<Integer> broken = new ArrayList<>(before);
        broken.removeAll(rulesOf.get(figure));
        rulesOf.get(figure).stream().filter(rule -> !holds(rule)).forEach(broken::add);
        return broken;
    }

    /** Returns the figures that every one of the rules rests on. */
    List<Integer> inAll(List<Integer> broken) {
        return IntStream.range(0, size())
                .filter(figure -> rulesOf.get(figure).containsAll(broken))
                .boxed()
                .toList();
    }

    /**
     * Returns ranges that meet every number with which all rules of the figure hold, the other figures as they are.
     *
     * <p>A rounded number may hold for one rule by its lower values and for another by its higher ones, so each range
     * is taken wider by as much as the values of a number may lie apart.
     */
    List<Range> admissible(int figure) {
        return admissible(figure, rulesOf(figure));
    }

    /** Returns the same for some of its rules. */
    List<Range> admissible(int figure, List<Integer> some) {
        if (!figures.get(figure).printed().isPlain()) {
            return List.of(Range.ALL); // how far a word reaches hangs on the number
        }
        Fraction width = values.get(figure).bounded().orElseThrow().width();
        Fraction slack = width.times(Fraction.of(10)); // of a decimal fewer
        List<Range> admissible = List.of(Range.ALL);
        for (int rule : some) {
            List<Range> needed = rules.get(rule).needed(figures.get(figure), this);
            admissible = admissible.stream()
                    .flatMap(one -> needed.stream().flatMap(other -> one.intersect(other.widened(slack)).stream()))
                    .toList();
        }
        return admissible;
    }

    /** Returns the figure that a rule prints as its result, or -1 if it prints none that the text has. */
    int output(int rule) {
        return rules.get(rule) instanceof Arithmetic arithmetic ? index(arithmetic.printed()) : -1;
    }
}
