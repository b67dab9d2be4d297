package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;

/**
 * The edit rules of a cluster, which are its hard claims, and the values that its figures are taken to have: as printed
 * at first, and as a hypothesis has them after {@link #set}.
 *
 * <p>Figures and rules stand in an order of their own, so that the order of the input decides nothing.
 */
final class EditRules implements Values, Comparable<EditRules> {
    private final List<Figure> inText;
    private final List<Figure> figures;
    private final List<Constraint> rules = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Map<Figure, Integer> indexes = new HashMap<>();
    private final Interval[] values;
    private final List<List<Integer>> rulesOf = new ArrayList<>();
    private final List<Constraint> words = new ArrayList<>();

    /** Takes some of the claims of a cluster, and the figures that they name. */
    EditRules(Cluster cluster, List<Integer> some) {
        Set<Figure> named = new HashSet<>();
        for (int number : some) {
            named.addAll(cluster.claims().get(number).constraint().figures());
        }
        inText = new ArrayList<>(cluster.figures());
        inText.sort(new ById());
        figures = new ArrayList<>();
        for (Figure figure : inText) {
            if (named.contains(figure)) {
                figures.add(figure);
            }
        }
        values = new Interval[figures.size()];
        for (int figure = 0; figure < values.length; figure++) {
            indexes.put(figures.get(figure), figure);
            values[figure] = figures.get(figure).interval();
            rulesOf.add(new ArrayList<>());
        }
        List<Keyed> keyed = new ArrayList<>();
        for (int number : some) {
            keyed.add(new Keyed(key(cluster.claims().get(number).constraint()), number));
        }
        keyed.sort(null);
        for (Keyed claim : keyed) {
            Constraint rule = cluster.claims().get(claim.number()).constraint();
            for (Figure figure : new LinkedHashSet<>(rule.figures())) {
                if (indexes.containsKey(figure)) {
                    rulesOf.get(indexes.get(figure)).add(rules.size());
                }
            }
            rules.add(rule);
            numbers.add(claim.number());
        }
        for (ClusterClaim claim : cluster.claims()) {
            if (claim.weight() == Weight.SOFT
                    && OtherWords.isOrder(claim.constraint())
                    && !Collections.disjoint(named, claim.constraint().figures())) {
                words.add(claim.constraint());
            }
        }
    }

    /** Parts of one cluster come in the order of their first figures. */
    @Override
    public int compareTo(EditRules other) {
        String id = figures.isEmpty() ? "" : figures.get(0).id();
        return id.compareTo(other.figures.isEmpty() ? "" : other.figures.get(0).id());
    }

    private static final class ById implements Comparator<Figure> {
        @Override
        public int compare(Figure one, Figure other) {
            return one.id().compareTo(other.id());
        }
    }

    /** A claim by its key, of which the order of the rules comes. */
    private record Keyed(String key, int number) implements Comparable<Keyed> {
        @Override
        public int compareTo(Keyed other) {
            return key.compareTo(other.key);
        }
    }

    private static String key(Constraint rule) {
        StringBuilder key = new StringBuilder(rule.type());
        for (Figure figure : rule.figures()) {
            key.append(' ').append(figure.id());
        }
        return key.toString();
    }

    /** Returns every figure of the text, those that no rule names included. */
    List<Figure> inText() {
        return inText;
    }

    int size() {
        return figures.size();
    }

    Figure figure(int index) {
        return figures.get(index);
    }

    /** Returns the place of a figure here, or -1 for one that the text does not print, such as a total of 100%. */
    int index(Figure figure) {
        return indexes.getOrDefault(figure, -1);
    }

    List<Constraint> rules() {
        return rules;
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
    public Interval of(Figure figure) {
        int index = index(figure);
        return index < 0 ? figure.interval() : values[index];
    }

    void set(int figure, Interval value) {
        values[figure] = value;
    }

    void reset(int figure) {
        values[figure] = figures.get(figure).interval();
    }

    boolean holds(int rule) {
        return rules.get(rule).holds(this);
    }

    /** Returns whether all rules of a figure would hold if it had another value. */
    boolean wouldHold(int figure, Interval value) {
        return wouldHold(figure, value, rulesOf.get(figure));
    }

    /** Returns the same for some of its rules. */
    boolean wouldHold(int figure, Interval value, List<Integer> some) {
        Interval before = values[figure];
        values[figure] = value;
        boolean holds = holdAll(some);
        values[figure] = before;
        return holds;
    }

    private boolean holdAll(List<Integer> some) {
        for (int rule : some) {
            if (!holds(rule)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the rules that no values make true, in the order of their own. */
    List<Integer> broken() {
        List<Integer> broken = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (!holds(rule)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    /** Returns the rules that are broken now, if one figure has another value than when those before were. */
    List<Integer> broken(List<Integer> before, int figure) {
        List<Integer> broken = new ArrayList<>();
        for (int rule : before) {
            if (!rulesOf.get(figure).contains(rule)) {
                broken.add(rule);
            }
        }
        for (int rule : rulesOf.get(figure)) {
            if (!holds(rule)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    /** Returns the figures that every one of the rules rests on. */
    List<Integer> inAll(List<Integer> broken) {
        List<Integer> common = new ArrayList<>();
        for (int figure = 0; figure < size(); figure++) {
            if (rulesOf.get(figure).containsAll(broken)) {
                common.add(figure);
            }
        }
        return common;
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
        Fraction slack = figures.get(figure).interval().width().times(Fraction.of(10)); // of a decimal fewer
        List<Range> admissible = List.of(Range.ALL);
        for (int rule : some) {
            List<Range> needed = rules.get(rule).needed(figures.get(figure), this);
            List<Range> both = new ArrayList<>();
            for (Range one : admissible) {
                for (Range other : needed) {
                    Optional<Range> common = one.intersect(other.widened(slack));
                    if (common.isPresent()) {
                        both.add(common.get());
                    }
                }
            }
            admissible = both;
        }
        return admissible;
    }

    /** Returns the figure that a rule prints as its result, or -1 if it prints none that the text has. */
    int output(int rule) {
        return rules.get(rule) instanceof Arithmetic arithmetic ? index(arithmetic.printed()) : -1;
    }
}
