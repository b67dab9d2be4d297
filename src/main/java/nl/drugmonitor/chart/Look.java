package nl.drugmonitor.chart;

import java.util.List;
import nl.drugmonitor.chart.Canvas.Position;

/**
 * How a series is told from the others: a colour, and beside it a dash, a marker and a hatching, for readers and
 * printers without colour. Each colour has a contrast of at least 3 to 1 with white, on which every chart is drawn.
 */
public enum Look {
    FIRST("#154273", Dash.SOLID, Marker.CIRCLE, Hatch.NONE),
    SECOND("#D55E00", Dash.DASHED, Marker.SQUARE, Hatch.RISING),
    THIRD("#009E73", Dash.DOTTED, Marker.TRIANGLE, Hatch.FALLING),
    FOURTH("#3D3D3D", Dash.DASHED_AND_DOTTED, Marker.DIAMOND, Hatch.CROSSED),
    FIFTH("#9B4F96", Dash.SOLID, Marker.SQUARE, Hatch.FALLING),
    SIXTH("#8A6D00", Dash.DASHED, Marker.CIRCLE, Hatch.CROSSED),
    SEVENTH("#4A90C2", Dash.DOTTED, Marker.DIAMOND, Hatch.NONE),
    EIGHTH("#A63A50", Dash.DASHED_AND_DOTTED, Marker.TRIANGLE, Hatch.RISING);

    /** How a line is broken up: the lengths of dashes and of the gaps between them in pixels, none for a whole line. */
    enum Dash {
        SOLID(""),
        DASHED("8 4"),
        DOTTED("2 4"),
        DASHED_AND_DOTTED("8 4 2 4");

        private final String lengths;

        Dash(String lengths) {
            this.lengths = lengths;
        }

        String lengths() {
            return lengths;
        }
    }

    enum Marker {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND;

        /** Returns the corners of the marker at a place; a circle has none. */
        List<Position> corners(Position at) {
            return switch (this) {
                case CIRCLE -> List.of();
                case SQUARE -> List.of(at.plus(-5, -5), at.plus(5, -5), at.plus(5, 5), at.plus(-5, 5));
                case TRIANGLE -> List.of(at.plus(0, -6), at.plus(6, 5), at.plus(-6, 5));
                case DIAMOND -> List.of(at.plus(0, -7), at.plus(7, 0), at.plus(0, 7), at.plus(-7, 0));
            };
        }
    }

    /** The lines across a bar. */
    enum Hatch {
        NONE,
        RISING,
        FALLING,
        CROSSED
    }

    private final String colour;
    private final Dash dash;
    private final Marker marker;
    private final Hatch hatch;

    Look(String colour, Dash dash, Marker marker, Hatch hatch) {
        this.colour = colour;
        this.dash = dash;
        this.marker = marker;
        this.hatch = hatch;
    }

    /** Returns the look of a series by its place among those of its chart, the ninth like the first. */
    static Look of(int place) {
        return values()[place % values().length];
    }

    /** Returns the colour as {@code #154273}. */
    public String colour() {
        return colour;
    }

    Dash dash() {
        return dash;
    }

    Marker marker() {
        return marker;
    }

    Hatch hatch() {
        return hatch;
    }
}
