package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderers;
import nl.drugmonitor.kernel.display.StandardRenderers;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.traces.ScatterTrace;

/** A figure of Tablesaw in a cell. */
class FigureRendererTest {
    private static final String FIGURE = """
            import tech.tablesaw.api.*;
            import tech.tablesaw.plotly.Plot;
            import tech.tablesaw.plotly.api.LinePlot;
            var years = IntColumn.create("year", 2023, 2024);
            var table = Table.create(years, DoubleColumn.create("n", new double[] {1, 2}));
            var figure = LinePlot.create("Numbers", table, "year", "n");
            """;

    @TempDir
    private Path folder;

    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void empty() {
        shown.clear();
    }

    @Test
    void itIsDrawnAsTheValueOfACellAndSoIsAListOfThem() {
        try (Engine engine = Kernel.engine(folder)) {
            run(engine, FIGURE);
            run(engine, "figure");
            assertThat(shown).hasSize(2);
            assertThat(shown.get(0)).startsWith("<script>").contains("ndmFigure");
            assertThat(shown.get(1)).contains("<div id=\"figure-f6c991c3-1\"><p>Numbers<br>  line, 2 values</p></div>");

            run(engine, "List.of(figure, figure)");
            assertThat(shown).hasSize(3);
            assertThat(shown.get(2))
                    .contains("id=\"figure-f6c991c3-1\"", "id=\"figure-f6c991c3-2\"")
                    .doesNotContain("PACKED");
        }
    }

    /** In Tablesaw it opens a browser, which a server has not, and the page needs a network. */
    @Test
    void plotShowShowsItInTheNotebook() throws Exception {
        try (Engine engine = Kernel.engine(folder)) {
            run(engine, FIGURE);
            run(engine, "Plot.show(figure)");
            run(engine, "Plot.show(figure, \"element\")");
            run(engine, "List.of(figure, figure).forEach(Plot::show)");
            assertThat(shown.stream().filter(html -> html.contains("<figure"))).hasSize(4);
            assertThat(folder).isEmptyDirectory();

            Path page = folder.resolve("page.html");
            run(engine, "Plot.show(figure, new java.io.File(\"" + page + "\"))");
            assertThat(Files.readString(page))
                    .startsWith("<!DOCTYPE html>\n<html lang=")
                    .contains("<title>Numbers</title>", "ndmFigure")
                    .doesNotContain("https://cdn.plot.ly/plotly-latest");
            assertThat(shown.stream().filter(html -> html.contains("<figure"))).hasSize(5);
        }
    }

    @Test
    void outsideOurKernelAFigureBringsTheScriptAlong() {
        Renderers renderers = new StandardRenderers();
        new OurRenderers(Language.NL).renderers().forEach(renderers::register);
        Figure figure = new Figure(
                ScatterTrace.builder(new double[] {1}, new double[] {2}).build());
        MimeBundle bundle = renderers.render(figure);
        assertThat(bundle.data().get(MimeBundle.TEXT)).isEqualTo("Figuur\n  punten, 1 waarde");
        assertThat(String.valueOf(bundle.data().get(MimeBundle.HTML)))
                .containsPattern("<div id=\"figure-[0-9a-f]+-1\">")
                .contains("window.ndmFigure = ");
    }

    private void run(Engine engine, String cell) {
        Object outcome = engine.run(cell, 1, new Page());
        assertThat(outcome).as(cell).isInstanceOf(Done.class);
        ((Done) outcome)
                .value()
                .ifPresent(bundle -> shown.add(String.valueOf(bundle.data().get(MimeBundle.HTML))));
    }

    /** A page in a browser. */
    private final class Page implements Console {
        @Override
        public String frontEnd() {
            return "a";
        }

        @Override
        public void display(MimeBundle bundle, String id) {
            display(bundle);
        }

        @Override
        public void display(MimeBundle bundle) {
            shown.add(String.valueOf(bundle.data().get(MimeBundle.HTML)));
        }

        @Override
        public void runInPage(MimeBundle script) {
            display(script);
        }

        @Override
        public void update(MimeBundle bundle, String id) {
            shown.add("nothing");
        }

        @Override
        public void out(String text) {}

        @Override
        public void err(String text) {
            shown.add(text);
        }

        @Override
        public void clear(boolean wait) {}

        @Override
        public void flush() {}

        @Override
        public String readLine(String prompt, boolean isPassword) {
            throw new InputUnavailableException();
        }
    }
}
