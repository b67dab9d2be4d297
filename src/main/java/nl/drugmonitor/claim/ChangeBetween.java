package nl.drugmonitor.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.language.Sayable;

/**
 * The change from one figure to another is as large as a word says.
 *
 * @param word its bounds in percent, and how far they may be stretched
 * @param basis where the bounds stand
 */
public record ChangeBetween(PrintedFigure from, PrintedFigure to, Word word, BoundsFrom basis) implements Constraint {
    static final ClaimType TYPE = ClaimType.of("change_between", ChangeBetween::read, "from", "to")
            .with("word", "min_percent", "max_percent");

    private static ChangeBetween read(Given given) {
        boolean isStated = given.has("min_percent") || given.has("max_percent");
        return new ChangeBetween(
                given.figure("from"),
                given.figure("to"),
                isStated ? given.statedBounds() : given.changeWord(),
                isStated ? BoundsFrom.CLAIM : BoundsFrom.WORDS);
    }

    /** Where the bounds of a word stand. */
    public enum BoundsFrom {
        WORDS,
        CLAIM
    }

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public ChangeBetween with(Corrected read) {
        return new ChangeBetween(read.figure(from), read.figure(to), word, basis);
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(from, to);
    }

    @Override
    public Optional<Sayable> stated() {
        return Optional.of(word);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(from, to));
    }

    /** Returns whether the change lies within what the word means, without any stretch. */
    @Override
    public boolean holds(Values values) {
        return eachChange(values).anyMatch(change -> change.meets(word.bounds()));
    }

    private Stream<Range> eachChange(Values values) {
        return WholeCounts.cases(values, figures()).stream().flatMap(each -> changes(each).stream());
    }

    private List<Range> changes(Values values) {
        return Quotient.PERCENT_CHANGE.result(values.of(to), values.of(from));
    }

    /** Returns whether the word can at least be stretched to the change. */
    public boolean canBeStretched(Values values) {
        return eachChange(values).flatMap(change -> change.bounded().stream()).anyMatch(word::canBeStretchedTo);
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return eachChange(values).reduce(Range::and).flatMap(Range::bounded);
    }

    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        return figure.equals(to)
                ? Quotient.PERCENT_CHANGE.numerator(word.bounds(), values.of(from))
                : Quotient.PERCENT_CHANGE.denominator(values.of(to), word.bounds());
    }

    @Override
    public Verdict judge() {
        Optional<Interval> computed = computed(Values.PRINTED);
        if (computed.isEmpty()) {
            return areZero() ? judgeZeros() : judgeOpen();
        }
        Interval change = computed.get();
        Result result = Result.of(Notation.PERCENT_CHANGE, change);
        ClaimReason fits = new ClaimReason.WordFits(result, word, basis);
        int direction = word.direction();
        if ((direction > 0 && change.high().signum() < 0)
                || (direction < 0 && change.low().signum() > 0)) {
            return Verdict.differs(Optional.of(result), new ClaimReason.OtherDirection(result, word), needs());
        }
        if (holds(Values.PRINTED)) {
            return direction != 0 && change.isPoint() && change.low().signum() == 0
                    ? Verdict.wording(Optional.of(result), new ClaimReason.NoChange(word))
                    : Verdict.reproduced(Optional.of(result), fits);
        }
        if (canBeStretched(Values.PRINTED)) {
            return Verdict.reproduced(Optional.of(result), fits).withRemarks(List.of(new ClaimReason.Stretched(word)));
        }
        if (basis == BoundsFrom.WORDS && (word.isFarFrom(change) || isBeyondLimit(change))) {
            return Verdict.differs(Optional.of(result), new ClaimReason.BeyondAnyStretch(result, word, basis), needs());
        }
        Optional<Word> stretched =
                Optional.of(word).filter(each -> !each.stretch().equals(each.bounds()));
        return Verdict.wording(Optional.of(result), new ClaimReason.WordDoesNotFit(result, word, basis, stretched));
    }

    /** Returns whether both figures are zero, so that they did not change, though nothing is a percentage of zero. */
    private boolean areZero() {
        return Stream.of(from, to).allMatch(figure -> figure.range().equals(Range.of(Fraction.ZERO)));
    }

    private Verdict judgeZeros() {
        Result result = Result.of(Notation.PERCENT_CHANGE, Interval.of(Fraction.ZERO));
        return word.direction() == 0 && word.includes(result.computed())
                ? Verdict.reproduced(Optional.of(result), new ClaimReason.WordFits(result, word, basis))
                : Verdict.wording(Optional.of(result), new ClaimReason.NoChange(word));
    }

    /** Judges a change that has no lower or no upper end, as one from or to a bound. */
    private Verdict judgeOpen() {
        List<Range> changes = changes(Values.PRINTED);
        if (changes.isEmpty() || !(from.isBound() || to.isBound())) {
            return Verdict.differs(Optional.empty(), new ClaimReason.NoPercentageOf(from), List.of());
        }
        Range change = changes.get(0);
        Allowed result = new Allowed(Notation.PERCENT_CHANGE, change);
        if (change.high() == null && !change.isAbove(Fraction.HUNDRED.negated())) {
            List<ClaimReason> bounds = ClaimReason.LabelledFigure.bounds(figures().stream());
            return Verdict.openEnds(bounds);
        }
        if (change.meets(word.bounds())) {
            return Verdict.reproduced(Optional.empty(), new ClaimReason.WordCanFit(result, word, basis));
        }
        return change.meets(word.stretch())
                ? Verdict.wording(Optional.empty(), new ClaimReason.WordCannotFit(result, word, basis))
                : Verdict.differs(Optional.empty(), new ClaimReason.WordCannotFit(result, word, basis), needs());
    }

    /** Returns whether the change lies on a side where the word allows no stretch: more than half is not "almost". */
    private boolean isBeyondLimit(Interval change) {
        return word.bounds().isAbove(change.high())
                ? Objects.equals(word.bounds().low(), word.stretch().low())
                : Objects.equals(word.bounds().high(), word.stretch().high());
    }
}
