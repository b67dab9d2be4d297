package org.dflib.jjava.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.Shown;
import nl.drugmonitor.kernel.TestLibrary;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;
import nl.drugmonitor.kernel.display.Renderers;
import nl.drugmonitor.kernel.display.StandardRenderers;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.EngineOptions;
import nl.drugmonitor.kernel.engine.JShellEngine;
import nl.drugmonitor.kernel.engine.RunningCell;
import nl.drugmonitor.kernel.magic.FakeSession;
import nl.drugmonitor.kernel.magic.StandardMagics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extensions that are compiled with JJava's own jar, in our kernel. */
class ExtensionTest {
    @TempDir
    Path folder;

    private Engine engine;
    private FakeSession screen;

    @BeforeEach
    void start() {
        engine = Kernel.engine(folder);
        screen = new FakeSession(folder);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    private Path extension(String name, String install) throws Exception {
        String source = """
                package sample;
                import org.dflib.jjava.jupyter.*;
                import org.dflib.jjava.jupyter.kernel.*;
                import org.dflib.jjava.jupyter.kernel.display.*;
                import org.dflib.jjava.jupyter.kernel.display.mime.*;
                public class %s implements Extension {
                    public void install(BaseKernel kernel) {
                        %s
                    }
                }
                """.formatted(name, install);
        return TestLibrary.pack(
                folder,
                TestLibrary.jjava().toString(),
                name,
                source,
                Map.of("META-INF/services/org.dflib.jjava.jupyter.Extension", "sample." + name));
    }

    private Map<String, Object> forms(String cell) {
        return Shown.forms(engine.run(cell, 1, screen));
    }

    private String value(String cell) {
        return Shown.text(engine.run(cell, 1, screen));
    }

    @Test
    void anExtensionIsInstalledOnceWithTheJarThatBringsIt() throws Exception {
        extension("First", "kernel.eval(\"int installed = 1; import java.nio.file.*;\");");
        extension("Second", "kernel.eval(\"installed++\");");

        assertThat(value("%jars First.jar\ninstalled")).isEqualTo("1");
        assertThat(value("%jars Second.jar\ninstalled")).isEqualTo("2");
        engine.run("int mine = 1;\n%reset", 2, screen);
        assertThat(value("Path.of(\"a\") + \" \" + installed"))
                .as("what an extension has declared stays")
                .isEqualTo("a 2");
    }

    @Test
    void anExtensionRegistersRenderers() throws Exception {
        extension("Shapes", """
                Renderer renderer = kernel.getRenderer();
                renderer.createRegistration(java.time.Year.class)
                        .preferring(MIMEType.TEXT_HTML)
                        .supporting(MIMEType.TEXT_LATEX, MIMEType.TEXT_PLAIN)
                        .register((year, context) -> {
                            context.renderIfRequested(MIMEType.TEXT_HTML, () -> "<b>" + year + "</b>");
                            context.renderIfRequested(MIMEType.TEXT_LATEX, type -> type + ":" + year);
                            context.renderIfRequested(MIMEType.TEXT_PLAIN, (type, out) -> out.putText("a year"));
                        });
                RenderFunction<CharSequence> text = (it, context) -> {
                    DisplayData data = new DisplayData(renderer.renderAs(java.time.Year.of(1), "text/latex"));
                    data.putData(MIMEType.parse("text/markdown"), "# " + it.length());
                    context.getOutputContainer().assign(data);
                };
                renderer.register(java.util.Set.of(), java.util.Set.of(), java.util.Set.of(StringBuilder.class), text);
                """);

        assertThat(forms("%jars Shapes.jar\njava.time.Year.of(2024)"))
                .isEqualTo(Map.of(MimeBundle.HTML, "<b>2024</b>", MimeBundle.TEXT, "2024"));
        assertThat(forms("render(Year.of(2024), \"text/latex\", \"text/plain\")"))
                .isEqualTo(Map.of("text/latex", "text/latex:2024", MimeBundle.TEXT, "a year"));
        assertThat(forms("new StringBuilder(\"abc\")"))
                .containsEntry("text/latex", "text/latex:1")
                .containsEntry("text/markdown", "# 3");
    }

    @Test
    void anExtensionRegistersMagics() throws Exception {
        extension("Spells", """
                kernel.getMagicsRegistry()
                        .registerLineMagic("twice", (it, args) -> args.get(0) + args.get(0))
                        .registerCellMagic("shout", (it, args, body) -> it.evalRaw(body) + "!" + args);
                """);

        assertThat(value("%jars Spells.jar\n%twice a")).isEqualTo("aa");
        assertThat(value("%%shout b\n1 + 1")).isEqualTo("2![b]");
    }

    @Test
    void anExtensionThatFailsIsToldAndNoMore() throws Exception {
        extension("Faulty", "throw new IllegalStateException(\"no room\\nfor it\");");
        extension(
                "NoJava", "try { kernel.eval(\"nonsense\"); } catch (Exception e) { throw new RuntimeException(e); }");
        TestLibrary.pack(
                folder,
                "",
                "Other",
                "package sample; public class Other {}",
                Map.of("META-INF/services/org.dflib.jjava.jupyter.Extension", "sample.Missing"));

        assertThat(value("%jars Faulty.jar\n1 + 1")).isEqualTo("2");
        assertThat(value("%jars NoJava.jar\n%jars Other.jar\nsample.Other.class.getSimpleName()"))
                .isEqualTo("Other");
        assertThat(screen.out.toString()).isEqualTo("""
                Note: the extension sample.Faulty is not installed: IllegalStateException: no room for it
                Note: the extension sample.NoJava is not installed: CellException: cannot find variable nonsense
                Note: an extension is not installed: ServiceConfigurationError: org.dflib.jjava.jupyter.Extension:\
                 Provider sample.Missing not found
                """);
    }

    @Test
    void anExtensionIsInstalledOnceTheLibraryThatItNeedsIsThere() throws Exception {
        extension("Needy", "kernel.eval(\"var needed = new sample.Other();\");");
        TestLibrary.pack(folder, "", "Other", "package sample; public class Other {}", Map.of());

        value("%jars Needy.jar");
        assertThat(value("%jars Other.jar\nneeded.getClass().getSimpleName()")).isEqualTo("Other");
        assertThat(screen.out.toString().lines()).hasSize(1);
    }

    @Test
    void jjavasOwnJarAmongTheLibrariesChangesNothing() throws Exception {
        extension("First", "kernel.eval(\"int installed = 1;\");");
        Files.copy(TestLibrary.jjava(), folder.resolve("theirs.jar"));

        assertThat(value("%jars theirs.jar\n%jars First.jar\ninstalled")).isEqualTo("1");
        assertThat(value("org.dflib.jjava.jupyter.kernel.BaseKernel same = kernel();\ninstalled"))
                .isEqualTo("1");
    }

    @Test
    void theClassPathBringsExtensionsBeforeScripts() throws Exception {
        Path jar = extension("Early", "kernel.eval(\"int early = 1;\");");
        EngineOptions options = new EngineOptions(
                List.of(), List.of(jar), List.of(), Optional.empty(), List.of("int script = early + 1;"), folder);
        engine.close();
        engine = new JShellEngine(new StandardMagics(folder), new StandardRenderers(), options);

        assertThat(value("early + script")).isEqualTo("3");
    }

    @Test
    void cellsMayBeWrittenForJJavaAndForIJava() {
        assertThat(forms("""
                        import org.dflib.jjava.jupyter.kernel.*;
                        import org.dflib.jjava.jupyter.kernel.display.*;
                        import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
                        record Point(int x) {}
                        getKernelInstance().getRenderer().createRegistration(Point.class)
                                .preferring(MIMEType.TEXT_HTML)
                                .register((point, context) -> {
                                    context.renderIfRequested(MIMEType.TEXT_HTML, type -> "<i>" + point.x() + "</i>");
                                });
                        BaseKernel base = kernel();
                        DisplayData data = render(new Point(3));
                        data.putMarkdown("# 3");
                        base.display(data);
                        data"""))
                .isEqualTo(Map.of("text/html", "<i>3</i>", "text/markdown", "# 3", "text/plain", "Point[x=3]"));
        assertThat(screen.shown).hasSize(1);
        assertThat(value("""
                        class Self implements DisplayDataRenderable {
                            public void render(RenderContext context) {
                                context.renderIfRequested(MIMEType.TEXT_PLAIN, () -> "myself");
                            }
                        }
                        new Self()""")).isEqualTo("myself");
        assertThat(value("""
                        import static io.github.spencerpark.ijava.runtime.Kernel.getKernelInstance;
                        io.github.spencerpark.ijava.JavaKernel ijava = getKernelInstance();
                        io.github.spencerpark.jupyter.kernel.BaseKernel both = kernel();
                        io.github.spencerpark.jupyter.kernel.display.DisplayData shown = render(new Point(4));
                        shown""")).isEqualTo("Point[x=4]");
    }

    @Test
    void whatOurJarBringsForJJavaIsNotForThisKernel() {
        StandardRenderers ours = new StandardRenderers();
        List<Class<?>> registered = new ArrayList<>();
        Renderers watched = new Renderers() {
            @Override
            public void register(Renderer<?> renderer) {
                registered.add(renderer.type());
            }

            @Override
            public void load(ClassLoader loader) {}

            @Override
            public MimeBundle render(Object value) {
                return ours.render(value);
            }

            @Override
            public MimeBundle render(Object value, List<String> types) {
                return ours.render(value, types);
            }
        };
        RunningCell running = new RunningCell(screen, new StandardMagics(folder), watched);
        running.start();
        try {
            new JJavaExtensions().install(getClass().getClassLoader());
        } finally {
            running.stop();
        }

        assertThat(registered).isEmpty();
        assertThat(screen.out.toString()).isEmpty();
    }
}
