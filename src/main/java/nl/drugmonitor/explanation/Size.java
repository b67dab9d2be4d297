package nl.drugmonitor.explanation;

import java.util.Optional;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.computation.Obstacle;
import nl.drugmonitor.computation.Proportion;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Indicator;

/** A total for each of a number goes one way: kilos a find, for one. */
record Size(Step total, Step count, Direction direction) implements Prediction {
    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.explains(total.last().indicator());
        inquiry.needComparable(total);
        inquiry.needComparable(count);
        inquiry.needAlike(total.last(), count.last(), Obstacle.AnotherScope.class);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Optional<Interval> before = Proportion.ratio(total.before(inquiry), count.before(inquiry));
        Optional<Interval> after = Proportion.ratio(total.after(inquiry), count.after(inquiry));
        Indicator series = total.last().indicator();
        ExplanationReason.FromTo numbers = count.printed(inquiry);
        if (before.isEmpty() || after.isEmpty()) {
            return Found.of(Answer.OPEN, new ExplanationReason.CannotBeDivided(series, numbers));
        }
        return Found.of(
                direction.answer(Change.difference(before.get(), after.get()), Fraction.ZERO),
                new ExplanationReason.SizeOfEach(
                        series,
                        Rounded.quantity(before.get()),
                        total.earlier(),
                        Rounded.quantity(after.get()),
                        total.later(),
                        Change.percent(before.get(), after.get()).map(Rounded::change),
                        numbers));
    }
}
