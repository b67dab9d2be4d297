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
 * The axis of values: it holds zero and every point, with room above the highest for its label.
 *
 * @param ticks the values that are marked, the lowest and the highest at the ends of the axis
 * @param language of the labels
 */
record Scale(List<BigDecimal> ticks, Language language) {
    private static final int INTERVALS = 6;
    private static final double ROOM = 1.15;
    private static final int DECIMALS = 6;

    static Scale of(Chart chart) {
        DoubleSummaryStatistics values = DoubleStream.concat(
                        DoubleStream.of(0), chart.points().stream().mapToDouble(point -> number(point.value())))
                .summaryStatistics();
        boolean isFlat = values.getMin() == values.getMax(); // nothing but zeros
        return new Scale(
                isFlat
                        ? List.of(BigDecimal.ZERO, BigDecimal.ONE)
                        : between(values.getMin() * ROOM, values.getMax() * ROOM),
                chart.language());
    }

    private static List<BigDecimal> between(double low, double high) {
        BigDecimal step = step(Math.max(high - low, 1e-3) / INTERVALS);
        long first = (long) Math.floor(low / step.doubleValue());
        long last = Math.max((long) Math.ceil(high / step.doubleValue()), first + 1);
        return LongStream.rangeClosed(first, last)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .toList();
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

    static double number(Fraction value) {
        return Rounding.rounded(value, DECIMALS).doubleValue();
    }

    double low() {
        return ticks.get(0).doubleValue();
    }

    double high() {
        return ticks.get(ticks.size() - 1).doubleValue();
    }

    /** Returns where a value lies on the axis, from 0 at its low end to 1 at its high one. */
    double share(Fraction value) {
        return (number(value) - low()) / (high() - low());
    }

    String label(BigDecimal tick) {
        BigDecimal shortest = tick.stripTrailingZeros();
        return language.number(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
