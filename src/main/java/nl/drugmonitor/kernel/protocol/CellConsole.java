package nl.drugmonitor.kernel.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.drugmonitor.kernel.display.Cut;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;

/**
 * The console of one request. It outlives the request: what a thread prints later still appears below its cell.
 *
 * <p>Text is collected for a moment, because a message costs a front end more than a line.
 */
final class CellConsole implements Console {
    /** How long text waits for more: at most 20 messages a second are sent. */
    static final int GATHER_MILLIS = 50;
    /** How much text is sent at once, without waiting for more. */
    static final int PIECE = 65_536;

    private final Outbox outbox;
    private final Prompts prompts;
    private final Message request;
    private final Limit limit;
    private final boolean isSilent;
    private final boolean mayAsk;
    private final BooleanSupplier isInterrupted;

    private final StringBuilder gathered = new StringBuilder();
    private String stream = "stdout";
    private boolean isFlushDue;
    private final Map<String, Integer> sizesById = new HashMap<>();
    private final ShownByCell shownByCell = new ShownByCell();
    private int shown;
    private boolean isCut;

    /**
     * Opens the console of a request.
     *
     * @param limit to what it shows
     * @param isSilent whether nothing is shown
     * @param mayAsk whether the front end can ask the user
     * @param isInterrupted whether the request was interrupted
     */
    CellConsole(
            Outbox outbox,
            Prompts prompts,
            Message request,
            Limit limit,
            boolean isSilent,
            boolean mayAsk,
            BooleanSupplier isInterrupted) {
        this.outbox = outbox;
        this.prompts = prompts;
        this.request = request;
        this.limit = limit;
        this.isSilent = isSilent;
        this.mayAsk = mayAsk;
        this.isInterrupted = isInterrupted;
    }

    @Override
    public String frontEnd() {
        return request.header().path("session").asText();
    }

    @Override
    public boolean isInterrupted() {
        return isInterrupted.getAsBoolean();
    }

    @Override
    public void out(String text) {
        write("stdout", text);
    }

    @Override
    public void err(String text) {
        write("stderr", text);
    }

    private synchronized void write(String name, String text) {
        if (isSilent || isCut || text.isEmpty()) {
            return;
        }
        int room = limit.signs() - shown;
        int end = text.length() <= room ? text.length() : Cut.end(text, room);
        shown += end;
        gather(name, text.substring(0, end));
        if (end < text.length()) {
            cut();
        }
    }

    private void cut() {
        isCut = true;
        gather("stderr", limit.note("the rest of the output is cut"));
    }

    private void gather(String name, String text) {
        if (!name.equals(stream)) {
            flush(); // so that the output of both streams stays in order
            stream = name;
        }
        gathered.append(text);
        while (gathered.length() >= PIECE) {
            send(Cut.end(gathered, PIECE));
        }
        if (!gathered.isEmpty() && !isFlushDue) {
            isFlushDue = true;
            outbox.later(this::flushInTime, GATHER_MILLIS);
        }
    }

    private synchronized void flushInTime() {
        isFlushDue = false;
        int end = Cut.end(gathered, PIECE); // the second half of a surrogate pair may come later
        if (end > 0) {
            send(end);
        }
    }

    @Override
    public synchronized void flush() {
        if (!gathered.isEmpty()) {
            send(gathered.length());
        }
    }

    private void send(int end) {
        ObjectNode content = Json.object().put("name", stream).put("text", gathered.substring(0, end));
        gathered.delete(0, end);
        shownByCell.add("stream", content, end);
        outbox.publish(request, "stream", content);
    }

    @Override
    public void display(MimeBundle bundle) {
        show("display_data", bundle, "", 0);
    }

    @Override
    public void display(MimeBundle bundle, String id) {
        show("display_data", bundle, id, 0);
    }

    @Override
    public synchronized void update(MimeBundle bundle, String id) {
        show("update_display_data", bundle, id, sizesById.getOrDefault(id, 0));
    }

    /**
     * Shows a value instead of one with the size {@code before}, so that a progress bar may change for ever.
     *
     * @param id empty if it has none
     */
    private synchronized void show(String type, MimeBundle bundle, String id, int before) {
        if (isSilent || isCut) {
            return;
        }
        ObjectNode content = Bundles.toJson(bundle, limit);
        int size = Bundles.size(content);
        if (size - before > limit.signs() - shown) {
            cut();
            return;
        }
        shown += size - before;
        ObjectNode transients = content.putObject("transient");
        if (!id.isEmpty()) {
            sizesById.put(id, size);
            transients.put("display_id", id);
        }
        flush();
        shownByCell.add(type, content, size - before);
        publish(type, content);
    }

    /**
     * Shows the script, empties its place, and has the next output clear the cell; what the cell had shown before is
     * then shown again. A cell that has shown very much keeps the empty place.
     */
    @Override
    public synchronized void runInPage(MimeBundle script) {
        if (isSilent || isCut) {
            return;
        }
        flush();
        String place = UUID.randomUUID().toString();
        publish("display_data", at(place, script));
        publish("update_display_data", at(place, MimeBundle.text("")));
        if (shownByCell.isKept()) {
            publish("clear_output", Json.object().put("wait", true));
            shownByCell.forEach(this::publish);
        }
    }

    private ObjectNode at(String place, MimeBundle bundle) {
        ObjectNode content = Bundles.toJson(bundle, limit);
        content.putObject("transient").put("display_id", place);
        return content;
    }

    @Override
    public synchronized void clear(boolean wait) {
        publish("clear_output", Json.object().put("wait", wait));
        shown = 0;
        isCut = false;
        sizesById.clear();
        shownByCell.clear();
    }

    /** Publishes a message, after the text that was written before it; nothing if the request is silent. */
    synchronized void publish(String type, ObjectNode content) {
        if (!isSilent) {
            flush();
            outbox.publish(request, type, content);
        }
    }

    @Override
    public String readLine(String prompt, boolean isPassword) throws InterruptedException {
        if (!mayAsk) {
            throw new InputUnavailableException();
        }
        flush();
        return prompts.ask(request, prompt, isPassword);
    }
}
