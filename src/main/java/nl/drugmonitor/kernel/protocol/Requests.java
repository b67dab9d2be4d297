package nl.drugmonitor.kernel.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Completeness;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.engine.Engine.Outcome;

/**
 * Answers requests. Those that need the engine or the count of cells come from one thread; others may come from another
 * thread at the same time.
 */
final class Requests {
    /**
     * How long it may take to find the history, in nanoseconds. Jupyter's console waits a second, and takes an answer
     * that comes later for that to its next question, which it then prints whole in a warning.
     */
    private static final long HISTORY_PATIENCE = 900_000_000;

    private static final int LONGEST_TYPE = 64;

    private final CompletableFuture<Engine> engine;
    private final ConnectionFile file;
    private final KernelInfo info;
    private final Outbox outbox;
    private final Prompts prompts;
    private final History history;
    private final Lifecycle lifecycle;
    private final Limit limit;
    private final PrintStream log;
    private int count;
    private boolean isAborting;
    private volatile boolean isInterrupted;

    /** What a request may do with the kernel as a whole. */
    interface Lifecycle {
        /** Runs a task on the shell thread, after all requests that have arrived so far. */
        void afterArrived(Runnable task);

        /** Interrupts the running cell. */
        void interrupt();

        /** Ends the kernel when all messages are sent. */
        void shutDown();
    }

    Requests(
            CompletableFuture<Engine> engine,
            ConnectionFile file,
            KernelInfo info,
            Outbox outbox,
            Prompts prompts,
            History history,
            Lifecycle lifecycle,
            Limit limit,
            PrintStream log) {
        this.engine = engine;
        this.file = file;
        this.info = info;
        this.outbox = outbox;
        this.prompts = prompts;
        this.history = history;
        this.lifecycle = lifecycle;
        this.limit = limit;
        this.log = log;
    }

    /** Answers a request, whatever happens: without an answer the front end would wait for ever. */
    void handle(Channel channel, Message request) {
        if (request.type().equals("execute_request")) {
            isInterrupted = false; // before the front end hears "busy": an interrupt after that is for this cell
        }
        outbox.status(request, "busy");
        try {
            dispatch(channel, request);
        } catch (MalformedMessageException e) {
            String fault = String.valueOf(e.getMessage());
            reply(channel, request, error(new Failed("MalformedMessage", fault, List.of(fault))));
        } catch (RuntimeException | Error e) { // an engine runs code of the user, which may throw anything
            log.println("[kernel] " + request.type() + " failed: " + e);
            if (request.type().endsWith("_request")) {
                reply(channel, request, error(failure(e)));
            }
        } finally {
            if (!request.type().equals("history_request")) { // which has said so itself
                outbox.status(request, "idle");
            }
        }
        if (request.type().equals("shutdown_request")) {
            lifecycle.shutDown();
        }
    }

    /** Marks the current cell as interrupted, even if it has not begun yet. */
    void interrupt() {
        isInterrupted = true;
    }

    private void dispatch(Channel channel, Message request) throws MalformedMessageException {
        switch (request.type()) {
            case "kernel_info_request" -> reply(channel, request, info.toJson());
            case "execute_request" -> execute(channel, request);
            case "complete_request" -> reply(channel, request, complete(request));
            case "inspect_request" -> reply(channel, request, inspect(request));
            case "is_complete_request" -> reply(channel, request, isComplete(request));
            case "history_request" -> answerInTime(channel, request);
            case "comm_info_request" -> reply(channel, request, ok().set("comms", Json.object()));
            case "connect_request" -> reply(channel, request, ports());
            case "comm_open" -> {
                // The kernel has no targets for comms.
                JsonNode id = request.content().path("comm_id");
                if (id.isTextual()) {
                    ObjectNode close = Json.object();
                    close.set("comm_id", id);
                    close.putObject("data");
                    outbox.publish(request, "comm_close", close);
                } else {
                    log.println("[kernel] ignores a comm_open without comm_id");
                }
            }
            case "comm_msg", "comm_close" -> {
                // No comm is open.
            }
            case "interrupt_request" -> {
                lifecycle.interrupt();
                reply(channel, request, ok());
            }
            case "shutdown_request" -> {
                ObjectNode reply =
                        ok().put("restart", request.content().path("restart").asBoolean());
                reply(channel, request, reply);
                outbox.publish(request, "shutdown_reply", reply);
            }
            default -> log.println("[kernel] ignores a message of type " + request.type());
        }
    }

    private void reply(Channel channel, Message request, ObjectNode content) {
        String type = request.type().replaceFirst("_request$", "_reply");
        outbox.reply(channel, request, type, content);
    }

    private static ObjectNode ok() {
        return Json.object().put("status", "ok");
    }

    /**
     * Returns the code of a request. If there is none the front end has a fault, which must not look like empty code.
     */
    private static String code(Message request) throws MalformedMessageException {
        JsonNode code = request.content().path("code");
        if (!code.isTextual()) {
            throw new MalformedMessageException(request.type() + " must have a code that is text");
        }
        return code.textValue();
    }

    private ObjectNode ports() {
        ObjectNode ports = ok();
        file.ports().forEach((channel, port) -> ports.put(channel.key(), port));
        return ports;
    }

    private void execute(Channel channel, Message request) throws MalformedMessageException {
        if (isAborting) {
            reply(channel, request, Json.object().put("status", "aborted"));
            return;
        }
        JsonNode content = request.content();
        String code = code(request);
        boolean isSilent = content.path("silent").asBoolean();
        boolean isStored = !isSilent && content.path("store_history").asBoolean(true);
        if (isStored) {
            count++;
            history.add(count, code);
        }
        boolean mayAsk = content.path("allow_stdin").asBoolean(true);
        CellConsole console = new CellConsole(outbox, prompts, request, limit, isSilent, mayAsk, () -> isInterrupted);
        console.publish("execute_input", Json.object().put("code", code).put("execution_count", count));
        Outcome outcome = guarded(() -> engine().run(code, count, console));
        console.flush();
        ObjectNode reply = outcome instanceof Failed failed
                ? fail(
                        failed,
                        console,
                        !isSilent && content.path("stop_on_error").asBoolean(true))
                : succeed((Done) outcome, console, content.path("user_expressions"));
        console.flush();
        if (isStored && outcome instanceof Done done) { // before the reply, after which somebody may ask for it
            done.value()
                    .map(value -> value.data().get(MimeBundle.TEXT))
                    .map(String::valueOf)
                    .ifPresent(history::addOutput);
        }
        reply(channel, request, reply);
    }

    private ObjectNode fail(Failed failed, CellConsole console, boolean isAbortingOthers) {
        if (isAbortingOthers) {
            isAborting = true;
            lifecycle.afterArrived(() -> isAborting = false);
        }
        ObjectNode error = error(failed);
        console.publish("error", error.deepCopy().without(List.of("status")));
        return error.put("execution_count", count);
    }

    private ObjectNode succeed(Done done, CellConsole console, JsonNode expressions) {
        done.value().ifPresent(value -> {
            ObjectNode result = Bundles.toJson(value, limit);
            console.publish("execute_result", result.put("execution_count", count));
        });
        ObjectNode reply = ok().put("execution_count", count);
        reply.putArray("payload");
        ObjectNode values = reply.putObject("user_expressions");
        for (Map.Entry<String, JsonNode> expression : expressions.properties()) {
            Outcome outcome =
                    guarded(() -> engine().evaluate(expression.getValue().asText(), console));
            values.set(
                    expression.getKey(),
                    outcome instanceof Failed failed ? error(failed) : value(((Done) outcome).value()));
        }
        return reply;
    }

    private ObjectNode value(Optional<MimeBundle> value) {
        return ok().setAll(Bundles.toJson(value.orElseGet(() -> MimeBundle.text("null")), limit));
    }

    private static Outcome guarded(Supplier<Outcome> step) {
        try {
            return step.get();
        } catch (RuntimeException | Error e) { // an engine runs code of the user, which may throw anything
            return failure(e);
        } finally {
            Thread.interrupted(); // a late interrupt must not hit the next request
        }
    }

    private static Failed failure(Throwable e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        List<String> trace = new ArrayList<>(List.of(e.toString()));
        Arrays.stream(e.getStackTrace()).limit(50).forEach(frame -> trace.add("    at " + frame));
        return new Failed(e.getClass().getName(), message, trace);
    }

    private static ObjectNode error(Failed failed) {
        ObjectNode error = Json.object()
                .put("status", "error")
                .put("ename", failed.name())
                .put("evalue", Limit.ERROR.text(failed.message()));
        ArrayNode trace = error.putArray("traceback");
        failed.traceback().forEach(line -> trace.add(Limit.ERROR.text(line)));
        return error;
    }

    private ObjectNode complete(Message request) throws MalformedMessageException {
        String code = code(request);
        Completion completion = engine().complete(code, cursor(request.content(), code));
        int start = code.codePointCount(0, completion.start());
        int end = code.codePointCount(0, completion.end());
        ObjectNode reply = ok().put("cursor_start", start).put("cursor_end", end);
        ArrayNode matches = reply.putArray("matches");
        ArrayNode types = reply.putObject("metadata").putArray("_jupyter_types_experimental");
        for (Match match : completion.matches()) {
            matches.add(match.text());
            types.addObject()
                    .put("text", match.text())
                    .put("type", onOneLine(match.type()))
                    .put("start", start)
                    .put("end", end);
        }
        return reply;
    }

    /**
     * Returns a type without places where a line may break: JupyterLab shows types in rows of one height, so that the
     * lines would cover each other.
     */
    private static String onOneLine(String type) {
        String brief = type.length() <= LONGEST_TYPE
                ? type
                : type.substring(0, LONGEST_TYPE - 1).strip() + "…";
        return brief.replace(' ', '\u00a0').replace('-', '\u2011').replace("–", "–\u2060");
    }

    /** Returns the position of the cursor in {@code char}s; messages count code points. */
    private static int cursor(JsonNode content, String code) {
        int length = code.codePointCount(0, code.length());
        int cursor = content.path("cursor_pos").asInt(length);
        return code.offsetByCodePoints(0, Math.max(0, Math.min(cursor, length)));
    }

    private ObjectNode inspect(Message request) throws MalformedMessageException {
        String code = code(request);
        int detail = request.content().path("detail_level").asInt();
        Optional<MimeBundle> known = engine().inspect(code, cursor(request.content(), code), detail);
        ObjectNode reply = ok().put("found", known.isPresent());
        return reply.setAll(Bundles.toJson(known.orElseGet(() -> new MimeBundle(Map.of(), Map.of())), limit));
    }

    private ObjectNode isComplete(Message request) throws MalformedMessageException {
        String code = code(request);
        Completeness completeness = engine.isDone() // the user is typing, so this must not wait for the engine
                ? engine().isComplete(code)
                : new Completeness(Completeness.Status.UNKNOWN, "");
        ObjectNode reply =
                Json.object().put("status", completeness.status().name().toLowerCase(Locale.ROOT));
        if (completeness.status() == Completeness.Status.INCOMPLETE) {
            reply.put("indent", completeness.indent());
        }
        return reply;
    }

    /**
     * Leaves a request for history without an answer if that would come too late. "Idle" comes before the answer: with
     * it the front end may go on, and the next cell, which runs on another thread, is busy from then on.
     */
    private void answerInTime(Channel channel, Message request) {
        long start = System.nanoTime();
        ObjectNode found;
        try {
            found = history(request.content());
        } finally {
            outbox.status(request, "idle");
        }
        if (System.nanoTime() - start < HISTORY_PATIENCE) {
            reply(channel, request, found);
        } else {
            log.println("[kernel] has found its history too late for a console, and leaves it out");
        }
    }

    private ObjectNode history(JsonNode content) {
        int last = content.path("n").asInt(Integer.MAX_VALUE);
        List<History.Entry> found =
                switch (content.path("hist_access_type").asText()) {
                    case "range" ->
                        history.range(
                                content.path("session").asInt(),
                                content.path("start").asInt(),
                                content.path("stop").asInt(Integer.MAX_VALUE));
                    case "search" ->
                        history.search(
                                content.path("pattern").asText("*"),
                                last,
                                content.path("unique").asBoolean());
                    case "tail" -> history.tail(last);
                    default -> List.of();
                };
        boolean withOutput = content.path("output").asBoolean();
        ObjectNode reply = ok();
        ArrayNode entries = reply.putArray("history");
        for (History.Entry entry : found) {
            ArrayNode row = entries.addArray().add(entry.session()).add(entry.line());
            if (withOutput) {
                row.addArray().add(entry.source()).add(entry.output().orElse(null));
            } else {
                row.add(entry.source());
            }
        }
        return reply;
    }

    private Engine engine() {
        try {
            return engine.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the kernel could not start its engine: " + e.getCause(), e);
        }
    }
}
