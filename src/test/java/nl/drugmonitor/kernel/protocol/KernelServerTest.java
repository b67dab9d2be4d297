package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.Console.InputUnavailableException;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a front end sees of a kernel, over real sockets. */
@Timeout(30)
class KernelServerTest {
    private static final KernelInfo INFO =
            new KernelInfo("test", "1.0", "Hello", Map.of("Help", "https://example.org"));

    /** Small, so that a test sends no megabytes. */
    private static final Limit LIMIT = new Limit(100_000);

    @TempDir
    private Path folder;

    private final TestEngine engine = new TestEngine();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private ConnectionFile file;
    private Thread kernel;
    private TestClient client;

    @BeforeEach
    @Timeout(30)
    void start() throws IOException {
        file = new ConnectionFile("127.0.0.1", KernelProcess.freePorts(), "secret", "hmac-sha256");
        engine.with("fail", console -> failed("boom"));
        start(() -> engine);
    }

    private void start(Supplier<Engine> builder) {
        KernelServer server = new KernelServer(
                file, builder, INFO, folder.resolve("history"), LIMIT, new PrintStream(log, true, UTF_8));
        kernel = new Thread(() -> {
            try (server) {
                server.serve();
            }
        });
        kernel.start();
        client = new TestClient(file);
    }

    @AfterEach
    @Timeout(30)
    void stop() throws InterruptedException {
        if (kernel.isAlive()) {
            client.ask(Channel.CONTROL, "shutdown_request", Json.object().put("restart", false));
        }
        client.close();
        kernel.join();
    }

    private void restart(Supplier<Engine> builder) throws IOException, InterruptedException {
        stop();
        file = new ConnectionFile(file.ip(), KernelProcess.freePorts(), file.key(), file.signatureScheme());
        start(builder);
    }

    private static Failed failed(String message) {
        return new Failed("Oops", message, List.of("Oops: " + message));
    }

    private static ObjectNode code(String code) {
        return Json.object().put("code", code);
    }

    private String log() {
        return log.toString(UTF_8);
    }

    @Test
    void aCellIsToldInOrder() {
        engine.with("both", console -> {
            console.out("one ");
            console.err("two");
            console.out("three");
            return new Engine.Done(Optional.of(MimeBundle.text("four")));
        });

        String request = client.execute("both");

        assertThat(client.reply(request))
                .hasToString("{\"status\":\"ok\",\"execution_count\":1,\"payload\":[],\"user_expressions\":{}}");
        assertThat(client.storyOf(request))
                .containsExactly(
                        "busy",
                        "execute_input 1",
                        "stdout one ",
                        "stderr two",
                        "stdout three",
                        "execute_result 1",
                        "idle");
        assertThat(client.publishedFor(request).get(5).content())
                .hasToString("{\"data\":{\"text/plain\":\"four\"},\"metadata\":{},\"execution_count\":1}");
    }

    @Test
    void aFailureIsToldTwice() {
        String request = client.execute("fail");

        assertThat(client.reply(request))
                .hasToString(
                        "{\"status\":\"error\",\"ename\":\"Oops\",\"evalue\":\"boom\",\"traceback\":[\"Oops: boom\"],"
                                + "\"execution_count\":1}");
        assertThat(client.storyOf(request)).containsExactly("busy", "execute_input 1", "error", "idle");
        assertThat(client.publishedFor(request).get(2).content())
                .hasToString("{\"ename\":\"Oops\",\"evalue\":\"boom\",\"traceback\":[\"Oops: boom\"]}");
    }

    @Test
    void aSilentCellShowsNothingAndDoesNotCount() {
        engine.with("loud", console -> {
            console.out("one");
            console.display(MimeBundle.text("two"));
            return new Engine.Done(Optional.of(MimeBundle.text("three")));
        });

        String silent =
                client.send(Channel.SHELL, "execute_request", code("loud").put("silent", true));
        assertThat(client.reply(silent).path("execution_count").asInt()).isZero();
        assertThat(client.storyOf(silent)).containsExactly("busy", "idle");
        String unstored =
                client.send(Channel.SHELL, "execute_request", code("x").put("store_history", false));
        assertThat(client.reply(unstored).path("execution_count").asInt()).isZero();
        assertThat(client.storyOf(unstored)).containsExactly("busy", "execute_input 0", "execute_result 0", "idle");
        assertThat(client.ask("execute_request", code("x"))
                        .path("execution_count")
                        .asInt())
                .isEqualTo(1);
    }

    /** A script for the page leaves no output, and what was shown before it is shown again. */
    @Test
    void whatAPageRunsIsTakenAwayAgain() {
        MimeBundle script = new MimeBundle(Map.of(MimeBundle.HTML, "<script>"), Map.of());
        engine.with("script", console -> {
            console.out("one ");
            console.display(MimeBundle.text("two"), "place");
            console.update(MimeBundle.text("three"), "place");
            console.runInPage(script);
            return TestEngine.nothing();
        });

        List<String> told = client.publishedFor(client.execute("script")).stream()
                .map(message -> message.type() + " " + message.content().at("/data"))
                .filter(line -> !line.startsWith("status") && !line.startsWith("execute_input"))
                .toList();
        assertThat(told)
                .containsExactly(
                        "stream ",
                        "display_data {\"text/plain\":\"two\"}",
                        "update_display_data {\"text/plain\":\"three\"}",
                        "display_data {\"text/html\":\"<script>\"}",
                        "update_display_data {\"text/plain\":\"\"}",
                        "clear_output ",
                        "stream ",
                        "display_data {\"text/plain\":\"three\"}");
    }

    /** A console that waits for its history takes a late answer for that to its next question. */
    @Test
    void historyDoesNotWaitForTheRunningCell() {
        CountDownLatch isAnswered = new CountDownLatch(1);
        engine.with("wait", console -> {
            await(isAnswered);
            return TestEngine.nothing();
        });

        String cell = client.execute("wait");
        String history = client.send(
                Channel.SHELL,
                "history_request",
                Json.object().put("hist_access_type", "tail").put("n", 5));
        assertThat(client.reply(history).path("history")).hasToString("[[1,1,\"wait\"]]");
        isAnswered.countDown();
        assertThat(client.reply(cell).path("status").asText()).isEqualTo("ok");
    }

    @Test
    void expressionsAreValuedAfterTheCell() {
        engine.with("none", console -> TestEngine.nothing());
        ObjectNode content = code("cell");
        content.putObject("user_expressions").put("a", "a").put("b", "fail").put("c", "none");

        JsonNode values = client.ask("execute_request", content).path("user_expressions");

        assertThat(values.path("a")).hasToString("{\"status\":\"ok\",\"data\":{\"text/plain\":\"a\"},\"metadata\":{}}");
        assertThat(values.path("b"))
                .hasToString(
                        "{\"status\":\"error\",\"ename\":\"Oops\",\"evalue\":\"boom\",\"traceback\":[\"Oops: boom\"]}");
        assertThat(values.path("c"))
                .hasToString("{\"status\":\"ok\",\"data\":{\"text/plain\":\"null\"},\"metadata\":{}}");
        assertThat(engine.ran).containsExactly("cell", "a", "fail", "none");
    }

    @Test
    void aFailedCellIsNotAskedForExpressions() {
        ObjectNode content = code("fail");
        content.putObject("user_expressions").put("a", "a");

        assertThat(client.ask("execute_request", content).path("status").asText())
                .isEqualTo("error");
        assertThat(engine.ran).containsExactly("fail");
    }

    @Test
    void aCellOnTheControlChannelWaitsForItsTurn() {
        CountDownLatch sent = new CountDownLatch(1);
        engine.with("wait", console -> {
            sent.await();
            return TestEngine.nothing();
        });
        String first = client.execute("wait");
        client.publishedUntil(message -> message.type().equals("execute_input"));
        String second = client.send(Channel.CONTROL, "execute_request", code("second"));
        ObjectNode info = client.ask(Channel.CONTROL, "kernel_info_request", Json.object());
        sent.countDown();

        assertThat(info.path("status").asText()).isEqualTo("ok");
        assertThat(client.reply(first).path("execution_count").asInt()).isEqualTo(1);
        assertThat(client.reply(Channel.CONTROL, second).path("execution_count").asInt())
                .isEqualTo(2);
        assertThat(engine.ran).containsExactly("wait", "second");
    }

    @Test
    void afterAFailureTheCellsInTheQueueAreAborted() {
        CountDownLatch queued = new CountDownLatch(1);
        engine.with("wait and fail", console -> {
            queued.await();
            return failed("later");
        });
        String first = client.execute("wait and fail");
        String second = client.execute("second");
        String info = client.send(Channel.SHELL, "kernel_info_request", Json.object());
        String third = client.execute("third");
        client.ask(Channel.CONTROL, "kernel_info_request", Json.object());
        queued.countDown();

        assertThat(client.reply(first).path("status").asText()).isEqualTo("error");
        String fourth = client.execute("fourth");
        assertThat(client.reply(second)).hasToString("{\"status\":\"aborted\"}");
        assertThat(client.reply(info).path("status").asText()).isEqualTo("ok");
        assertThat(client.reply(third).path("status").asText()).isEqualTo("aborted");
        assertThat(client.reply(fourth).path("status").asText()).isEqualTo("ok");
        assertThat(client.storyOf(third)).containsExactly("busy", "idle");
        assertThat(engine.ran).containsExactly("wait and fail", "fourth");
    }

    @Test
    void withoutStopOnErrorTheQueueGoesOn() {
        String first =
                client.send(Channel.SHELL, "execute_request", code("fail").put("stop_on_error", false));
        String second = client.execute("second");

        assertThat(client.reply(first).path("status").asText()).isEqualTo("error");
        assertThat(client.reply(second).path("status").asText()).isEqualTo("ok");
    }

    @Test
    void anEngineThatThrowsIsAnswered() {
        engine.with("bug", console -> {
            throw new IllegalStateException("a bug");
        });
        engine.with("deep", console -> {
            throw new StackOverflowError();
        });

        ObjectNode bug = client.ask("execute_request", code("bug"));
        assertThat(bug.path("ename").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(bug.path("evalue").asText()).isEqualTo("a bug");
        assertThat(client.ask("execute_request", code("deep")).path("ename").asText())
                .isEqualTo("java.lang.StackOverflowError");
        String complete = client.send(Channel.SHELL, "complete_request", code("overflow"));
        assertThat(client.reply(complete).path("status").asText()).isEqualTo("error");
        assertThat(client.storyOf(complete)).containsExactly("busy", "idle");
    }

    @Test
    void whileTheEngineIsBuiltTheKernelSaysWhoItIs() throws IOException, InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        restart(() -> {
            await(asked);
            return engine;
        });

        ObjectNode info = client.ask("kernel_info_request", Json.object());
        String cell = client.execute("x");
        asked.countDown();

        assertThat(info.path("status").asText()).isEqualTo("ok");
        assertThat(info.path("protocol_version").asText()).isEqualTo("5.4");
        assertThat(info.path("implementation").asText()).isEqualTo("test");
        assertThat(info.path("language_info").path("name").asText()).isEqualTo("java");
        assertThat(info.path("help_links")).hasToString("[{\"text\":\"Help\",\"url\":\"https://example.org\"}]");
        assertThat(client.reply(cell).path("status").asText()).isEqualTo("ok");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anEngineThatCannotBeBuiltIsToldToEachCell() throws IOException, InterruptedException {
        restart(() -> {
            throw new IllegalStateException("no JShell");
        });

        assertThat(client.ask("execute_request", code("x")).path("evalue").asText())
                .isEqualTo("the kernel could not start its engine: java.lang.IllegalStateException: no JShell");
        assertThat(client.ask(Channel.CONTROL, "interrupt_request", Json.object()))
                .hasToString("{\"status\":\"ok\"}");
    }

    @Test
    void aCellAsksTheUser() {
        engine.with("ask", console -> {
            console.out("first");
            String name = console.readLine("Name: ", false);
            return new Engine.Done(Optional.of(MimeBundle.text(name + " " + console.readLine("Password: ", true))));
        });

        String cell = client.execute("ask");
        Message name = client.receive(Channel.STDIN);
        client.answer(name, "Ada");
        Message password = client.receive(Channel.STDIN);
        client.answer(name, "stale");
        client.answer(password, "123");

        assertThat(name.type()).isEqualTo("input_request");
        assertThat(name.parentId()).isEqualTo(cell);
        assertThat(name.content()).hasToString("{\"prompt\":\"Name: \",\"password\":false}");
        assertThat(password.content()).hasToString("{\"prompt\":\"Password: \",\"password\":true}");
        assertThat(client.reply(cell).path("status").asText()).isEqualTo("ok");
        assertThat(client.publishedFor(cell)
                        .get(3)
                        .content()
                        .path("data")
                        .path("text/plain")
                        .asText())
                .isEqualTo("Ada 123");
        assertThat(log()).contains("[kernel] drops a message on stdin_port: it answers no open question");
    }

    @Test
    void anAnswerNeedNotSayWhatItAnswers() {
        engine.with("ask", console -> {
            console.readLine("", false);
            return TestEngine.nothing();
        });
        String cell = client.execute("ask");
        client.receive(Channel.STDIN);
        client.send(Channel.STDIN, "input_reply", Json.object().put("value", ""));

        assertThat(client.reply(cell).path("status").asText()).isEqualTo("ok");
    }

    @Test
    void aFrontEndThatDoesNotAskIsNotAsked() {
        engine.with("ask", console -> {
            console.readLine("", false);
            return TestEngine.nothing();
        });

        ObjectNode reply = client.ask("execute_request", code("ask").put("allow_stdin", false));

        assertThat(reply.path("ename").asText()).isEqualTo(InputUnavailableException.class.getName());
    }

    @Test
    void anInterruptEndsTheCellAndTheQuestion() {
        CountDownLatch never = new CountDownLatch(1);
        engine.with("wait", console -> {
            console.display(MimeBundle.text("waiting"));
            never.await();
            return TestEngine.nothing();
        });
        engine.with("ask", console -> {
            console.readLine("", false);
            return TestEngine.nothing();
        });

        String cell = client.execute("wait");
        client.publishedUntil(message -> message.type().equals("display_data"));
        String interrupt = client.send(Channel.CONTROL, "interrupt_request", Json.object());
        assertThat(client.reply(Channel.CONTROL, interrupt)).hasToString("{\"status\":\"ok\"}");
        assertThat(client.storyOf(interrupt)).containsExactly("busy", "idle");
        assertThat(client.reply(cell).path("ename").asText()).isEqualTo("Interrupted");

        String question = client.execute("ask");
        Message asked = client.receive(Channel.STDIN);
        client.ask(Channel.CONTROL, "interrupt_request", Json.object());
        assertThat(client.reply(question).path("ename").asText()).isEqualTo("Interrupted");
        client.answer(asked, "too late");
        assertThat(client.ask("execute_request", code("x")).path("status").asText())
                .isEqualTo("ok");
    }

    @Test
    void anInterruptEndsACellThatTheEngineHasNotBegun() throws IOException, InterruptedException {
        CountDownLatch built = new CountDownLatch(1);
        restart(() -> {
            await(built);
            return engine;
        });
        String cell = client.execute("unwanted");
        client.publishedUntil(message -> message.type().equals("execute_input"));

        client.ask(Channel.CONTROL, "interrupt_request", Json.object());
        built.countDown();

        assertThat(client.reply(cell).path("ename").asText()).isEqualTo("Interrupted");
        assertThat(client.ask("execute_request", code("wanted")).path("status").asText())
                .isEqualTo("ok");
    }

    @Test
    void anInterruptOfNoCellEndsNone() {
        client.ask(Channel.CONTROL, "interrupt_request", Json.object());

        assertThat(client.ask("execute_request", code("x")).path("status").asText())
                .isEqualTo("ok");
    }

    @Test
    void onlyTheFrontEndThatWasAskedMayAnswer() {
        engine.with("ask", console -> new Engine.Done(Optional.of(MimeBundle.text(console.readLine("", false)))));

        String cell = client.execute("ask");
        Message question = client.receive(Channel.STDIN);
        try (TestClient other = new TestClient(file)) {
            other.answer(question, "theirs");
            other.ask(Channel.CONTROL, "kernel_info_request", Json.object());
        }
        client.answer(question, "mine");

        assertThat(client.reply(cell).path("status").asText()).isEqualTo("ok");
        assertThat(resultOf(cell)).isEqualTo("mine");
    }

    @Test
    void aRequestWithoutCodeIsRefusedAndDoesNotCount() {
        for (String type : List.of("execute", "complete", "inspect", "is_complete")) {
            String fault = type + "_request must have a code that is text";
            for (ObjectNode content : List.of(Json.object(), Json.object().put("code", 5))) {
                assertThat(client.ask(type + "_request", content))
                        .hasToString("{\"status\":\"error\",\"ename\":\"MalformedMessage\",\"evalue\":\"" + fault
                                + "\",\"traceback\":[\"" + fault + "\"]}");
            }
        }
        assertThat(client.ask("execute_request", code("x"))
                        .path("execution_count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void historyIsNotGivenInAnUnknownWay() {
        client.ask("execute_request", code("x"));

        assertThat(client.ask("history_request", Json.object().put("hist_access_type", "all")))
                .hasToString("{\"status\":\"ok\",\"history\":[]}");
    }

    @Test
    void historyOutlivesTheKernel() throws IOException, InterruptedException {
        client.ask("execute_request", code("int a = 1;"));
        client.ask("execute_request", code("a + 1"));
        client.ask("execute_request", code("hidden").put("store_history", false));
        restart(() -> engine);
        client.ask("execute_request", code("a + 1"));
        client.ask("execute_request", code("b"));

        assertThat(entries(history("tail").put("n", 3))).isEqualTo("[[1,2,\"a + 1\"],[2,1,\"a + 1\"],[2,2,\"b\"]]");
        assertThat(entries(history("tail").put("n", 1).put("output", true))).isEqualTo("[[2,2,[\"b\",\"b\"]]]");
        assertThat(entries(history("range").put("session", 0).put("start", 1).put("stop", 2)))
                .isEqualTo("[[2,1,\"a + 1\"]]");
        assertThat(entries(history("range").put("session", -1).put("start", 1)))
                .isEqualTo("[[1,1,\"int a = 1;\"],[1,2,\"a + 1\"]]");
        assertThat(entries(history("search").put("pattern", "*a*").put("unique", true)))
                .isEqualTo("[[1,1,\"int a = 1;\"],[2,1,\"a + 1\"]]");
        assertThat(entries(history("search").put("pattern", "[a-b]*").put("n", 2)))
                .isEqualTo("[[2,1,\"a + 1\"],[2,2,\"b\"]]");
        assertThat(entries(history("search").put("pattern", "?"))).isEqualTo("[[2,2,\"b\"]]");
    }

    private static ObjectNode history(String access) {
        return Json.object()
                .put("hist_access_type", access)
                .put("output", false)
                .put("raw", true);
    }

    private String entries(ObjectNode request) {
        return client.ask("history_request", request).path("history").toString();
    }

    @Test
    void helpForTheCursorCountsCodePoints() {
        assertThat(client.ask("complete_request", code("\"\uD83D\uDE00\".l").put("cursor_pos", 5)))
                .hasToString(
                        "{\"status\":\"ok\",\"cursor_start\":4,\"cursor_end\":5,\"matches\":[\"length\",\"lines\"],"
                                + "\"metadata\":{\"_jupyter_types_experimental\":["
                                + "{\"text\":\"length\",\"type\":\"method\",\"start\":4,\"end\":5},"
                                + "{\"text\":\"lines\",\"type\":\"method\",\"start\":4,\"end\":5}]}}");
        assertThat(client.ask(
                        "inspect_request", code("name").put("cursor_pos", 2).put("detail_level", 1)))
                .hasToString("{\"status\":\"ok\",\"found\":true,\"data\":{\"text/plain\":\"name1\"},\"metadata\":{}}");
        assertThat(client.ask("inspect_request", code("unknown").put("cursor_pos", 2)))
                .hasToString("{\"status\":\"ok\",\"found\":false,\"data\":{},\"metadata\":{}}");
        assertThat(client.ask("is_complete_request", code("if (a) {")))
                .hasToString("{\"status\":\"incomplete\",\"indent\":\"    \"}");
        assertThat(client.ask("is_complete_request", code("}"))).hasToString("{\"status\":\"invalid\"}");
    }

    @Test
    void aCommToNowhereIsClosed() {
        String open = client.send(
                Channel.SHELL, "comm_open", Json.object().put("comm_id", "c1").put("target_name", "widget"));
        client.send(Channel.SHELL, "comm_msg", Json.object().put("comm_id", "c1"));

        assertThat(client.ask("comm_info_request", Json.object())).hasToString("{\"status\":\"ok\",\"comms\":{}}");
        assertThat(client.storyOf(open)).containsExactly("busy", "comm_close", "idle");
        assertThat(client.publishedFor(open).get(1).content()).hasToString("{\"comm_id\":\"c1\",\"data\":{}}");
    }

    @Test
    void aCommWithoutIdIsIgnored() {
        String open = client.send(Channel.SHELL, "comm_open", Json.object().put("target_name", "widget"));

        client.ask("comm_info_request", Json.object());
        assertThat(client.storyOf(open)).containsExactly("busy", "idle");
        assertThat(log()).contains("[kernel] ignores a comm_open without comm_id");
    }

    @Test
    void theAddressesCanBeAskedFor() {
        JsonNode ports = client.ask("connect_request", Json.object());

        assertThat(ports.path("status").asText()).isEqualTo("ok");
        file.ports()
                .forEach((channel, port) ->
                        assertThat(ports.path(channel.key()).asInt()).isEqualTo(port));
    }

    @Test
    void whoSubscribesIsWelcomedBeforeAnythingElse() {
        client.ask("kernel_info_request", Json.object());
        try (TestClient other = new TestClient(file)) {
            other.ask("kernel_info_request", Json.object());

            Message first = other.heard().get(0);
            assertThat(first.type()).isEqualTo("iopub_welcome");
            assertThat(first.content()).hasToString("{\"subscription\":\"\"}");
            assertThat(first.parent()).isEmpty();
            assertThat(first.identities()).containsExactly(new byte[0]);
        }
    }

    @Test
    void aFrontEndThatComesBackIsAnswered() {
        try (TestClient back = client.again()) {
            assertThat(back.ask("execute_request", code("x")).path("status").asText())
                    .isEqualTo("ok");
        }
        client.close();
        client = client.again();
        assertThat(client.ask("execute_request", code("x")).path("status").asText())
                .isEqualTo("ok");
    }

    @Test
    void anUnknownMessageIsIgnoredWithANote() {
        String unknown = client.send(Channel.SHELL, "dance_request", Json.object());

        assertThat(client.storyOf(unknown)).containsExactly("busy", "idle");
        assertThat(log()).contains("[kernel] ignores a message of type dance_request");
    }

    @Test
    void shutdownIsAnsweredFromEitherChannel() throws IOException, InterruptedException {
        ObjectNode restart = Json.object().put("restart", true);
        assertThat(client.ask(Channel.CONTROL, "shutdown_request", restart))
                .hasToString("{\"status\":\"ok\",\"restart\":true}");
        kernel.join();
        assertThat(engine.closed.await(10, TimeUnit.SECONDS)).isTrue();

        restart(() -> engine);
        String request =
                client.send(Channel.SHELL, "shutdown_request", Json.object().put("restart", false));
        assertThat(client.reply(request)).hasToString("{\"status\":\"ok\",\"restart\":false}");
        assertThat(client.storyOf(request)).containsExactly("busy", "shutdown_reply", "idle");
        kernel.join();
    }

    @Test
    void shutdownDoesNotWaitForTheCell() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        engine.with("wait", console -> {
            console.display(MimeBundle.text("waiting"));
            never.await();
            return TestEngine.nothing();
        });
        client.execute("wait");
        client.publishedUntil(message -> message.type().equals("display_data"));

        client.ask(Channel.CONTROL, "shutdown_request", Json.object());

        kernel.join();
        never.countDown();
    }

    @Test
    void whatIsNotSignedByTheFrontEndIsDropped() {
        List<byte[]> good = client.frames("execute_request", code("once"));
        List<byte[]> unsigned = new ArrayList<>(client.frames("execute_request", code("unsigned")));
        unsigned.set(1, new byte[0]);
        List<byte[]> forged = new ArrayList<>(client.frames("execute_request", code("forged")));
        forged.set(5, "{\"code\": \"other\"}".getBytes(UTF_8));

        for (List<byte[]> frames : List.of(unsigned, forged, good, good)) {
            client.sendFrames(Channel.SHELL, frames);
        }
        client.receive(Channel.SHELL);
        client.ask("kernel_info_request", Json.object());

        assertThat(engine.ran).containsExactly("once");
        assertThat(log().lines())
                .containsExactly(
                        "[kernel] drops a message on shell_port: it is not signed",
                        "[kernel] drops a message on shell_port: its signature is wrong",
                        "[kernel] drops a message on shell_port: it has come before");
    }

    @Test
    void garbageIsDropped() {
        Signer signer = new Signer(file);
        byte[] delimiter = "<IDS|MSG>".getBytes(UTF_8);
        byte[] empty = "{}".getBytes(UTF_8);
        List<byte[]> noJson = List.of("{".getBytes(UTF_8), empty, empty, empty);
        List<byte[]> noObject = List.of(empty, "[]".getBytes(UTF_8), empty, empty);
        List<byte[]> noType = List.of(empty, empty, empty, empty);
        List<byte[]> noUtf8 = List.of(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}, empty, empty, empty);
        List<byte[]> endless = List.of("[".repeat(100_000).getBytes(UTF_8), empty, empty, empty);

        client.sendFrames(Channel.SHELL, List.of("hello".getBytes(UTF_8)));
        client.sendFrames(Channel.SHELL, List.of(new byte[0]));
        client.sendFrames(Channel.SHELL, List.of(delimiter, empty));
        for (List<byte[]> json : List.of(noJson, noObject, noType, noUtf8, endless)) {
            List<byte[]> frames = new ArrayList<>(List.of(delimiter, signer.sign(json)));
            frames.addAll(json);
            client.sendFrames(Channel.SHELL, frames);
        }
        client.ask("kernel_info_request", Json.object());

        String drops = "[kernel] drops a message on shell_port: ";
        assertThat(log().lines())
                .containsExactly(
                        drops + "it has no delimiter <IDS|MSG>",
                        drops + "it has no delimiter <IDS|MSG>",
                        drops + "it must have a signature and four frames, and has 1 frames after the delimiter",
                        drops + "its header is no JSON: Unexpected end-of-input: expected close marker for Object"
                                + " (start marker at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION`"
                                + " disabled); line: 1, column: 1])",
                        drops + "its parent header must be a JSON object",
                        drops + "its header must have a msg_id",
                        drops + "its header is no JSON: Invalid UTF-8 start byte 0xff",
                        drops + "its header is no JSON: Document nesting depth (1001) exceeds the maximum allowed"
                                + " (1000, from `StreamReadConstraints.getMaxNestingDepth()`)");
    }

    @Test
    void withoutAKeyNothingIsSigned() throws IOException, InterruptedException {
        stop();
        file = new ConnectionFile(file.ip(), KernelProcess.freePorts(), "", file.signatureScheme());
        start(() -> engine);

        assertThat(client.ask("execute_request", code("x")).path("status").asText())
                .isEqualTo("ok");
    }

    @Test
    void aFloodOfLinesArrivesInFewMessagesAndWhole() {
        engine.with("flood", console -> {
            for (int i = 0; i < 10_000; i++) {
                console.out(i + "\n");
            }
            return TestEngine.nothing();
        });

        String cell = client.execute("flood");

        List<String> texts = streamed(cell, "stdout");
        assertThat(texts).hasSizeLessThan(500);
        assertThat(String.join("", texts))
                .isEqualTo(IntStream.range(0, 10_000).mapToObj(i -> i + "\n").collect(Collectors.joining()));
    }

    private List<String> streamed(String request, String stream) {
        return client.publishedFor(request).stream()
                .filter(message -> message.content().path("name").asText().equals(stream))
                .map(message -> message.content().path("text").asText())
                .toList();
    }

    @Test
    void textArrivesWhileTheCellRuns() {
        CountDownLatch seen = new CountDownLatch(1);
        engine.with("progress", console -> {
            console.out("half");
            seen.await();
            return TestEngine.nothing();
        });

        String cell = client.execute("progress");
        client.publishedUntil(message -> message.type().equals("stream"));
        seen.countDown();

        assertThat(client.reply(cell).path("status").asText()).isEqualTo("ok");
    }

    @Test
    void aPairOfSurrogatesIsNotTornApart() {
        engine.with("emoji", console -> {
            console.out("x".repeat(CellConsole.PIECE - 1) + "\uD83D");
            console.out("\uDE00");
            console.out("\uD83D");
            return TestEngine.nothing();
        });

        assertThat(String.join("", streamed(client.execute("emoji"), "stdout"))).endsWith("xx\uD83D\uDE00?");
    }

    @Test
    void anEndlessOutputIsCut() {
        engine.with("much text", console -> {
            String line = "x".repeat(999) + "\n";
            for (int i = 0; i < 500; i++) {
                console.out(line);
            }
            return new Engine.Done(Optional.of(
                    new MimeBundle(Map.of(MimeBundle.TEXT, "short", MimeBundle.HTML, "y".repeat(500_000)), Map.of())));
        });
        engine.with("long value", console -> new Engine.Done(Optional.of(MimeBundle.text("z".repeat(500_000)))));

        String cell = client.execute("much text");
        assertThat(client.reply(cell).path("status").asText()).isEqualTo("ok");
        assertThat(streamed(cell, "stdout").stream().mapToInt(String::length).sum())
                .isEqualTo(LIMIT.signs());
        assertThat(streamed(cell, "stderr")).containsExactly("\n[the rest of the output is cut: longer than 100 kB]\n");
        assertThat(resultOf(cell)).isEqualTo("short\n[text/html left out: longer than 100 kB]\n");
        assertThat(resultOf(client.execute("long value")))
                .hasSizeLessThan(LIMIT.signs() + 100)
                .endsWith("zz\n[cut: longer than 100 kB]\n");
    }

    private String resultOf(String request) {
        return client.publishedFor(request).stream()
                .filter(message -> message.type().equals("execute_result"))
                .map(message ->
                        message.content().path("data").path("text/plain").asText())
                .collect(Collectors.joining());
    }

    @Test
    void whatIsShownCanBeChangedAndTakenAway() {
        engine.with("show", console -> {
            console.out("text");
            console.display(MimeBundle.text("one"), "id");
            console.update(MimeBundle.text("two"), "id");
            console.clear(true);
            return TestEngine.nothing();
        });

        List<Message> shown = client.publishedFor(client.execute("show"));

        assertThat(shown)
                .extracting(Message::type)
                .containsExactly(
                        "status",
                        "execute_input",
                        "stream",
                        "display_data",
                        "update_display_data",
                        "clear_output",
                        "status");
        assertThat(shown.get(4).content())
                .hasToString(
                        "{\"data\":{\"text/plain\":\"two\"},\"metadata\":{},\"transient\":{\"display_id\":\"id\"}}");
        assertThat(shown.get(5).content()).hasToString("{\"wait\":true}");
    }

    @Test
    void textOfAThreadThatOutlivesItsCellGoesUnderThatCell() {
        CompletableFuture<Console> left = new CompletableFuture<>();
        engine.with("background", console -> {
            left.complete(console);
            return TestEngine.nothing();
        });
        String first = client.execute("background");
        client.reply(first);
        String second = client.execute("x");
        client.reply(second);

        left.join().out("late");

        Message late = client.publishedUntil(message -> message.type().equals("stream"));
        assertThat(late.parentId()).isEqualTo(first);
        assertThat(late.content().path("text").asText()).isEqualTo("late");
    }

    @Test
    void twoFrontEndsEachGetTheirAnswers() {
        try (TestClient other = new TestClient(file)) {
            String mine = client.execute("mine");
            String theirs = other.execute("theirs");

            assertThat(client.reply(mine).path("status").asText()).isEqualTo("ok");
            assertThat(other.reply(theirs).path("status").asText()).isEqualTo("ok");
            assertThat(other.publishedFor(mine))
                    .extracting(Message::id)
                    .isEqualTo(
                            client.publishedFor(mine).stream().map(Message::id).toList());
        }
        // One has gone while a cell runs for it, and the other goes on.
        CountDownLatch gone = new CountDownLatch(1);
        engine.with("wait", console -> {
            gone.await();
            console.out("to nobody");
            return TestEngine.nothing();
        });
        try (TestClient other = new TestClient(file)) {
            other.execute("wait");
            other.publishedUntil(message -> message.type().equals("execute_input"));
        }
        gone.countDown();
        assertThat(client.ask("execute_request", code("x")).path("status").asText())
                .isEqualTo("ok");
    }

    @Test
    void theHeartbeatGoesOnWhileACellRuns() {
        CountDownLatch heard = new CountDownLatch(1);
        engine.with("wait", console -> {
            heard.await();
            return TestEngine.nothing();
        });
        String cell = client.execute("wait");

        assertThat(client.heartbeat("ping".getBytes(UTF_8))).asString(UTF_8).isEqualTo("ping");
        heard.countDown();
        client.reply(cell);
    }

    @Test
    void whatWasUpdatedCountsOnlyAsItIsNow() {
        MimeBundle large = new MimeBundle(Map.of("image/png", "x".repeat(60_000)), Map.of());
        engine.with("progress", console -> {
            console.display(large, "bar");
            for (int i = 0; i < 5; i++) {
                console.update(large, "bar");
            }
            console.display(MimeBundle.text("more"));
            console.display(large);
            console.out("lost");
            return TestEngine.nothing();
        });
        engine.with("clear", console -> {
            console.display(large);
            console.clear(false);
            console.display(large);
            return TestEngine.nothing();
        });

        assertThat(client.storyOf(client.execute("progress")))
                .containsExactly(
                        "busy",
                        "execute_input 1",
                        "display_data",
                        "update_display_data",
                        "update_display_data",
                        "update_display_data",
                        "update_display_data",
                        "update_display_data",
                        "display_data",
                        "stderr \n[the rest of the output is cut: longer than 100 kB]\n",
                        "idle");
        assertThat(client.storyOf(client.execute("clear")))
                .containsExactly("busy", "execute_input 2", "display_data", "clear_output", "display_data", "idle");
    }

    @Test
    void aFormThatIsNoJsonIsLeftOut() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        engine.with(
                "endless",
                console -> new Engine.Done(Optional.of(
                        new MimeBundle(Map.of(MimeBundle.TEXT, "text", "application/json", endless), Map.of()))));

        assertThat(resultOf(client.execute("endless")))
                .isEqualTo("text\n[application/json left out: it cannot be written as JSON]\n");
    }

    @Test
    void aLongMessageOfAnErrorIsCutBetweenSigns() {
        engine.with("fail at length", console -> failed("x" + "\uD83D\uDE00".repeat(Limit.ERROR.signs())));

        String message = client.ask("execute_request", code("fail at length"))
                .path("evalue")
                .asText();

        assertThat(message)
                .hasSizeLessThan(Limit.ERROR.signs() + 100)
                .endsWith("\uD83D\uDE00\n[cut: longer than 100 kB]\n");
    }

    @Test
    void aMessageMayBeSignedInOtherWays() throws IOException, InterruptedException {
        stop();
        file = new ConnectionFile(file.ip(), KernelProcess.freePorts(), file.key(), "hmac-sha512");
        start(() -> engine);

        assertThat(client.ask("execute_request", code("x")).path("status").asText())
                .isEqualTo("ok");
    }

    @Test
    void anAddressInUseIsToldToTheUser() {
        assertThatThrownBy(() -> new KernelServer(file, () -> engine, INFO))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("cannot bind shell_port to " + file.address(Channel.SHELL)
                        + ": it is in use, or no address of this machine. Take another in the connection file.");
    }

    @Test
    void theAddressMayBeOfIpVersion6() throws IOException, InterruptedException {
        assumeThatCode(() -> new ServerSocket(0, 1, InetAddress.getAllByName("::1")[0]).close())
                .doesNotThrowAnyException();
        stop();
        file = new ConnectionFile("::1", KernelProcess.freePorts(), file.key(), file.signatureScheme());
        start(() -> engine);

        assertThat(client.ask("execute_request", code("x")).path("status").asText())
                .isEqualTo("ok");
    }
}
