package nl.drugmonitor.chart;

/**
 * What a reader must know not to misread a chart.
 *
 * @param text in short, as it stands below a picture
 * @param more the whole of it, which a page shows to whoever asks; empty if the short text says everything
 */
public record Footnote(String text, String more) {
    /** Returns a note that is short enough to be shown whole. */
    static Footnote of(String text) {
        return new Footnote(text, "");
    }

    /** Returns everything that the note says. */
    public String whole() {
        return more.isEmpty() ? text : more;
    }

    @Override
    public String toString() {
        return text;
    }
}
