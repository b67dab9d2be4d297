package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;

/**
 * Years of a series that go one way, followed back from the last.
 *
 * @param last the last year of the run
 */
record Run(Point last, Direction direction, List<String> breaks) {
    Run {
        breaks = List.copyOf(breaks);
    }

    Indicator indicator() {
        return last.indicator();
    }

    /** Returns the years of the series that have a value, up to the last of the run, latest first. */
    List<Point> known(Inquiry inquiry) {
        return last.series().observations().stream()
                .map(Observation::period)
                .filter(period ->
                        period.isYear() && period.year() <= last.period().year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(last::at)
                .filter(inquiry::isKnown)
                .toList();
    }

    /** Returns the values before the last. */
    List<Observation> spare(Inquiry inquiry) {
        return known(inquiry).stream()
                .filter(year -> !year.period().equals(last.period()))
                .map(inquiry::observation)
                .toList();
    }

    /** Follows the run back, as far as the years that are known go on in its direction. */
    Followed follow(Inquiry inquiry) {
        List<Point> years = new ArrayList<>();
        Interval later = inquiry.interval(last);
        for (Point year : known(inquiry)) {
            Interval value = inquiry.interval(year);
            if (!years.isEmpty() && direction.answer(later.minus(value), Fraction.ZERO) != Answer.SEEN) {
                return new Followed(this, years, Optional.of(year));
            }
            years.add(year);
            later = value;
        }
        return new Followed(this, years, Optional.empty());
    }

    /** Looks up the years of the run and the one before it, and notes those between them that are not known. */
    void note(Inquiry inquiry) {
        Followed followed = follow(inquiry);
        note(Stream.concat(followed.years.stream(), followed.before.stream()).toList(), inquiry);
        inquiry.needComparable(followed.first(), last, breaks);
    }

    /** Looks up years, latest first, and notes those between them, and up to the last, that are not known. */
    void note(List<Point> years, Inquiry inquiry) {
        Period later = last.period();
        for (Point year : years) {
            inquiry.need(year);
            if (later.year() - year.period().year() > 1) {
                inquiry.caution(new ExplanationReason.NotFoundBetween(indicator(), year.period(), later));
            }
            later = year.period();
        }
    }

    /**
     * A run as the data have it. It starts in the first year from which each known year goes on in its direction, or,
     * where years before that one were not found, in one of these.
     *
     * @param years of the run, latest first
     * @param before the last known year that does not belong to it; nothing if the series has no earlier value
     */
    record Followed(Run run, List<Point> years, Optional<Point> before) {
        Point first() {
            return years.get(years.size() - 1);
        }

        /** Returns the latest year in which it can have started. */
        int latest() {
            return first().period().year();
        }

        /** Returns the earliest year in which it can have started. */
        int earliest() {
            return before.map(year -> year.period().year() + 1).orElse(Integer.MIN_VALUE);
        }

        /** Keeps the years that would say when it started, if there are any. */
        void lackStart(Inquiry inquiry) {
            if (before.isEmpty()) {
                inquiry.lack(Missing.before(run.indicator(), latest()));
            } else if (earliest() < latest()) {
                inquiry.lack(Missing.between(run.indicator(), earliest(), latest() - 1));
            }
        }

        ExplanationReason.Starts starts() {
            return new ExplanationReason.Starts(run.direction, run.indicator(), start());
        }

        private ExplanationReason start() {
            Period latest = first().period();
            if (before.isEmpty()) {
                return new ExplanationReason.StartsInOrBefore(latest);
            }
            return earliest() == latest()
                    ? new ExplanationReason.StartsIn(latest)
                    : new ExplanationReason.StartsBetween(Period.ofYear(earliest()), latest);
        }
    }
}
