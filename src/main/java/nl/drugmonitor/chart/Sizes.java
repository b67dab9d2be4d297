package nl.drugmonitor.chart;

/**
 * The sizes of a picture of a width, in pixels: of its letters, and of what lies between them.
 *
 * @param title of the letters of the title, and so on
 * @param small of the letters of numbers in the plot, of the unit and of the notes
 */
record Sizes(int width, int title, int subtitle, int text, int small) {
    /** What stays free at the edges of a picture. */
    static final int PAD = 12;

    /** How far lines of the title and of the axis are apart, in letters. */
    static final double LINE = 1.25;

    /** How far those of the subtitle and of notes are apart. */
    static final double TALL_LINE = 1.3;

    /** What stays free below a note. */
    static final int BELOW_NOTE = 3;

    private static final int NARROW = 480;

    static Sizes of(int width) {
        return width < NARROW ? new Sizes(width, 17, 13, 12, 11) : new Sizes(width, 20, 14, 13, 12);
    }

    boolean isNarrow() {
        return width < NARROW;
    }

    /** Returns the width between the edges. */
    double across() {
        return width - 2.0 * PAD;
    }

    double plotHeight() {
        return Math.min(Math.max(0.46 * width, 230), 400);
    }

    /** Returns how wide a text of the size of the axes is. */
    double textWidth(String words) {
        return TextWidth.of(words, text, false);
    }

    double smallWidth(String words) {
        return TextWidth.of(words, small, false);
    }
}
