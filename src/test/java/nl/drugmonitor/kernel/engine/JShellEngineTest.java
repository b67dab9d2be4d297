package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.drugmonitor.kernel.engine.Engine.Completeness;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.engine.Engine.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JShellEngineTest {
    private static final Notebook NOTEBOOK = new Notebook();

    @AfterAll
    static void close() {
        NOTEBOOK.close();
    }

    @BeforeEach
    void reset() {
        NOTEBOOK.run("%reset");
        NOTEBOOK.screen.taken();
        NOTEBOOK.screen.answers.clear();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", nullValues = "-", textBlock = """
            1 + 2                                                         | 3
            1 + 2;                                                        | 3
            -                                                             | ~~
            // nothing to do                                              | ~~
            int x = 5;                                                    | ~~
            int x = 5; x                                                  | 5
            int x = 5; x = 6;                                             | ~~
            int x; x                                                      | 0
            String x; x                                                   | ~~
            record P(int n) {} P P = new P(1); P                          | P[n=1]
            import static java.lang.Integer.MAX_VALUE; MAX_VALUE          | 2147483647
            int x = 5; x = 6; x                                           | 6
            var list = new ArrayList<String>(); list.add("a"); list       | [a]
            (Object) null                                                 | ~~
            System.gc()                                                   | ~~
            display("x")                                                  | ~~
            display("x");                                                 | ~~
            String id = display("x"); id.length()                         | 36
            String s = "a"; s.length() // of one                          | 1
            1; 2; 3                                                       | 3
            1; int y = 2;                                                 | ~~
            int f() { return g(); } int g() { return 7; } f()             | 7
            record P(int a, int b) {} new P(1, 2)                         | P[a=1, b=2]
            <T> T same(T t) { return t; } same("a")                       | a
            Function<Integer, Integer> f = n -> n * 2; f.apply(4)         | ! CompilationError: cannot find class Function
            import java.util.function.*; IntUnaryOperator f = n -> n * 2; f.applyAsInt(4) | 8
            import static java.lang.Math.*; max(3, 4)                     | 4
            Stream.of(1, 2, 3).map(n -> n + 1).collect(Collectors.toList()) | [2, 3, 4]
            for (int i = 0; i < 3; i++) { }                               | ~~
            if (true) System.out.print("a"); else System.out.print("b");  | ~~
            enum E { A, B } E.valueOf("B")                                | B
            interface I { int n(); } I i = () -> 3; i.n()                 | 3
            int[] a = {1, 2}; a[1]++; a[1]                                | 3
            new BigDecimal("1.50").add(BigInteger.ONE.equals(1) ? null : BigDecimal.ONE) | 2.50
            Pattern.matches("a+", "aa")                                   | true
            1 / 0                                                         | ! java.lang.ArithmeticException: / by zero
            Integer.parseInt("a")                                         | ! java.lang.NumberFormatException: For input string: "a"
            class Mine extends RuntimeException {} throw new Mine();      | ! Mine: ~~
            int x = "a";                                                  | ! CompilationError: incompatible types: String cannot be converted to int
            undefined + 1                                                 | ! CompilationError: cannot find variable undefined
            package a; int x = 5;                                         | ! CompilationError: a cell must not name a package: what cells declare is in none. Leave this line out
            int f() { return h(); } f()                                   | ! CompilationError: f cannot be used until method h() is declared
            int deep(int n) { return deep(n + 1) + 1; } deep(0)           | ! java.lang.StackOverflowError: ~~
            Object o = new long[Integer.MAX_VALUE];                       | ! java.lang.OutOfMemoryError: Requested array size exceeds VM limit
            Runtime.getRuntime().exit(3)                                  | ! ExitException: Runtime.exit(3) ends the cell only: the kernel and its variables stay. To end the kernel, shut it down from the menu
            switch ("b") { case "a": break; default: Runtime.getRuntime().halt(2); } | ! ExitException: Runtime.exit(2) ends the cell only: the kernel and its variables stay. To end the kernel, shut it down from the menu
            java.util.function.IntConsumer end = Runtime.getRuntime()::halt; end.accept(4); | ! ExitException: Runtime.exit(4) ends the cell only: the kernel and its variables stay. To end the kernel, shut it down from the menu
            java.util.function.IntConsumer end = System::exit; end.accept(5);               | ! ExitException: System.exit(5) ends the cell only: the kernel and its variables stay. To end the kernel, shut it down from the menu
            System.exit(3)                                                | ! ExitException: System.exit(3) ends the cell only: the kernel and its variables stay. To end the kernel, shut it down from the menu
            """)
    void aCellShowsTheValueOfItsLastExpression(String cell, String value) {
        assertThat(NOTEBOOK.value(cell == null ? "" : cell)).isEqualTo(value.replace("~", ""));
    }

    /** The value of a variable is read without the compiler, if nothing else can be meant. */
    @Test
    void aNameAloneIsTheVariableAsItIsNow() {
        NOTEBOOK.run("int x = 1; x = 2;");
        assertThat(NOTEBOOK.value("x")).isEqualTo("2");
        NOTEBOOK.run("String x = \"two\";");
        assertThat(NOTEBOOK.value("// the latest\nx")).isEqualTo("two");
        assertThat(NOTEBOOK.value("\\u0078")).isEqualTo("two");
        NOTEBOOK.run("int x = 1 / 0;");
        assertThat(NOTEBOOK.value("x")).isEqualTo("0");
        NOTEBOOK.run("Later y; int pi = 3; import static java.lang.Math.PI; double PI = 3;");
        assertThat(NOTEBOOK.value("y")).isEqualTo("! CompilationError: cannot find variable y");
        assertThat(NOTEBOOK.value("PI")).startsWith("! CompilationError: reference to PI is ambiguous");
        NOTEBOOK.run("%reset");
        assertThat(NOTEBOOK.value("x")).isEqualTo("! CompilationError: cannot find variable x");
    }

    @Test
    void textBlocksAndCommentsMaySpanLines() {
        assertThat(NOTEBOOK.value("/* a\n b */\nString s = \"\"\"\n    a\n    b\"\"\"; // c\n\ns.lines().count()\n\n"))
                .isEqualTo("2");
    }

    @Test
    void whatCellsDeclareIsThereInLaterOnes() {
        NOTEBOOK.run("int f() { return g() + 1; }\nclass A { int n = 3; }");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("[Note: f cannot be used until method g() is declared.\n]");
        NOTEBOOK.run("int g() { return new A().n; }");
        assertThat(NOTEBOOK.value("f()")).isEqualTo("4");
        NOTEBOOK.run("int g() { return 10; }");
        assertThat(NOTEBOOK.value("f()")).isEqualTo("11");
    }

    @Test
    void aCompileErrorIsShownInItsLine() {
        assertThat(NOTEBOOK.trace("int a = 1;\nint b = a + foo;\nint c = 2;")).isEqualTo("""
                In[n]:2: error: cannot find variable foo
                    int b = a + foo;
                                ^^^
                The cell ran up to In[n]:2 and no further.""");
        assertThat(NOTEBOOK.value("a")).isEqualTo("1");
        assertThat(NOTEBOOK.value("c")).startsWith("! CompilationError");
    }

    @Test
    void theErrorsOfAllSnippetsAreShownAtOnce() {
        assertThat(NOTEBOOK.trace("""
                int a = "x";
                int f() { return "y"; }
                class K { int n = "z"; }
                import none.such.Thing;
                undefined();
                var v = unknown + 1;
                display("ran");""")).isEqualTo("""
                In[n]:1: error: incompatible types: String cannot be converted to int
                    int a = "x";
                            ^^^
                In[n]:2: error: incompatible types: String cannot be converted to int
                    int f() { return "y"; }
                                     ^^^
                In[n]:3: error: incompatible types: String cannot be converted to int
                    class K { int n = "z"; }
                                      ^^^
                In[n]:4: error: cannot find package none.such
                    import none.such.Thing;
                           ^^^^^^^^^^^^^^^
                In[n]:5: error: cannot find method undefined()
                    undefined();
                    ^^^^^^^^^
                In[n]:6: error: cannot find variable unknown
                    var v = unknown + 1;
                            ^^^^^^^""");
        assertThat(NOTEBOOK.screen.taken()).isEmpty();
        assertThat(NOTEBOOK.value("%names")).isEqualTo("[]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            int a = "x"; int b = a.length(); b.none();                      | 1
            int c = bad; class A { String m() { return ""; } } old.m().length(); | 1
            var c = bad(); var d = c.none(); String s = 1;                  | 2
            import none.such.*; Thing t = new Thing(); import none.other.A; | 2
            int a = bad; lineMagic("eval", "int q = 2;"); q + 1;            | 2
            int a = bad; int f() { return later(); } Later x; later() + 1   | 2
            int a = "x"; import java.awt.Point; Point p = new Point(1, 2); Point q = 3; | 2
            public class B { int n = nope(); } int a = bad; new B().none(); | 2
            ~record P(int x int y) {}
            P p = new P(1, 2);~                                             | 1
            int bad = nope; load(); q + 1;                                  | 1
            int bad = nope; getKernelInstance().evalRaw("int q = 2;"); q + 1; | 2
            """)
    void whatOnlyFollowsFromAnErrorIsNotShown(String cell, int errors) {
        NOTEBOOK.run("class A { int m() { return 1; } }\nA made() { return new A(); }\nvar old = made();");
        NOTEBOOK.run("void load() throws Exception { lineMagic(\"eval\", List.of(\"int q = 2;\")); }");
        assertThat(NOTEBOOK.trace(cell).lines().filter(line -> line.contains("error: ")))
                .hasSize(errors);
    }

    @Test
    void packagesAreShownOnlyToTellTwoTypesApart() {
        assertThat(NOTEBOOK.value("List<Integer> of = new java.util.zip.CRC32();"))
                .isEqualTo("! CompilationError: incompatible types: CRC32 cannot be converted to List<Integer>");
        assertThat(NOTEBOOK.value("List<Integer> of = new java.awt.List();"))
                .isEqualTo("! CompilationError: incompatible types: java.awt.List cannot be converted to"
                        + " java.util.List<java.lang.Integer>");
    }

    @Test
    void atMostTenErrorsAreShown() {
        assertThat(NOTEBOOK.trace("int f() {\n" + "    f(1);\n".repeat(12) + "    return \"\";\n}"))
                .endsWith("\n... and more");
    }

    @Test
    void allErrorsOfAMethodAreShown() {
        assertThat(NOTEBOOK.trace("int f() {\n    int a = \"x\";\n    String b = 1;\n    return 0;\n}"))
                .isEqualTo("""
                In[n]:2: error: incompatible types: String cannot be converted to int
                        int a = "x";
                                ^^^
                In[n]:3: error: incompatible types: int cannot be converted to String
                        String b = 1;
                                   ^""");
    }

    @Test
    void aLineMayEndAsOnAnyMachine() {
        assertThat(NOTEBOOK.trace("int x = 5;\rint y = \"s\";\r\n  int z = (")).isEqualTo("""
                In[n]:2: error: incompatible types: String cannot be converted to int
                    int y = "s";
                            ^^^
                In[n]:3: error: reached end of file while parsing
                      int z = (
                               ^""");
    }

    @Test
    void anErrorThatFollowsFromAWaitingDeclarationSaysWhatThatWaitsFor() {
        NOTEBOOK.run("interface Shape { doule area(); }\nint f() { return later(); }\nShape s = null;");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("[Note: Shape cannot be used until class doule is declared.\n]");
        NOTEBOOK.run("int g() { return later(); }\ng()");
        assertThat(NOTEBOOK.screen.taken()).isEmpty();
    }

    @Test
    void aCellThatEndsTooEarlySaysWhatIsNotClosed() {
        assertThat(NOTEBOOK.trace("int f() {\n    if (true) {\n        return 1; // }\n"))
                .startsWith("In[n]:3: error: reached end of file while parsing\n")
                .endsWith("\n  the cell ends with 2 { not closed");
    }

    @Test
    void nothingOfABrokenCellRuns() {
        assertThat(NOTEBOOK.trace("int ran = 1;\nint b = ;\n")).isEqualTo("""
                In[n]:2: error: illegal start of expression
                    int b = ;
                            ^""");
        assertThat(NOTEBOOK.value("ran")).startsWith("! CompilationError");
    }

    @Test
    void allThatIsBrokenInACellIsShown() {
        assertThat(NOTEBOOK.trace("""
                int f(int n) {
                    return n
                }
                int a = f(;
                String s = 1;
                	String t = 2;
                int b = a;""")).isEqualTo("""
                In[n]:2: error: ';' expected
                        return n
                                ^
                In[n]:4: error: illegal start of expression
                    int a = f(;
                              ^""");
        assertThat(NOTEBOOK.trace("int a = ;\nint b;\npublic")).isEqualTo("""
                In[n]:1: error: illegal start of expression
                    int a = ;
                            ^""");
        assertThat(NOTEBOOK.trace("public")).isEqualTo("In[n]:1: this is no whole statement or declaration");
        assertThat(NOTEBOOK.trace("String s = \"a;\nif (true) {\n\tString t = 2;\n}\nint u = 1;"))
                .isEqualTo("""
                In[n]:1: error: unclosed string literal
                    String s = "a;
                               ^
                In[n]:3: error: incompatible types: int cannot be converted to String
                    	String t = 2;
                    	           ^""");
    }

    @Test
    void aRunTimeErrorIsTracedToTheLinesOfTheCells() {
        NOTEBOOK.run("void inner(String s) {\n    Integer.parseInt(s);\n}");
        assertThat(NOTEBOOK.trace("""
                int one = 1;
                /* spans
                   lines */
                void outer() {
                    try {
                        inner("x");
                    } catch (RuntimeException e) {
                        throw new IllegalStateException("outer", e);
                    }
                }
                // then
                outer();""").replaceAll("In\\[\\d+]", "In[m]")).isEqualTo("""
                java.lang.IllegalStateException: outer
                    at outer(In[n]:8)
                    at In[n]:12
                Caused by: java.lang.NumberFormatException: For input string: "x"
                    at java.base/java.lang.NumberFormatException.forInputString(NumberFormatException.java:67)
                    at inner(In[m]:2)
                    at outer(In[n]:6)
                    at In[n]:12""");
    }

    @Test
    void aClassForANewerJavaIsNamedWithWhatItNeeds(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("New.java"), "package sample; public class New {}");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString());
        Path file = folder.resolve("sample/New.class");
        byte[] compiled = Files.readAllBytes(file);
        compiled[7] = (byte) (compiled[7] + 8);
        Files.write(file, compiled);
        NOTEBOOK.run("%add " + folder);
        int now = Runtime.version().feature();
        String words = "sample.New needs Java " + (now + 8) + " or later, and this is Java " + now
                + ": restart and add an older version of its library, or set JAVA_HOME to a newer JDK before you start"
                + " the kernel";
        assertThat(NOTEBOOK.value("import sample.New;\nnew New()")).isEqualTo("! CompilationError: " + words);
        assertThat(NOTEBOOK.value("new sample.New()")).isEqualTo("! CompilationError: " + words);
        assertThat(NOTEBOOK.value("Class.forName(\"sample.New\")"))
                .isEqualTo("! java.lang.UnsupportedClassVersionError: " + words);
    }

    @Test
    void aPrintedTraceHasTheLinesOfTheCells() {
        try (Notebook notebook = new Notebook()) {
            notebook.run("class Low extends Exception {}\nvoid inner() throws Low {\n    throw new Low();\n}");
            notebook.run("""
                    void outer() {
                        try {
                            inner();
                        } catch (Low e) {
                            throw new IllegalStateException("outer", e);
                        }
                    }
                    // then
                    try {
                        outer();
                    } catch (RuntimeException e) {
                        e.addSuppressed(new Low());
                        e.printStackTrace();
                    }
                    try {
                        int n = Integer.parseInt("x");
                    } catch (RuntimeException e) {
                        e.printStackTrace(System.out);
                    }""");
            assertThat(printed(notebook)).isEqualTo("""
                    java.lang.IllegalStateException: outer
                    \tat outer(In[2]:5)
                    \tat In[2]:10
                    \tSuppressed: Low
                    \t\tat In[2]:12
                    Caused by: Low
                    \tat inner(In[1]:3)
                    \tat outer(In[2]:3)
                    \t... 1 more
                    java.lang.NumberFormatException: For input string: "x"
                    \tat java.base/java.lang.NumberFormatException.forInputString(NumberFormatException.java)
                    \tat java.base/java.lang.Integer.parseInt(Integer.java)
                    \tat java.base/java.lang.Integer.parseInt(Integer.java)
                    \tat In[2]:16
                    """);
        }
    }

    /** Returns what was written to both streams, without the lines of the JDK's own sources. */
    private static String printed(Notebook notebook) {
        return notebook.screen
                .taken()
                .replaceAll("\\]?\\[(?!\\d)|(?<!\\[\\d)\\]", "")
                .replaceAll("(\\w\\.java):\\d+", "$1");
    }

    @Test
    void anErrorOfAThreadHasTheLinesOfTheCells() {
        try (Notebook notebook = new Notebook()) {
            assertThat(notebook.value("""
                    int n = 0;
                    Thread fails = new Thread(
                            () -> { throw new RuntimeException("x"); }, "mine");
                    fails.start(); int meanwhile = 1; // is compiled while the trace is printed
                    fails.join();""")).isEmpty();
            assertThat(printed(notebook))
                    .startsWith("Exception in thread \"mine\" java.lang.RuntimeException: x\n\tat In[1]:3\n")
                    .doesNotContain("JShell");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            String[] words = new String[1]; for (int i = 0; i < 1; i++) { words[i].length(); } \
                | java.lang.NullPointerException: Cannot invoke "String.length()" because "words[i]" is null
            var half = 1 / 0;                         | java.lang.ArithmeticException: / by zero
            int half = List.of(1).stream().mapToInt(n -> n / 0).sum(); | java.lang.ArithmeticException: / by zero
            display("a", "none/such"); throw new IllegalStateException("b"); | java.lang.IllegalStateException: b
            """)
    void anErrorShowsNoFrameButThoseOfTheUser(String cell, String message) {
        try (Notebook notebook = new Notebook()) {
            String[] lines = notebook.trace(cell).split("\n");
            assertThat(lines[0]).isEqualTo(message);
            assertThat(Stream.of(lines).skip(1)).isNotEmpty().containsOnly("    at In[n]:1");
        }
    }

    @Test
    void framesOfTypesWithAnyNameAreShown() {
        NOTEBOOK.run("class Outer { static class LambdaStep { static int f() { return 1 / 0; } }"
                + " static int g() { return LambdaStep.f(); } }");
        assertThat(NOTEBOOK.trace("Outer.g()").replaceAll("In\\[\\d+]", "In[m]"))
                .isEqualTo("""
                java.lang.ArithmeticException: / by zero
                    at Outer$LambdaStep.f(In[m]:1)
                    at Outer.g(In[m]:1)
                    at In[n]:1""");
    }

    @Test
    void theClassOfAPassedCellIsUnloaded() throws Exception {
        NOTEBOOK.run("var seen = new ArrayList<java.lang.ref.WeakReference<Class<?>>>();"
                + " void see(Class<?> cell) { seen.add(new java.lang.ref.WeakReference<>(cell)); }");
        NOTEBOOK.run("see(java.lang.invoke.MethodHandles.lookup().lookupClass());");
        NOTEBOOK.run("int again = 0; { see(java.lang.invoke.MethodHandles.lookup().lookupClass()); }");
        assertThat(NOTEBOOK.value("seen.size()")).isEqualTo("2");
        for (int i = 0; i < 60; i++) {
            NOTEBOOK.run("int again = " + i + ";");
        }
        for (int i = 0; i < 20 && !isUnloaded(); i++) {
            System.gc();
        }
        assertThat(isUnloaded()).isTrue();
        assertThat(NOTEBOOK.value("again")).isEqualTo("59");
    }

    @Test
    void aCellThatUsesWhatIsPublicOfATypeIsUnloaded() {
        NOTEBOOK.run("var seen = new ArrayList<java.lang.ref.WeakReference<Class<?>>>();"
                + " void see(Class<?> cell) { seen.add(new java.lang.ref.WeakReference<>(cell)); }"
                + " record P(int a) {} enum E { X } class A { int n = 1; }");
        NOTEBOOK.run("{ see(java.lang.invoke.MethodHandles.lookup().lookupClass());"
                + " Stream.of(new P(1)).map(P::a).filter(a -> a > new P(E.X.ordinal()).a()).toList(); }");
        NOTEBOOK.run("{ see(java.lang.invoke.MethodHandles.lookup().lookupClass()); new A().n++; }");
        for (int i = 0; i < 60; i++) {
            assertThat(NOTEBOOK.value("new P(" + i + ")")).isEqualTo("P[a=" + i + "]");
        }
        String left = "";
        for (int i = 0; i < 20 && !left.equals("[false, true]"); i++) {
            System.gc();
            left = NOTEBOOK.value("seen.stream().map(one -> one.get() != null).toList()");
        }
        assertThat(left).isEqualTo("[false, true]");
    }

    private static boolean isUnloaded() {
        return NOTEBOOK.value("seen.stream().allMatch(one -> one.get() == null)")
                .equals("true");
    }

    @Test
    void whatATypeGivesItsPackageIsInReachOfAllCells() {
        NOTEBOOK.run("class A { int n = 4; A() {} void add(int m) { n += m; } static int two() { return 2; } }");
        NOTEBOOK.run("A a = new A();");
        NOTEBOOK.run("a.add(A.two());");
        NOTEBOOK.run("int nOf(A some) { return some.n; }");
        assertThat(NOTEBOOK.value("nOf(a) + a.n")).isEqualTo("12");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            new B().n                                      | 1
            new B().pub                                    | 2
            new B().f() + new B().g(1)                     | 34
            new B().new In().m                             | 5
            B.Held.valueOf("X")                            | X
            new B() { int twice() { return 2 * n; } }.twice() | 2
            B[] all = {new B()}; all.clone()[0].h()        | 7
            I i = () -> 8; i.n() + i.next()                | 17
            """)
    void whatATypeHidesIsStillInReachOfItsCells(String cell, String value) {
        NOTEBOOK.run("class A { int n = 1; public int pub = 2; String f() { return \"3\"; } int h() { return 7; } }"
                + " class B extends A { private int pub() { return 0; } public int g(int a) { return 4; } int g() { return 0; }"
                + " class In { int m = 5; } enum Held { X } }"
                + " interface I { int n(); default int next() { return n() + 1; } }");
        assertThat(NOTEBOOK.value(cell)).isEqualTo(value);
    }

    @Test
    void whatIsLostWithATypeThatIsDeclaredAnewIsTold() {
        try (Notebook notebook = new Notebook()) {
            notebook.run("record P(int a) {} P one = new P(1); var list = new ArrayList<P>(); P again = new P(2);"
                    + " int f() { return one.a(); }");
            notebook.run("record P(int a) { int twice() { return 2 * a; } } P again = new P(3);");
            assertThat(notebook.screen.taken())
                    .isEqualTo("[Note: one has lost its value, for P was declared anew.\n]"
                            + "[Note: list must be declared anew, for P was.\n]");
            assertThat(notebook.value("record P(int a, int b) {} one.b()"))
                    .isEqualTo("! CompilationError: cannot find variable one");
            assertThat(notebook.screen.taken())
                    .isEqualTo("[Note: one must be declared anew, for P was.\n]"
                            + "[Note: f cannot be used until variable one is declared.\n]"
                            + "[Note: again must be declared anew, for P was.\n]");
        }
    }

    @Test
    void aVariableThatHasAValueAgainOrHadNoneHasLostNothing() {
        NOTEBOOK.run("record P(int a) {} P again = new P(1); P none = null;");
        assertThat(NOTEBOOK.value("record P(int a) { int b() { return 3; } } again = new P(2); again.b()"))
                .isEqualTo("3");
        assertThat(NOTEBOOK.screen.taken()).isEmpty();
    }

    @Test
    void temporariesDoNotPileUp() {
        for (int i = 0; i < 50; i++) {
            assertThat(NOTEBOOK.value(i + " + 1")).isEqualTo(Integer.toString(i + 1));
        }
        assertThat(NOTEBOOK.value("%names")).isEqualTo("[]");
    }

    @Test
    void whatIsDeclaredStaysWhenPassedCellsAreForgotten() {
        NOTEBOOK.run("int kept = 3; int twice(int n) { return 2 * n; }");
        for (int i = 0; i < 60; i++) {
            NOTEBOOK.run("int again = " + i + ";");
            assertThat(NOTEBOOK.value("again + kept")).isEqualTo(Integer.toString(i + 3));
        }
        assertThat(NOTEBOOK.value("twice(again) + kept")).isEqualTo("121");
        NOTEBOOK.run("%reset");
        NOTEBOOK.run("int again = 7;");
        assertThat(NOTEBOOK.value("again")).isEqualTo("7");
    }

    @Test
    void twoThreadsThatReadGetWholeLines() {
        NOTEBOOK.screen.answers.addAll(Collections.nCopies(202, "ab"));
        assertThat(NOTEBOOK.value("""
                var read = new ConcurrentLinkedQueue<Integer>();
                Runnable reads = () -> {
                    try { for (int i = 0; i < 300; i++) read.add(System.in.read()); } catch (IOException e) { }
                };
                var other = new Thread(reads);
                other.start();
                reads.run();
                other.join();
                new TreeSet<>(read)""")).isEqualTo("[10, 97, 98]");
    }

    @Test
    void aMagicThatFailsFailsTheCell() {
        assertThat(NOTEBOOK.value("%broken")).isEqualTo("! java.lang.IllegalStateException: broken");
        assertThat(NOTEBOOK.engine.complete("%broken", 7).matches()).isEmpty();
        assertThat(NOTEBOOK.value("1")).isEqualTo("1");
    }

    @Test
    void anExpressionIsEvaluatedWithoutATrace() {
        NOTEBOOK.run("int x = 5;");
        assertThat(Notebook.text(NOTEBOOK.engine.evaluate("x + 1", NOTEBOOK.screen)))
                .isEqualTo("6");
        assertThat(Notebook.text(NOTEBOOK.engine.evaluate("int y = 3;", NOTEBOOK.screen)))
                .isEqualTo("! CompilationError: must be an expression");
        assertThat(Notebook.text(NOTEBOOK.engine.evaluate("1 / 0", NOTEBOOK.screen)))
                .isEqualTo("! java.lang.ArithmeticException: / by zero");
        assertThat(NOTEBOOK.value("%names")).isEqualTo("[variable int x]");
    }

    @Test
    void magicsReachTheSession() {
        NOTEBOOK.run("int x = 5; record P(int a) {} int f(int n) { return n; }");
        assertThat(NOTEBOOK.value("%names")).isEqualTo("[method (int)int f, type record P, variable int x]");
        assertThat(NOTEBOOK.value("%eval int z = x + 1; z * 2")).isEqualTo("12");
        assertThat(NOTEBOOK.value("z")).isEqualTo("6");
        assertThat(NOTEBOOK.value("%eval 1 / 0")).isEqualTo("! java.lang.ArithmeticException: / by zero");
        assertThat(NOTEBOOK.value("%eval nothing")).isEqualTo("! CompilationError: cannot find variable nothing");
        assertThat(NOTEBOOK.value("%other")).isEqualTo("! java.lang.IllegalArgumentException: no magic other");
        NOTEBOOK.run("%reset");
        assertThat(NOTEBOOK.value("x")).startsWith("! CompilationError");
        assertThat(NOTEBOOK.value("List.of(1)")).isEqualTo("[1]");
    }

    @Test
    void addedClassesCanBeCompiledAgainstAndRun(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("Added.java");
        Files.writeString(source, "package added; public class Added { public static int n() { return 42; } }");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString());
        NOTEBOOK.run("%add " + folder);
        assertThat(NOTEBOOK.value("added.Added.n()")).isEqualTo("42");
        assertThat(NOTEBOOK.value(
                        "Thread.currentThread().getContextClassLoader().loadClass(\"added.Added\").getName()"))
                .isEqualTo("added.Added");
    }

    @Test
    void anAddedLibraryComesBeforeTheKernelsOwnAndNeverBeforeTheKernel(@TempDir Path folder) throws IOException {
        Path library = folder.resolve("ZMQ.java");
        Files.writeString(library, "package org.zeromq; public class ZMQ { public static int other() { return 1; } }");
        Path kernel = folder.resolve("InCell.java");
        Files.writeString(kernel, "package nl.drugmonitor.kernel.engine; public class InCell {}");
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), library.toString(), kernel.toString());
        Files.writeString(folder.resolve("text"), "added");
        try (Notebook notebook = new Notebook()) {
            notebook.run("%add " + folder);
            assertThat(notebook.value("org.zeromq.ZMQ.other()")).isEqualTo("1");
            assertThat(notebook.value("nl.drugmonitor.kernel.engine.InCell.class.getMethods().length > 9"))
                    .isEqualTo("true");
            assertThat(notebook.value("Thread.currentThread().getContextClassLoader().getResource(\"text\") != null"))
                    .isEqualTo("true");
        }
    }

    @Test
    void cellsShareObjectsWithTheKernel() {
        assertThat(NOTEBOOK.value("nl.drugmonitor.kernel.display.MimeBundle.text(\"a\").data()"))
                .isEqualTo("{text/plain=a}");
    }

    @Test
    void outputComesInOrder() {
        NOTEBOOK.run("System.out.println(\"één\"); System.err.print(\"€\"); System.out.printf(\"%d 😀\", 2);");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("één\n[€]2 😀");
    }

    /** The sign is of three bytes: E2 82 AC. */
    @Test
    void theBytesOfASignMayComeOneByOne() {
        NOTEBOOK.run("for (byte b : \"a€\".getBytes()) { System.out.write(b); System.err.print(\"-\"); }");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("a[-][-][-]€[-]");
    }

    @Test
    void halfASignStaysInItsCell() {
        NOTEBOOK.run("System.out.print(1); System.out.write(0xE2); System.out.write(0x82);");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("1\uFFFD");
        NOTEBOOK.run("System.out.write(0xAC); System.out.print(2);");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("\uFFFD2");
    }

    @Test
    void halfAPairOfCharsStaysInItsCellToo() {
        NOTEBOOK.run("System.out.print(\"1\\uD83D\");");
        NOTEBOOK.run("System.out.print(\"2\");");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("12");
    }

    @Test
    void halfASignOfAThreadWaitsForItsOtherHalf() {
        NOTEBOOK.run("""
                var half = new Thread(() -> { System.out.write(0xC3); });
                half.start();
                half.join();
                System.out.print("own ");""");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("own \uFFFD");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"out", "err", "in"})
    void aStreamThatIsSetToNullIsPutBack(String stream) {
        String set = "System.set" + stream.substring(0, 1).toUpperCase(Locale.ROOT) + stream.substring(1);
        assertThat(NOTEBOOK.value(set + "(null);\n1 + 1")).isEqualTo("2");
        assertThat(NOTEBOOK.screen.taken())
                .isEqualTo("[Note: System." + stream + " was set to null, and is the cell's own again.\n]");
        NOTEBOOK.screen.answers.add("answer");
        NOTEBOOK.run("System.out.print(1); System.err.print(2); System.out.print(System.in.read());");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("1[2]97");
    }

    @Test
    void aStreamThatIsSetToNullWhileAValueIsShownIsPutBackToo() {
        NOTEBOOK.run("class Sly { public String toString() { System.setOut(null); return \"sly\"; } }");
        assertThat(NOTEBOOK.value("new Sly()")).isEqualTo("sly");
        NOTEBOOK.run("System.out.print(1);");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("1");
    }

    @Test
    void aCellThatClosesAStreamDoesNotSilenceTheNextOne() {
        NOTEBOOK.run("try (var out = new PrintWriter(System.out)) { out.print(1); } System.err.close();");
        NOTEBOOK.run("System.out.print(2); System.err.print(3);");
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("12[3]");
    }

    /** Of what a class file holds the Java Virtual Machine Specification says, 4.4.7 and 4.7.3: 65,535 bytes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            String s = @;
            final String s = @;
            @.length()
            System.out.println(@);
            String s() { return @; }
            class A { String s = @; }
            record A(int a) { public A { if (a == 0) throw new IllegalStateException(@); } }
            """)
    void aTextThatIsTooLongFailsItsCellAndNoOther(String cell) {
        for (String text : List.of("a".repeat(70_000), "é".repeat(33_000))) {
            assertThat(NOTEBOOK.trace("int above = 1;\n" + cell.replace("@", '"' + text + '"')))
                    .startsWith(
                            "In[n]:2: error: this text is too long: Java holds fewer than 65,535 bytes in one, and joins"
                                    + " those that + stands between. Read it from a file, or join shorter ones with String.join\n")
                    .hasSizeLessThan(800)
                    .endsWith("The cell ran up to In[n]:2 and no further.");
            assertThat(NOTEBOOK.value("above + 1")).isEqualTo("2");
            assertThat(NOTEBOOK.value("String s = \"short\"; class A {} s + new A().getClass().getSimpleName()"))
                    .isEqualTo("shortA");
            assertThat(NOTEBOOK.screen.taken()).isEmpty();
            NOTEBOOK.run("%reset");
        }
        assertThat(NOTEBOOK.value("\"" + "a".repeat(65_534) + "\".length()")).isEqualTo("65534");
    }

    @Test
    void aDeclarationInWhosePlaceATooLongOneCameIsLostAndThatIsTold() {
        NOTEBOOK.run("String s = \"a\"; int length() { return s.length(); }");
        NOTEBOOK.run("String s = \"" + "a".repeat(70_000) + "\";");
        assertThat(NOTEBOOK.screen.taken())
                .isEqualTo("[Note: s is not declared any more.\n]"
                        + "[Note: length cannot be used until variable s is declared.\n]");
        assertThat(NOTEBOOK.value("String s = \"bc\"; length()")).isEqualTo("2");
    }

    @Test
    void aMethodThatIsTooLongFailsItsCellAndNoOther() {
        assertThat(NOTEBOOK.trace("int f(int a) { " + "a = a + 70_000;".repeat(20_000) + " return a; }"))
                .startsWith("In[n]:1: error: this is more code than Java holds in one method, 65,535 bytes:"
                        + " make several of it\n")
                .hasSizeLessThan(800);
        assertThat(NOTEBOOK.value("int f(int a) { return a; } f(3)")).isEqualTo("3");
    }

    @ParameterizedTest(name = "{0}{1}...")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            int x =                 | (          | 1 | ) | ;
            int x =                 | (          | 1 |   | ;
            int x = 1               | + 1        |   |   | ;
            Object x = new StringBuilder() | .append(1) |   |   | ;
            Object x() { return new StringBuilder() | .append(1) |   |   | ; }
            if (true)               | {          |   | } |
            int x = 1;              | if (x > 0) | x++ |   | ;
            """)
    void whatTheCompilerCannotFollowIsToldInOneLine(
            String start, String opening, String middle, String closing, String end) {
        int depth = 10_000;
        String cell = start
                + ' '
                + opening.repeat(depth)
                + text(middle)
                + text(closing).repeat(depth)
                + text(end);
        assertThat(NOTEBOOK.trace("int above = 1;\n" + cell))
                .startsWith("In[n]:2: error: this nests or chains more than the compiler can follow:"
                        + " make several statements of it")
                .hasLineCount(1);
        assertThat(NOTEBOOK.screen.taken()).isEmpty();
        assertThat(NOTEBOOK.value("int x = 1; x + 1")).isEqualTo("2");
    }

    private static String text(String cellOfTable) {
        return cellOfTable == null ? "" : cellOfTable;
    }

    @Test
    void ofALongLineOnlyThePlaceOfTheFaultIsShown() {
        assertThat(NOTEBOOK.trace(
                        "\"%s\".length() + y + \"%s\".length()".formatted("a".repeat(1_000), "b".repeat(1_000))))
                .isEqualTo("In[n]:1: error: cannot find variable y\n    " + "a".repeat(67) + "\".length() + y + \""
                        + "b".repeat(75) + "\n    " + " ".repeat(80) + "^");
    }

    @Test
    void aThreadWritesUnderTheCellThatStartedIt() throws Exception {
        Notebook.Screen later = new Notebook.Screen();
        NOTEBOOK.run("""
                var gate = new CountDownLatch(1);
                var late = new Thread(() -> {
                    try { gate.await(); } catch (InterruptedException e) { }
                    System.out.print("late");
                });
                late.start();""");
        NOTEBOOK.engine.run("gate.countDown(); late.join(); System.out.print(\"own\");", 99, later);
        assertThat(NOTEBOOK.screen.taken()).isEqualTo("late");
        assertThat(later.taken()).isEqualTo("own");
    }

    @Test
    void cellsReadLines() {
        NOTEBOOK.screen.answers.addAll(List.of("één", "7", "twee"));
        assertThat(NOTEBOOK.value("""
                String first;
                try (Scanner in = new Scanner(System.in)) { first = in.nextLine(); }
                Scanner again = new Scanner(System.in);
                int n = again.nextInt();
                String reader = new BufferedReader(new InputStreamReader(System.in)).readLine();
                first + n + reader""")).isEqualTo("één7twee");
    }

    @Test
    void whereNobodyCanBeAskedTheInputIsAtItsEnd() {
        try (Notebook notebook = new Notebook()) {
            notebook.screen.canAsk = false;
            assertThat(notebook.value("""
                    Scanner in = new Scanner(System.in);
                    while (in.hasNext()) { in.next(); }
                    new BufferedReader(new InputStreamReader(System.in)).readLine() + System.in.read()""")).isEqualTo("null-1");
            String note = "[Note: System.in is at its end, for this front end cannot be asked for input.\n]";
            assertThat(notebook.screen.taken()).isEqualTo(note);
            assertThat(notebook.value("new Scanner(System.in).nextLine()"))
                    .isEqualTo("! java.util.NoSuchElementException: No line found");
            assertThat(notebook.screen.taken()).isEqualTo(note);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread.sleep(60_000)",
                "new Scanner(System.in).nextLine()",
                "while (true) { }",
                "Stream.generate(() -> { while (true) { } }).count()",
                "while (true) { try { Thread.sleep(1); } catch (Throwable e) { } }",
                "for (int i = 0; ; i++) { try { while (i >= 0) { } } catch (Throwable e) { } }",
                "new Object() { public String toString() { while (true) { } } }"
            })
    void anInterruptEndsACell(String cell) throws Exception {
        NOTEBOOK.run("int kept = 3; boolean isOn = true;");
        CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(() -> NOTEBOOK.run(cell));
        while (!isRunningACell()) {
            assertThat(outcome).isNotDone();
            Thread.sleep(20);
        }
        Thread.sleep(200);
        assertThat(outcome).isNotDone();
        NOTEBOOK.engine.interrupt();
        Outcome ended = outcome.get(1500, TimeUnit.MILLISECONDS);
        assertThat(Notebook.text(ended)).isEqualTo("! java.lang.InterruptedException: interrupted");
        if (cell.equals("while (true) { }")) {
            assertThat(Notebook.plain(ended).replaceAll("\\[\\d+]", "[n]")).isEqualTo("Interrupted\n    at In[n]:1");
        }
        if (cell.equals("Stream.generate(() -> { while (true) { } }).count()")) { // in a lambda
            assertThat(Notebook.plain(ended).replaceAll("\\[\\d+]", "[n]"))
                    .isEqualTo("Interrupted\n    at In[n]:1\n    at In[n]:1");
        }
        assertThat(NOTEBOOK.value("kept")).isEqualTo("3");
    }

    /** Returns whether the thread of cells is within what JShell has compiled. */
    private static boolean isRunningACell() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals(UserThread.NAME))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .anyMatch(frame -> frame.getClassName().startsWith(CellLoader.CELLS));
    }

    /** A thread that waits for a lock can neither be interrupted nor stopped. */
    @Test
    void aCellThatDoesNotReactIsLeftBehind() throws Exception {
        NOTEBOOK.run("""
                var lock = new Object();
                var isTaken = new CountDownLatch(1);
                var isOver = new CountDownLatch(1);
                new Thread(() -> {
                    synchronized (lock) {
                        isTaken.countDown();
                        try { isOver.await(); } catch (InterruptedException e) { }
                    }
                }).start();
                isTaken.await();""");
        CompletableFuture<Outcome> outcome =
                CompletableFuture.supplyAsync(() -> NOTEBOOK.run("int kept = 3; synchronized (lock) { }"));
        assertThatThrownBy(() -> outcome.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        NOTEBOOK.engine.interrupt();
        assertThat(Notebook.plain(outcome.get(10, TimeUnit.SECONDS))).isEqualTo("""
                Interrupted
                The cell does not react and still runs in the background. Other cells can be run meanwhile; to end this one, restart the kernel.""");
        assertThat(NOTEBOOK.value("isOver.countDown(); kept")).isEqualTo("3");
    }

    @Test
    void anInterruptBetweenCellsIsForgotten() {
        NOTEBOOK.engine.interrupt();
        assertThat(NOTEBOOK.value("Thread.sleep(1); 4")).isEqualTo("4");
    }

    @Test
    void aCellThatWasInterruptedBeforeItBeganDoesNotRun() {
        NOTEBOOK.screen.isInterrupted = true;
        assertThat(NOTEBOOK.value("int unwanted = 1;")).isEqualTo("! java.lang.InterruptedException: interrupted");
        NOTEBOOK.screen.isInterrupted = false;
        assertThat(NOTEBOOK.value("unwanted")).startsWith("! CompilationError");
    }

    @Test
    void aTimeLimitEndsACell() {
        try (Notebook limited = new Notebook(Optional.of(Duration.ofMillis(1500)), List.of())) {
            assertThat(limited.value("Thread.sleep(60_000)"))
                    .isEqualTo("! java.lang.InterruptedException: the time limit of 1.5 s is over");
        }
    }

    @Test
    void startUpScriptsRunWithTheFirstCell() {
        List<String> scripts = List.of(
                "int answer = 42;\ndisplay(answer);",
                "int fine = 1;\nint wrong = no;",
                "%eval int z = answer + 1;",
                "throw new IllegalStateException(\"a\");",
                "System.out.print(z);");
        try (Notebook limited = new Notebook(Optional.empty(), scripts)) {
            assertThat(limited.value("answer + fine")).isEqualTo("43");
            assertThat(limited.screen.taken().replaceAll("\u001b\\[\\d*m", "")).isEqualTo("""
                    <42>[start-up:2: error: cannot find variable no
                    ][    int wrong = no;
                    ][                ^^
                    ][The cell ran up to start-up:2 and no further.
                    ][java.lang.IllegalStateException: a
                    ][    at start-up:1
                    ]43""");
            assertThat(limited.value("1")).isEqualTo("1");
            assertThat(limited.screen.taken()).isEmpty();
            limited.run("%reset");
            assertThat(limited.value("answer")).isEqualTo("42");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "a".toLow^                    | toLowerCase(  | method   | 4
            int abc = 1;;ab^              | abc           | variable | 13
            java.util.conc^               | concurrent.   | package  | 10
            whi^                          | while         | keyword  | 0
            new ArrayLi^                  | ArrayList(    | class    | 4
            counted.si^                   | size()        | method   | 8
            if (true) {;    counted.si^   | size()        | method   | 24
            Map<String, String> m = null;;m.entryS^ | entrySet() | method | 32
            int k = counted.si^           | size()        | method   | 16
            void f() {;  counted.isEm^    | isEmpty()     | method   | 21
            %ev^                          | %eval         | magic    | 0
            record Pair(String a) {};;new Pair("").a^ | a() | method | 39
            record Pair(String a) {};;Pai^ | Pair         | class    | 26
            int twofold(int n) { return 2 * n; };;twofo^ | twofold( | method | 38
            int abc = 1;;Math.max(^       | abc           | variable | 22
            var all = List.of("a")⏎.stream();;all.filt^ | filter( | method | 38
            String s;;if (true) { s = "a"; }⏎else { s = "b"; }⏎s.trim^ | trim() | method | 53
            """)
    void completesNames(String marked, String match, String type, int start) {
        NOTEBOOK.run("var counted = new ArrayList<Integer>();");
        String code = marked.replace(";;", ";\n").replace("{;", "{\n").replace('⏎', '\n');
        int cursor = code.indexOf('^');
        Completion completion = NOTEBOOK.engine.complete(code.replace("^", ""), cursor);
        assertThat(completion.matches()).contains(new Match(match, type));
        assertThat(completion.start()).isEqualTo(start);
        assertThat(completion.end()).isEqualTo(cursor);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            cou^nted                    | ArrayList<Integer> counted = []
            "a".char^At(0)              | char charAt(int index)
            "a".char^At                 | char charAt(int index)
            Math.floorMod(^             | static int floorMod(int x, int y)
            int a = 1;;Math.flo^or(a)   | static double floor(double a)
            twi^ce(2)                   | int twice(int n)
            Stri^ng                     | String
            %ev^al                      | a magic
            """)
    void inspectsNames(String marked, String text) {
        NOTEBOOK.run("var counted = new ArrayList<Integer>(); int twice(int n) { return 2 * n; }");
        String code = marked.replace(";;", ";\n");
        assertThat(NOTEBOOK.engine.inspect(code.replace("^", ""), code.indexOf('^'), 0))
                .hasValueSatisfying(bundle ->
                        assertThat((String) bundle.data().get("text/plain")).contains(text));
    }

    /** Of a type that it has read and not kept, the JShell of Java 25 cannot be asked for any type any more. */
    @ParameterizedTest
    @ValueSource(
            strings = {"class Wrong { int n = \"a\"; }", "class Passing { }\n%reset", "no.such(); class Unread { }"})
    void namesAreExplainedAfterATypeThatIsNotKept(String cell) {
        NOTEBOOK.run(cell);
        NOTEBOOK.run("var numbers = new ArrayList<Integer>();");
        assertThat(NOTEBOOK.value("numbers.add(7); numbers.get(0).doubleValue()"))
                .isEqualTo("7.0");
        String explained = "ArrayList<Integer> numbers = [7]\n\nclass java.util.ArrayList\n";
        String ofJdkWithSources = explained + "\nResizable-array implementation of the List interface.\n";
        assertThat(NOTEBOOK.engine.inspect("numbers", 3, 0))
                .hasValueSatisfying(
                        bundle -> assertThat(bundle.data().get("text/plain")).isIn(explained, ofJdkWithSources));
        assertThat(NOTEBOOK.engine.inspect("\"a\".charAt(0)", 8, 0)).isPresent();
    }

    @Test
    void whatIsUnknownIsNotInspected() {
        assertThat(NOTEBOOK.engine.inspect("nothing", 3, 1)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1 + 2                          | COMPLETE   | 0
            int x = 5                      | COMPLETE   | 0
            // only this                   | COMPLETE   | 0
            if (true) {                    | INCOMPLETE | 4
            class A { void f() { // }      | INCOMPLETE | 8
            class A { String s = "{{";     | INCOMPLETE | 4
            foo(1,                         | INCOMPLETE | 0
            int x = ) 3;                   | INVALID    | 0
            """)
    void tellsWhetherACellIsComplete(String code, Completeness.Status status, int indent) {
        assertThat(NOTEBOOK.engine.isComplete(code)).isEqualTo(new Completeness(status, " ".repeat(indent)));
    }

    @Test
    void completionAnswersWhileACellRuns() throws Exception {
        NOTEBOOK.run("var counted = new ArrayList<Integer>();");
        CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(() -> NOTEBOOK.run("Thread.sleep(60_000)"));
        Thread.sleep(300);
        assertThat(NOTEBOOK.engine.complete("counted.isEm", 12).matches())
                .extracting(Match::text)
                .containsExactly("isEmpty()");
        NOTEBOOK.engine.interrupt();
        assertThat(outcome.get(1500, TimeUnit.MILLISECONDS)).isInstanceOf(Failed.class);
        assertThat(NOTEBOOK.run("1")).isInstanceOf(Done.class);
    }
}
