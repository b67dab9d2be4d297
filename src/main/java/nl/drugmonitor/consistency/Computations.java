package nl.drugmonitor.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Proportional;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;

/** Hypotheses that a result was computed in another way than its rule says, its figures being right. */
final class Computations {
    /** The mean size of the logarithm by which a revision moves a base. */
    private static final double USUAL_REVISION = 0.025;

    /** So many units of the last digit to either side of the middle a result is looked at. */
    private static final int MOST_STEPS = 20;

    private static final double NEGLIGIBLE = 1e-6;

    private final EditRules rules;
    private final Prior prior;
    private final List<Integer> broken;
    private final int results;
    private final List<Hypothesis> found = new ArrayList<>();

    private Computations(EditRules rules, Prior prior, List<Integer> broken) {
        this.rules = rules;
        this.prior = prior;
        this.broken = broken;
        this.results = rules.computing().size();
    }

    /** Returns the hypotheses that make every rule hold by computing one result anew. */
    static List<Hypothesis> find(EditRules rules, Prior prior, List<Integer> broken) {
        Computations computations = new Computations(rules, prior, broken);
        broken.forEach(computations::consider);
        return computations.found;
    }

    private void consider(int rule) {
        int output = rules.output(rule);
        if (output < 0 || rules.figure(output).fixed() || !rules.inAll(broken).contains(output)) {
            return;
        }
        Arithmetic arithmetic = (Arithmetic) rules.rule(rule);
        List<Correction> corrections = computedAnew(arithmetic, output);
        corrections.forEach(correction -> new Result(arithmetic, correction).explain());
        new OtherUnits(arithmetic, rules).find(corrections, this::weight).ifPresent(found::add);
    }

    private double weight(Correction correction) {
        return prior.weight(List.of(correction)) / results;
    }

    /** Returns the numbers that may be printed for the result: several where the figures are rounded. */
    private List<Correction> computedAnew(Arithmetic rule, int output) {
        Optional<Fraction> exact = asPrinted(rule, rules);
        if (exact.isEmpty()) {
            return List.of();
        }
        PrintedFigure figure = rule.printed();
        Printed middle = figure.like(exact.get());
        List<Correction> corrections = new ArrayList<>();
        for (int direction : new int[] {-1, 1}) {
            for (int steps = direction < 0 ? 1 : 0; steps <= MOST_STEPS; steps++) {
                BigDecimal away = BigDecimal.valueOf(
                        (long) direction * steps, middle.number().scale());
                Correction correction =
                        new Correction(figure, middle.with(middle.number().add(away)));
                if (!rules.wouldHold(output, correction.range())) {
                    break;
                }
                corrections.add(correction);
            }
        }
        return corrections;
    }

    /** Returns the result of a rule from the numbers as they are printed, without their rounding intervals. */
    static Optional<Fraction> asPrinted(Arithmetic rule, Values values) {
        return rule.computed(figure -> middle(figure, values.of(figure))).map(Interval::low);
    }

    /** Returns the middle of the values, or of a bound the number that it names. */
    private static Range middle(PrintedFigure figure, Range values) {
        return Range.of(values.bounded()
                .map(both -> both.low().plus(both.high()).times(Fraction.of(1, 2)))
                .orElseGet(() -> figure.valueOf(figure.printed())));
    }

    /** Returns the figure that a rule divides by, if it divides by one. */
    static Optional<PrintedFigure> base(Constraint rule) {
        return rule instanceof Proportional proportional
                ? proportional.denominator().single()
                : Optional.empty();
    }

    /** A printed result that its rule does not give, and a number that it does give. */
    private final class Result {
        private final Arithmetic rule;
        private final Correction correction;
        private final PrintedFigure figure;
        private final Range printed;
        private final Range corrected;
        private final double weight;

        Result(Arithmetic rule, Correction correction) {
            this.rule = rule;
            this.correction = correction;
            this.figure = rule.printed();
            this.printed = figure.stretch();
            this.corrected = correction.range();
            this.weight = Computations.this.weight(correction);
        }

        void explain() {
            if (!figure.printed().hasDigits() || isWithoutHedge()) {
                add(Cause.WORD, new ConsistencyReason.WordNotBorneOut());
                return;
            }
            Fraction before = figure.valueOf(figure.printed());
            Fraction after = figure.valueOf(correction.to());
            if (after.equals(before.negated())) {
                add(Cause.DIRECTION, new ConsistencyReason.WrongDirection());
            }
            Fraction surplus = after.absolute().minus(before.absolute());
            boolean isOneMore = after.signum() * before.signum() >= 0
                    && surplus.equals(figure.printed().unit());
            if (isOneMore && figure.printed().isPlain() && !printed.isPoint() && mayBeCut()) {
                add(Cause.CUT, new ConsistencyReason.CutOff());
            }
            if (rule instanceof PercentChange change) {
                explainChange(change);
            }
            base(rule).ifPresent(this::explainByBase);
            add(Cause.REMAINDER, remainder(before.minus(after)));
        }

        /** Returns whether the number is right but for the word that loosens it. */
        private boolean isWithoutHedge() {
            return figure.printed().hedge().isPresent()
                    && figure.bare().value().equals(correction.to().value());
        }

        /** Returns whether the result, cut off, is printed as it is, as far as the result is known. */
        private boolean mayBeCut() {
            return rule.computed(rules)
                    .filter(computed -> !computed.isPoint() || figure.isCutFrom(computed.low()))
                    .isPresent();
        }

        private void explainChange(PercentChange change) {
            Range from = rules.of(change.from());
            Range to = rules.of(change.to());
            for (Range range : Quotient.PERCENT_CHANGE.result(from, to)) {
                range.bounded().map(Interval::negated).ifPresent(this::explainDivisor);
            }
        }

        /** Of a change {@code p} in percent of the later value the change in percent of the earlier is 100p/(100-p). */
        private void explainDivisor(Interval divided) {
            List<Range> implied =
                    Quotient.PERCENT.result(printed, Range.of(Fraction.HUNDRED).minus(printed));
            if (printed.meets(divided) && meet(implied, corrected)) {
                add(Cause.LATER_YEAR, new ConsistencyReason.DividedByLaterYear());
            } else if (divided.isPoint() && figure.isCutFrom(divided.low())) {
                Amount result = Amount.of(rule.notation(), divided);
                add(Cause.LATER_YEAR, new ConsistencyReason.CutOffOfLaterYear(result, figure.printed()), List.of(), 0);
            }
        }

        private static boolean meet(List<Range> ranges, Range values) {
            return ranges.stream().anyMatch(range -> range.meets(values));
        }

        private void explainByBase(PrintedFigure base) {
            List<PrintedFigure> others = rules.inText().stream()
                    .filter(other -> other.kind() == base.kind()
                            && !other.isSuppressed()
                            && !rule.figures().contains(other))
                    .toList();
            for (PrintedFigure other : others) {
                Optional<Interval> values = rules.of(other).bounded();
                if (values.isPresent() && rule.holds(rules.with(Map.of(base, rules.of(other))))) {
                    ConsistencyReason reason = rule instanceof PercentChange && isOtherYear(base, other)
                            ? new ConsistencyReason.OtherReferenceYear(other)
                            : new ConsistencyReason.OtherFigureAsBase(other);
                    add(
                            Cause.REFERENCE_YEAR,
                            reason,
                            List.of(new OtherBase(figure, base, values.get())),
                            1.0 / others.size());
                }
            }
            for (Range range : rule.needed(base, rules)) {
                range.bounded().ifPresent(needed -> explainByVintage(base, needed));
            }
        }

        /** Returns whether two figures are one indicator in two periods, or may be, where no data stand behind them. */
        private static boolean isOtherYear(PrintedFigure one, PrintedFigure other) {
            Optional<Indicator> indicator = one.observation().map(Observation::indicator);
            Optional<Indicator> others = other.observation().map(Observation::indicator);
            return indicator.isEmpty() || others.isEmpty() || indicator.equals(others);
        }

        private void explainByVintage(PrintedFigure base, Interval needed) {
            Fraction printedBase = base.valueOf(base.printed());
            if (printedBase.signum() <= 0 || base.fixed()) {
                return;
            }
            double probability = revision(needed.high().dividedBy(printedBase))
                    - revision(needed.low().dividedBy(printedBase));
            Optional<Interval> printable = base.printed().isWholeCount() ? needed.wholeNumbers() : Optional.of(needed);
            if (probability > NEGLIGIBLE && printable.isPresent()) {
                OtherBase stands = new OtherBase(figure, base, printable.get());
                add(Cause.VINTAGE, new ConsistencyReason.OtherVintage(), List.of(stands), probability);
            }
        }

        private ConsistencyReason remainder(Fraction missing) {
            return rule instanceof Sum && missing.signum() > 0
                    ? new ConsistencyReason.TermMissing(Amount.of(Notation.QUANTITY, Interval.of(missing)))
                    : new ConsistencyReason.DoesNotFollow();
        }

        private void add(Cause cause, ConsistencyReason reason) {
            add(cause, reason, List.of(), 1);
        }

        private void add(Cause cause, ConsistencyReason reason, List<OtherBase> stands, double probability) {
            Truth truth = new Truth(List.of(correction), stands, List.of());
            found.add(new Hypothesis(truth, cause, reason, cause.weight() * probability * weight));
        }
    }

    /** Returns the chance that a revision leaves less than this ratio of a base: Laplace in the logarithm. */
    private static double revision(Fraction ratio) {
        if (ratio.signum() <= 0) {
            return 0;
        }
        double log = Approximate.log(ratio);
        double tail = Math.exp(-Math.abs(log) / USUAL_REVISION) / 2;
        return log < 0 ? tail : 1 - tail;
    }
}
