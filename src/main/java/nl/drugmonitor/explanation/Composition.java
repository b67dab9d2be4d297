package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Proportion;

/**
 * Parts change places while their sum stays: the first part falls in share, and the sum is flat.
 *
 * @param from the parts before, in the order of {@code to}
 * @param within in percent: how much of a change of the sum is still flat
 */
record Composition(List<Point> from, List<Point> to, Fraction within, List<String> breaks) implements Prediction {
    Composition {
        breaks = List.copyOf(breaks);
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    @Override
    public String type() {
        return "composition";
    }

    /** A cause among several may change the sum too. */
    @Override
    public boolean isNecessaryFor(Role role) {
        return role == Role.SOLE;
    }

    @Override
    public Optional<Point> accountsFor() {
        return Optional.of(to.get(0));
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.needComparable(from, to, breaks);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Interval before = inquiry.sum(from);
        Interval after = inquiry.sum(to);
        Optional<Interval> change = Change.percent(before, after);
        Optional<Interval> shareBefore = Proportion.share(inquiry.interval(from.get(0)), before);
        Optional<Interval> shareAfter = Proportion.share(inquiry.interval(to.get(0)), after);
        if (change.isEmpty() || shareBefore.isEmpty() || shareAfter.isEmpty()) {
            return Found.of(Answer.OPEN, "the sum may be zero");
        }
        Answer flat = Direction.FLAT.answer(change.get(), within);
        Answer shifted = Direction.FALL.answer(Change.difference(shareBefore.get(), shareAfter.get()), Fraction.ZERO);
        String sentence = "the sum went from " + Inquiry.quantity(before) + " to " + Inquiry.quantity(after) + " ("
                + Inquiry.change(change.get()) + "), the share of "
                + from.get(0).series().indicator().nameEn() + " from " + Inquiry.share(shareBefore.get()) + " to "
                + Inquiry.share(shareAfter.get());
        return Found.of(flat == Answer.SEEN ? shifted : flat, sentence);
    }
}
