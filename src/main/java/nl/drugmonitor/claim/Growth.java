package nl.drugmonitor.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;
import org.jspecify.annotations.Nullable;

/**
 * From one figure to another the growth was so many percent a year on average, compounded.
 *
 * <p>{@code to = from (1 + printed / 100)^years}. A root is seldom a fraction: whether the claim holds is decided by
 * powers, which are exact, and only the growth that is shown is cut to twelve decimals.
 *
 * @param years one or more
 */
public record Growth(PrintedFigure from, PrintedFigure to, int years, PrintedFigure printed) implements Arithmetic {
    static final ClaimType TYPE = ClaimType.of(
                    "growth",
                    given -> new Growth(
                            given.figure("from"),
                            given.figure("to"),
                            given.node().require("years").wholeNumber(1, 200),
                            given.figure("printed")),
                    "from",
                    "to",
                    "printed")
            .with("years")
            .giving(NumberKind.PERCENT);

    private static final int DECIMALS = 12;

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Growth with(Corrected read) {
        return new Growth(read.figure(from), read.figure(to), years, read.figure(printed));
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(from, to, printed);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(from, to));
    }

    @Override
    public Notation notation() {
        return Notation.PERCENT_CHANGE;
    }

    @Override
    public ClaimReason undefined() {
        return new ClaimReason.NoPercentageOf(from);
    }

    @Override
    public boolean holds(Values values) {
        return needed(to, values).stream().anyMatch(range -> range.meets(values.of(to)));
    }

    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        Optional<Interval> base = values.of(from).bounded();
        Optional<Interval> result = values.of(to).bounded();
        if (base.isEmpty() || result.isEmpty()) {
            return List.of(Range.ALL); // a bound leaves the growth open
        }
        Interval start = base.get();
        Interval end = result.get();
        if (start.high().signum() <= 0 || end.high().signum() < 0) {
            return List.of();
        }
        if (start.low().signum() <= 0 || end.low().signum() < 0) {
            return List.of(Range.ALL); // a base that may be zero by rounding gives nearly any growth
        }
        if (figure.equals(printed)) {
            return List.of(new Range(
                    growth(end.low().dividedBy(start.high())), growth(end.high().dividedBy(start.low()))));
        }
        Optional<Range> factor = factor(values.of(printed));
        if (factor.isEmpty()) {
            return List.of();
        }
        Range factors = factor.get();
        return figure.equals(to) ? Quotient.RATIO.numerator(factors, start) : Quotient.RATIO.denominator(end, factors);
    }

    /** The growth that the figures give is among them, though it is a root that decimals only come near to. */
    @Override
    public List<Need> needs() {
        return Stream.concat(
                        Arithmetic.super.needs().stream()
                                .filter(need -> !need.figure().equals(printed)),
                        computed(Values.PRINTED).map(growth -> new Need(printed, growth)).stream())
                .toList();
    }

    /** Returns by how much a growth multiplies in all the years; nothing for a fall of more than all. */
    private Optional<Range> factor(Range growth) {
        return growth.times(Fraction.of(1, 100))
                .plus(Range.of(Fraction.ONE))
                .intersect(Range.atLeast(Fraction.ZERO))
                .map(once -> new Range(powerIfAny(once.low()), powerIfAny(once.high()), once.hasLow(), once.hasHigh()));
    }

    private @Nullable Fraction powerIfAny(@Nullable Fraction base) {
        return base == null ? null : power(base);
    }

    private Fraction power(Fraction base) {
        return Stream.generate(() -> base).limit(years).reduce(Fraction.ONE, Fraction::times);
    }

    /** Returns the growth a year in percent that multiplies by a factor, cut to twelve decimals. */
    private Fraction growth(Fraction factor) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = factor.plus(Fraction.of(2)).floor().multiply(BigInteger.TEN.pow(DECIMALS));
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (power(root(middle)).compareTo(factor) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return root(low).minus(Fraction.ONE).times(Fraction.HUNDRED);
    }

    /** Returns a number of so many units of its last decimal. */
    private static Fraction root(BigInteger units) {
        return Fraction.of(new BigDecimal(units, DECIMALS));
    }
}
