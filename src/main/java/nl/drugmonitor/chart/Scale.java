package nl.drugmonitor.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;

/**
 * The axis of values: it holds zero and every point, with room above the highest for its label.
 *
 * @param ticks the values that are marked, the lowest and the highest at the ends of the axis
 */
record Scale(List<BigDecimal> ticks) {
    private static final int INTERVALS = 6;
    private static final double ROOM = 1.15;
    private static final int DECIMALS = 6;

    static Scale of(Chart chart) {
        double low = 0;
        double high = 0;
        for (ChartSeries series : chart.series()) {
            for (Point point : series.points()) {
                low = Math.min(low, number(point.value()));
                high = Math.max(high, number(point.value()));
            }
        }
        boolean isFlat = low == high; // nothing but zeros
        return isFlat ? new Scale(List.of(BigDecimal.ZERO, BigDecimal.ONE)) : between(low * ROOM, high * ROOM);
    }

    private static Scale between(double low, double high) {
        BigDecimal step = step(Math.max(high - low, 1e-3) / INTERVALS);
        long first = (long) Math.floor(low / step.doubleValue());
        long last = Math.max((long) Math.ceil(high / step.doubleValue()), first + 1);
        List<BigDecimal> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return new Scale(ticks);
    }

    /** Returns the least step of 1, 2, 2.5 or 5 times a power of ten that is no smaller. */
    private static BigDecimal step(double atLeast) {
        int power = (int) Math.floor(Math.log10(atLeast));
        for (BigDecimal digits :
                List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5))) {
            BigDecimal step = digits.scaleByPowerOfTen(power);
            if (step.doubleValue() >= atLeast) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
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

    static String label(BigDecimal tick) {
        BigDecimal shortest = tick.stripTrailingZeros();
        return Language.NL.number(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
