package nl.drugmonitor.chart;

import java.util.List;
import nl.drugmonitor.chart.Canvas.Place;
import nl.drugmonitor.chart.Look.Marker;

/** The shapes of markers around a point. */
final class Markers {
    private Markers() {}

    /** Returns the corners of a marker that has any. */
    static List<Place> corners(Marker marker) {
        return switch (marker) {
            case CIRCLE -> List.of();
            case SQUARE -> List.of(new Place(-5, -5), new Place(5, -5), new Place(5, 5), new Place(-5, 5));
            case TRIANGLE -> List.of(new Place(0, -6), new Place(6, 5), new Place(-6, 5));
            case DIAMOND -> List.of(new Place(0, -7), new Place(7, 0), new Place(0, 7), new Place(-7, 0));
        };
    }
}
