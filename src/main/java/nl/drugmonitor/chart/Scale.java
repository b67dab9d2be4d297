package nl.drugmonitor.chart;

import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;

/**
 * The axis of values: it holds zero and every point, with some room beyond the outermost for its number.
 *
 * @param ticks the values that are marked
 * @param low where the axis starts
 * @param high where it ends
 * @param language of the labels
 */
record Scale(List<BigDecimal> ticks, double low, double high, Language language) {
    private static final int INTERVALS = 5;

    /**
     * How much of the span of the values stays free beyond the outermost: from the least to the most if a tick lies
     * there.
     */
    private static final double ROOM = 0.1;

    private static final double LEAST_ROOM = 0.07;
    private static final double MOST_ROOM = 0.17;

    private static final int DECIMALS = 12;

    static Scale of(Chart chart) {
        DoubleSummaryStatistics values = DoubleStream.concat(
                        DoubleStream.of(0), chart.points().stream().mapToDouble(point -> number(point.value())))
                .summaryStatistics();
        double span = values.getMax() - values.getMin();
        if (span == 0) { // nothing but zeros
            return new Scale(List.of(BigDecimal.ZERO, BigDecimal.ONE), 0, 1, chart.language());
        }
        BigDecimal step = step(span / INTERVALS);
        double high = end(values.getMax(), span, step.doubleValue());
        double low = 0 - end(-values.getMin(), span, step.doubleValue());
        long first = (long) Math.ceil(low / step.doubleValue() - 1e-9);
        long last = (long) Math.floor(high / step.doubleValue() + 1e-9);
        List<BigDecimal> ticks = LongStream.rangeClosed(first, last)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .toList();
        return new Scale(ticks, low, high, chart.language());
    }

    /** Returns where the axis ends beyond the outermost value on one side of zero. */
    private static double end(double outermost, double span, double step) {
        if (outermost <= 0) {
            return 0;
        }
        double tick = Math.ceil((outermost + LEAST_ROOM * span) / step - 1e-9) * step;
        return tick <= outermost + MOST_ROOM * span ? tick : outermost + ROOM * span;
    }

    /** Returns the least step of 1, 2, 2.5 or 5 times a power of ten that is no smaller. */
    private static BigDecimal step(double atLeast) {
        int power = (int) Math.floor(Math.log10(atLeast));
        return Stream.of("1", "2", "2.5", "5", "10")
                .map(digits -> new BigDecimal(digits).scaleByPowerOfTen(power))
                .filter(step -> step.doubleValue() >= atLeast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the shortest decimal that is the value, or one of many decimals. */
    static BigDecimal plain(Fraction value) {
        return Rounding.shortest(value, DECIMALS);
    }

    static double number(Fraction value) {
        return Rounding.rounded(value, DECIMALS).doubleValue();
    }

    /** Returns where a value lies on the axis, from 0 at its low end to 1 at its high one. */
    double share(Fraction value) {
        return (number(value) - low) / (high - low);
    }

    double share(BigDecimal value) {
        return (value.doubleValue() - low) / (high - low);
    }

    String label(BigDecimal tick) {
        BigDecimal shortest = tick.stripTrailingZeros();
        return language.number(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
