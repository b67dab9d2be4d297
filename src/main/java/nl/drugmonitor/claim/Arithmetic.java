package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.ClaimReason.CutNotRounded;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Sayable;

/** A claim that a number printed is what other printed numbers give: a change, a sum, a share. */
public sealed interface Arithmetic extends Constraint
        permits Proportional, Sum, Difference, Points, Growth, ChangeRatio, Median, Same {
    /** Returns the figure that prints the result. */
    PrintedFigure printed();

    Notation notation();

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
        Interval stated = values.of(printed());
        return needed(printed(), values).stream().anyMatch(result -> result.meets(stated));
    }

    /** Returns what the figures give for the printed result, or nothing where that has no bounds. */
    @Override
    default Optional<Interval> computed(Values values) {
        List<Range> results = needed(printed(), values);
        return results.size() == 1 ? results.get(0).bounded() : Optional.empty();
    }

    @Override
    default Verdict judge() {
        Optional<Interval> computed = computed(Values.PRINTED);
        if (computed.isEmpty()) {
            return holds(Values.PRINTED)
                    ? Verdict.cannotTell(new ClaimReason.DivisorMayBeZero(), List.of(), new ClaimReason.MoreDigits())
                    : Verdict.differs(Optional.empty(), undefined(), List.of());
        }
        Interval allowed = printed().interval();
        Result result = new Result(notation(), computed.get(), Optional.of(allowed));
        if (holds(Values.PRINTED)) {
            return Verdict.reproduced(Optional.of(result), new ClaimReason.Gives(result, printed()));
        }
        List<Need> needs = needs();
        return Verdict.differs(Optional.of(result), reason(result, allowed, needs), needs);
    }

    private ClaimReason reason(Result result, Interval allowed, List<Need> needs) {
        Distance distance = new Distance(notation(), result.computed().distanceTo(allowed));
        Optional<CutNotRounded> cut = result.computed().isPoint()
                        && printed().isCutFrom(result.computed().low())
                ? Optional.of(new CutNotRounded())
                : Optional.empty();
        Optional<ClaimReason> mend = mend(needs);
        return allowed.isPoint()
                ? new ClaimReason.GivesAnother(result, printed(), distance, cut, mend)
                : new ClaimReason.GivesOutside(
                        result, printed(), Amount.exactly(notation(), allowed), distance, cut, mend);
    }

    private Optional<ClaimReason> mend(List<Need> needs) {
        List<Need> inputs = needs.stream()
                .filter(need ->
                        !need.figure().equals(printed()) && need.asPrinted().isPresent())
                .toList();
        Optional<Sayable> result = needs.stream()
                .filter(need -> need.figure().equals(printed()))
                .findFirst()
                .flatMap(Need::asPrinted);
        return inputs.isEmpty()
                ? result.map(ClaimReason.WouldMake::new)
                : Optional.of(new ClaimReason.WouldNeed(printed(), inputs, result));
    }
}
