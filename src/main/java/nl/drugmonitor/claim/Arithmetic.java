package nl.drugmonitor.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.ClaimReason.CutNotRounded;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Sayable;

/** A claim that a number printed is what other printed numbers give: a change, a sum, a share. */
public sealed interface Arithmetic extends Constraint
        permits Proportional, Sum, Difference, Points, Growth, ChangeRatio, Median, Same {
    /** Returns the figure that prints the result. */
    PrintedFigure printed();

    Notation notation();

    /** Returns values of the result as they would be printed; empty if no number would do. */
    default Optional<Sayable> asPrinted(Interval result) {
        return new Need(printed(), result).asPrinted();
    }

    /** Returns that the figures give a rise where words say a fall, or the reverse, if that is what they give. */
    default Optional<ClaimReason> otherWay(Interval result, Optional<ClaimReason> mend) {
        return Optional.empty();
    }

    /** Returns why the result has no value; asked only where {@link #computed} gives none. */
    default ClaimReason undefined() {
        return new ClaimReason.NoProportion();
    }

    @Override
    default Optional<Sayable> stated() {
        return Optional.of(printed());
    }

    @Override
    default boolean holds(Values values) {
        Range stated = values.of(printed());
        List<Range> results = results(WholeCounts.cases(values, figures())).toList();
        return results.stream().anyMatch(stated::meets)
                || (printed().printed().isTimesMore()
                        && results.stream().anyMatch(stated.plus(Range.of(Fraction.ONE))::meets));
    }

    /** Returns what the figures give for the printed result, in each case. */
    private Stream<Range> results(List<Values> cases) {
        return cases.stream().flatMap(each -> needed(printed(), each).stream());
    }

    /** Returns why the result is right only if a word is stretched; nothing if it is not right even then. */
    private Optional<ClaimReason> stretched(Sayable result) {
        if (holds(Values.PRINTED.with(Map.of(printed(), printed().stretch())))) {
            return Optional.of(new ClaimReason.GivesStretched(
                    result,
                    printed(),
                    allowed(printed().range()),
                    allowed(printed().stretch())));
        }
        if (!holds(Values.STRETCHED)) {
            return Optional.empty();
        }
        List<ClaimReason> loose = figures().stream()
                .filter(figure -> !figure.stretch().equals(figure.range()))
                .<ClaimReason>map(ClaimReason.LabelledFigure::new)
                .toList();
        return Optional.of(new ClaimReason.WordsStretched(result, printed(), loose));
    }

    /** Returns what the figures give for the printed result, or nothing where that has no bounds. */
    @Override
    default Optional<Interval> computed(Values values) {
        List<Values> cases = WholeCounts.cases(values, figures());
        List<Range> results = results(cases).toList();
        return results.size() == 1 || cases.size() > 1
                ? results.stream().reduce(Range::and).flatMap(Range::bounded)
                : Optional.empty();
    }

    /** Returns whether the figures as printed give no result; those of which one has an open end give a range. */
    default boolean isUndefined() {
        boolean isOpen = figures().stream().anyMatch(figure -> !figure.equals(printed()) && figure.isBound());
        return needed(printed(), Values.PRINTED).isEmpty()
                || (!isOpen && computed(Values.PRINTED).isEmpty());
    }

    /** Returns whether a result is no news: any figures give one in this range. */
    default boolean isNoNews(Range result) {
        return result.isAll();
    }

    @Override
    default Verdict judge() {
        List<Range> results = needed(printed(), Values.PRINTED);
        List<ClaimReason> bounds =
                ClaimReason.LabelledFigure.bounds(figures().stream().filter(figure -> !figure.equals(printed())));
        if (!bounds.isEmpty() && (results.size() > 1 || results.stream().anyMatch(this::isNoNews))) {
            return Verdict.openEnds(bounds);
        }
        Optional<Interval> computed = computed(Values.PRINTED);
        if (computed.isEmpty()) {
            return bounds.isEmpty() || results.isEmpty() ? judgeUndefined() : judgeOpen(allowed(results.get(0)));
        }
        Range allowed = printed().range();
        Result result = new Result(notation(), computed.get(), Optional.of(allowed));
        if (holds(Values.PRINTED)) {
            return Verdict.reproduced(Optional.of(result), new ClaimReason.Gives(result, printed()));
        }
        Optional<ClaimReason> stretched = stretched(result);
        if (stretched.isPresent()) {
            return Verdict.wording(Optional.of(result), stretched.get());
        }
        List<Need> needs = needs();
        return Verdict.differs(Optional.of(result), reason(result, allowed, needs), needs);
    }

    /** Judges a result that has no value, or may have nearly any. */
    private Verdict judgeUndefined() {
        return holds(Values.PRINTED)
                ? Verdict.cannotTell(new ClaimReason.DivisorMayBeZero(), List.of(), new ClaimReason.MoreDigits())
                : Verdict.differs(Optional.empty(), undefined(), List.of());
    }

    /** Judges a result that has one end, as a figure has that it is computed from. */
    private Verdict judgeOpen(Allowed computed) {
        if (holds(Values.PRINTED)) {
            return Verdict.reproduced(Optional.empty(), new ClaimReason.CanGive(computed, printed()));
        }
        return stretched(computed)
                .map(reason -> Verdict.wording(Optional.empty(), reason))
                .orElseGet(() -> Verdict.differs(
                        Optional.empty(),
                        new ClaimReason.CannotGive(
                                computed, printed(), allowed(printed().range())),
                        List.of()));
    }

    private Allowed allowed(Range values) {
        return new Allowed(notation(), values);
    }

    private ClaimReason reason(Result result, Range allowed, List<Need> needs) {
        Optional<ClaimReason> mend = mend(needs);
        Optional<ClaimReason> other = otherWay(result.computed(), mend).or(() -> noWhole(result, allowed, mend));
        if (other.isPresent()) {
            return other.get();
        }
        Distance distance = new Distance(notation(), allowed.distanceTo(result.computed()));
        Optional<CutNotRounded> cut = result.computed().isPoint()
                        && printed().isCutFrom(result.computed().low())
                        && !printed()
                                .like(result.computed().low())
                                .equals(printed().bare())
                ? Optional.of(new CutNotRounded())
                : Optional.empty();
        return allowed.isPoint()
                ? new ClaimReason.GivesAnother(result, printed(), distance, cut, mend)
                : new ClaimReason.GivesOutside(
                        result,
                        printed(),
                        allowed(allowed),
                        Optional.of(distance).filter(each -> each.size().signum() > 0),
                        cut,
                        mend);
    }

    /** Returns that no result lies within what is allowed, if that lies between those of whole numbers. */
    private Optional<ClaimReason> noWhole(Result result, Range allowed, Optional<ClaimReason> mend) {
        List<Interval> results = results(WholeCounts.cases(Values.PRINTED, figures()))
                .flatMap(range -> range.bounded().stream())
                .toList();
        Optional<Interval> below =
                results.stream().filter(each -> allowed.isAbove(each.high())).max(Comparator.comparing(Interval::high));
        Optional<Interval> above =
                results.stream().filter(each -> allowed.isBelow(each.low())).min(Comparator.comparing(Interval::low));
        return below.isPresent() && above.isPresent()
                ? Optional.of(new ClaimReason.GivesNoWhole(
                        result,
                        printed(),
                        allowed(allowed),
                        Amount.of(notation(), below.get()),
                        Amount.of(notation(), above.get()),
                        mend))
                : Optional.empty();
    }

    private Optional<ClaimReason> mend(List<Need> needs) {
        List<Need> inputs = needs.stream()
                .filter(need ->
                        !need.figure().equals(printed()) && need.asPrinted().isPresent())
                .toList();
        Optional<Sayable> result = needs.stream()
                .filter(need -> need.figure().equals(printed()))
                .findFirst()
                .flatMap(need -> asPrinted(need.values()));
        return inputs.isEmpty()
                ? result.map(ClaimReason.WouldMake::new)
                : Optional.of(new ClaimReason.WouldNeed(printed(), inputs, result));
    }
}
