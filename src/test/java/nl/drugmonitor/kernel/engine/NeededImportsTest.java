package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is left out of a compilation, JShell must answer as if everything were imported. */
class NeededImportsTest {
    private static final List<String> STANDING = List.of(
            "java.util.*",
            "java.util.function.*",
            "java.util.stream.*",
            "java.sql.*",
            "java.util.Map.*",
            "static java.lang.Math.*",
            "java.util.concurrent.TimeUnit",
            "of.library.*");

    @TempDir
    private static Path folder;

    private final List<CompilerFiles> files = new ArrayList<>();
    private final JShell plain = jshell();
    private final JShell limited = jshell();
    private final NeededImports imports = NeededImports.of(limited);

    @BeforeAll
    static void makeLibraries() throws IOException {
        compile("first", "package of.library; public class One { public static int n = 1; }");
        compile("second", "package of.library; public class Two { public static int n = 2; }");
        compile("second", "package of.library; public class Map { public static int n = 3; }");
    }

    private static void compile(String library, String code) throws IOException {
        Path source = folder.resolve(code.replaceAll(".* class (\\w+).*", "$1") + ".java");
        Files.writeString(source, code);
        Path classes = Files.createDirectories(folder.resolve(library));
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
    }

    NeededImportsTest() {
        plain.eval(Stream.concat(Stream.of(InCell.class.getName()), STANDING.stream())
                .map(name -> "import " + name + ";")
                .collect(Collectors.joining(" ")));
        imports.declare(STANDING, files.get(1)::classFilesOf);
    }

    private JShell jshell() {
        JShell jshell = JShell.builder()
                .executionEngine("local")
                .fileManager(ofJdk -> {
                    files.add(new CompilerFiles(ofJdk, KernelClassPath.ofKernel(), new CountDownLatch(0)));
                    return files.get(files.size() - 1);
                })
                .build();
        jshell.addToClasspath(KernelClassPath.ofKernel().toString());
        jshell.addToClasspath(folder.resolve("first").toString());
        return jshell;
    }

    @AfterEach
    void close() {
        plain.close();
        limited.close();
        Thread.setDefaultUncaughtExceptionHandler(null); // JShell leaves one that says nothing of errors of threads
    }

    @Test
    void onlyWhatIsNamedIsImported() {
        List.of("int one = 1;", "int two = 2;", "class Three { }", "int four() { return 4; }")
                .forEach(this::answerAlike);
        assertThat(imported("one + four()")).containsExactly("one", "four");
        assertThat(imported("// two\n\"Three\"")).containsExactly("two", "Three");
        assertThat(imported("\\u006Fne")).as("a name in disguise").containsExactly("one", "two", "Three", "four");
    }

    @Test
    void onlyPackagesWithAClassThatIsNamedAreImported() {
        String always = "java.util.Map.* java.lang.Math.*"; // of a type, and static
        assertThat(standing("1 + 1")).isEqualTo("java.lang.Math.*");
        assertThat(standing("int list = 2;")).isEqualTo(always);
        assertThat(standing("List.of(1)")).isEqualTo("java.util.* " + always);
        assertThat(standing("class Some { Supplier<Date> s; }"))
                .isEqualTo("java.util.* java.util.function.* java.sql.* " + always);
        assertThat(standing("// One\nTimeUnit.DAYS")).isEqualTo(always + " java.util.concurrent.TimeUnit of.library.*");
        assertThat(standing("\\u004cist.of(1)").split(" "))
                .as("a name in disguise")
                .hasSameSizeAs(STANDING);
    }

    @Test
    void whatIsCompiledAgainHasItsImportsToo() {
        answerAlike("List<Stage> stages() { return new ArrayList<>(); }");
        assertThat(standing("class Stage { }")).startsWith("java.util.* ");
        assertThat(standing("import java.io.*;")).startsWith("java.util.* ");
        List.of("class Stage { }", "stages()", "import java.io.*;", "stages()").forEach(this::answerAlike);
    }

    @Test
    void aClassThatIsAddedLaterIsFound() {
        List.of("One.n", "Two.n", "Map.of(1, 2)").forEach(this::answerAlike);
        assertThat(standing("Two.n")).doesNotContain("of.library");
        Stream.of(plain, limited)
                .forEach(one -> one.addToClasspath(folder.resolve("second").toString()));
        List.of("One.n", "Two.n", "Map.of(1, 2)", "of.library.Map.n").forEach(this::answerAlike);
        assertThat(standing("Two.n")).contains("of.library");
    }

    @Test
    void typesThatJShellWritesAreImported() {
        List.of(
                        "record Part(int n) { }",
                        "class Whole { Part part() { return new Part(3); } }",
                        "class Pack<T> { T inside; Pack(T inside) { this.inside = inside; } }",
                        "Pack<Whole> pack() { return new Pack<>(new Whole()); }",
                        "class Boxes extends Pack<Part> { Boxes() { super(new Part(1)); } class Lid { } }",
                        "<T extends Boxes> T same(T it) { return it; }")
                .forEach(this::answerAlike);
        assertThat(imported("var p = pack();"))
                .contains("pack", "Pack", "Whole", "Part")
                .doesNotContain("Boxes");
        assertThat(imported("var s = same(null);")).contains("same", "Boxes", "Pack", "Part");
    }

    /** Each line is a session, with a bar between its snippets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "int a = 1; | int b = a + 1; | String a = \"text\"; | b | a + b",
                "int f() { return g(); } | int g() { return h; } | f() | int h = 3; | f() | long h = 4; | int g() { return 5; } | f()",
                "class A { B b; } | class B { int n = 2; } | var x = new A(); | x.b | class B { String n; } | x | new A().b",
                "class A { int n() { return 1; } } | class B extends A { } | var b = new B(); | b.n() | class A { int n() { return 2; } } | b",
                "class List { } | var x = new List(); | java.util.List.of(1) | List.of(1)",
                "int List = 3; | List | var y = java.util.List.of(List); | List.of()",
                "class O { static class In { static int n = 7; } static In in() { return new In(); } } | O.In.n | var i = O.in(); | i.n",
                "int abc = 5; | \"abc\" + 1 | \\u0061bc | int \\u0064 = \\u0061bc; | d | String \\u0061bc = \"\"; | d",
                "var thing = new Object() { int n = 3; A a; }; | class A { } | thing.n | var again = thing; | again.n | var third = again; | third.n",
                "<T extends Comparable<T>> T most(List<T> all) { return Collections.max(all); } | var m = most(List.of(1, 3)); | m",
                "int twice(int n) { return 2 * n; } | double twice(double n) { return 2 * n; } | twice(2) | twice(2.5) | int twice(int n) { return 3 * n; } | twice(2)",
                "int down(int n) { return n == 0 ? 0 : up(n - 1); } | int up(int n) { return down(n); } | down(3) | up(2)",
                "enum E { X, Y } | E e = E.X; | switch (e) { case X: e = E.Y; break; default: } | e | import static java.lang.Math.*; | max(2, 3) | int max(int a, int b) { return -1; } | max(2, 3)",
                "interface Shape { double area(); } | Shape unit = () -> 1; | unit.area() | interface Shape { int area(); } | unit",
                "int x = y; | int y = 1; | int x = y; | x | y = x = 4 | x + y | boolean y = true; | x",
                "int a = 1, b = a + 1, c[] = {a, b}; | c.length + b | String b; | c | Map<String, List<A>> m; | class A { } | m = new HashMap<>() | m",
                "int java = 3; | java | var l = List.of(java); | l.get(0)",
                "class \u00e9t\u00e9 { int n = 1; } | var z = new \u00e9t\u00e9(); | z.n + new e\u200bte().n | int a\u200bb = 2; | ab",
                "@FunctionalInterface interface F { int of(int n); } | F f = n -> n + k; | int k = 2; | F f = n -> n + k; | f.of(1) | long k; | f",
                "Date now; | java.util.Date now = null; | now | class Date { } | Date own = new Date(); | own == null",
                "Entry<String, Integer> e = Map.entry(\"a\", 1); | e.getKey() | enum Entry { X } | Entry.X | e",
                "max(1, 2) | int max(int a, int b) { return 0; } | max(1, 2) | Math.max(1, 2)",
                "Strem.of(1) | Stream.of(1, 2).count() | Map$Entry x; | Comparators c; | Supplier<List<String>> s = ArrayList::new; | s.get()",
                "List<Late> l = new ArrayList<>(); | class Late { Function<One, Integer> f = it -> One.n; } | l | new Late().f.apply(null) | class One { static int n = 7; } | new Late().f",
                "import java.util.concurrent.*; | Callable<Integer> c = () -> 1; | var d = Executors.callable(() -> { }); | d == null | import java.util.List; | List.of()",
                "TimeUnit.DAYS | var t = TimeUnit.HOURS; | t | Function<TimeUnit, String> name = TimeUnit::name; | name.apply(t)",
                "Connection c = null; | c | Array.class | Arrays.asList(1) | java.sql.Array.class | Timestamp.valueOf(\"2024-12-31 00:00:00\")",
                "class P { int v() { return q(); } } | int q() { return w; } | int w = 8; | new P().v() | String w = \"\"; | new P().v() | int q() { return 1; } | new P().v()",
            })
    void aSessionGoesAsIfAllWereImported(String session) {
        for (String snippet : session.split(" \\| ")) {
            answerAlike(snippet);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void generatedSessionsGoAsIfAllWereImported(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            answerAlike(generated(random));
        }
    }

    private static String generated(Random random) {
        String[] snippets = {
            "int N = 2;",
            "var N = M;",
            "String N = \"M\" + M;",
            "var N = List.of(M, M);",
            "int N() { return M; }",
            "T N(T it) { return it; }",
            "<X extends T> List<X> N(X it) { return List.of(it); }",
            "var N = M();",
            "var N = M(M);",
            "class T { int N = 1; int M() { return N + N(); } }",
            "class T extends S { S N; }",
            "record T(S N, int M) { }",
            "interface T { S N(int M); }",
            "class T<Y> { Y N; class S { } }",
            "T N;",
            "T N = new T();",
            "var N = new T() { int M = 1; };",
            "Function<Integer, Integer> N = x -> x + M;",
            "N + M",
            "N = M",
            "N(M)",
            "new T().N",
            "N.M",
            "for (int N = 0; N < 2; N++) { System.getProperty(\"\" + M); }",
            "import java.util.Map.Entry;",
        };
        String snippet = snippets[random.nextInt(snippets.length)];
        while (snippet.matches("(?s).*\\b[NMTS]\\b.*")) {
            snippet = snippet.replaceFirst(
                            "\\b[NM]\\b", List.of("a", "b", "c", "d").get(random.nextInt(4)))
                    .replaceFirst("\\b[TS]\\b", List.of("A", "B", "C").get(random.nextInt(3)));
        }
        return snippet;
    }

    /** Returns those of the standing imports that a snippet is compiled with. */
    private String standing(String snippet) {
        imports.importFor(snippet);
        String wrapped = limited.sourceCodeAnalysis().wrappers("1 + 1").get(0).wrapped();
        plain.sourceCodeAnalysis().wrappers("1 + 1"); // this, too, counts the snippets
        imports.importAll();
        return Pattern.compile("import (?:static )?([\\w.]+[.](?:[*]|TimeUnit));")
                .matcher(wrapped)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("java.io.*"))
                .collect(Collectors.joining(" "));
    }

    private List<String> imported(String snippet) {
        imports.importFor(snippet);
        String wrapped = limited.sourceCodeAnalysis().wrappers(snippet).get(0).wrapped();
        imports.importAll();
        return limited.snippets()
                .filter(DeclarationSnippet.class::isInstance)
                .map(one -> ((DeclarationSnippet) one).name())
                .filter(name -> wrapped.matches("(?s).*import static REPL\\.\\$JShell\\$\\w+\\." + name + ";.*"))
                .toList();
    }

    private void answerAlike(String snippet) {
        List<String> expected = answers(plain, snippet);
        imports.importFor(snippet);
        List<String> found = answers(limited, snippet);
        imports.importAll();
        assertThat(found).as(snippet).isEqualTo(expected);
    }

    private static List<String> answers(JShell jshell, String snippet) {
        List<String> answers = new ArrayList<>(); // without the addresses of objects
        List<SnippetEvent> events;
        try {
            events = jshell.eval(snippet);
        } catch (InternalError | AssertionError e) { // the compiler fails on some wrong code
            return List.of("fails: " + e.getMessage());
        }
        for (SnippetEvent event : events) {
            Snippet of = event.snippet();
            answers.add(of.id() + " " + of.source() + ": " + event.previousStatus() + " to " + event.status() + " "
                    + event.isSignatureChange() + " "
                    + String.valueOf(event.value()).replaceAll("(Lambda\\S*)?@\\w+", "") + " "
                    + event.exception());
            jshell.diagnostics(of)
                    .forEach(diag -> answers.add(diag.getPosition() + ": " + diag.getMessage(Locale.ENGLISH)));
            if (of instanceof VarSnippet variable) {
                answers.add(variable.typeName());
            }
            if (of instanceof DeclarationSnippet declared && jshell.status(of).isActive()) {
                jshell.unresolvedDependencies(declared).forEach(answers::add);
            }
        }
        return answers;
    }
}
