package nl.drugmonitor.chart;

import nl.drugmonitor.chart.Canvas.Pen;

/** A rectangle in a picture: where a text or a mark lies, in pixels from the left and from the top. */
record Box(double left, double top, double right, double bottom) {
    /** How far letters reach above and below the line that they stand on, in letters. */
    private static final double ABOVE = 0.8;

    private static final double BELOW = 0.22;

    /** Returns where a text lies that is written at a place. */
    static Box of(String text, Position at, Pen pen) {
        double width = TextWidth.of(text, pen.size(), pen.bold());
        double left = at.x() - before(width, pen);
        return new Box(left, at.y() - ABOVE * pen.size(), left + width, at.y() + BELOW * pen.size());
    }

    /** Returns where a text lies that is written upward from a place in the middle of its foot. */
    static Box upward(String text, Position at, Pen pen) {
        double length = TextWidth.of(text, pen.size(), pen.bold());
        double foot = at.y() + before(length, pen);
        double half = (ABOVE + BELOW) * pen.size() / 2;
        return new Box(at.x() - half, foot - length, at.x() + half, foot);
    }

    private static double before(double length, Pen pen) {
        return switch (pen.anchor()) {
            case START -> 0;
            case MIDDLE -> length / 2;
            case END -> length;
        };
    }

    /** Returns a square around a place. */
    static Box around(Position at, double half) {
        return new Box(at.x() - half, at.y() - half, at.x() + half, at.y() + half);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(Box other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }

    Box widened(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }
}
