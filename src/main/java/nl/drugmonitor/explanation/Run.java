package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
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

    String name() {
        return last.series().indicator().nameEn();
    }

    /** Returns the years of the series that have a value, up to the last of the run, latest first. */
    List<Point> known(Inquiry inquiry) {
        List<Point> known = new ArrayList<>();
        List<Observation> observations = last.series().observations();
        int before = last.period().year() + 1;
        for (int i = observations.size() - 1; i >= 0; i--) {
            Period period = observations.get(i).period();
            Point point = last.at(period);
            if (period.isYear() && period.year() < before && inquiry.isKnown(point)) {
                known.add(point);
                before = period.year();
            }
        }
        return known;
    }

    /** Returns the values before the last. */
    List<Observation> spare(Inquiry inquiry) {
        List<Observation> values = new ArrayList<>();
        for (Point year : known(inquiry)) {
            if (!year.period().equals(last.period())) {
                values.add(inquiry.observation(year));
            }
        }
        return values;
    }

    /** Follows the run back, as far as the years that are known go on in its direction. */
    Followed follow(Inquiry inquiry) {
        List<Point> years = new ArrayList<>();
        Interval later = inquiry.interval(last);
        for (Point year : known(inquiry)) {
            Interval value = inquiry.interval(year);
            if (!years.isEmpty() && !goesOn(value, later)) {
                return new Followed(years, Optional.of(year));
            }
            years.add(year);
            later = value;
        }
        return new Followed(years, Optional.empty());
    }

    private boolean goesOn(Interval from, Interval to) {
        return direction.answer(to.minus(from), Fraction.ZERO) == Answer.SEEN;
    }

    /** Looks up the years of the run and the one before it, and notes those between them that are not known. */
    void note(Inquiry inquiry) {
        Followed followed = follow(inquiry);
        int later = last.period().year();
        List<Point> years = new ArrayList<>(followed.years());
        followed.before().ifPresent(years::add);
        for (Point year : years) {
            inquiry.need(year);
            int known = year.period().year();
            if (later - known > 1) {
                inquiry.caution(name() + ": not found between " + known + " and " + later);
            }
            later = known;
        }
        inquiry.ask(Guard.comparison(inquiry.observation(followed.first()), inquiry.observation(last), breaks));
    }

    /**
     * A run as the data have it. It starts in the first year from which each known year goes on in its direction, or,
     * where years before that one were not found, in one of these.
     *
     * @param years of the run, latest first
     * @param before the last known year that does not belong to it; nothing if the series has no earlier value
     */
    record Followed(List<Point> years, Optional<Point> before) {
        Point first() {
            return years.get(years.size() - 1);
        }

        /** Returns the latest year in which it can have started. */
        int latest() {
            return first().period().year();
        }

        /** Returns the earliest year in which it can have started. */
        int earliest() {
            return before.isPresent() ? before.get().period().year() + 1 : Integer.MIN_VALUE;
        }

        /** Keeps the years that would say when it started, if there are any. */
        void lackStart(Inquiry inquiry) {
            if (before.isEmpty()) {
                inquiry.lack(Missing.before(first(), latest()));
            } else if (earliest() < latest()) {
                inquiry.lack(Missing.between(first(), earliest(), latest() - 1));
            }
        }

        @Override
        public String toString() {
            if (before.isEmpty()) {
                return "in " + latest() + " or before, where the series begins";
            }
            return earliest() == latest() ? "in " + latest() : "between " + earliest() + " and " + latest();
        }
    }
}
