package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.kernel.display.StandardRenderers;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;

class JJavaExtensionTest {
    private static final Figures FIGURES = Figures.load();
    private static final Edition EDITION = Edition.load(FIGURES, "ndm-2025");

    private final Renderer jjava = new Renderer();

    @Test
    void jjavaFindsTheExtensionInOurJar() {
        assertThat(ServiceLoader.load(Extension.class)).singleElement().isInstanceOf(JJavaExtension.class);
    }

    @Test
    void ourTypesLookInJJavaAsInOurKernel() {
        JJavaExtension.register(jjava);

        assertThat(jjava.render(EDITION.check()).getData(MIMEType.TEXT_HTML))
                .isEqualTo(
                        new StandardRenderers().render(EDITION.check()).data().get("text/html"));
        assertThat(jjava.render(EDITION.findings().get(3).verdict())
                        .getData(MIMEType.TEXT_PLAIN)
                        .toString())
                .startsWith("verdict ");
    }

    @Test
    void aChartStaysAPictureOutsideOurKernel() {
        JJavaExtension.register(jjava);

        assertThat(jjava.render(Charts.of(EDITION, FIGURES).chart("hemp-nurseries"))
                        .getData(MIMEType.TEXT_HTML)
                        .toString())
                .contains("src=\"data:image/svg+xml;base64,");
    }
}
