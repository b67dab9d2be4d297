package nl.drugmonitor.explanation;

import java.util.List;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.statistics.MannKendall;
import nl.drugmonitor.statistics.Poisson;

/** Statistics of observations, each after the {@link Guard} was asked. */
public final class Guarded {
    private Guarded() {}

    /**
     * Returns the later count for each of the earlier, see {@link Poisson#ratio(long, long)}.
     *
     * @param namedBreaks the days of the breaks that the comparison is made in spite of, such as {@code 2023-01-01}
     * @throws RefusedException with what {@link Guard#noise} refuses
     */
    public static Poisson.Ratio ratio(Observation from, Observation to, String... namedBreaks) {
        Guard.noise(from, to, namedBreaks).throwIfRefused();
        return Poisson.ratio(count(from.value()), count(to.value()));
    }

    /**
     * Returns the rank test for a trend, see {@link MannKendall#of}.
     *
     * @param values in the order of time
     * @param namedBreaks as for {@link #ratio}
     * @throws RefusedException with what {@link Guard#trend} refuses
     */
    public static MannKendall trend(List<Observation> values, String... namedBreaks) {
        Guard.trend(values, namedBreaks).throwIfRefused();
        return MannKendall.of(values.stream().mapToDouble(Guarded::number).toArray());
    }

    /**
     * Returns the rank test for a trend in the years of a series: {@code Guarded.trend(series.yearly(2014, 2024))}.
     *
     * @param namedBreaks as for {@link #ratio}
     * @throws RefusedException with what {@link Guard#trend(Yearly, String...)} refuses
     */
    public static MannKendall trend(Yearly years, String... namedBreaks) {
        Guard.trend(years, namedBreaks).throwIfRefused();
        return trend(Guard.values(years), namedBreaks);
    }

    /** Returns an observation as a statistic takes it: as printed, whatever its hedge. */
    public static double number(Observation value) {
        return number(value.value());
    }

    static double number(Fraction value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    static long count(Fraction value) {
        return value.numerator().longValueExact();
    }
}
