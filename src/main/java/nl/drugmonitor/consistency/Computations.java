package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Kind;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.Rate;
import nl.drugmonitor.claim.Ratio;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.exact.Dutch;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

/** Hypotheses that a result was computed in another way than its rule says, its figures being right. */
final class Computations {
    /** The mean size of the logarithm by which a revision moves a base. */
    private static final double USUAL_REVISION = 0.025;

    private final EditRules rules;
    private final Prior prior;
    private final List<Integer> broken;
    private final List<Hypothesis> found = new ArrayList<>();

    private Computations(EditRules rules, Prior prior, List<Integer> broken) {
        this.rules = rules;
        this.prior = prior;
        this.broken = broken;
    }

    /** Returns the hypotheses that make every rule hold by computing one result anew. */
    static List<Hypothesis> find(EditRules rules, Prior prior, List<Integer> broken) {
        Computations computations = new Computations(rules, prior, broken);
        for (int rule : broken) {
            computations.consider(rule);
        }
        return computations.found;
    }

    private void consider(int rule) {
        int output = rules.output(rule);
        if (output < 0 || rules.figure(output).fixed() || !rules.inAll(broken).contains(output)) {
            return;
        }
        Arithmetic arithmetic = (Arithmetic) rules.rules().get(rule);
        Optional<Fraction> exact = asPrinted(arithmetic, rules);
        if (exact.isEmpty()) {
            return;
        }
        Correction correction =
                new Correction(arithmetic.printed(), arithmetic.printed().like(exact.get()));
        rules.set(output, correction.interval());
        boolean mends = rules.holdAllOf(output);
        rules.reset(output);
        if (mends) {
            new Result(arithmetic, exact.get(), correction).explain();
        }
    }

    /** Returns the result of a rule from the numbers as they are printed, without their rounding intervals. */
    static Optional<Fraction> asPrinted(Arithmetic rule, Values values) {
        Values middles = figure -> {
            Interval interval = values.of(figure);
            return Interval.of(interval.low().plus(interval.high()).times(Fraction.of(1, 2)));
        };
        return rule.computed(middles).map(Interval::low);
    }

    /** Returns the figure that a rule divides by, if it divides by one. */
    private static Optional<Figure> base(Constraint rule) {
        if (rule instanceof PercentChange change) {
            return Optional.of(change.from());
        }
        if (rule instanceof Share share) {
            return Optional.of(share.whole());
        }
        if (rule instanceof Ratio ratio) {
            return Optional.of(ratio.denominator());
        }
        return rule instanceof Rate rate ? Optional.of(rate.population()) : Optional.empty();
    }

    /** One printed result that its rule does not give, and the number it does give. */
    private final class Result {
        private final Arithmetic rule;
        private final Fraction exact;
        private final Correction correction;
        private final Figure figure;
        private final Interval printed;

        Result(Arithmetic rule, Fraction exact, Correction correction) {
            this.rule = rule;
            this.exact = exact;
            this.correction = correction;
            this.figure = rule.printed();
            this.printed = figure.interval();
        }

        void explain() {
            if (printed.negated().meets(correction.interval()) && exact.signum() != 0) {
                add(Cause.DIRECTION, "wrong direction", 1);
            }
            if (figure.isCutFrom(exact)) {
                add(Cause.CUT, "cut off, not rounded", 1);
            }
            if (rule instanceof PercentChange change) {
                explainChange(change);
            }
            if (rule instanceof Points points) {
                List<Range> percent = Quotient.PERCENT_CHANGE.result(rules.of(points.to()), rules.of(points.from()));
                if (meets(percent)) {
                    add(Cause.POINTS, "per cent printed as points", 1);
                }
            }
            Optional<Figure> base = base(rule);
            if (base.isPresent()) {
                explainByBase(base.get());
            }
            add(Cause.REMAINDER, remainder(), 1);
        }

        private void explainChange(PercentChange change) {
            Interval from = rules.of(change.from());
            Interval to = rules.of(change.to());
            for (Range later : Quotient.PERCENT_CHANGE.result(from, to)) {
                Optional<Interval> divided = later.bounded().map(Interval::negated);
                if (divided.isPresent()) {
                    explainDivisor(divided.get());
                }
            }
            if (change.from().kind() != Kind.COUNT && to.minus(from).meets(printed)) {
                add(Cause.POINTS, "points printed as per cent", 1);
            }
        }

        private void explainDivisor(Interval divided) {
            if (divided.meets(printed)) {
                add(Cause.LATER_YEAR, "divided by the later year", 1);
            } else if (divided.isPoint() && figure.isCutFrom(divided.low())) {
                String result = rule.notation().format(divided);
                add(
                        Cause.LATER_YEAR,
                        "divided by the later year it is " + result + ", cut off to " + figure.printed(),
                        0);
            }
        }

        private void explainByBase(Figure base) {
            List<Figure> others = new ArrayList<>();
            for (Figure other : rules.figures()) {
                if (other.kind() == base.kind() && !rule.figures().contains(other)) {
                    others.add(other);
                }
            }
            for (Figure other : others) {
                Interval instead = rules.of(other);
                Values values = figure -> figure.equals(base) ? instead : rules.of(figure);
                if (rule.holds(values)) {
                    String label = rule instanceof PercentChange ? "another reference year: " : "another base: ";
                    add(Cause.REFERENCE_YEAR, label + other.id(), 1.0 / others.size());
                }
            }
            for (Range range : rule.needed(base, rules)) {
                Optional<Interval> needed = range.bounded();
                if (needed.isPresent()) {
                    explainByVintage(base, needed.get());
                }
            }
        }

        private void explainByVintage(Figure base, Interval needed) {
            double printedBase = number(base.valueOf(base.printed()));
            double low = Math.log(number(needed.low()) / printedBase);
            double high = Math.log(number(needed.high()) / printedBase);
            double probability = (Double.isNaN(low) || Double.isNaN(high)) ? 0 : laplace(high) - laplace(low);
            Printed like = base.printed();
            Optional<Interval> printable = like.isWholeCount() ? needed.wholeNumbers() : Optional.of(needed);
            if (probability > 1e-6 && printable.isPresent()) {
                String bases = "a base of " + Notation.QUANTITY.format(printable.get());
                found.add(hypothesis(Cause.VINTAGE, "other vintage of the base", Optional.of(bases), probability));
            }
        }

        /** Returns the distribution function of the Laplace distribution around zero. */
        private static double laplace(double value) {
            double tail = Math.exp(-Math.abs(value) / USUAL_REVISION) / 2;
            return value < 0 ? tail : 1 - tail;
        }

        private boolean meets(List<Range> ranges) {
            return ranges.stream().anyMatch(range -> range.meets(printed));
        }

        private String remainder() {
            Fraction missing = figure.valueOf(figure.printed()).minus(exact);
            return rule instanceof Sum && missing.signum() > 0
                    ? "a term is missing from the sum (" + Dutch.shortest(missing, 2) + ")"
                    : "does not follow from the figures";
        }

        private void add(Cause cause, String label, double probability) {
            found.add(hypothesis(cause, label, Optional.empty(), probability));
        }

        private Hypothesis hypothesis(Cause cause, String label, Optional<String> needs, double probability) {
            List<Correction> corrections = List.of(correction);
            double results =
                    rules.rules().stream().filter(Arithmetic.class::isInstance).count();
            double weight = cause.weight() / results * probability * prior.weight(corrections);
            return new Hypothesis(corrections, cause, label, needs, weight, List.of());
        }

        private static double number(Fraction value) {
            return value.numerator().doubleValue() / value.denominator().doubleValue();
        }
    }
}
