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
        int at,
        Fraction base,
        Fraction value,
        String label,
        String remark,
        boolean provisional,
        boolean doubted,
        Origin origin) {
    /**
     * Where a value comes from.
     *
     * @param source who published it; empty if not known
     * @param status how firm its publisher says it is, in words; empty if normal or not known
     * @param isComparable whether it may be set against that of the year before: one of some months may not
     */
    public record Origin(String source, String status, boolean isComparable) {
        static final Origin UNKNOWN = new Origin("", "", true);
    }

    /** Makes a point of which nothing more is known. */
    public Point(
            int at, Fraction base, Fraction value, String label, String remark, boolean provisional, boolean doubted) {
        this(at, base, value, label, remark, provisional, doubted, Origin.UNKNOWN);
    }

    /** Returns a point that stands on the zero line. */
    static Point of(int at, Fraction value, String label) {
        return new Point(at, Fraction.ZERO, value, label, "", false, false);
    }

    /** Returns the same point, its bar from another's end upward. */
    Point on(Fraction end) {
        return new Point(at, end, end.plus(value), label, remark, provisional, doubted, origin);
    }

    /** Returns what the point stands for; of a bar that stands on another its own size. */
    Fraction size() {
        return value.minus(base);
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
