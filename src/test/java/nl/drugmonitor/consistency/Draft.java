package nl.drugmonitor.consistency;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;

/** A text before it is printed: counts that are given, numbers computed from them, and what it claims of them all. */
final class Draft {
    /** A number that is computed from others. */
    record Derived(String id, Rule rule, List<String> inputs) {}

    private final String shape;
    private final Map<String, Style> styles = new LinkedHashMap<>();
    private final Map<String, Fraction> given = new LinkedHashMap<>();
    private final List<Derived> derived = new ArrayList<>();
    private final List<Function<Map<String, PrintedFigure>, Constraint>> claims = new ArrayList<>();
    private final List<List<String>> series = new ArrayList<>();

    Draft(String shape) {
        this.shape = shape;
    }

    String shape() {
        return shape;
    }

    String give(String id, Style style, long value) {
        styles.put(id, style);
        given.put(id, Fraction.of(value));
        return id;
    }

    /** Adds a number that is computed from others, and the claim that it is. */
    String derive(String id, Style style, Rule rule, List<String> inputs) {
        styles.put(id, style);
        derived.add(new Derived(id, rule, inputs));
        claim(figures -> rule.claim(inputs.stream().map(figures::get).toList(), figures.get(id)));
        return id;
    }

    void claim(Function<Map<String, PrintedFigure>, Constraint> claim) {
        claims.add(claim);
    }

    /** Notes that these are the same quantity year after year. */
    void series(List<String> ids) {
        series.add(ids);
    }

    List<String> givenIds() {
        return List.copyOf(given.keySet());
    }

    List<Derived> derivedBy(Rule rule) {
        return derived.stream().filter(number -> number.rule().equals(rule)).toList();
    }

    List<Derived> derived() {
        return derived;
    }

    /** Returns the same quantity in years that the number is not about, if the text has any. */
    List<String> otherYears(Derived number) {
        return series.stream()
                .filter(years -> years.containsAll(number.inputs()))
                .flatMap(List::stream)
                .filter(year -> !number.inputs().contains(year))
                .toList();
    }

    /** Returns every exact value by id. */
    Map<String, Fraction> values() {
        return valuesFrom(given);
    }

    /** Returns every exact value by id, were one count another. */
    Map<String, Fraction> valuesWith(String count, Fraction value) {
        Map<String, Fraction> other = new LinkedHashMap<>(given);
        other.put(count, value);
        return valuesFrom(other);
    }

    private Map<String, Fraction> valuesFrom(Map<String, Fraction> counts) {
        Map<String, Fraction> values = new LinkedHashMap<>(counts);
        for (Derived number : derived) {
            values.put(
                    number.id(),
                    number.rule()
                            .value(number.inputs().stream().map(values::get).toList()));
        }
        return values;
    }

    PrintedFigure print(String id, Fraction value) {
        return styles.get(id).print(id, value, RoundingMode.HALF_UP);
    }

    PrintedFigure cut(String id, Fraction value) {
        return styles.get(id).print(id, value, RoundingMode.DOWN);
    }

    /** Returns every figure by id, printed as it should be. */
    Map<String, PrintedFigure> figures() {
        Map<String, PrintedFigure> figures = new LinkedHashMap<>();
        values().forEach((id, value) -> figures.put(id, print(id, value)));
        return figures;
    }

    /** Returns the text as a cluster, with these figures in it. */
    Cluster cluster(String id, Map<String, PrintedFigure> figures) {
        List<ClusterClaim> hard = claims.stream()
                .map(claim -> new ClusterClaim(claim.apply(figures), Weight.HARD))
                .toList();
        return new Cluster(id, List.copyOf(figures.values()), hard);
    }
}
