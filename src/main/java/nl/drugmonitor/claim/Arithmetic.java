package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;

/** A claim that a number printed is what other printed numbers give: a change, a sum, a share. */
public sealed interface Arithmetic extends Constraint
        permits PercentChange, Sum, Difference, Points, Share, Ratio, Rate, Same {
    /** Returns the figure that prints the result. */
    Figure printed();

    Notation notation();

    /** Returns why the result has no value; asked only where {@link #computed} gives none. */
    default String undefined() {
        return "no proportion can be taken of zero or less";
    }

    @Override
    default Optional<String> stated() {
        return Optional.of(printed().asPrinted());
    }

    @Override
    default boolean holds(Values values) {
        Interval stated = values.of(printed());
        for (Range result : needed(printed(), values)) {
            if (result.meets(stated)) {
                return true;
            }
        }
        return false;
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
        if (computed.isEmpty() && holds(Values.PRINTED)) {
            return new Verdict.CannotTell(
                    "the number that is divided by may be zero by rounding, so that nearly any result is possible",
                    List.of(),
                    "more digits of that number",
                    List.of());
        }
        if (computed.isEmpty()) {
            return new Verdict.Differs(Optional.empty(), undefined(), List.of(), List.of());
        }
        Interval allowed = printed().interval();
        Result result = new Result(notation(), computed.get(), Optional.of(allowed));
        if (holds(Values.PRINTED)) {
            String why = "the figures give " + result.value() + ", printed "
                    + printed().asPrinted();
            return new Verdict.Reproduced(Optional.of(result), why, List.of());
        }
        List<Need> needs = needs();
        return new Verdict.Differs(Optional.of(result), why(result, allowed, needs), needs, List.of());
    }

    private String why(Result result, Interval allowed, List<Need> needs) {
        Fraction distance = result.computed().distanceTo(allowed);
        StringBuilder why = new StringBuilder("the figures give " + result.value());
        if (allowed.isPoint()) {
            why.append(", not ").append(printed().asPrinted());
        } else {
            why.append("; ")
                    .append(printed().asPrinted())
                    .append(" allows ")
                    .append(notation().formatAllowed(allowed));
        }
        why.append(" (").append(notation().formatDistance(distance)).append(" off)");
        if (result.computed().isPoint() && printed().isCutFrom(result.computed().low())) {
            why.append("; cut, not rounded");
        }
        return why.append(".").append(needed(needs)).toString();
    }

    private String needed(List<Need> needs) {
        List<String> inputs = new ArrayList<>();
        String output = "";
        for (Need need : needs) {
            Optional<String> text = need.asPrinted();
            if (text.isPresent() && need.figure().equals(printed())) {
                output = "the figures as printed make it " + text.get() + ".";
            } else if (text.isPresent()) {
                inputs.add(need.figure().label() + " would have to be " + text.get());
            }
        }
        if (inputs.isEmpty()) {
            return output.isEmpty() ? "" : " T" + output.substring(1);
        }
        String mended = " For " + printed().asPrinted() + " " + String.join(", or ", inputs);
        return output.isEmpty() ? mended + "." : mended + "; " + output;
    }
}
