package nl.drugmonitor.notebook;

import java.io.File;
import nl.drugmonitor.chart.JsplotFigure;
import nl.drugmonitor.kernel.notebook.Notebook;
import tech.tablesaw.plotly.components.Figure;

/**
 * What a cell calls for {@code Plot.show} of Tablesaw, which writes a page into a folder and opens a browser: here the
 * figure is shown below the cell, and a page is written only where the call names a file.
 */
public final class PlotInCell {
    private PlotInCell() {}

    public static void show(Figure figure) {
        Notebook.display(figure);
    }

    /** Shows the figure; the name of an element of Tablesaw's own page has no use here. */
    public static void show(Figure figure, String element) {
        show(figure);
    }

    /** Shows the figure, and writes it into a file as a page that needs no network. */
    public static void show(Figure figure, File file) {
        JsplotFigure.of(figure).save(file.getPath());
        show(figure);
    }

    /** Shows the figure, and writes it into a file as a page that needs no network. */
    public static void show(Figure figure, String element, File file) {
        show(figure, file);
    }
}
