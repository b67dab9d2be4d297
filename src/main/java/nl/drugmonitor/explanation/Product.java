package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
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
        double before = inquiry.number(totalFrom);
        double after = inquiry.number(totalTo);
        double unitsBefore = inquiry.number(countFrom);
        double unitsAfter = inquiry.number(countTo);
        String units = countTo.series().indicator().nameEn();
        String total = totalTo.series().indicator().nameEn();
        if (!(before > 0 && after > 0 && unitsBefore > 0 && unitsAfter > 0) || before == after) {
            return Found.of(Answer.OPEN, total + " cannot be parted: a value is zero, or nothing changed");
        }
        Decomposition parts = Lmdi.product(
                new Factor("number", unitsBefore, unitsAfter),
                new Factor("size", before / unitsBefore, after / unitsAfter));
        double share = parts.shareOfChange("size");
        String covered = Decimals.of(share, 1) + "%";
        String fell = after < before ? "fall" : "rise";
        String sentence = total + " changed by " + Decimals.signed(parts.change()) + ": "
                + Decimals.signed(parts.effect("number")) + " by the number (" + units + " "
                + inquiry.printed(countFrom) + " to " + inquiry.printed(countTo) + "), "
                + Decimals.signed(parts.effect("size")) + " by the size of each ("
                + Decimals.of(before / unitsBefore, 0) + " to " + Decimals.of(after / unitsAfter, 0) + "), "
                + covered + " of the " + fell + " (LMDI)";
        String bound = covered + " of the " + fell + " ("
                + totalTo.series().indicator().scope() + ")";
        return Found.of(answer(share, inquiry.role()), sentence, bound);
    }

    private static Answer answer(double share, Role role) {
        if (share <= 0) {
            return Answer.NOT_SEEN;
        }
        return share >= 100 || role != Role.SOLE ? Answer.SEEN : Answer.IN_PART;
    }
}
