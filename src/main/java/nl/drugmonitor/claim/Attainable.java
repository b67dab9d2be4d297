package nl.drugmonitor.claim;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Sayable;

/**
 * A printed percentage, or mean of whole numbers, can come from so many cases at all. The test is GRIM: Brown and
 * Heathers (2017), The GRIM test, Social Psychological and Personality Science 8(4), here with exact fractions and both
 * ways of rounding a tie. A percentage of cases is at most 100%.
 *
 * @param printed a percentage, or a mean when its kind is {@code count} or {@code factor}
 * @param cases an exact count above zero
 */
public record Attainable(PrintedFigure printed, PrintedFigure cases) implements Constraint {
    static final ClaimType TYPE = ClaimType.of(
                    "attainable",
                    given -> new Attainable(given.figure("printed"), given.figure("cases")),
                    "printed",
                    "cases")
            .giving(NumberKind.PERCENT);

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Attainable with(Corrected read) {
        return new Attainable(read.figure(printed), read.figure(cases));
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(cases, printed);
    }

    @Override
    public Optional<Sayable> stated() {
        return Optional.of(printed);
    }

    /**
     * Returns the whole numbers that, divided by the number of cases, may be printed like this; none of no cases. A
     * percentage is a part of the cases, which is no more than all of them; a mean may be more than 1.
     */
    public Optional<Interval> totals(Values values) {
        Optional<Interval> number = values.of(cases).bounded();
        Optional<Interval> stated = values.of(printed).bounded();
        if (number.isEmpty() || stated.isEmpty() || !Constraint.isPositive(number.get())) {
            return Optional.empty();
        }
        Interval all = number.get();
        if (isMean()) {
            return stated.get().times(all).wholeNumbers();
        }
        Optional<Interval> totals =
                stated.get().times(Fraction.of(1, 100)).times(all).wholeNumbers();
        Interval parts = new Interval(all.high().negated(), all.high());
        return totals.isPresent() ? totals.get().intersect(parts) : totals;
    }

    private boolean isMean() {
        return !printed.kind().isPercentage();
    }

    /** Returns the whole number among {@link #totals} that lies nearest to what is printed. */
    public Optional<BigInteger> total() {
        Fraction per = isMean() ? Fraction.ONE : Fraction.HUNDRED;
        Fraction aim = printed.valueOf(printed.printed())
                .times(cases.printed().value())
                .dividedBy(per);
        return totals(Values.PRINTED).map(range -> nearest(range, aim));
    }

    private static BigInteger nearest(Interval range, Fraction aim) {
        BigInteger rounded = aim.plus(Fraction.of(1, 2)).floor();
        return rounded.max(range.low().floor()).min(range.high().floor());
    }

    @Override
    public boolean holds(Values values) {
        return isOpen(values) || totals(values).isPresent();
    }

    private boolean isOpen(Values values) {
        return values.of(cases).bounded().isEmpty()
                || values.of(printed).bounded().isEmpty();
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return totals(values);
    }

    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        return List.of(Range.ALL);
    }

    @Override
    public Verdict judge() {
        if (isOpen(Values.PRINTED)) {
            List<ClaimReason> bounds = ClaimReason.LabelledFigure.bounds(figures().stream());
            return Verdict.openEnds(bounds);
        }
        Optional<Interval> totals = totals(Values.PRINTED);
        if (totals.isEmpty()) {
            return Verdict.differs(Optional.empty(), new ClaimReason.NoCasesGive(cases, printed), List.of());
        }
        Result result = Result.of(Notation.QUANTITY, totals.get());
        return Verdict.reproduced(Optional.of(result), new ClaimReason.CasesThatGive(result, cases, printed));
    }
}
