package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;

/**
 * The cause starts no later than its effect. A run starts in the first year from which each published year goes on in
 * its direction, to the year it is followed to.
 */
record Order(Run cause, Run effect) implements Prediction {
    /**
     * Years of a series, followed back from the last.
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

        /** Returns the years of the series up to the last one of which there is a value, latest first. */
        private List<Point> years(Inquiry inquiry) {
            List<Point> years = new ArrayList<>();
            List<Period> periods = new ArrayList<>();
            for (Observation observation : last.series().observations()) {
                Period period = observation.period();
                if (period.isYear() && period.compareTo(last.period()) <= 0 && !periods.contains(period)) {
                    periods.add(period);
                }
            }
            periods.sort(null);
            for (int i = periods.size() - 1; i >= 0; i--) {
                Point year = last.at(periods.get(i));
                if (inquiry.isKnown(year)) {
                    years.add(year);
                }
            }
            return years;
        }

        private Onset onset(Inquiry inquiry) {
            List<Point> years = years(inquiry);
            Point start = last;
            for (Point earlier : years.subList(1, years.size())) {
                Interval change = inquiry.interval(start).minus(inquiry.interval(earlier));
                if (direction.answer(change, Fraction.ZERO) != Answer.SEEN) {
                    return new Onset(start.period().year(), true);
                }
                start = earlier;
            }
            return new Onset(start.period().year(), false);
        }
    }

    /**
     * When a run starts.
     *
     * @param sure false if the series has no earlier value, so that it may have started before
     */
    private record Onset(int year, boolean sure) {
        String describe() {
            return sure ? "in " + year : "in " + year + " or before, where the series begins";
        }
    }

    @Override
    public String type() {
        return "order";
    }

    @Override
    public void prepare(Inquiry inquiry) {
        for (Run run : List.of(cause, effect)) {
            Optional<Observation> last = inquiry.need(run.last);
            if (last.isPresent()) {
                List<Point> years = run.years(inquiry);
                if (years.size() < 2) {
                    inquiry.lack(Missing.before(run.last, run.last.period().year()));
                } else {
                    prepare(inquiry, run, years, last.get());
                }
            }
        }
        if (inquiry.isAnswerable() && isUndecided(inquiry)) {
            inquiry.lack(Missing.before(cause.last, cause.onset(inquiry).year));
        }
    }

    /** Takes note of the years of the run, and of those between them that are not known. */
    private static void prepare(Inquiry inquiry, Run run, List<Point> years, Observation last) {
        int start = run.onset(inquiry).year;
        int later = last.period().year();
        for (Point year : years) {
            int known = year.period().year();
            if (later - known > 1) {
                inquiry.caution(run.name() + ": not published between " + known + " and " + later);
            }
            if (known < start) {
                break;
            }
            inquiry.need(year);
            later = known;
        }
        Observation first = inquiry.observation(run.last.at(Period.ofYear(start)));
        inquiry.ask(Guard.comparison(first, last, run.breaks));
    }

    private boolean isUndecided(Inquiry inquiry) {
        Onset first = cause.onset(inquiry);
        return !first.sure && first.year > effect.onset(inquiry).year;
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Onset first = cause.onset(inquiry);
        Onset then = effect.onset(inquiry);
        return Found.of(first.year <= then.year ? Answer.SEEN : Answer.NOT_SEEN, sentence(first, then));
    }

    private String sentence(Onset first, Onset then) {
        return "the " + effect.direction + " of " + effect.name() + " starts " + then.describe() + ", the "
                + cause.direction + " of " + cause.name() + " " + first.describe();
    }

    @Override
    public String needed(Inquiry inquiry) {
        return inquiry.isKnown(cause.last) && inquiry.isKnown(effect.last)
                ? sentence(cause.onset(inquiry), effect.onset(inquiry))
                : "";
    }
}
