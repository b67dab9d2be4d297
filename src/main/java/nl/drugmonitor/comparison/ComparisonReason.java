package nl.drugmonitor.comparison;

import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.language.Reason;

/** What keeps one from setting the values of two editions beside each other. */
public sealed interface ComparisonReason extends Reason {
    record NoValueAnyMore() implements ComparisonReason {}

    /** The same of a sum, because of its parts. */
    record NoSumAnyMore() implements ComparisonReason {}

    record SourcesInConflict() implements ComparisonReason {}

    record AnotherPublisher() implements ComparisonReason {}

    /** A value is marked as unreliable or of another definition. */
    record MarkedUnreliable() implements ComparisonReason {}

    record Redefined(SeriesBreak seriesBreak) implements ComparisonReason {}

    record PartNotComparable(Indicator part) implements ComparisonReason {}
}
