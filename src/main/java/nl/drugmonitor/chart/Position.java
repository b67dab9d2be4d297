package nl.drugmonitor.chart;

/** A place in a picture, in pixels from the left and from the top. */
record Position(double x, double y) {
    Position plus(double right, double down) {
        return new Position(x + right, y + down);
    }
}
