package nl.drugmonitor.explanation;

import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.figures.Indicator;
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
    Indicator indicator() {
        return series.indicator();
    }

    /** Returns the value: that of the source named, else of the edition itself, else the one on which all agree. */
    Optional<Observation> value() {
        return series.at(period).chosen(Optional.ofNullable(use.get(period.code())));
    }

    /** Returns why there is no value. */
    Missing missing() {
        Published published = series.at(period);
        String source = use.get(period.code());
        ExplanationReason otherwise = source == null
                ? new ExplanationReason.SourcesDiffer(published)
                : new ExplanationReason.NotFoundIn(source);
        return Missing.of(indicator(), period, published.isMissing() ? new ExplanationReason.NotFound() : otherwise);
    }

    Point at(Period other) {
        return new Point(series, other, use);
    }
}
