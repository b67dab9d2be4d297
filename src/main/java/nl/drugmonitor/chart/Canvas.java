package nl.drugmonitor.chart;

import java.util.List;
import nl.drugmonitor.chart.Look.Dash;

/** What a picture is drawn on. Lengths are in pixels, from the left and from the top. */
interface Canvas {
    String INK = "#1A1A1A";
    String GREY = "#5B5B5B";
    String PALE = "#E2E2E2";
    String WHITE = "#FFFFFF";

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * How a text is written.
     *
     * @param halo the colour around its letters, which parts them from what lies behind; empty for none
     */
    record Pen(int size, boolean bold, String colour, Anchor anchor, String halo) {
        Pen(int size, boolean bold, String colour, Anchor anchor) {
            this(size, bold, colour, anchor, "");
        }
    }

    void rectangle(double x, double y, double width, double height, String colour);

    /** Draws a bar in a colour, with the hatching of its look. */
    void bar(double x, double y, double width, double height, Look look);

    void line(List<Position> through, String colour, double width, Dash dash);

    /** Draws the marker of a look: filled for a member of a row, open for a single mark. */
    void marker(Position at, Look look, boolean filled);

    /** Writes a text on a line of which the place is on the base. */
    void text(String text, Position at, Pen pen);

    /** Writes a text upward from a place in the middle of its foot. */
    void upward(String text, Position at, Pen pen);

    /** Draws something that has a title of its own, which a reader sees who points at it. */
    default void titled(String title, Runnable drawing) {
        drawing.run();
    }
}
