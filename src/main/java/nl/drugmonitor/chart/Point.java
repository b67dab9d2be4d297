package nl.drugmonitor.chart;

import nl.drugmonitor.exact.Fraction;

/**
 * One value of a chart.
 *
 * @param at its period, by number from 0
 * @param base where its bar starts, zero unless it stands on another
 * @param value where it ends
 * @param label the number as it is written beside the point
 * @param remark what a reader must know of it; empty if nothing
 * @param doubted whether a contradiction may be read so that the number is a mistake
 */
public record Point(
        int at, Fraction base, Fraction value, String label, String remark, boolean provisional, boolean doubted) {
    /** Returns a point that stands on the zero line. */
    static Point of(int at, Fraction value, String label) {
        return new Point(at, Fraction.ZERO, value, label, "", false, false);
    }

    /** Returns the same point, its bar from another's end upward. */
    Point on(Fraction end) {
        return new Point(at, end, end.plus(value), label, remark, provisional, doubted);
    }

    /** Returns the label with the marks of a value that is provisional, or that may be a mistake. */
    public String marked() {
        return label + (provisional ? "*" : "") + (doubted ? Doubts.MARK : "");
    }

    /** Returns the label with the remark, as in a table. */
    public String described() {
        return remark.isEmpty() ? marked() : marked() + " (" + remark + ")";
    }
}
