package nl.drugmonitor.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser draws of the charts, without a network. */
class BrowserTest {
    @TempDir
    Path folder;

    @Test
    void theBrowserDrawsTitlesSeriesAndAxes() throws Exception {
        List<Chart> charts =
                TestCharts.all().ids().stream().map(TestCharts::chart).toList();
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\">");
        charts.forEach(chart -> page.append(chart.html()));
        Chart later = TestCharts.chart("nfi-examinations");
        page.append(PlotlyScript.inline()).append(later.html(2));

        String drawn = Browser.dom(Files.writeString(folder.resolve("page.html"), page.toString()), folder);

        charts.forEach(chart -> Browser.assertDrawn(drawn, chart, 1));
        Browser.assertDrawn(drawn, later, 2); // later than the script
    }
}
