package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import nl.drugmonitor.chart.Browser;
import nl.drugmonitor.chart.PlotlyScript;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.site.NotebookSite;
import nl.drugmonitor.notebook.site.SiteNotebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A researcher's own drawings, from the cells of a notebook to a real browser. */
class DrawingInNotebookTest {
    @TempDir
    private Path folder;

    /** Runs a notebook in Dutch, and returns it with its outputs. */
    private NotebookFile notebook() throws IOException {
        NotebookFile cells = new Cells()
                .speaking("nl")
                .text("# Tekenen")
                .code("""
                        import tech.tablesaw.api.*;
                        import tech.tablesaw.plotly.Plot;
                        import tech.tablesaw.plotly.api.*;
                        import nl.drugmonitor.chart.*;
                        var years = StringColumn.create("period", "2021", "2023", "2024");
                        var table = Table.create("Zaken", years, IntColumn.create("n", 12345, 13000, 14000));
                        table""")
                .code("Chart.line(table, \"period\", \"n\").unit(\"zaken\").source(\"eigen telling\")")
                .code("VerticalBarPlot.create(\"Staven\", table, \"period\", \"n\")")
                .code("Plot.show(HorizontalBarPlot.create(\"Liggend\", table, \"period\", \"n\"))")
                .code(
                        "List.of(PiePlot.create(\"Een\", table, \"period\", \"n\"), PiePlot.create(\"Twee\", table, \"period\", \"n\"))")
                .code("Chart.bars(table, \"period\", \"n\").language(\"nl\").save(\"staven.svg\")")
                .in(folder, "tekenen.ipynb");
        NotebookRun run = NotebookRun.of(cells);
        assertThat(run.failures()).isEmpty();
        run.save();
        return NotebookFile.read(cells.path());
    }

    @Test
    void everyDrawingIsStoredInWordsAndDrawnOnAPage() throws Exception {
        NotebookFile notebook = notebook();
        assertThat(folder.resolve("staven.svg")).content().contains(">13.000<", ">2022<");
        assertThat(Files.readString(notebook.path()))
                .contains("\"staven.svg\"", "Staven\\n", "  staven, 3 waarden", "Liggend", "Bron: eigen telling.")
                .doesNotContain("DecompressionStream");

        NotebookSite.write(
                List.of(SiteNotebook.alone(notebook)), DataOf2025.figures(), folder.resolve("site"), Language.NL);
        String drawn = Browser.dom(folder.resolve("site").resolve("tekenen.html"), folder);

        assertThat(drawn.split("class=\"(ndm-box )?ndm-drawn\"", -1)).hasSize(6);
        assertThat(drawn).contains("14.000", "33%", "Sorteert de getoonde rijen", "aria-label=\"Liggend");
    }

    /** JupyterLab puts outputs into the page one by one, and makes each script anew so that it runs. */
    @Test
    void itIsDrawnWhereAFrontEndPutsItIntoThePage() throws Exception {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html><meta charset="utf-8"><body><script>
                function put(text) {
                  const host = document.createElement("div");
                  host.innerHTML = new TextDecoder().decode(Uint8Array.from(atob(text), sign => sign.charCodeAt(0)));
                  for (const script of [...host.querySelectorAll("script")]) {
                    const again = document.createElement("script");
                    again.textContent = script.textContent;
                    script.parentNode.replaceChild(again, script);
                  }
                  document.body.append(host);
                }
                """);
        List<String> outputs = notebook().codeCells().stream()
                .flatMap(cell -> cell.outputs().valueStream())
                .map(output -> output.at("/data/text~1html"))
                .filter(html -> !html.isMissingNode())
                .map(html -> html.valueStream().map(line -> line.asText()).reduce("", String::concat))
                .toList();
        outputs.forEach(html -> put(page, html));
        put(page, PlotlyScript.inline());
        put(page, outputs.get(2)); // the same cell run again, after the script
        page.append("</script>");

        String drawn = Browser.dom(Files.writeString(folder.resolve("lab.html"), page), folder);

        assertThat(drawn.split("class=\"(ndm-box )?ndm-drawn\"", -1)).hasSize(7);
        assertThat(drawn).contains("title=\"Sorteert de getoonde rijen\"");
    }

    private static void put(StringBuilder page, String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        page.append("put(\"").append(Base64.getEncoder().encodeToString(bytes)).append("\");\n");
    }
}
