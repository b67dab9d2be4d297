package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.kernel.engine.Engine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartRendererTest {
    private static final String CHART = "nl.drugmonitor.chart.Charts.of(edition).chart(\"precursors\")";

    @TempDir
    private Path folder;

    @Test
    void aPageGetsTheScriptOnceAndNothingElse() {
        try (Engine engine = Kernel.engine(folder)) {
            Page page = new Page("a");
            Page loadedAgain = new Page("b");
            engine.run("""
                    var figures = nl.drugmonitor.figures.Figures.load();
                    var edition = nl.drugmonitor.edition.Edition.load(figures, "ndm-2025");
                    """, 1, page);

            for (Page here : List.of(page, page, loadedAgain, page)) {
                assertThat(engine.run(CHART, 2, here)).isInstanceOf(Done.class);
            }

            assertThat(page.shown).containsExactly("script");
            assertThat(loadedAgain.shown).containsExactly("script");
        }
    }

    /** Else a notebook that is run again would not be stored as it was. */
    @Test
    void aCellThatRunsAgainShowsTheSame() {
        try (Engine engine = Kernel.engine(folder)) {
            Page page = new Page("a");
            String twice = "display(chart); chart";
            engine.run("""
                    var figures = nl.drugmonitor.figures.Figures.load();
                    var chart = nl.drugmonitor.chart.Charts.of(
                            nl.drugmonitor.edition.Edition.load(figures, "ndm-2025")).chart("precursors");
                    """, 1, page);
            String first = html(engine.run(twice, 2, page));
            assertThat(first).contains("id=\"chart-precursors-2\"");
            assertThat(html(engine.run(twice, 3, page))).isEqualTo(first);
        }
    }

    private static String html(Outcome outcome) {
        return String.valueOf(((Done) outcome).value().orElseThrow().data().get(MimeBundle.HTML));
    }

    /** What a page in a browser is shown besides the values of its cells. */
    private static final class Page implements Console {
        private final String id;
        private final List<String> shown = new ArrayList<>();

        Page(String id) {
            this.id = id;
        }

        @Override
        public String frontEnd() {
            return id;
        }

        @Override
        public void runInPage(MimeBundle script) {
            shown.add(String.valueOf(script.data().get(MimeBundle.HTML)).startsWith("<script>") ? "script" : "other");
        }

        @Override
        public void display(MimeBundle bundle, String id) {
            shown.add("other");
        }

        @Override
        public void update(MimeBundle bundle, String id) {
            shown.add("update");
        }

        @Override
        public void display(MimeBundle bundle) {
            shown.add("other");
        }

        @Override
        public void out(String text) {
            shown.add(text);
        }

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
