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

        private String name() {
            return last.series().indicator().nameEn();
        }

        /** Follows the run back, as far as the years that are known go on in its direction. */
        private Followed follow(Inquiry inquiry) {
            List<Point> years = new ArrayList<>(List.of(last));
            Point start = last;
            Interval values = inquiry.interval(last);
            List<Observation> observations = last.series().observations();
            for (int i = observations.size() - 1; i >= 0; i--) {
                Period period = observations.get(i).period();
                Point earlier = last.at(period);
                if (period.isYear() && period.year() < start.period().year() && inquiry.isKnown(earlier)) {
                    Interval before = inquiry.interval(earlier);
                    if (direction.answer(values.minus(before), Fraction.ZERO) != Answer.SEEN) {
                        return new Followed(years, Optional.of(earlier));
                    }
                    years.add(earlier);
                    start = earlier;
                    values = before;
                }
            }
            return new Followed(years, Optional.empty());
        }
    }

    /**
     * A run as the data have it.
     *
     * @param years of the run, latest first
     * @param before the year before it, which does not go on in its direction; nothing if the series has no earlier
     *     value, so that the run may have started before
     */
    private record Followed(List<Point> years, Optional<Point> before) {
        int start() {
            return years.get(years.size() - 1).period().year();
        }

        String describe() {
            return before.isPresent() ? "in " + start() : "in " + start() + " or before, where the series begins";
        }
    }

    @Override
    public String type() {
        return "order";
    }

    @Override
    public void prepare(Inquiry inquiry) {
        boolean known = inquiry.need(cause.last).isPresent();
        if (inquiry.need(effect.last).isPresent() && known) {
            Followed first = cause.follow(inquiry);
            Followed then = effect.follow(inquiry);
            note(inquiry, cause, first);
            note(inquiry, effect, then);
            if (first.before.isEmpty() && first.start() > then.start()) {
                inquiry.lack(Missing.before(cause.last, first.start()));
            }
        }
    }

    /** Takes note of the years of the run, and of those between them that are not known. */
    private static void note(Inquiry inquiry, Run run, Followed followed) {
        int later = run.last.period().year();
        for (Point year : followed.years) {
            inquiry.need(year);
            cautionGap(inquiry, run, year, later);
            later = year.period().year();
        }
        if (followed.before.isPresent()) {
            cautionGap(inquiry, run, followed.before.get(), later);
        }
        Observation first = inquiry.observation(followed.years.get(followed.years.size() - 1));
        inquiry.ask(Guard.comparison(first, inquiry.observation(run.last), run.breaks));
    }

    private static void cautionGap(Inquiry inquiry, Run run, Point year, int later) {
        int known = year.period().year();
        if (later - known > 1) {
            inquiry.caution(run.name() + ": not published between " + known + " and " + later);
        }
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Followed first = cause.follow(inquiry);
        Followed then = effect.follow(inquiry);
        return Found.of(first.start() <= then.start() ? Answer.SEEN : Answer.NOT_SEEN, sentence(first, then));
    }

    private String sentence(Followed first, Followed then) {
        return "the " + effect.direction + " of " + effect.name() + " starts " + then.describe() + ", the "
                + cause.direction + " of " + cause.name() + " " + first.describe();
    }

    @Override
    public String needed(Inquiry inquiry) {
        return inquiry.isKnown(cause.last) && inquiry.isKnown(effect.last)
                ? sentence(cause.follow(inquiry), effect.follow(inquiry))
                : "";
    }
}
