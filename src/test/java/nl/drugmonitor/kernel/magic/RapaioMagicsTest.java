package nl.drugmonitor.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.imageio.ImageIO;
import nl.drugmonitor.LeftOut;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.magic.Session.Declared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The magics that rapaio's Java kernel has beside those of IJava. */
class RapaioMagicsTest {
    @TempDir
    private Path folder;

    private StandardMagics magics;
    private FakeSession session;

    @BeforeEach
    void start() {
        magics = new StandardMagics(folder);
        session = new FakeSession(folder);
    }

    private Object line(String line) throws Exception {
        List<String> words = Arguments.split(line);
        return magics.line(words.get(0), words.subList(1, words.size()), session);
    }

    private Object cell(String name, String body) throws Exception {
        return magics.cell(name, List.of(), body, session);
    }

    @ParameterizedTest(name = "%{0}")
    @CsvSource(delimiter = '|', textBlock = """
            dependency           | which command? %dependency /add, /add-repo, /list-artifacts, /list-dependencies, /list-repos, /resolve
            dependency /remove x | there is no /remove here; %dependency knows /add, /add-repo, /list-artifacts, /list-dependencies, /list-repos, /resolve
            dependency /add      | one library is needed: %dependency /add GROUP:ARTIFACT:VERSION, not ""
            dependency /add a:b  | "a:b" has no version: a library is written group:artifact:version, or group:artifact:type:classifier:version, such as org.apache.commons:commons-math3:3.6.1
            dependency /add-repo x | a name and an address are needed: %dependency /add-repo NAME URL
            jshell               | which command? %jshell /vars, %jshell /methods, %jshell /types, %jshell /imports, %jshell /list [NUMBER]
            jshell /edit         | there is no /edit here; %jshell knows /vars, /methods, /types, /imports, /list
            jshell /vars x       | %jshell /vars takes no arguments, not "x"
            jshell /list 7       | there is no code with the number 7; there are 0 pieces, which %jshell /list numbers
            image                | which picture? %image FILE_OR_URL; a name with spaces stands in quotes
            image a b            | which picture? %image FILE_OR_URL; a name with spaces stands in quotes
            bash                 | %bash takes a whole cell: write %%bash as its first line
            maven \\{ }           | \\{} must hold a name or an expression, such as \\{version}
            """)
    void whatIsWrongIsSaid(String line, String message) {
        assertThatThrownBy(() -> line(line)).isInstanceOf(MagicException.class).hasMessage(message);
    }

    @Test
    void librariesAreNamedAndThenAdded() throws Exception {
        String library = "org.apache.commons:commons-math3:3.6.1";
        Path jar = Path.of(System.getProperty("user.home"), ".m2/repository/org/apache/commons/commons-math3/3.6.1");
        LeftOut.unless(
                Files.exists(jar.resolve("commons-math3-3.6.1.jar")),
                "%dependency with " + library + ", which is not in " + jar);
        session.answer = Map.<String, Object>of("version", "3.6.1")::get;

        line("dependency /resolve");
        line("dependency /add org.apache.commons:commons-math3:\\{version} --optional");
        line("dependency /list-dependencies");
        assertThat(session.classPath).isEmpty();
        line("dependency /resolve");
        line("dependency /list-dependencies");
        line("dependency /list-artifacts");

        assertThat(session.classPath).singleElement().satisfies(added -> assertThat(added.toString())
                .endsWith("commons-math3-3.6.1.jar"));
        assertThat(session.out).hasToString("""
                No library waits to be added: %dependency /add GROUP:ARTIFACT:VERSION names one.
                Named org.apache.commons:commons-math3:3.6.1; %dependency /resolve adds it.
                Named and not yet added: 1
                  org.apache.commons:commons-math3:3.6.1
                Added: 0
                Added to the class path: 1
                  commons-math3-3.6.1.jar
                Named and not yet added: 0
                Added: 1
                  org.apache.commons:commons-math3:3.6.1
                Added to the class path: 1
                  commons-math3-3.6.1.jar
                """);
    }

    @Test
    void repositoriesAreAddedAndListed() throws Exception {
        line("dependency /add-repo here " + folder.toUri() + " release|never snapshot|daily");
        line("dependency /list-repos");
        assertThatThrownBy(() -> line("dependency /add-repo here file:///x weekly"))
                .hasMessage("\"weekly\" must be release or snapshot, and may say how often it is looked at:"
                        + " release|never, snapshot|always, snapshot|daily");
        assertThat(session.out)
                .contains("Repository here (" + folder.toUri() + ") is looked in from now on.\nRepositories: ")
                .contains("  here (" + folder.toUri() + ")\n");
    }

    @Test
    void aCellNamesJarsOnLines() throws Exception {
        Path jar = Files.createDirectories(folder.resolve("my libs")).resolve("a.jar");
        new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();
        cell("jars", "\nmy libs\n");
        assertThat(session.classPath).containsExactly(jar);
        assertThatThrownBy(() -> cell("jars", "none.jar"))
                .hasMessage("cannot find none.jar in " + folder.toAbsolutePath());
    }

    @Test
    void jshellListsWhatThereIs() throws Exception {
        session.declared.add(new Declared("variable", "int", "n"));
        session.declared.add(new Declared("method", "(int)int", "twice"));
        session.declared.add(new Declared("type", "record", "Point"));
        session.sources.addAll(List.of("int n = 7;", "record Point(int x) {}"));
        session.answer = code -> code.equals("n") ? "7".repeat(200) : null;

        for (String command : List.of("vars", "methods", "types", "imports", "list -all", "list 2")) {
            line("jshell /" + command);
        }

        assertThat(session.out)
                .hasToString("int n = " + "7".repeat(100) + "...\n" + "twice  (int)int\n" + "Point  record\n"
                        + "import java.util.*\n" + "1 : int n = 7;\n2 : record Point(int x) {}\n"
                        + "record Point(int x) {}\n");
    }

    @Test
    void aPlaceholderOfNothingIsRefused() {
        session.answer = name -> null;
        assertThatThrownBy(() -> cell("bash", "rm -r \\{folder}/x"))
                .isInstanceOf(MagicException.class)
                .hasMessage("\\{folder} is null, of which no text can be made");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a \\{n}b      | a 1b
            \\{n}\\{n}     | 11
            \\{ map{x} }  | 2
            \\\\{n}        | \\{n}
            s/a\\{2,3\\}// | s/a\\{2,3\\}//
            \\{n          | \\{n
            {n} \\        | {n} \\
            """)
    void aPlaceholderIsTheValueOfItsExpression(String text, String filled) throws Exception {
        session.answer = Map.<String, Object>of("n", 1, "map{x}", 2)::get;
        assertThat(Placeholders.filled(text, session)).isEqualTo(filled);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aShellShowsWhatItPrints() throws Exception {
        session.answer = Map.<String, Object>of("who", "Ann")::get;
        Files.writeString(folder.resolve("here.txt"), "");

        cell("bash", "echo \"Hello \\{who}\"\nls\necho é >&2\ncat\n");
        cell("sh", "sleep 60 & echo done");

        assertThat(session.out.toString().lines()).containsExactlyInAnyOrder("Hello Ann", "here.txt", "é", "done");
        assertThatThrownBy(() -> cell("bash", "exit 3"))
                .isInstanceOf(MagicException.class)
                .hasMessage("bash ended with exit status 3");
        assertThatThrownBy(() -> cell("bash", " \n"))
                .hasMessage("which commands? They stand in the lines below %%bash");
        assertThatThrownBy(() -> magics.cell("bash", List.of("-x"), "ls", session))
                .hasMessage("%%bash takes no arguments, not \"-x\": the lines below it are run");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInterruptEndsAShellAndWhatItHasStarted() throws Exception {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread cell = new Thread(
                () -> ended.complete(catchThrowable(() -> cell("bash", "echo $$; sleep 300 & echo $!; wait"))));
        cell.start();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (session.out.toString().lines().count() < 2 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        List<Long> programs = session.out.toString().lines().map(Long::valueOf).toList();
        cell.interrupt();

        assertThat(ended.get(20, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertThat(programs).hasSize(2);
        for (long id : programs) { // an ended one may be listed until its parent has heard of it
            while (ProcessHandle.of(id)
                    .flatMap(program -> program.info().command())
                    .isPresent()) {
                assertThat(System.nanoTime()).as("the end of program %s", id).isLessThan(end);
                Thread.sleep(20);
            }
        }
    }

    @Test
    void aPictureIsShownInItsOwnForm() throws Exception {
        ImageIO.write(
                new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("a b.png").toFile());
        ImageIO.write(
                new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB),
                "bmp",
                folder.resolve("a.bmp").toFile());
        Files.writeString(folder.resolve("a.svg"), "<svg/>");
        Files.writeString(folder.resolve("a.txt"), "text");

        assertThat(((MimeBundle) line("image 'a b.png'")).data())
                .containsEntry(MimeBundle.TEXT, "the picture a b.png")
                .containsKey("image/png");
        assertThat(((MimeBundle) line("image a.svg")).data()).containsEntry("image/svg+xml", "<svg/>");
        assertThat(line("image a.bmp")).isInstanceOf(BufferedImage.class);
        assertThatThrownBy(() -> line("image a.txt"))
                .hasMessage("a.txt is no picture of these kinds: PNG, JPEG, GIF, SVG, BMP");
        assertThatThrownBy(() -> line("image none.png"))
                .hasMessage("cannot find none.png in " + folder.toAbsolutePath());
    }

    @Test
    void anAddressIsFetchedWhereTheUserNamesOne() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/a.svg", exchange -> {
            exchange.sendResponseHeaders(200, 6);
            exchange.getResponseBody().write("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            assertThat(((MimeBundle) line("image " + address + "/a.svg")).data())
                    .containsEntry("image/svg+xml", "<svg/>");
            assertThatThrownBy(() -> line("image " + address + "/b.svg"))
                    .hasMessage(
                            "cannot fetch " + address + "/b.svg: java.io.FileNotFoundException: " + address + "/b.svg");
        } finally {
            server.stop(0);
        }
    }
}
