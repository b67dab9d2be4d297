package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.kernel.display.StandardRenderers;
import nl.drugmonitor.language.Language;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Our jar in JJava itself, whose loader of added jars asks that of the program first. */
class JJavaExtensionTest {
    private final URLClassLoader program = new URLClassLoader(onClassPath(false), ClassLoader.getPlatformClassLoader());
    private final URLClassLoader added = new URLClassLoader(onClassPath(true), program);

    @AfterEach
    void close() throws IOException {
        added.close();
        program.close();
    }

    /** Returns our own classes, which lie in folders, or the libraries, of which JJava's is one. */
    private static URL[] onClassPath(boolean ours) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> Files.isDirectory(entry) == ours)
                .map(JJavaExtensionTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void jjavaFindsTheExtensionInOurJar() throws Exception {
        Class<?> extension = program.loadClass(Extension.class.getName());
        Class<?> kernel = program.loadClass(BaseKernel.class.getName());

        assertThat(ServiceLoader.load(extension, added)).singleElement().satisfies(ours -> {
            assertThat(ours.getClass().getName()).isEqualTo(JJavaExtension.class.getName());
            assertThat(ours.getClass().getMethod("install", kernel).getDeclaringClass())
                    .isEqualTo(ours.getClass());
        });
        assertThat(kernel.getMethod("getRenderer").getReturnType())
                .as("what the extension asks of the kernel")
                .isEqualTo(program.loadClass(Renderer.class.getName()));
    }

    /** What runs in JJava. Its names of JJava's types mean JJava's own there. */
    public static final class InJJava {
        private InJJava() {}

        public static Map<String, String> shown(Object renderer) {
            Renderer jjava = (Renderer) renderer;
            JJavaExtension.register(jjava);
            Notebooks.language("en");
            Figures figures = Figures.load();
            Edition edition = Edition.load(figures, "ndm-2025");
            Map<String, String> shown = new HashMap<>();
            shown.put("from", Renderer.class.getClassLoader().toString());
            shown.put("findings", String.valueOf(jjava.render(edition.check()).getData(MIMEType.TEXT_HTML)));
            Verdict verdict = edition.findings().get(3).verdict();
            shown.put("verdict", String.valueOf(jjava.render(verdict).getData(MIMEType.TEXT_PLAIN)));
            shown.put(
                    "chart",
                    String.valueOf(jjava.render(Charts.of(edition).chart("hemp-nurseries"))
                            .getData(MIMEType.TEXT_HTML)));
            Notebooks.language("nl");
            shown.put("oordeel", String.valueOf(jjava.render(verdict).getData(MIMEType.TEXT_PLAIN)));
            return shown;
        }
    }

    private Object shown() throws ReflectiveOperationException {
        Object renderer =
                program.loadClass(Renderer.class.getName()).getConstructor().newInstance();
        try {
            return added.loadClass(InJJava.class.getName())
                    .getMethod("shown", Object.class)
                    .invoke(null, renderer);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Test
    void ourTypesLookInJJavaAsInOurKernel() throws Exception {
        StandardRenderers ours = new StandardRenderers();
        new OurRenderers(Language.EN).renderers().forEach(ours::register);
        Object findings = Edition.load(Figures.load(), "ndm-2025").check();

        assertThat(shown())
                .asInstanceOf(map(String.class, String.class))
                .containsEntry("from", program.toString())
                .containsEntry(
                        "findings", String.valueOf(ours.render(findings).data().get("text/html")))
                .hasEntrySatisfying("verdict", verdict -> assertThat(verdict).startsWith("verdict: differs"))
                .hasEntrySatisfying("oordeel", verdict -> assertThat(verdict).startsWith("oordeel: wijkt af"))
                .hasEntrySatisfying("chart", chart -> assertThat(chart)
                        .as("a chart stays a picture outside our kernel")
                        .contains("src=\"data:image/svg+xml,"));
    }
}
