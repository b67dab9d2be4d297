package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.kernel.TestLibrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The kernel as a whole: cells of Java in a process of its own. What Jupyter's own test suite asks for is asked too.
 */
@Timeout(60)
class KernelProcessTest {
    @TempDir
    private static Path folder;

    private static @Nullable KernelProcess running;

    /** A test that fails may leave a kernel that hangs: the next one gets another. */
    @RegisterExtension
    final AfterEachCallback afterwards = test -> {
        if (test.getExecutionException().isPresent()) {
            stop();
        }
    };

    private KernelProcess kernel;
    private TestClient client;

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    @BeforeEach
    @Timeout(60)
    void connect() throws IOException {
        kernel = running == null ? KernelProcess.start(folder) : running;
        running = kernel;
        client = new TestClient(kernel.connection);
    }

    @AfterEach
    void disconnect() {
        if (client != null) {
            client.close();
        }
    }

    private static ObjectNode code(String code) {
        return Json.object().put("code", code);
    }

    private ObjectNode run(String code) {
        return client.ask("execute_request", code(code));
    }

    private static String status(JsonNode reply) {
        return reply.path("status").asText();
    }

    private String value(String code) {
        String cell = client.execute(code);
        assertThat(status(client.reply(cell))).isEqualTo("ok");
        return shown(cell, "execute_result", "text/plain");
    }

    private String shown(String cell, String type, String form) {
        return client.publishedFor(cell).stream()
                .filter(message -> message.type().equals(type))
                .map(message -> message.content().path("data").path(form).asText("none of " + form))
                .collect(Collectors.joining(";"));
    }

    private String streamed(String cell, String stream) {
        return client.publishedFor(cell).stream()
                .filter(message -> message.content().path("name").asText().equals(stream))
                .map(message -> message.content().path("text").asText())
                .collect(Collectors.joining());
    }

    @Test
    void itSaysWhoItIsOnBothChannels() {
        ObjectNode info = client.ask("kernel_info_request", Json.object());

        assertThat(client.ask(Channel.CONTROL, "kernel_info_request", Json.object()))
                .isEqualTo(info);
        assertThat(info.path("protocol_version").asText()).isEqualTo("5.4");
        assertThat(info.path("implementation").asText()).isEqualTo("ndm-java");
        assertThat(info.path("language_info"))
                .hasToString("{\"name\":\"java\",\"mimetype\":\"text/x-java\","
                        + "\"file_extension\":\".jshell\",\"pygments_lexer\":\"java\","
                        + "\"codemirror_mode\":\"text/x-java\",\"nbconvert_exporter\":\"script\"}");
        assertThat(info.path("banner").asText()).startsWith("Java " + Runtime.version());
        int feature = Runtime.version().feature();
        assertThat(info.path("help_links"))
                .hasToString("[{\"text\":\"Java " + feature + " API\",\"url\":\"https://docs.oracle.com/en/java/javase/"
                        + feature + "/docs/api/\"}]");
        assertThat(info.path("debugger").isBoolean()).isTrue();
        assertThat(info.path("supported_features")).isEmpty();
    }

    @Test
    void aCellIsToldInOrder() {
        String cell = client.execute("""
                System.out.println("out");
                System.err.println("err");
                display("shown");
                1 + 1
                """);

        int count = client.reply(cell).path("execution_count").asInt();
        assertThat(client.storyOf(cell))
                .containsExactly(
                        "busy",
                        "execute_input " + count,
                        "stdout out\n",
                        "stderr err\n",
                        "display_data",
                        "execute_result " + count,
                        "idle");
        assertThat(client.publishedFor(cell)).allSatisfy(message -> {
            assertThat(message.parent().path("session").asText()).isNotEmpty();
            assertThat(message.header().path("version").asText()).isEqualTo("5.4");
            assertThat(message.header().path("date").asText())
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        });
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            display("<b>bold</b>", "text/html")                                           | text/html
            display(new java.awt.image.BufferedImage(4, 4, 1))                            | image/png
            display("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")         | image/svg+xml
            """)
    void showsValuesInManyForms(String code, String form) {
        String cell = client.execute(code);
        client.reply(cell);

        assertThat(shown(cell, "display_data", form)).isNotEmpty().doesNotStartWith("none of");
    }

    @Test
    void helpsToWriteACell() {
        assertThat(client.ask("complete_request", code("System.out.printl").put("cursor_pos", 17))
                        .path("matches"))
                .hasToString("[\"println(\"]");
        ObjectNode file = client.ask(
                "complete_request", code("new File(\"\uD83D\uDE00\", \"po").put("cursor_pos", 18));
        assertThat(file.path("matches")).isEmpty();
        file = client.ask(
                "complete_request",
                code("\"\uD83D\uDE00\"; new File(\"src/ma\")").put("cursor_pos", 21));
        assertThat(file.path("matches")).hasToString("[\"src/main/\"]");
        assertThat(file.path("metadata").path("_jupyter_types_experimental"))
                .hasToString("[{\"text\":\"src/main/\",\"type\":\"folder\",\"start\":15,\"end\":21}]");
        assertThat(client.ask("is_complete_request", code("1 + 1"))).hasToString("{\"status\":\"complete\"}");
        assertThat(status(client.ask("is_complete_request", code("int a = ")))).isEqualTo("incomplete");
        assertThat(client.ask("is_complete_request", code("}"))).hasToString("{\"status\":\"invalid\"}");
        ObjectNode known = client.ask("inspect_request", code("String").put("cursor_pos", 6));
        assertThat(known.path("found").asBoolean()).isTrue();
        assertThat(known.path("data").path("text/plain").asText()).contains("String");
    }

    @Test
    void outputCanBeTakenAway() {
        String cell = client.execute("clearOutput(true)");
        client.reply(cell);

        assertThat(client.storyOf(cell)).contains("clear_output");
    }

    @Test
    void whatWasRunIsRemembered() {
        String mine = "1 + 2 + 3";
        run(mine);
        run(mine);
        run("40 + 2");
        ObjectNode request =
                Json.object().put("raw", true).put("hist_access_type", "tail").put("n", 3);

        JsonNode tail =
                client.ask("history_request", request.put("output", true)).path("history");
        assertThat(tail.get(0).get(2)).hasToString("[\"1 + 2 + 3\",\"6\"]");
        assertThat(tail.get(2).get(2)).hasToString("[\"40 + 2\",\"42\"]");
        int session = tail.get(0).get(0).asInt();
        int line = tail.get(0).get(1).asInt();
        request.put("output", false);
        assertThat(client.ask(
                                "history_request",
                                request.put("hist_access_type", "range")
                                        .put("session", session)
                                        .put("start", line)
                                        .put("stop", line + 1))
                        .path("history"))
                .hasToString("[[" + session + "," + line + ",\"1 + 2 + 3\"]]");
        request.put("hist_access_type", "search").put("pattern", "1*2*3");
        assertThat(client.ask("history_request", request).path("history")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(client.ask("history_request", request.put("unique", true)).path("history"))
                .hasSize(1);
    }

    @Test
    void aSilentCellRunsUnseen() {
        run("int silently = 0;");
        String cell = client.send(
                Channel.SHELL,
                "execute_request",
                code("System.out.println(++silently)").put("silent", true));
        client.reply(cell);

        assertThat(client.storyOf(cell)).containsExactly("busy", "idle");
        assertThat(value("silently")).isEqualTo("1");
    }

    @Test
    void expressionsAreValuedInPlace() {
        ObjectNode content = code("int five = 5;");
        content.putObject("user_expressions").put("good", "five + 1").put("bad", "1 / (five - 5)");

        JsonNode values = client.ask("execute_request", content).path("user_expressions");

        assertThat(values.path("good").path("data").path("text/plain").asText()).isEqualTo("6");
        assertThat(values.path("bad").path("ename").asText()).contains("ArithmeticException");
    }

    @Test
    void whatIsNotSignedByTheFrontEndNeverRuns() {
        run("int signed = 0;");
        List<byte[]> good = client.frames("execute_request", code("signed++;"));
        List<byte[]> unsigned = new ArrayList<>(client.frames("execute_request", code("signed += 10;")));
        unsigned.set(1, new byte[0]);
        List<byte[]> forged = new ArrayList<>(client.frames("execute_request", code("signed++;")));
        forged.set(5, "{\"code\": \"signed += 100;\"}".getBytes(UTF_8));

        for (List<byte[]> bad : List.of(unsigned, forged)) {
            client.sendFrames(Channel.SHELL, bad);
            client.sendFrames(Channel.CONTROL, bad);
        }
        client.sendFrames(Channel.SHELL, good);
        client.sendFrames(Channel.SHELL, good);
        client.receive(Channel.SHELL);

        assertThat(value("signed")).isEqualTo("1");
    }

    @Test
    void garbageDoesNoHarm() throws IOException {
        byte[] greeting = new byte[64]; // of a peer that speaks ZeroMQ 3 and has no secret
        byte[] start = {(byte) 0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 3, 0, 'N', 'U', 'L', 'L'};
        System.arraycopy(start, 0, greeting, 0, start.length);
        byte[] frameOfExabytes = {2, 0x7F, 0, 0, 0, 0, 0, 0, 0};
        for (int port : kernel.connection.ports().values()) {
            for (byte[] first : List.of(greeting, new byte[0])) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    OutputStream out = socket.getOutputStream();
                    out.write(first);
                    out.write(frameOfExabytes);
                    out.write("GET / HTTP/1.1\r\n\r\n".repeat(1_000).getBytes(UTF_8));
                } catch (SocketException e) {
                    assertThat(e).as("the kernel may hang up").isNotNull();
                }
            }
        }
        client.sendFrames(Channel.SHELL, List.of(new byte[5_000_000]));
        client.sendFrames(Channel.CONTROL, List.of("<IDS|MSG>".getBytes(UTF_8)));
        client.sendFrames(Channel.STDIN, List.of("hello".getBytes(UTF_8), new byte[0]));

        assertThat(value("6 * 7")).isEqualTo("42");
        assertThat(client.heartbeat("ping".getBytes(UTF_8))).asString(UTF_8).isEqualTo("ping");
    }

    @Test
    void aMessageInterrupts() {
        String cell = client.execute("System.out.println(\"asleep\"); Thread.sleep(60_000);");
        client.publishedUntil(message -> message.type().equals("stream"));

        ObjectNode interrupted = client.ask(Channel.CONTROL, "interrupt_request", Json.object());

        assertThat(interrupted).hasToString("{\"status\":\"ok\"}");
        assertThat(status(client.reply(cell))).isEqualTo("error");
        assertThat(value("1 + 1")).isEqualTo("2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSignalInterrupts() throws IOException, InterruptedException {
        String cell = client.execute("System.out.println(\"busy\"); while (true) {}");
        client.publishedUntil(message -> message.type().equals("stream"));

        kernel.signal();

        assertThat(status(client.reply(cell))).isEqualTo("error");
        assertThat(value("1 + 1")).isEqualTo("2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aKernelThatIgnoresTheSignalIsInterruptedByAMessage() throws IOException, InterruptedException {
        try (KernelProcess deaf = KernelProcess.startWithoutSignals(folder);
                TestClient user = new TestClient(deaf.connection)) {
            String cell = user.execute("System.out.println(\"asleep\"); Thread.sleep(60_000);");
            user.publishedUntil(message -> message.type().equals("stream"));

            deaf.signal();
            assertThat(user.ask(Channel.CONTROL, "interrupt_request", Json.object()))
                    .hasToString("{\"status\":\"ok\"}");

            assertThat(status(user.reply(cell))).isEqualTo("error");
            assertThat(status(user.ask("execute_request", code("1 + 1")))).isEqualTo("ok");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSignalBeforeItHasAConnectionEndsItNot() throws IOException, InterruptedException {
        try (KernelProcess early = KernelProcess.startInterrupted(folder);
                TestClient other = new TestClient(early.connection)) {
            assertThat(status(other.ask("execute_request", code("1 + 1")))).isEqualTo("ok");
        }
    }

    @Test
    void aCellThatEatsAllMemoryFailsAndTheNextOneGivesItBack() {
        run("List<Object> eaten = new ArrayList<>();");
        ObjectNode full = run("while (true) eaten.add(new byte[1_000_000]);");

        assertThat(full.path("ename").asText()).isEqualTo("java.lang.OutOfMemoryError");
        assertThat(full.path("traceback").toString()).contains("Set variables to null that you need no longer");
        assertThat(status(run("eaten = null;"))).isEqualTo("ok");
        assertThat(value("new byte[100_000_000].length")).isEqualTo("100000000");
    }

    @Test
    void afterAnErrorTheQueueIsAborted() {
        run("int queued = 0;");
        String failing = client.execute("Thread.sleep(200); throw new IllegalStateException(\"on purpose\");");
        String queued = client.execute("queued++;");

        ObjectNode error = client.reply(failing);
        assertThat(error.path("ename").asText()).contains("IllegalStateException");
        assertThat(error.path("evalue").asText()).contains("on purpose");
        assertThat(status(client.reply(queued))).isEqualTo("aborted");
        assertThat(client.storyOf(failing)).endsWith("error", "idle");
        assertThat(value("queued")).isEqualTo("0");
    }

    @Test
    void theUserIsAsked() {
        String cell = client.execute("""
                System.out.print("Name? ");
                String name = new Scanner(System.in).nextLine();
                name + " " + readPassword("Password: ")
                """);
        Message name = client.receive(Channel.STDIN);
        client.answer(name, "Ada");
        Message password = client.receive(Channel.STDIN);
        client.answer(password, "123");

        assertThat(name.content()).hasToString("{\"prompt\":\"\",\"password\":false}");
        assertThat(password.content()).hasToString("{\"prompt\":\"Password: \",\"password\":true}");
        assertThat(status(client.reply(cell))).isEqualTo("ok");
        assertThat(streamed(cell, "stdout")).isEqualTo("Name? ");
        assertThat(shown(cell, "execute_result", "text/plain")).isEqualTo("Ada 123");

        ObjectNode unable = client.ask(
                "execute_request", code("new Scanner(System.in).nextLine()").put("allow_stdin", false));
        assertThat(status(unable)).isEqualTo("error");
    }

    @Test
    void aFloodOfLinesArrivesWholeInHundredsOfMessages() {
        String cell = client.execute("for (int i = 0; i < 100_000; i++) System.out.println(i);");
        assertThat(status(client.reply(cell))).isEqualTo("ok");

        assertThat(streamed(cell, "stdout"))
                .isEqualTo(IntStream.range(0, 100_000).mapToObj(i -> i + "\n").collect(Collectors.joining()));
        assertThat(client.publishedFor(cell)).hasSizeLessThan(1_000);
    }

    @Test
    void aBigOutputIsCutWithANote() {
        String cell = client.execute("for (int i = 0; i < 50; i++) System.out.print(\"x\".repeat(1_000_000));");
        assertThat(status(client.reply(cell))).isEqualTo("ok");

        assertThat(streamed(cell, "stdout")).hasSize(Limit.OUTPUT.signs());
        assertThat(streamed(cell, "stderr")).isEqualTo("\n[the rest of the output is cut: longer than 10 MB]\n");
    }

    @Test
    void twoFrontEndsAreServedAndOneMayVanish() {
        String left;
        try (TestClient other = new TestClient(kernel.connection)) {
            String mine = client.execute("\"mine\"");
            String theirs = other.execute("\"theirs\"");
            assertThat(status(client.reply(mine))).isEqualTo("ok");
            assertThat(status(other.reply(theirs))).isEqualTo("ok");
            assertThat(other.storyOf(mine)).isEqualTo(client.storyOf(mine));

            left = other.execute("new Scanner(System.in).nextLine()");
            other.receive(Channel.STDIN);
        }
        client.ask(Channel.CONTROL, "interrupt_request", Json.object());
        assertThat(client.storyOf(left)).endsWith("error", "idle");
        assertThat(value("1 + 1")).isEqualTo("2");
    }

    @Test
    void theNextKernelRemembersAndThisOneEndsInOrder() throws Exception {
        Path trace = folder.resolve("trace");
        try (KernelProcess first = KernelProcess.start(folder);
                TestClient user = new TestClient(first.connection)) {
            user.ask(
                    "execute_request",
                    code("Runtime.getRuntime().addShutdownHook(new Thread(() -> new java.io.File(\"" + trace
                            + "\").mkdir()));"));
            String request =
                    user.send(Channel.CONTROL, "shutdown_request", Json.object().put("restart", true));
            assertThat(user.reply(Channel.CONTROL, request)).hasToString("{\"status\":\"ok\",\"restart\":true}");
            assertThat(user.storyOf(request)).containsExactly("busy", "shutdown_reply", "idle");
            assertThat(KernelProcess.ends(first.process.toHandle())).isTrue();
            assertThat(first.process.exitValue()).isZero();
            assertThat(first.log()).isEmpty();
        }
        assertThat(trace).exists();

        JsonNode found = client.ask(
                        "history_request",
                        Json.object().put("hist_access_type", "search").put("pattern", "*addShutdownHook*"))
                .path("history");
        assertThat(found).hasSize(1);
    }

    /** In a kernel of its own: only the first use of Tablesaw looks for readers. */
    @ParameterizedTest(name = "before it: \"{0}\"")
    @ValueSource(strings = {"", "Table.create();"})
    void aReaderForTablesawIsAddedBeforeTheFirstTableAndAfterIt(String before) throws IOException {
        TestLibrary.pack(folder, System.getProperty("java.class.path"), "SampleReader", """
                package tech.tablesaw.io.sample;
                import tech.tablesaw.api.*;
                import tech.tablesaw.io.*;
                public class SampleReader implements DataReader<ReadOptions> {
                    static { Table.defaultReaderRegistry.registerExtension("sample", new SampleReader()); }
                    public Table read(Source source) { return Table.create("sample", IntColumn.create("n", 7)); }
                    public Table read(ReadOptions options) { return read(options.source()); }
                }
                """, Map.of());
        Path jar = folder.resolve("SampleReader.jar");
        Path data = Files.writeString(folder.resolve("a.sample"), "any");
        try (KernelProcess fresh = KernelProcess.start(folder);
                TestClient user = new TestClient(fresh.connection)) {
            ObjectNode added =
                    user.ask("execute_request", code("import tech.tablesaw.api.*;\n" + before + "\n%jars " + jar));
            String read = user.execute("Table.read().file(\"" + data + "\").name() + Table.create().rowCount()");

            assertThat(status(added)).isEqualTo("ok");
            assertThat(status(user.reply(read))).isEqualTo("ok");
            assertThat(user.publishedFor(read)).anySatisfy(message -> assertThat(
                            message.content().path("data").path("text/plain").asText())
                    .isEqualTo("sample0"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aKernelEndsWithTheFrontEndThatStartedIt() throws Exception {
        try (KernelProcess shell = KernelProcess.startBelowAShell(folder)) {
            try (TestClient user = new TestClient(shell.connection)) {
                user.ask("kernel_info_request", Json.object());
            }
            ProcessHandle orphan = shell.kernel();

            shell.process.destroyForcibly();

            assertThat(KernelProcess.ends(orphan)).isTrue();
        }
    }
}
