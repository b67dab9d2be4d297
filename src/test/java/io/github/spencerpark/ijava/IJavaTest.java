package io.github.spencerpark.ijava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.DisplayDataRenderable;
import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.common.Image;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.StandardRenderers;
import nl.drugmonitor.kernel.engine.RunningCell;
import nl.drugmonitor.kernel.magic.FakeSession;
import nl.drugmonitor.kernel.magic.StandardMagics;
import nl.drugmonitor.kernel.notebook.Notebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IJavaTest {
    record Point(int x, int y) {}

    private final FakeSession session = new FakeSession(Path.of(""));
    private final RunningCell running =
            new RunningCell(session, new StandardMagics(Path.of("")), new StandardRenderers());

    @BeforeEach
    void start() {
        running.start();
    }

    @AfterEach
    void stop() {
        running.stop();
    }

    @Test
    void aRendererIsRegisteredAsInIJava() {
        IJava.getKernelInstance()
                .getRenderer()
                .createRegistration(Point.class)
                .preferring(MIMEType.TEXT_HTML)
                .supporting(MIMEType.TEXT_LATEX, MIMEType.TEXT_PLAIN)
                .register((point, context) -> {
                    context.renderIfRequested(MIMEType.TEXT_HTML, () -> "<b>" + point.x() + "</b>");
                    context.renderIfRequested(MIMEType.TEXT_LATEX, type -> "$" + point.x() + "$");
                    context.renderIfRequested(MIMEType.TEXT_PLAIN, (type, out) -> out.putText("x"));
                });
        assertThat(Notebook.render(new Point(1, 2)).data())
                .isEqualTo(Map.of(MimeBundle.HTML, "<b>1</b>", MimeBundle.TEXT, "Point[x=1, y=2]"));
        assertThat(Notebook.render(new Point(1, 2), "text/latex", "text/plain").data())
                .isEqualTo(Map.of("text/latex", "$1$", MimeBundle.TEXT, "x"));
    }

    @Test
    void aRendererMayPassItsPictureOn() {
        IJava.getKernelInstance()
                .getRenderer()
                .createRegistration(Point.class)
                .preferring(MIMEType.IMAGE_PNG)
                .register((point, context) -> Image.renderImage(
                        new BufferedImage(point.x(), point.y(), BufferedImage.TYPE_INT_RGB), context));
        assertThat(Notebook.render(new Point(1, 2)).data())
                .containsEntry(MimeBundle.TEXT, "a picture of 1 x 2 pixels")
                .containsKey("image/png");
    }

    @Test
    void aValueThatRendersItselfDoesSo() {
        DisplayDataRenderable own =
                (RenderContext context) -> context.renderIfRequested(MIMEType.TEXT_MARKDOWN, () -> "# own");
        DisplayData shown = IJava.getKernelInstance().getRenderer().render(own);
        assertThat(shown.getData(MIMEType.parse("text/markdown"))).isEqualTo("# own");
        IJava.getKernelInstance().display(shown);
        assertThat(session.shown).hasSize(1);
    }

    @Test
    void magicsAreRegisteredAsInIJava() throws Exception {
        IJava.getKernelInstance().getMagics().registerLineMagic("twice", args -> args.get(0) + args.get(0));
        IJava.getKernelInstance().getMagics().registerCellMagic("upper", (args, body) -> body + args);
        String twice = Notebook.lineMagic("twice", List.of("a"));
        assertThat(twice).isEqualTo("aa");
        String upper = Notebook.cellMagic("upper", List.of("x"), "b");
        assertThat(upper).isEqualTo("b[x]");
    }

    @Test
    void withoutAKernelThereIsNone() {
        running.stop();
        assertThat(IJava.getKernelInstance()).isNull();
    }
}
