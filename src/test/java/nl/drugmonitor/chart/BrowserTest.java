package nl.drugmonitor.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser draws of the charts, without a network. */
class BrowserTest {
    @TempDir
    Path folder;

    @Test
    void theBrowserDrawsTitlesSeriesAndAxes() throws Exception {
        List<Chart> charts = TestCharts.each().toList();
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\">");
        charts.forEach(chart -> page.append(chart.html(showing(chart))));
        Chart later = TestCharts.chart("nfi-examinations");
        page.append(PlotlyScript.inline()).append(later.html(3));

        String drawn = Browser.dom(Files.writeString(folder.resolve("page.html"), page.toString()), folder);

        charts.forEach(chart -> Browser.assertDrawn(drawn, chart, showing(chart)));
        Browser.assertDrawn(drawn, later, 3); // later than the script
    }

    private static int showing(Chart chart) {
        return chart.language() == Language.NL ? 1 : 2;
    }
}
