package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.Run.Followed;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Proportion;

/**
 * The effect comes once the cause stands further than before the effect began: most of it if the cause is the only one,
 * some of it if it is one among several. Not seen of a sole cause if more than half was over in a year in which the
 * cause did not yet stand further, of another if all was; what was not over is the most that such a cause can have
 * made. Years of the cause without a value are passed over: what came and went in them cannot account for what stayed.
 */
record HeadStart(Run cause, Run effect) implements Prediction {
    private static final Fraction HALF = Fraction.of(50);

    @Override
    public String type() {
        return "head_start";
    }

    @Override
    public Optional<Point> accountsFor() {
        return Optional.of(effect.last());
    }

    @Override
    public void prepare(Inquiry inquiry) {
        boolean known = inquiry.need(cause.last()).isPresent();
        if (inquiry.need(effect.last()).isPresent() && known) {
            effect.note(inquiry);
            Optional<Point> base = base(inquiry, effect.follow(inquiry));
            if (base.isPresent()) {
                inquiry.needComparable(base.get(), cause.last(), cause.breaks());
                years(inquiry, base.get());
            }
        }
    }

    /** Looks up the years of the cause from the base on, and notes those that are not known. */
    private void years(Inquiry inquiry, Point base) {
        int later = cause.last().period().year();
        for (Point year : cause.known(inquiry)) {
            int known = year.period().year();
            if (known >= base.period().year()) {
                inquiry.need(year);
                if (later - known > 1) {
                    inquiry.caution(cause.name() + ": not found between " + known + " and " + later);
                }
                later = known;
            }
        }
    }

    /** Returns the last known year of the cause that is no later than the start of the effect. */
    private Optional<Point> base(Inquiry inquiry, Followed run) {
        for (Point year : cause.known(inquiry)) {
            if (year.period().year() <= run.latest()) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Observation> spare(Inquiry inquiry) {
        return cause.spare(inquiry);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Followed run = effect.follow(inquiry);
        String starts = "the " + effect.direction() + " of " + effect.name() + " starts " + run;
        Optional<Point> base = base(inquiry, run);
        if (base.isEmpty()) {
            inquiry.lack(Missing.before(cause.last(), run.latest() + 1));
            return Found.of(Answer.OPEN, starts);
        }
        if (base.get().equals(cause.last())) {
            inquiry.lack(Missing.between(
                    cause.last(), run.latest() + 1, effect.last().period().year()));
            return Found.of(Answer.OPEN, starts);
        }
        Optional<Point> still = still(inquiry, run, base.get());
        String before = inquiry.printed(base.get()) + " of " + base.get().period();
        if (still.isEmpty()) {
            return Found.of(Answer.SEEN, starts + "; from then on " + cause.name() + " stands beyond the " + before);
        }
        if (!run.years().contains(effect.last().at(still.get().period()))) {
            inquiry.need(effect.last().at(still.get().period()));
            return Found.of(Answer.OPEN, starts);
        }
        Interval start = inquiry.interval(run.first());
        Interval over = Change.difference(
                start, inquiry.interval(effect.last().at(still.get().period())));
        Interval whole = Change.difference(start, inquiry.interval(effect.last()));
        Optional<Interval> share = effect.direction() == Direction.FALL
                ? Proportion.share(over.negated(), whole.negated())
                : Proportion.share(over, whole);
        if (share.isEmpty()) {
            return Found.of(Answer.OPEN, starts + ", and may be none");
        }
        String sentence = starts + "; " + Inquiry.share(share.get()) + " of it was over in "
                + still.get().period() + ", when " + cause.name() + " was " + inquiry.printed(still.get())
                + ", not beyond the " + before;
        if (inquiry.role() == Role.SOLE) {
            return Found.of(most(share.get()), sentence);
        }
        Interval left = Interval.of(Fraction.HUNDRED).minus(share.get());
        return Found.of(
                Extent.some(left), sentence, "at most " + Inquiry.share(left) + " of the " + effect.direction());
    }

    /** Returns the last year of the run up to which the cause stands no further than at the base. */
    private Optional<Point> still(Inquiry inquiry, Followed run, Point base) {
        Optional<Point> still = Optional.empty();
        for (Point year : cause.known(inquiry)) {
            boolean during = year.period().year() >= run.latest();
            Interval further = Change.difference(inquiry.interval(base), inquiry.interval(year));
            if (during && cause.direction().answer(further, Fraction.ZERO) != Answer.NOT_SEEN) {
                still = Optional.empty();
            } else if (during && still.isEmpty()) {
                still = Optional.of(year);
            }
        }
        return still;
    }

    private static Answer most(Interval share) {
        if (share.low().compareTo(HALF) > 0) {
            return Answer.NOT_SEEN;
        }
        return share.high().compareTo(HALF) <= 0 ? Answer.SEEN : Answer.OPEN;
    }
}
