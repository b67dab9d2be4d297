package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.PartYear;

/** The left figure is greater than, less than or equal to the right one. */
public record Compare(Figure left, Relation relation, Figure right) implements Constraint {
    public enum Relation {
        GREATER("greater", "rose"),
        LESS("less", "fell"),
        EQUAL("equal", "stayed equal");

        private final String code;
        private final String change;

        Relation(String code, String change) {
            this.code = code;
            this.change = change;
        }

        /** Returns the relation with this name in a claims file. */
        static Optional<Relation> of(String code) {
            for (Relation relation : values()) {
                if (relation.code.equals(code)) {
                    return Optional.of(relation);
                }
            }
            return Optional.empty();
        }

        /** Returns the word for the change from the right to the left figure: {@code rose}, {@code fell}. */
        public String change() {
            return change;
        }

        @Override
        public String toString() {
            return code;
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
    public Optional<String> stated() {
        return Optional.of(relation.change);
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
        Optional<Interval> percent = computed(Values.PRINTED);
        Optional<Result> result = Optional.empty();
        String change = "";
        if (percent.isPresent()) {
            result = Optional.of(new Result(Notation.PERCENT_CHANGE, percent.get(), Optional.empty()));
            change = " (" + result.get().value() + ")";
        }
        String why = right.asPrinted() + " to " + left.asPrinted() + change;
        if (!holds(Values.PRINTED)) {
            return new Verdict.Differs(result, why + ": that is not " + relation + ".", needs(), List.of());
        }
        return reversesByMonth()
                ? new Verdict.CannotTell(
                        why + ", but by the month it is the other way round: the periods differ in length",
                        List.of(),
                        "values for periods of the same length",
                        List.of())
                : new Verdict.Reproduced(result, why, List.of());
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
