package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.computation.PartYear;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * The left figure is greater than, less than or equal to the right one.
 *
 * @param sign whether the values themselves are compared or only their sizes: a loss of -24 is greater than one of -9.
 *     A loss and a gain have no sizes to be compared.
 */
public record Compare(PrintedFigure left, Relation relation, Operand right, Sign sign) implements Constraint {
    static final ClaimType TYPE = ClaimType.of("compare", Compare::read, "left", "right", "figure", "among", "mean_of")
            .with("relation", "absolute")
            .ofOneUnit();

    private static final List<String> RELATIONS = List.of("greater", "less", "equal", "highest_of", "lowest_of");

    private static Claim read(Given given) {
        Node relation = given.node().require("relation");
        return switch (relation.oneOf(RELATIONS)) {
            case "highest_of" -> new Extreme(given.figure("figure"), End.HIGHEST, given.figures("among"));
            case "lowest_of" -> new Extreme(given.figure("figure"), End.LOWEST, given.figures("among"));
            default ->
                new Compare(
                        given.figure("left"),
                        relation.oneOf(Relation.class),
                        given.has("mean_of")
                                ? Operand.mean(given.figures("mean_of"))
                                : Operand.of(given.figure("right")),
                        given.node().isTrue("absolute") ? Sign.SIZE_ONLY : Sign.SIGNED);
        };
    }

    public Compare(PrintedFigure left, Relation relation, PrintedFigure right) {
        this(left, relation, Operand.of(right), Sign.SIGNED);
    }

    public Compare(PrintedFigure left, Relation relation, Operand right) {
        this(left, relation, right, Sign.SIGNED);
    }

    /** Returns the same claim with another relation. */
    public Compare with(Relation other) {
        return new Compare(left, other, right, sign);
    }

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
        return TYPE.name();
    }

    @Override
    public Compare with(Corrected read) {
        return new Compare(read.figure(left), relation, right.with(read), sign);
    }

    @Override
    public List<PrintedFigure> figures() {
        return Stream.concat(right.figures().stream(), Stream.of(left)).toList();
    }

    @Override
    public Optional<Sayable> stated() {
        return Optional.of(relation.change());
    }

    @Override
    public List<Comparison> comparisons() {
        return right.figures().stream()
                .map(earlier -> new Comparison(earlier, left))
                .toList();
    }

    @Override
    public boolean holds(Values values) {
        return holds(values.of(left), right.of(values));
    }

    private boolean holds(Range leftValues, Range rightValues) {
        return sides().stream().anyMatch(side -> {
            Optional<Range> one = side.sizes(leftValues);
            Optional<Range> other = side.sizes(rightValues);
            return one.isPresent() && other.isPresent() && isRelated(one.get(), other.get());
        });
    }

    private List<SideOfZero> sides() {
        return sign == Sign.SIGNED ? List.of(SideOfZero.ALL) : List.of(SideOfZero.GAINS, SideOfZero.LOSSES);
    }

    private boolean isRelated(Range leftValues, Range rightValues) {
        return switch (relation) {
            case GREATER -> canBeMore(leftValues, rightValues);
            case LESS -> canBeMore(rightValues, leftValues);
            case EQUAL -> leftValues.meets(rightValues);
        };
    }

    /** Returns whether some value of one range is more than some value of the other. */
    private static boolean canBeMore(Range one, Range other) {
        Fraction high = one.high();
        Fraction low = other.low();
        return high == null || low == null || high.compareTo(low) > 0;
    }

    /** Returns the change from the right to the left figure in percent; a size has none where the values are losses. */
    @Override
    public Optional<Interval> computed(Values values) {
        Optional<Interval> before = right.of(values).bounded();
        Optional<Interval> after = values.of(left).bounded();
        return before.isPresent() && after.isPresent() ? Change.percent(before.get(), after.get()) : Optional.empty();
    }

    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        boolean isLeft = figure.equals(left);
        Range other = isLeft ? right.of(values) : values.of(left);
        boolean isGreater = relation == (isLeft ? Relation.GREATER : Relation.LESS);
        return sides().stream()
                .flatMap(side ->
                        side.sizes(other).stream().flatMap(sizes -> side.values(limit(sizes, isGreater)).stream()))
                .map(range -> isLeft ? range : right.needed(figure, range, values))
                .toList();
    }

    /** Returns the values that are on one side of others, or equal to them. */
    private Range limit(Range other, boolean isGreater) {
        if (relation == Relation.EQUAL) {
            return other;
        }
        return isGreater ? new Range(other.low(), null) : new Range(null, other.high());
    }

    @Override
    public Verdict judge() {
        Optional<Result> change = computed(Values.PRINTED).map(percent -> Result.of(Notation.PERCENT_CHANGE, percent));
        if (!holds(Values.PRINTED)) {
            return Verdict.differs(change, whyNot(change), needs());
        }
        return reversesByMonth()
                ? Verdict.cannotTell(
                        new ClaimReason.ReversesByMonth(right, left, change),
                        List.of(),
                        new ClaimReason.PeriodsOfOneLength())
                : Verdict.reproduced(
                        change,
                        sign == Sign.SIGNED
                                ? new ClaimReason.Goes(right, left, change)
                                : new ClaimReason.SizeGoes(right, left));
    }

    private ClaimReason whyNot(Optional<Result> change) {
        if (sign == Sign.SIGNED) {
            return new ClaimReason.GoesNot(right, left, change, relation);
        }
        Range before = right.of(Values.PRINTED);
        Range after = left.range();
        boolean isOnOneSide = sides().stream()
                .anyMatch(side ->
                        side.sizes(before).isPresent() && side.sizes(after).isPresent());
        return isOnOneSide
                ? new ClaimReason.SizeGoesNot(right, left, relation)
                : new ClaimReason.LossAndGain(right, left);
    }

    /** Returns whether the relation holds for the totals but not for what they are a month. */
    private boolean reversesByMonth() {
        Optional<Observation> earlier = right.single().flatMap(PrintedFigure::observation);
        if (left.observation().isEmpty() || earlier.isEmpty()) {
            return false;
        }
        Observation after = left.observation().get();
        Observation before = earlier.get();
        return !after.period().isAsLongAs(before.period())
                && !holds(Range.of(PartYear.perMonth(after)), Range.of(PartYear.perMonth(before)));
    }
}
