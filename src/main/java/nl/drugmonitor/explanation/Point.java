package nl.drugmonitor.explanation;

import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;

/**
 * A period of a series that a prediction looks at.
 *
 * @param use the source to take of several that differ, by the code of the period
 */
record Point(Series series, Period period, Map<String, String> use) {
    /** Returns the value: that of the source named, else of the edition itself, else the one on which all agree. */
    Optional<Observation> value() {
        return series.at(period).chosen(Optional.ofNullable(use.get(period.code())));
    }

    /** Returns why there is no value. */
    Missing missing() {
        Published published = series.at(period);
        if (published.isMissing()) {
            return Missing.value(this, "not found");
        }
        String source = use.get(period.code());
        return Missing.value(
                this, source == null ? "sources differ: " + published.describe() : "not found in " + source);
    }

    String name() {
        return series.indicator().nameEn() + " " + period;
    }

    Point at(Period other) {
        return new Point(series, other, use);
    }

    /** Says what a record would, which the JVM would have to make at the first comparison. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Point point
                && period.equals(point.period)
                && series.equals(point.series)
                && use.equals(point.use);
    }

    @Override
    public int hashCode() {
        return 31 * series.indicator().hashCode() + period.hashCode();
    }
}
