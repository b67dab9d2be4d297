package nl.drugmonitor.claim;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

/** A part is so many percent of its whole, and not more than the whole. Either may be a sum. */
public record Share(Operand part, Operand whole, PrintedFigure printed) implements Proportional {
    static final ClaimType TYPE = ClaimType.of(
                    "share",
                    given -> new Share(given.operand("part"), given.operand("whole"), given.figure("printed")),
                    "part",
                    "whole",
                    "printed")
            .giving(NumberKind.PERCENT);

    public Share(PrintedFigure part, PrintedFigure whole, PrintedFigure printed) {
        this(Operand.of(part), Operand.of(whole), printed);
    }

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public Share with(Corrected read) {
        return new Share(part.with(read), whole.with(read), read.figure(printed));
    }

    @Override
    public Operand numerator() {
        return part;
    }

    @Override
    public Operand denominator() {
        return whole;
    }

    @Override
    public List<List<PrintedFigure>> ofOneUnit() {
        return List.of(Stream.of(part, whole)
                .flatMap(operand -> operand.figures().stream())
                .toList());
    }

    @Override
    public Quotient quotient() {
        return isFactor() ? Quotient.RATIO : Quotient.PERCENT;
    }

    @Override
    public Range possible() {
        return Range.atMost(isFactor() ? Fraction.ONE : Fraction.HUNDRED);
    }

    @Override
    public Notation notation() {
        return isFactor() ? Notation.RATIO : Notation.PERCENT_SHARE;
    }

    /** Returns whether the share is printed as a part of one, as "een kwart" of kind factor is. */
    private boolean isFactor() {
        return printed.kind() == NumberKind.FACTOR;
    }

    @Override
    public ClaimReason undefined() {
        Range parts = part.of(Values.PRINTED);
        Fraction most = whole.of(Values.PRINTED).high();
        return most != null && parts.isAbove(most)
                ? new ClaimReason.PartAboveWhole(part, whole)
                : Proportional.super.undefined();
    }
}
