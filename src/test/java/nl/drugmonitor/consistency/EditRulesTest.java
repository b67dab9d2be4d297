package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Same;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.consistency.Slips.Candidate;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import org.junit.jupiter.api.Test;

class EditRulesTest {
    private static final PrintedFigure Z = PrintedFigure.of("z", NumberKind.COUNT, "12");
    private static final PrintedFigure M = PrintedFigure.of("m", NumberKind.COUNT, "10");
    private static final PrintedFigure A = PrintedFigure.of("a", NumberKind.COUNT, "25");
    private static final PrintedFigure P = PrintedFigure.of("p", NumberKind.PERCENT_INCREASE, "20%");

    /** m and z add up to 22, not to a; the change from m to z is right; that p is m is soft. */
    private static final Cluster CLUSTER = new Cluster(
            "k",
            List.of(Z, M, A, P),
            List.of(
                    hard(new Sum(List.of(Z, M), A)),
                    new ClusterClaim(new Same(P, M), Weight.SOFT),
                    hard(new PercentChange(M, Z, P))));

    private static ClusterClaim hard(Constraint constraint) {
        return new ClusterClaim(constraint, Weight.HARD);
    }

    private static Range exactly(long value) {
        return Range.of(Fraction.of(value));
    }

    @Test
    void figuresAndRulesStandInAnOrderOfTheirOwn() {
        EditRules rules = hard(CLUSTER);

        assertThat(rules.inText()).containsExactly(A, M, P, Z);
        assertThat(rules.rules()).extracting(Constraint::type).containsExactly("percent_change", "sum");
    }

    @Test
    void aRuleKeepsTheNumberOfItsClaimAndSoftClaimsAreNoRules() {
        EditRules rules = hard(CLUSTER);

        assertThat(rules.rules()).hasSize(2);
        assertThat(rules.number(0)).isEqualTo(2);
        assertThat(rules.number(1)).isZero();
    }

    @Test
    void theOrderOfTheInputDecidesNothing() {
        Chance chance = new Chance(41);
        for (Generated drawn : new Clusters(42).stream().limit(100).toList()) {
            Cluster cluster = drawn.cluster();
            Cluster shuffled =
                    new Cluster(cluster.id(), chance.shuffled(cluster.figures()), chance.shuffled(cluster.claims()));
            EditRules rules = hard(cluster);
            EditRules others = hard(shuffled);

            assertThat(others.inText()).isEqualTo(rules.inText());
            assertThat(others.rules()).isEqualTo(rules.rules());
            for (int rule = 0; rule < others.rules().size(); rule++) {
                assertThat(shuffled.claims().get(others.number(rule)).constraint())
                        .isEqualTo(others.rules().get(rule));
            }
        }
    }

    @Test
    void aRuleKnowsItsFiguresAndAFigureItsRules() {
        EditRules rules = hard(CLUSTER);

        assertThat(rules.rulesOf(rules.index(M))).containsExactly(0, 1);
        assertThat(rules.rulesOf(rules.index(A))).containsExactly(1);
        assertThat(rules.output(0)).isEqualTo(rules.index(P));
        assertThat(rules.output(1)).isEqualTo(rules.index(A));
        assertThat(rules.index(PrintedFigure.count("100"))).isEqualTo(-1);
        assertThat(rules.inAll(List.of(0, 1))).containsExactly(rules.index(M), rules.index(Z));
        assertThat(rules.inAll(List.of(1))).containsExactly(rules.index(A), rules.index(M), rules.index(Z));
    }

    @Test
    void rulesAreBrokenForTheValuesAsTheyAreSet() {
        EditRules rules = hard(CLUSTER);
        int a = rules.index(A);
        int m = rules.index(M);
        assertThat(rules.broken()).containsExactly(1);

        rules.set(a, exactly(22));
        assertThat(rules.broken()).isEmpty();
        rules.set(m, exactly(11));
        assertThat(rules.broken()).containsExactly(0, 1);
        assertThat(rules.wouldHold(m, exactly(11))).isFalse();
        assertThat(rules.of(M)).isEqualTo(exactly(11));

        rules.reset(m);
        assertThat(rules.wouldHold(m, M.range())).isTrue();
        rules.reset(a);
        assertThat(rules.broken()).containsExactly(1);
    }

    @Test
    void admissibleIsWhatEveryRuleOfAFigureLeaves() {
        EditRules rules = hard(CLUSTER);

        assertThat(rules.admissible(rules.index(A))).containsExactly(exactly(22));
        assertThat(rules.admissible(rules.index(P)))
                .as("20, and as much to either side as a rounded number may lie off")
                .containsExactly(exactly(20).widened(Fraction.of(10)));
        assertThat(rules.admissible(rules.index(M)))
                .as("the sum needs 13, the change 9,96 to 10,04")
                .isEmpty();
        rules.set(rules.index(A), exactly(22));
        assertThat(rules.admissible(rules.index(M))).containsExactly(exactly(10));
    }

    @Test
    void aFigureThatNoRuleNamesIsInTheTextOnly() {
        EditRules rules = hard(new Cluster("k", List.of(A), List.of()));

        assertThat(rules.size()).isZero();
        assertThat(rules.inText()).containsExactly(A);
        assertThat(rules.broken()).isEmpty();
    }

    @Test
    void noValueOutsideTheAdmissibleOnesHolds() {
        int outside = 0;
        int inside = 0;
        for (Generated drawn : new Clusters(43).stream().limit(20).toList()) {
            EditRules rules = hard(drawn.cluster());
            for (int figure = 0; figure < rules.size(); figure++) {
                List<Range> admissible = rules.admissible(figure);
                for (Range values : tried(rules.figure(figure), admissible)) {
                    boolean holds = rules.wouldHold(figure, values);
                    if (admissible.stream().noneMatch(range -> range.meets(values))) {
                        assertThat(holds)
                                .as(
                                        "%s: %s as %s",
                                        ClusterJson.of(drawn.cluster()),
                                        rules.figure(figure).id(),
                                        values)
                                .isFalse();
                        outside++;
                    } else {
                        inside += holds ? 1 : 0;
                    }
                }
            }
        }
        assertThat(outside).isGreaterThan(5_000);
        assertThat(inside).isGreaterThan(200);
    }

    /** Returns the values of every slip, and values on and just beyond each bound. */
    private static List<Range> tried(PrintedFigure figure, List<Range> admissible) {
        List<Range> tried = new ArrayList<>(Slips.originals(figure).within(List.of(Range.ALL)).stream()
                .map(Candidate::values)
                .toList());
        for (Range range : admissible) {
            range.bounded().ifPresent(bounded -> IntStream.rangeClosed(-1, 1).forEach(step -> {
                Fraction by = Fraction.of(step, 1_000_000);
                tried.add(Range.of(bounded.low().plus(by)));
                tried.add(Range.of(bounded.high().plus(by)));
            }));
        }
        return tried;
    }

    /** Returns the hard claims of a cluster, whether or not they hang together. */
    private static EditRules hard(Cluster cluster) {
        return new EditRules(
                cluster,
                IntStream.range(0, cluster.claims().size())
                        .filter(number -> cluster.claims().get(number).weight() == Weight.HARD)
                        .boxed()
                        .toList());
    }
}
