package nl.drugmonitor.explanation;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Period;

/**
 * One series, or the sum of several, from one period to a later one.
 *
 * @param from one point a series; none if there was nothing before, so that all of it is change
 * @param to one point a series, in the same order
 * @param breaks the days of the breaks that it looks across
 */
record Step(List<Point> from, List<Point> to, List<String> breaks) {
    Step {
        from = List.copyOf(from);
        to = List.copyOf(to);
        breaks = List.copyOf(breaks);
    }

    List<Indicator> series() {
        return to.stream().map(Point::indicator).toList();
    }

    /** Returns its first point, where it has but one series. */
    Point first() {
        return from.get(0);
    }

    /** Returns its last point, where it has but one series. */
    Point last() {
        return to.get(0);
    }

    Stream<Point> points() {
        return Stream.concat(from.stream(), to.stream());
    }

    Period earlier() {
        return first().period();
    }

    Period later() {
        return last().period();
    }

    Interval before(Inquiry inquiry) {
        return inquiry.sum(from);
    }

    Interval after(Inquiry inquiry) {
        return inquiry.sum(to);
    }

    Interval change(Inquiry inquiry) {
        return Change.difference(before(inquiry), after(inquiry));
    }

    /** Returns the numbers as they are printed, where it has but one series. */
    ExplanationReason.FromTo printed(Inquiry inquiry) {
        return new ExplanationReason.FromTo(last().indicator(), inquiry.printed(first()), inquiry.printed(last()));
    }
}
