package nl.drugmonitor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.RendererLibrary;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Completeness;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.engine.Engine.Outcome;
import nl.drugmonitor.kernel.magic.FakeSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as they are written for IJava and JJava, run by all of the kernel but its sockets. */
class CellsTest {
    @TempDir
    static Path folder;

    private static Engine engine;
    private FakeSession screen;

    @BeforeAll
    static void start() {
        engine = Kernel.engine(folder);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void clear() {
        screen = new FakeSession(folder);
    }

    private Outcome run(String cell) {
        return engine.run(cell, 1, screen);
    }

    private Map<String, Object> forms(String cell) {
        return Shown.forms(run(cell));
    }

    private String value(String cell) {
        return Shown.text(run(cell));
    }

    @Test
    void magicsAreValuesAmongJava() throws Exception {
        Files.createDirectories(folder.resolve("libs"));
        new JarOutputStream(Files.newOutputStream(folder.resolve("libs/a.jar")), new Manifest()).close();
        assertThat(value("List<String> added = %jars libs/*.jar\nadded.size()")).isEqualTo("1");
        assertThat(value("int before = 7;\n// a comment\n%time before % 4")).isEqualTo("3");
        assertThat(value("// first\n\n%%time\nint inside = 2;\ninside + 1")).isEqualTo("3");
        assertThat(screen.out).containsPattern("Wall time: .*\n.*Wall time: ");
        assertThat(value("String shout(String s) {\n    return s + \"%who\";\n}\nshout(\"a\")"))
                .isEqualTo("a%who");
    }

    @Test
    void aPackageAboveTheKernelsOwnIsFoundInALibrary() throws Exception {
        Path java = Files.writeString(
                folder.resolve("Direct.java"),
                "package org; public class Direct { public static int two() { return 2; } }");
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.resolve("classes").toString(), java.toString());

        assertThat(value("%classpath classes\nimport org.*;\nDirect.two() + org.Direct.two()"))
                .isEqualTo("4");
    }

    /** With a name in disguise a cell is compiled with all imports: it fails if one of them does. */
    @Test
    void everyImportOfTheKernelCompiles() {
        assertThat(value("\\u0031 + 1")).isEqualTo("2");
    }

    @Test
    void codeIsTimedInALoop() {
        assertThat(value("int square(int x) { return x * x; }\n%timeit -n 2 -r 2 square(3)"))
                .isEmpty();
        assertThat(value("%timeit -n 2 -r 2 1 + 1")).isEmpty();
        assertThat(value("%%timeit -n 2 -r 2\nint a = 1;\na + 1")).isEmpty();
        assertThat(value("%%timeit -n 2 -r 2\nvar list = new ArrayList<String>();\nlist.add(\"a;b\");"))
                .isEmpty();
        assertThat(screen.out.toString().lines()).hasSize(4).allMatch(line -> line.endsWith("2 loops each)"));
    }

    @Test
    void aFileThatLoadsItselfIsRefused() throws Exception {
        Files.writeString(folder.resolve("one.jsh"), "%load two");
        Files.writeString(folder.resolve("two.jsh"), "int fromTwo = 2;\n%load one.jsh");
        assertThat(value("%load one"))
                .endsWith("one.jsh cannot be loaded while it is being loaded: one.jsh loads two.jsh loads one.jsh");
        assertThat(value("fromTwo")).isEqualTo("2");
    }

    @Test
    void theKernelIsAtHandAsInIJava() {
        assertThat(value("(int) eval(\"1 + 2\") + 3")).isEqualTo("6");
        assertThat(value("getKernelInstance().evalRaw(\"4 % 3\")")).isEqualTo("1");
        assertThat(value("import static io.github.spencerpark.ijava.runtime.Display.render;\nrender(\"a\")"))
                .isEqualTo("a");
        assertThat(value("import io.github.spencerpark.ijava.IJava;\n"
                        + "import io.github.spencerpark.jupyter.kernel.magic.common.*;\n"
                        + "IJava.getKernelInstance().getMagics().registerMagics(Shell.class);\n"
                        + "IJava.getKernelInstance().getMagics().registerMagics(WriteFile.class);\n"
                        + "%sh echo hello"))
                .isEqualTo("[hello]");
        assertThat(value("%%writefile " + folder.resolve("w.txt") + "\nso\n")).isEmpty();
        assertThat(folder.resolve("w.txt")).hasContent("so");
        assertThat(value("LocalDate.of(2025, 1, 31).plusMonths(1)")).isEqualTo("2025-02-28");
    }

    @Test
    void aValueNamesTypesOfCellsAsTheCellsDo() {
        run("class Rocket {}");
        assertThat(value("new Rocket()")).matches("Rocket@[0-9a-f]+");
        assertThat(value("List.of(new Rocket())")).matches("\\[Rocket@[0-9a-f]+]");
        assertThat(value("Map.of(Rocket.class, 1)")).isEqualTo("{class Rocket=1}");
        assertThat(value("new Rocket().toString()"))
                .as("a text is left as it is")
                .startsWith("REPL.");
    }

    @Test
    void aClassOfMagicsIsRegisteredAsInIJava() {
        assertThat(value("""
                        import io.github.spencerpark.jupyter.kernel.magic.registry.*;
                        public class MyMagics {
                            private static final MagicsArgs ARGS = MagicsArgs.builder().required("who").flag("loud", 'l')
                                    .onlyKnownFlags().build();
                            @LineMagic(aliases = "hi") public static String hello(List<String> args) {
                                var given = ARGS.parse(args);
                                return "Hello " + given.get("who") + given.get("loud").size();
                            }
                            @LineMagic @CellMagic("shout") public Object both(List<String> args, String body) {
                                return args + " " + body;
                            }
                        }
                        getKernelInstance().getMagics().registerMagics(new MyMagics())""")).isEmpty();
        assertThat(value("%hello -l you")).isEqualTo("Hello [you]1");
        assertThat(value("String s = %hi you\ns.length()")).isEqualTo("12");
        assertThat(value("%both a")).isEqualTo("[a] null");
        assertThat(value("%%shout b\nbody")).isEqualTo("[b] body");
        assertThat(value("%hello")).endsWith("these arguments are missing: who");
        assertThat(value("%hello -x you")).endsWith("there is no argument -x");
    }

    @Test
    void aRendererIsRegisteredFromACell() {
        assertThat(forms("""
                        import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
                        import io.github.spencerpark.jupyter.kernel.display.*;
                        class Person { String name = "Ada"; public String toString() { return name; } }
                        getKernelInstance().getRenderer().createRegistration(Person.class)
                            .preferring(MIMEType.TEXT_HTML)
                            .supporting(MIMEType.TEXT_MARKDOWN)
                            .register((person, ctx) -> {
                                ctx.renderIfRequested(MIMEType.TEXT_HTML, () -> "<b>" + person.name + "</b>");
                                ctx.renderIfRequested(MIMEType.TEXT_MARKDOWN, () -> "**" + person.name + "**");
                            });
                        new Person()""")).isEqualTo(Map.of(MimeBundle.HTML, "<b>Ada</b>", MimeBundle.TEXT, "Ada"));
        assertThat(forms("render(new Person(), \"text/markdown\")"))
                .isEqualTo(Map.of("text/markdown", "**Ada**", MimeBundle.TEXT, "Ada"));
        assertThat(
                        forms(
                                "DisplayData data = render(\"# so\", \"text/markdown\");\ndata.putHTML(\"<h1>so</h1>\");\ndata"))
                .isEqualTo(Map.of("text/markdown", "# so", MimeBundle.HTML, "<h1>so</h1>", MimeBundle.TEXT, "# so"));
        run("data.setDisplayId(\"mine\");\ngetKernelInstance().display(data);\nupdateDisplay(\"mine\", \"new\")");
        assertThat(screen.calls).isEqualTo(List.of("display mine", "update mine"));
    }

    /** Here $ stands for a line break. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            %%html                              | INCOMPLETE | 0
            %%html$<b>                          | INCOMPLETE | 0
            %%html$<b>$                         | INCOMPLETE | 0
            %%html$<b> {$$                      | COMPLETE   | 0
            %%time$for (int i = 0; i < 3; i++) { | INCOMPLETE | 4
            %%time$for (int i = 0; i < 3; i++) {$$ | INCOMPLETE | 4
            %%time$int a = 1;                   | INCOMPLETE | 0
            %%time$int a = 1;$$                 | COMPLETE   | 0
            %%timeit -n 2                       | INCOMPLETE | 0
            // counts$%%timeit -n 2$a++;$$      | COMPLETE   | 0
            %time int b = 1;                    | COMPLETE   | 0
            """)
    void aCellOfAMagicGoesOnUntilAnEmptyLine(String cell, Completeness.Status status, int indent) {
        assertThat(engine.isComplete(cell.replace('$', '\n'))).isEqualTo(new Completeness(status, " ".repeat(indent)));
    }

    /** Here | stands for the cursor, and $ for a line break. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', textBlock = """
            List.of(1).str|                                                        ; stream()
            "a".isBl|anything                                                      ; isBlank()
            %time "a".isBl|                                                        ; isBlank()
            %%time$// a comment$"a".isBl|                                          ; isBlank()
            %who$"a".isBl|                                                         ; isBlank()
            List<String> jars = %classpath$jars.isEm|                              ; isEmpty()
            var word = "a" + 1@ word.isBl|                                         ; isBlank()
            int unseen = 1@$unse|                                                  ; unseen
            for (int i = 0@ i < 3@ i++) {$  String t = ""@$  t.isBl|               ; isBlank()
            record Spot(int x, int y) {}$Spot spot = new Spot(1, 2)@$spot.x|       ; x x()
            enum Colour { RED, GREEN }$Colour.GR|                                  ; GREEN
            public static <T> List<T> both(T t) {$  return null@$}$both(1).isEm|   ; isEmpty()
            List<String> fetchAll(int a) { return null@ }$fetchA|                  ; fetchAll(
            String s = "a"@$int n = 1@$// s.$Objects.requireNonN|                  ; requireNonNull( requireNonNullElse( requireNonNullElseGet(
            synchr|                                                                ; synchronized
            %maven --|                                                             ;
            %help time|                                                            ; time timeit
            """)
    void whatMayStandAtTheCursorIsKnownFromTheCellItself(String cell, String matches) {
        String code = cell.replace('$', '\n').replace('@', ';');
        int cursor = code.indexOf('|');
        Completion completion = engine.complete(code.replace("|", ""), cursor);
        assertThat(completion.matches().stream().map(Match::text).collect(Collectors.joining(" ")))
                .isEqualTo(Objects.requireNonNullElse(matches, ""));
    }

    private String explained(String cell, int detail) {
        int cursor = cell.indexOf('|');
        return engine.inspect(cell.replace("|", ""), cursor, detail)
                .map(bundle -> String.valueOf(bundle.data().get(MimeBundle.TEXT)))
                .orElse("");
    }

    @Test
    void aNameIsExplainedWithItsSignatureAndItsJavadoc() {
        run("import nl.drugmonitor.kernel.display.*;");
        assertThat(explained("var kind = \"\";\nHtml.esc|ape(kind)", 1)).isEqualTo("""
                        static String escape(String text)

                        in record nl.drugmonitor.kernel.display.Html

                        Returns text with the characters escaped that mean something in HTML.
                        """);
        assertThat(explained("Html.escape(\"two kin|ds\")", 0)).startsWith("static String escape(String text)\n");
        assertThat(explained("Html.escape(\"a\".replace(\"a\", \"|b\"))", 0))
                .startsWith(
                        "String replace(CharSequence target, CharSequence replacement)\n\nin class java.lang.String\n");
        assertThat(explained("record Spot(int x, int y) {}\nnew Spot(1, 2).|x()", 0))
                .contains("x()");
        assertThat(explained("Html.escape(\"a\")|", 0)).startsWith("static String escape(String text)\n");
    }

    /** The cursor is at |. What fits the arguments comes first, and the other forms below it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', textBlock = """
            Math.m|ax(1.0, 2.0)          ; static double max(double a, double b)
            Math.m|ax(1L, 2L)            ; static long max(long a, long b)
            List.o|f(1, 2)               ; static <E> List<E> of(E e1, E e2)
            List.o|f()                   ; static <E> List<E> of()
            "a".char|At(0)               ; char charAt(int index)
            new Array|List<String>(3)    ; ArrayList(int initialCapacity)
            new Array|List<String>()     ; ArrayList()
            Math.P|I                     ; static final double PI
            new int[2].len|gth           ; int length
            java.ut|il                   ; package java.util
            Thread.State.NE|W            ; Thread.State.NEW
            Run|nable                    ; interface Runnable
            Map.Ent|ry                   ; interface Map.Entry<K, V>
            Array|List                   ; class ArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable
            """)
    void aDeclarationIsShownAsJavaWritesIt(String cell, String first) {
        assertThat(explained(cell.replace('@', ';'), 0).lines().findFirst()).contains(first);
    }

    @Test
    void theOtherFormsOfAMethodStandBelowIt() {
        String explained = explained("List.o|f(1)", 0);
        assertThat(explained).contains("\nOther forms, and 3 more\n", "\nstatic <E> List<E> of(E... elements)\n");
        assertThat(explained("List.o|f(1)", 1)).doesNotContain("Other forms");
    }

    /** The arrow of a lambda and the sign for less are no brackets. */
    @Test
    void theFormIsThatOfTheNumberOfArguments() {
        String grouping = explained("Collectors.groupin|gBy(x -> x.length(), Collectors.counting())", 0);
        assertThat(grouping.substring(0, grouping.indexOf("\nOther forms")))
                .contains("downstream)")
                .doesNotContain("mapFactory)");
        assertThat(explained("String.valu|eOf(letters, 1 < 2 ? 1 : 0, 3)", 0))
                .startsWith("static String valueOf(char[] data, int offset, int count)\n");
    }

    @Test
    void aTypeOfALibraryIsExplainedWithItsMethods() {
        run("import nl.drugmonitor.kernel.display.*; var page = new Html(\"<p>\");");
        assertThat(explained("Htm|l", 0)).isEqualTo("""
                record Html(String source)

                in nl.drugmonitor.kernel.display

                The source of HTML.

                Methods

                - static String escape(String text): Returns text with the characters escaped that mean
                  something in HTML.
                - String source()
                """);
        assertThat(explained("pag|e", 0))
                .startsWith("Html page = <p>\n\nrecord nl.drugmonitor.kernel.display.Html\n\nThe source of HTML.\n")
                .contains("- String source()");
        assertThat(explained("enum Sound { LOW, HIGH }\nSoun|d", 0)).contains("Sound");
        run("enum Tone { LOW, HIGH } record Place(int x, List<String> y) { public int sum() { return x; } }");
        assertThat(explained("Ton|e", 0)).startsWith("enum Tone\n\nConstants LOW, HIGH\n");
        assertThat(explained("Plac|e", 0))
                .startsWith("record Place(int x, List<String> y)\n\nMethods\n\n- int sum()\n");
        assertThat(explained("new Place(1, null).su|m()", 0)).startsWith("int sum()\n\nin record Place\n");
    }

    @Test
    void helpIsHtmlAndMarkdownToo() {
        run("import nl.drugmonitor.kernel.display.*;");
        assertThat(engine.inspect("Html.escape", 8, 0)).hasValueSatisfying(bundle -> {
            assertThat(bundle.data()).containsOnlyKeys(MimeBundle.HTML, "text/markdown", MimeBundle.TEXT);
            assertThat((String) bundle.data().get(MimeBundle.HTML))
                    .startsWith("<pre>static String escape(String text)</pre><p>in record ");
            assertThat((String) bundle.data().get("text/markdown"))
                    .startsWith("```java\nstatic String escape(String text)\n```\n\nin record ");
        });
    }

    @Test
    void aVariableIsExplainedWithItsTypeAndTheStartOfItsValue() {
        run("var many = \"x\".repeat(118) + \"\uD83D\uDE00\" + \"y\"; int[] two = {1, 2};");
        assertThat(explained("many|", 0)).startsWith("String many = \"" + "x".repeat(118) + "...\n");
        assertThat(explained("tw|o.length", 1)).isEqualTo("int[] two = int[2] { 1, 2 }\n");
        assertThat(explained("%jar|s libs", 0)).startsWith("%jars PATTERN ...\n%%jars\n\nAdds");
        assertThat(explained("%jars li|bs", 0)).startsWith("%jars PATTERN ...\n%%jars\n\nAdds");
        assertThat(explained("%time tw|o", 0)).isEqualTo("int[] two = int[2] { 1, 2 }\n");
    }

    private static void library(String name, String source, Map<String, String> withIt) throws Exception {
        TestLibrary.pack(folder, System.getProperty("java.class.path"), name, source, withIt);
    }

    @Test
    void theJavadocOfALibraryIsFoundBesideItAndInIt() throws Exception {
        String source =
                "package sample;\npublic class %s {\n/** Tells how %1$s are counted. */\npublic void count() {}\n"
                        + "/** Stops.\n *\n * <p>For good. */\npublic void stop() {}\n}";
        String inside = source.formatted("Inside");
        library("Inside", inside, Map.of("META-INF/sources/sample/Inside.java", inside));
        String beside = source.formatted("Beside");
        library("Beside", beside, Map.of());
        try (JarOutputStream sources =
                new JarOutputStream(Files.newOutputStream(folder.resolve("Beside-sources.jar")), new Manifest())) {
            sources.putNextEntry(new ZipEntry("sample/Beside.java"));
            sources.write(beside.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(value("%jars Inside.jar Beside.jar")).contains("Inside.jar", "Beside.jar");
        assertThat(explained("new sample.Inside().coun|t()", 1)).endsWith("\nTells how Inside are counted.\n");
        assertThat(explained("new sample.Beside().coun|t()", 1)).endsWith("\nTells how Beside are counted.\n");
        assertThat(explained("new sample.Beside().sto|p()", 0))
                .isEqualTo("void stop()\n\nin class sample.Beside\n\nStops.\n\nFor good.\n");
        assertThat(explained("sample.Besi|de", 0))
                .endsWith("- void count(): Tells how Beside are counted.\n- void stop(): Stops.\n");
    }

    @Test
    void aLibraryBringsItsRenderersAsServices() throws Exception {
        library("Mark", """
                package sample;
                import nl.drugmonitor.kernel.display.*;
                public class Mark implements RendererLibrary {
                    public java.util.List<Renderer<?>> renderers() {
                        return java.util.List.of(Renderer.of(Mark.class, (mark, asked) -> MimeBundle.text("a mark")));
                    }
                }
                """, Map.of("META-INF/services/" + RendererLibrary.class.getName(), "sample.Mark"));
        assertThat(value("%jars Mark.jar\nnew sample.Mark()")).isEqualTo("a mark");
    }

    @Test
    void aLineForAShellSaysWhatToWrite() {
        assertThat(value("int a = 1;\n!pip install x"))
                .endsWith("!pip install x is no Java: %%bash as the first line of a cell runs the commands below it");
        assertThat(value("%matplotlib inline"))
                .endsWith("there is no magic %matplotlib here: a BufferedImage, or an Svg,"
                        + " is shown as a picture when it is the value of a cell");
    }
}
