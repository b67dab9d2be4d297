package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.statistics.Decimals;
import nl.drugmonitor.statistics.Decomposition;
import nl.drugmonitor.statistics.Decomposition.Factor;
import nl.drugmonitor.statistics.Lmdi;

/**
 * A total changes by its size per unit, and not by the number of units: the effect of the size covers the change, all
 * of it if it is the sole cause, some of it otherwise.
 */
record Product(Point totalFrom, Point totalTo, Point countFrom, Point countTo, List<String> breaks)
        implements Prediction {
    Product {
        breaks = List.copyOf(breaks);
    }

    @Override
    public String type() {
        return "product";
    }

    @Override
    public Optional<Point> accountsFor() {
        return Optional.of(totalTo);
    }

    @Override
    public void prepare(Inquiry inquiry) {
        ask(inquiry, totalFrom, totalTo);
        ask(inquiry, countFrom, countTo);
        inquiry.needSameScope(totalTo, countTo);
    }

    private void ask(Inquiry inquiry, Point from, Point to) {
        Optional<Observation> before = inquiry.need(from);
        Optional<Observation> after = inquiry.need(to);
        if (before.isPresent() && after.isPresent()) {
            inquiry.ask(Guard.comparison(before.get(), after.get(), breaks));
            cautionRounded(inquiry, before.get());
            cautionRounded(inquiry, after.get());
        }
    }

    private static void cautionRounded(Inquiry inquiry, Observation value) {
        if (!value.interval().isPoint()) {
            inquiry.caution(value.indicator().nameEn() + " " + value.period() + " is rounded (" + value.asPrinted()
                    + ") and taken as it is printed");
        }
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Fraction before = inquiry.number(totalFrom);
        Fraction after = inquiry.number(totalTo);
        Fraction unitsBefore = inquiry.number(countFrom);
        Fraction unitsAfter = inquiry.number(countTo);
        String units = countTo.series().indicator().nameEn();
        String total = totalTo.series().indicator().nameEn();
        if (Stream.of(before, after, unitsBefore, unitsAfter).anyMatch(value -> value.signum() <= 0)
                || before.equals(after)) {
            return Found.of(Answer.OPEN, total + " cannot be parted: a value is zero, or nothing changed");
        }
        Fraction sizeBefore = before.dividedBy(unitsBefore);
        Fraction sizeAfter = after.dividedBy(unitsAfter);
        Decomposition parts = Lmdi.product(
                new Factor("number", Guarded.number(unitsBefore), Guarded.number(unitsAfter)),
                new Factor("size", Guarded.number(sizeBefore), Guarded.number(sizeAfter)));
        String covered = Decimals.of(parts.shareOfChange("size"), 1) + "%";
        int direction = after.compareTo(before);
        String fell = direction < 0 ? "fall" : "rise";
        String sentence = total + " changed by " + Decimals.signed(parts.change()) + ": "
                + Decimals.signed(parts.effect("number")) + " by the number (" + units + " "
                + inquiry.printed(countFrom) + " to " + inquiry.printed(countTo) + "), "
                + Decimals.signed(parts.effect("size")) + " by the size of each ("
                + Decimals.of(Guarded.number(sizeBefore), 0) + " to " + Decimals.of(Guarded.number(sizeAfter), 0)
                + "), " + covered + " of the " + fell + " (LMDI)";
        String bound = covered + " of the " + fell + " ("
                + totalTo.series().indicator().scope().english() + ")";
        boolean hasPart = sizeAfter.compareTo(sizeBefore) * direction > 0;
        boolean hasAll = hasPart && unitsAfter.compareTo(unitsBefore) * direction <= 0;
        return Found.of(answer(hasPart, hasAll, inquiry.role()), sentence, bound);
    }

    /** Each effect has the sign of its factor's change, so that the answer needs no logarithm. */
    private static Answer answer(boolean hasPart, boolean hasAll, Role role) {
        if (!hasPart) {
            return Answer.NOT_SEEN;
        }
        return hasAll || role != Role.SOLE ? Answer.SEEN : Answer.IN_PART;
    }
}
