package nl.drugmonitor.chart;

import java.util.List;

/** The drawing of a chart as a picture, of which the extent differs with what stands around it. */
enum Picture {
    /** All of it, for a file on its own. */
    WHOLE,
    /** All of it, for a page that has it as an image, dark if the page is. */
    WHOLE_ON_PAGE,
    /** Without notes, but with the source: for where a page cannot be shown, such as in a paper made of a notebook. */
    WITH_SOURCE,
    /** Without what a page writes below it: breaks, notes, source. */
    FOR_PAGE;

    /** How wide a picture is made: shown larger or smaller, its letters keep a size that is read. */
    static final int WIDE = 640;

    /** How wide it is made for the screen of a phone. */
    static final int NARROW = 400;

    Layout layout(Chart chart, int width) {
        List<String> footnotes =
                switch (this) {
                    case WHOLE, WHOLE_ON_PAGE -> chart.footnotes();
                    case WITH_SOURCE -> chart.source().isEmpty() ? List.<String>of() : List.of(chart.source());
                    case FOR_PAGE -> List.<String>of();
                };
        return new Layout(chart, footnotes, width);
    }

    String svg(Chart chart, int width) {
        Layout layout = layout(chart, width);
        boolean isOnPage = this == FOR_PAGE || this == WHOLE_ON_PAGE;
        SvgCanvas canvas = isOnPage
                ? SvgCanvas.forPage(width, layout.height())
                : SvgCanvas.forFile(width, layout.height(), chart.title(), chart.altText());
        new Drawing(layout).on(canvas);
        return canvas.finish();
    }

    byte[] png(Chart chart) {
        Layout layout = layout(chart, WIDE);
        ImageCanvas canvas = new ImageCanvas(WIDE, layout.height(), this == WHOLE ? 2 : 1.5);
        new Drawing(layout).on(canvas);
        return canvas.finish();
    }
}
