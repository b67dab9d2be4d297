package nl.drugmonitor.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.Run.Followed;
import nl.drugmonitor.figures.Observation;

/**
 * The effect comes once the cause stands further than before the effect began: most of it if the cause is the only one,
 * some of it if it is one among several. Not seen of a sole cause if more than half was over in a year in which the
 * cause did not yet stand further, of another if all was; what was not over is the most that such a cause can have
 * made. Years of the cause without a value are passed over: what came and went in them cannot account for what stayed.
 */
record HeadStart(Run cause, Run effect) implements Prediction {
    private static final Fraction HALF = Fraction.of(50);

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.explains(effect.last().indicator());
        if (inquiry.need(Stream.of(cause.last(), effect.last())).isPresent()) {
            effect.note(inquiry);
            Optional<Point> base = base(inquiry, effect.follow(inquiry));
            if (base.isPresent()) {
                inquiry.needComparable(base.get(), cause.last(), cause.breaks());
                int first = base.get().period().year();
                cause.note(
                        cause.known(inquiry).stream()
                                .filter(year -> year.period().year() >= first)
                                .toList(),
                        inquiry);
            }
        }
    }

    /** Returns the last known year of the cause that is no later than the start of the effect. */
    private Optional<Point> base(Inquiry inquiry, Followed run) {
        return cause.known(inquiry).stream()
                .filter(year -> year.period().year() <= run.latest())
                .findFirst();
    }

    @Override
    public List<Observation> spare(Inquiry inquiry) {
        return cause.spare(inquiry);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Followed run = effect.follow(inquiry);
        ExplanationReason.Starts starts = run.starts();
        Optional<Point> base = base(inquiry, run);
        if (base.isEmpty()) {
            inquiry.lack(Missing.before(cause.indicator(), run.latest() + 1));
            return Found.of(Answer.OPEN, starts);
        }
        if (base.get().equals(cause.last())) {
            inquiry.lack(Missing.between(
                    cause.indicator(), run.latest() + 1, effect.last().period().year()));
            return Found.of(Answer.OPEN, starts);
        }
        Optional<Point> still = still(inquiry, run, base.get());
        if (still.isEmpty()) {
            return Found.of(
                    Answer.SEEN,
                    new ExplanationReason.StandsBeyond(
                            starts,
                            cause.indicator(),
                            inquiry.printed(base.get()),
                            base.get().period()));
        }
        Point then = effect.last().at(still.get().period());
        if (!run.years().contains(then)) {
            inquiry.need(then);
            return Found.of(Answer.OPEN, starts);
        }
        Interval start = inquiry.interval(run.first());
        Interval over = Change.difference(start, inquiry.interval(then));
        Interval whole = Change.difference(start, inquiry.interval(effect.last()));
        Optional<Interval> share = effect.direction().share(over, whole);
        if (share.isEmpty()) {
            return Found.of(Answer.OPEN, new ExplanationReason.MayBeNone(starts));
        }
        ExplanationReason.OverWithout seen = new ExplanationReason.OverWithout(
                starts,
                Rounded.share(share.get()),
                then.period(),
                cause.indicator(),
                inquiry.printed(still.get()),
                inquiry.printed(base.get()),
                base.get().period());
        if (inquiry.role() == Role.SOLE) {
            return Found.of(most(share.get()), seen);
        }
        Interval left = Interval.of(Fraction.HUNDRED).minus(share.get());
        return Found.of(Answer.ofSome(left), seen, new Bound(left, true, effect.direction(), Optional.empty()));
    }

    /** Returns the last year of the run up to which the cause stands no further than at the base. */
    private Optional<Point> still(Inquiry inquiry, Followed run, Point base) {
        Interval before = inquiry.interval(base);
        return cause.known(inquiry).stream()
                .filter(year -> year.period().year() >= run.latest())
                .sorted(Comparator.comparing(Point::period))
                .takeWhile(year ->
                        cause.direction().answer(Change.difference(before, inquiry.interval(year)), Fraction.ZERO)
                                == Answer.NOT_SEEN)
                .reduce((earlier, later) -> later);
    }

    private static Answer most(Interval share) {
        if (share.low().compareTo(HALF) > 0) {
            return Answer.NOT_SEEN;
        }
        return share.high().compareTo(HALF) <= 0 ? Answer.SEEN : Answer.OPEN;
    }
}
