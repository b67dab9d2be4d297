package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.PartYear;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/** The left figure is greater than, less than or equal to the right one. */
public record Compare(Figure left, Relation relation, Figure right) implements Constraint {
    public enum Relation implements DataName {
        GREATER,
        LESS,
        EQUAL;

        /** Returns the word for the change from the right to the left figure: {@code rose}, {@code fell}. */
        public Note change() {
            return Note.of("Relation." + name() + ".change");
        }

        /** Returns the name in a claims file. */
        @Override
        public String toString() {
            return dataName();
        }
    }

    @Override
    public String type() {
        return "compare";
    }

    @Override
    public Compare with(Corrected read) {
        return new Compare(read.figure(left), relation, read.figure(right));
    }

    @Override
    public List<Figure> figures() {
        return List.of(right, left);
    }

    @Override
    public Optional<Sayable> stated() {
        return Optional.of(relation.change());
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(right, left));
    }

    @Override
    public boolean holds(Values values) {
        return holds(values.of(left), values.of(right));
    }

    private boolean holds(Interval leftValues, Interval rightValues) {
        return switch (relation) {
            case GREATER -> leftValues.high().compareTo(rightValues.low()) > 0;
            case LESS -> leftValues.low().compareTo(rightValues.high()) < 0;
            case EQUAL -> leftValues.meets(rightValues);
        };
    }

    /** Returns the change from the right to the left figure in percent. */
    @Override
    public Optional<Interval> computed(Values values) {
        return Change.percent(values.of(right), values.of(left));
    }

    @Override
    public List<Range> needed(Figure figure, Values values) {
        Interval other = values.of(figure.equals(left) ? right : left);
        if (relation == Relation.EQUAL) {
            return List.of(Range.of(other));
        }
        boolean isGreater = (relation == Relation.GREATER) == figure.equals(left);
        return List.of(isGreater ? Range.atLeast(other.low()) : Range.atMost(other.high()));
    }

    @Override
    public Verdict judge() {
        Optional<Result> change = computed(Values.PRINTED).map(percent -> Result.of(Notation.PERCENT_CHANGE, percent));
        if (!holds(Values.PRINTED)) {
            return Verdict.differs(change, new ClaimReason.GoesNot(right, left, change, relation), needs());
        }
        return reversesByMonth()
                ? Verdict.cannotTell(
                        new ClaimReason.ReversesByMonth(right, left, change),
                        List.of(),
                        new ClaimReason.PeriodsOfOneLength())
                : Verdict.reproduced(change, new ClaimReason.Goes(right, left, change));
    }

    /** Returns whether the relation holds for the totals but not for what they are a month. */
    private boolean reversesByMonth() {
        if (left.observation().isEmpty() || right.observation().isEmpty()) {
            return false;
        }
        Observation after = left.observation().get();
        Observation before = right.observation().get();
        return after.period().months() != before.period().months()
                && !holds(PartYear.perMonth(after), PartYear.perMonth(before));
    }
}
