package nl.drugmonitor.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import nl.drugmonitor.LeftOut;
import nl.drugmonitor.kernel.display.MimeBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardMagicsTest {
    private static final String LIBRARY = "org.apache.commons:commons-math3:3.6.1";

    @TempDir
    Path folder;

    private StandardMagics magics;
    private FakeSession session;

    @BeforeEach
    void start() {
        magics = new StandardMagics(folder);
        session = new FakeSession(folder);
    }

    private Object line(String name, String... arguments) throws Exception {
        return magics.line(name, List.of(arguments), session);
    }

    private void jar(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        new JarOutputStream(Files.newOutputStream(file), new Manifest()).close();
    }

    private void file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest(name = "%{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mavne      | there is no magic %mavne; did you mean %maven?
            lod        | there is no magic %lod; did you mean %load?
            tiem       | there is no magic %tiem; did you mean %time?
            xyzzyx     | there is no magic %xyzzyx; %lsmagic lists those there are
            resolve    | there is no magic %resolve here: %dependency /resolve adds what %dependency /add has named
            pip        | there is no magic %pip here: %maven group:artifact:version adds a Java library
            shell      | there is no magic %shell here: %%bash as the first line of a cell runs the commands below it
            html       | %html takes a whole cell: write %%html as its first line
            %time      | %%time must be the first thing in its cell
            """)
    void aWrongNameSaysWhatIsMeant(String name, String message) {
        assertThatThrownBy(() -> line(name)).isInstanceOf(MagicException.class).hasMessage(message);
    }

    @Test
    void jarsAreFoundByPatternOnceEach() throws Exception {
        jar("libs/b.jar");
        jar("libs/a.jar");
        file("libs/broken.jar.old", "");
        String a = folder.resolve("libs/a.jar").toString();
        String b = folder.resolve("libs/b.jar").toString();
        assertThat(line("jars", "libs/*.jar")).isEqualTo(List.of(a, b));
        assertThat(line("addJars", "libs")).isEqualTo(List.of());
        assertThat(line("classpath")).isEqualTo(List.of(a, b));
        assertThat(line("classpath", "libs"))
                .isEqualTo(List.of(folder.resolve("libs").toString()));
        file("broken.jar", "");
        assertThatThrownBy(() -> line("jars", "broken.jar"))
                .hasMessage("this is no jar, and nothing is added: " + folder.resolve("broken.jar"));
        assertThatThrownBy(() -> line("jars", "no/*.jar")).hasMessage("nothing matches no/*.jar in " + folder);
    }

    @Test
    void onlyJarsAndFoldersAreOfferedWhereALibraryIsAdded() throws Exception {
        jar("libs/a.jar");
        file("libs/notes.txt", "");
        file("libs/more/b.txt", "");
        assertThat(magics.complete("%jars libs/", 11))
                .contains(new MagicCompletion(List.of("libs/a.jar", "libs/more/"), "argument", 6, 11));
        assertThat(magics.complete("%classpath libs/", 16))
                .contains(new MagicCompletion(List.of("libs/a.jar", "libs/more/"), "argument", 11, 16));
    }

    @Test
    void filesOfEveryKindAreLoadedAlsoWithoutTheirSuffix() throws Exception {
        file("a.jsh", "int a = 1;");
        file("B.java", "package x.y;\nclass B {}");
        file(
                "c.ipynb",
                "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":\"no\"},"
                        + "{\"cell_type\":\"code\",\"source\":[\"int c;\\n\",\"%who\"]},{\"cell_type\":\"code\",\"source\":\"f()\"}]}");
        file("d.ipynb", "{\"metadata\":{\"kernelspec\":{\"language\":\"python\"}},\"cells\":[]}");
        line("load", "a", "B.java", "c");
        assertThat(session.evaluated).containsExactly("int a = 1;", "\nclass B {}", "int c;\n%who", "f()");
        assertThatThrownBy(() -> line("load", "d")).hasMessageEndingWith("is a notebook in python, not in Java");
        assertThatThrownBy(() -> line("load", "e"))
                .hasMessage("cannot find e in " + folder + ", nor with .jsh, .java or .ipynb behind it");
    }

    @Test
    void timeReturnsTheValueAndPrintsHowLongItTook() throws Exception {
        session.answer = code -> 42;
        assertThat(line("time", "f()")).isEqualTo(42);
        assertThat(magics.cell("time", List.of(), "g();\nh()", session)).isEqualTo(42);
        assertThat(session.evaluated).containsExactly("f()", "g();\nh()");
        assertThat(session.out).containsPattern("Wall time: \\S+ (ns|\u00b5s|ms|s)\n");
    }

    @Test
    void timeitRunsSoManyLoops() throws Exception {
        session.answer = code -> code.contains("nanoTime") ? (Object) 3000L : (Object) 1;
        line("timeit", "-n 3 -r 2 1 + 1");
        assertThat(session.evaluated).hasSize(3);
        assertThat(session.evaluated.get(2)).contains("loop < 3;", "Object valueOfLoop = 1 + 1");
        assertThat(session.out)
                .hasToString("1.00 \u00b5s \u00b1 0.00 ns per loop (mean \u00b1 std. dev. of 2 runs, 3 loops each)\n");
        assertThatThrownBy(() -> line("timeit", "-n 0 f()"))
                .hasMessage("-n and -r must be followed by a number above 0, not \"0\"");
    }

    @Test
    void whoListsAndResetForgets() throws Exception {
        line("who");
        session.declared.add(new Session.Declared("variable", "int[]", "counts"));
        session.declared.add(new Session.Declared("record", "Point", "Point"));
        line("who");
        assertThat(session.out).hasToString("""
                Nothing is declared yet.
                variable  counts  int[]
                record    Point   Point
                """);
        line("reset");
        assertThat(session.calls).containsExactly("reset");
    }

    @Test
    void aCellOfHtmlIsShown() throws Exception {
        magics.cell("html", List.of(), "<b>x</b>\n", session);
        magics.cell("md", List.of(), "# x", session);
        assertThat(session.shown.get(0).data()).containsEntry(MimeBundle.HTML, "<b>x</b>\n");
        assertThat(session.shown.get(1).data()).containsEntry("text/markdown", "# x");
    }

    @Test
    void helpSaysWhatThereIs() throws Exception {
        line("lsmagic");
        assertThat(session.out).contains("Libraries\n  %maven      ", "\n  %time, %%time  ", "%help NAME says more");
        session.out.setLength(0);
        line("help", "%jars");
        assertThat(session.out)
                .startsWith("%jars PATTERN ...\n%%jars\n\nAdds the jars")
                .endsWith("Also: addJars, jar\n");
        assertThat(magics.inspect("int a;\n%time f()", 9))
                .hasValueSatisfying(help -> assertThat(help).startsWith("%time CODE"));
        assertThat(magics.inspect("7 % who", 4)).isEmpty();
    }

    @Test
    void namesAndFilesAreCompleted() throws Exception {
        file("data/one.jsh", "");
        file("data/two.jsh", "");
        assertThat(magics.complete("%tim", 4)).contains(new MagicCompletion(List.of("time", "timeit"), "magic", 1, 4));
        assertThat(magics.complete("%%ht", 4)).contains(new MagicCompletion(List.of("html"), "magic", 2, 4));
        assertThat(magics.complete("%", 1))
                .hasValueSatisfying(all -> assertThat(all.texts()).contains("maven", "who"));
        assertThat(magics.complete("%load da", 8)).contains(new MagicCompletion(List.of("data/"), "argument", 6, 8));
        assertThat(magics.complete("%load data/t", 12))
                .contains(new MagicCompletion(List.of("data/two.jsh"), "argument", 6, 12));
        assertThat(magics.complete("7 % ti", 6)).isEmpty();
        assertThat(magics.complete("%time fo", 8)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            commons-math3                    | "commons-math3" is no library
            org.apache.commons:commons-math3 | "org.apache.commons:commons-math3" has no version
            a:b:                             | "a:b:" is no library
            a:b:1:2:3:4                      | "a:b:1:2:3:4" is no library
            """)
    void aCoordinateOfAWrongFormIsShownARightOne(String coordinate, String message) {
        assertThatThrownBy(() -> line("maven", coordinate))
                .isInstanceOf(MagicException.class)
                .hasMessage(message + ": a library is written group:artifact:version, or"
                        + " group:artifact:type:classifier:version, such as " + LIBRARY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"3.6.1, 3.6.1", "3.+, [3.*]", "3.6.+, [3.6.*]", "latest.release, RELEASE", "'[3.0,4.0)', '[3.0,4.0)'"})
    void aVersionMayBeWrittenAsForIvy(String ivy, String maven) {
        assertThat(Maven.artifact("org.apache.commons:commons-math3:" + ivy).getVersion())
                .isEqualTo(maven);
    }

    private static void assumeTheLibraryIsAtHand() {
        Path jar = Path.of(System.getProperty("user.home"), ".m2/repository/org/apache/commons/commons-math3/3.6.1");
        LeftOut.unless(
                Files.exists(jar.resolve("commons-math3-3.6.1.jar")),
                "%maven with " + LIBRARY + ", which is not in " + jar);
    }

    @Test
    void aLibraryComesFromTheLocalRepository() throws Exception {
        assumeTheLibraryIsAtHand();
        line("addMavenDependency", LIBRARY);
        assertThat(session.classPath).singleElement().satisfies(jar -> assertThat(jar.toString())
                .endsWith("commons-math3-3.6.1.jar"));
        line("maven", LIBRARY);
        assertThat(session.classPath).hasSize(1);
    }

    @Test
    void aProjectAddsWhatItsScopesNeed() throws Exception {
        assumeTheLibraryIsAtHand();
        String dependency = "<dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId>"
                + "<version>${v}</version><scope>%s</scope></dependency>";
        String parent = "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>p</artifactId>"
                + "<version>1</version><packaging>pom</packaging><properties><v>3.6.1</v></properties></project>";
        String project = "<project><modelVersion>4.0.0</modelVersion><parent><groupId>g</groupId>"
                + "<artifactId>p</artifactId><version>1</version></parent><artifactId>c</artifactId><dependencies>"
                + dependency.formatted("test") + "</dependencies></project>";
        file("pom.xml", parent);
        file("c/pom.xml", project);
        line("loadFromPOM", "c/pom.xml");
        assertThat(session.classPath).isEmpty();
        line("loadFromPOM", "c", "test");
        assertThat(session.classPath).hasSize(1);
        session.classPath.clear();
        String cell = dependency.formatted("compile").replace("${v}", "3.6.1");
        magics.cell("loadFromPOM", List.of(), cell, session);
        assertThat(session.classPath).hasSize(1);
    }

    @Test
    void whereLibrariesLieOnThisMachineIsNotShown() throws Exception {
        assumeTheLibraryIsAtHand();
        assertThat(line("maven", LIBRARY)).isNull();
        String dependency = "<dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId>"
                + "<version>3.6.1</version></dependency>";
        assertThat(magics.cell("loadFromPOM", List.of(), dependency, session)).isNull();
        file("pom.xml", MavenMagics.project(dependency));
        assertThat(line("loadFromPOM", "pom.xml")).isNull();
    }

    @Test
    void repositoriesAndDependenciesOfACellMayStandAlone() {
        String loose = """
                <!-- as a README gives it -->
                <repository><id>r</id><url>https://r.example</url></repository>
                <dependency><artifactId>a</artifactId></dependency>
                <dependencies><dependency><artifactId>b</artifactId></dependency></dependencies>
                <groupId>mine</groupId>
                """;
        String project = MavenMagics.project(loose).replaceAll("\\s", "");
        assertThat(project)
                .contains(
                        "<repositories><repository><id>r</id><url>https://r.example</url></repository></repositories>")
                .contains("<dependencies><dependency><artifactId>a</artifactId></dependency>"
                        + "<dependency><artifactId>b</artifactId></dependency></dependencies>")
                .contains("<groupId>mine</groupId>", "<artifactId>cell</artifactId>", "<version>1</version>")
                .doesNotContain("<groupId>notebook</groupId>");
        assertThatThrownBy(() -> MavenMagics.project("<dependency>"))
                .isInstanceOf(MagicException.class)
                .hasMessageStartingWith("this is no part of a POM: ");
    }

    @Test
    @Timeout(60)
    void parentsInACircleAreRefused() throws Exception {
        String project = "<project><modelVersion>4.0.0</modelVersion><parent><groupId>g</groupId>"
                + "<artifactId>%s</artifactId><version>1</version><relativePath>%s.xml</relativePath></parent>"
                + "<groupId>g</groupId><artifactId>%s</artifactId><version>1</version><packaging>pom</packaging></project>";
        file("one.xml", project.formatted("two", "two", "one"));
        file("two.xml", project.formatted("one", "one", "two"));
        assertThatThrownBy(() -> line("loadFromPOM", "one.xml"))
                .isInstanceOf(MagicException.class)
                .hasMessageStartingWith("cannot read " + folder.resolve("one.xml") + ": ")
                .hasMessageContaining("form a cycle");
    }

    @Test
    void theOptionsOfIJavaAreTaken() throws Exception {
        assertThatThrownBy(() -> line("maven", LIBRARY, "--from", "nowhere"))
                .hasMessageStartingWith("there is no repository nowhere; there are central (");
        assertThatThrownBy(() -> line("maven", LIBRARY, "--fast"))
                .hasMessageStartingWith("there is no option --fast: %maven");
        assertThatThrownBy(() -> line("maven", "-v")).hasMessageStartingWith("which library? %maven");
        assumeTheLibraryIsAtHand();
        line("mavenRepo", "mine", folder.toUri().toString());
        line("maven", "-v", "org.apache.commons:commons-math3:jar:3.6.1");
        assertThat(session.classPath).hasSize(1);
    }
}
