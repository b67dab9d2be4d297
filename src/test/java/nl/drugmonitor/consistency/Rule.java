package nl.drugmonitor.consistency;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Difference;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Rate;
import nl.drugmonitor.claim.Ratio;
import nl.drugmonitor.claim.Same;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.exact.Fraction;

/**
 * How a number follows from others.
 *
 * @param formula its own, so that the library is measured against it
 * @param claim what a text claims of the others and the number
 */
record Rule(
        Function<List<Fraction>, Fraction> formula, BiFunction<List<PrintedFigure>, PrintedFigure, Constraint> claim) {
    static final Rule SUM = new Rule(in -> in.stream().reduce(Fraction.ZERO, Fraction::plus), Sum::new);
    static final Rule SAME = new Rule(in -> in.get(0), (in, out) -> new Same(in.get(0), out));
    static final Rule DIFFERENCE = new Rule(
            in -> in.get(1).minus(in.get(0)), (in, out) -> new Difference(in.get(0), in.get(1), out, Sign.SIGNED));
    static final Rule SIZE = new Rule(
            in -> in.get(1).minus(in.get(0)).absolute(),
            (in, out) -> new Difference(in.get(0), in.get(1), out, Sign.SIZE_ONLY));
    static final Rule POINTS =
            new Rule(in -> in.get(1).minus(in.get(0)), (in, out) -> new Points(in.get(0), in.get(1), out));
    static final Rule CHANGE = new Rule(
            in -> in.get(1).minus(in.get(0)).times(Fraction.HUNDRED).dividedBy(in.get(0)),
            (in, out) -> new PercentChange(in.get(0), in.get(1), out));
    static final Rule SHARE = new Rule(
            in -> in.get(0).times(Fraction.HUNDRED).dividedBy(in.get(1)),
            (in, out) -> new Share(in.get(0), in.get(1), out));
    static final Rule RATIO =
            new Rule(in -> in.get(0).dividedBy(in.get(1)), (in, out) -> new Ratio(in.get(0), in.get(1), out));
    static final Rule PER_10000 = new Rule(
            in -> in.get(0).times(Fraction.of(10_000)).dividedBy(in.get(1)),
            (in, out) -> new Rate(in.get(0), in.get(1), Fraction.of(10_000), out));

    Fraction value(List<Fraction> inputs) {
        return formula.apply(inputs);
    }

    Constraint claim(List<PrintedFigure> inputs, PrintedFigure printed) {
        return claim.apply(inputs, printed);
    }
}
