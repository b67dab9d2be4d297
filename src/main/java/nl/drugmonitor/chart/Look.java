package nl.drugmonitor.chart;

import java.util.List;

/**
 * How a series is told from the others: a colour, and beside it a dash, a marker and a hatching, for readers and
 * printers without colour. Each colour has a contrast of at least 4.5 to 1 with its ground, so that it may be written
 * in.
 */
public enum Look {
    FIRST("#154273", "#7FB2E8", Dash.SOLID, Marker.CIRCLE, Hatch.NONE),
    SECOND("#C25400", "#F28C4B", Dash.DASHED, Marker.SQUARE, Hatch.RISING),
    THIRD("#007F5C", "#35C398", Dash.DOTTED, Marker.TRIANGLE, Hatch.FALLING),
    FOURTH("#3D3D3D", "#D0D0D0", Dash.DASHED_AND_DOTTED, Marker.DIAMOND, Hatch.CROSSED),
    FIFTH("#9B4F96", "#CF94CB", Dash.SOLID, Marker.SQUARE, Hatch.FALLING),
    SIXTH("#7D6200", "#D2B04A", Dash.DASHED, Marker.CIRCLE, Hatch.CROSSED),
    SEVENTH("#2F78AD", "#4F9BD1", Dash.DOTTED, Marker.DIAMOND, Hatch.NONE),
    EIGHTH("#A63A50", "#E5869B", Dash.DASHED_AND_DOTTED, Marker.TRIANGLE, Hatch.RISING);

    /** The radius of a marker that is a circle. */
    static final double RADIUS = 4;

    /** How a line is broken up: the lengths of dashes and of the gaps between them in pixels, none for a whole line. */
    enum Dash {
        SOLID(""),
        DASHED("8 4"),
        DOTTED("2 4"),
        DASHED_AND_DOTTED("8 4 2 4"),
        /** Of a mark that is no series. */
        FINE("3 3");

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
                case SQUARE -> List.of(at.plus(-3.6, -3.6), at.plus(3.6, -3.6), at.plus(3.6, 3.6), at.plus(-3.6, 3.6));
                case TRIANGLE -> List.of(at.plus(0, -4.8), at.plus(4.6, 3.6), at.plus(-4.6, 3.6));
                case DIAMOND -> List.of(at.plus(0, -5.2), at.plus(5.2, 0), at.plus(0, 5.2), at.plus(-5.2, 0));
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
    private final String colourOnDark;
    private final Dash dash;
    private final Marker marker;
    private final Hatch hatch;

    Look(String colour, String colourOnDark, Dash dash, Marker marker, Hatch hatch) {
        this.colour = colour;
        this.colourOnDark = colourOnDark;
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

    /** Returns the colour of the same series on a dark ground. */
    String colourOnDark() {
        return colourOnDark;
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
