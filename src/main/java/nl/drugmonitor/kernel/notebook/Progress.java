package nl.drugmonitor.kernel.notebook;

import java.util.Map;
import java.util.UUID;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;

/** A bar that shows how much of long work is done. May be used from any thread. */
public final class Progress implements AutoCloseable {
    /** How long the bar stays as it is, so that the front end is not flooded. */
    private static final long NANOSECONDS_BETWEEN = 50_000_000;

    private final Console console;
    private final String what;
    private final long total;
    private final String id = UUID.randomUUID().toString();
    private long done;
    private long drawnAt;

    Progress(Console console, String what, long total) {
        if (total <= 0) {
            throw new IllegalArgumentException("the total must be above 0, not " + total);
        }
        this.console = console;
        this.what = what;
        this.total = total;
        drawnAt = System.nanoTime();
        console.display(bundle(), id);
    }

    public void step() {
        step(1);
    }

    public synchronized void step(long parts) {
        done = Math.min(total, done + parts);
        long now = System.nanoTime();
        if (done == total || now - drawnAt >= NANOSECONDS_BETWEEN) {
            drawnAt = now;
            console.update(bundle(), id);
        }
    }

    /** Shows the last state, also of work that has ended early. */
    @Override
    public synchronized void close() {
        console.update(bundle(), id);
    }

    private MimeBundle bundle() {
        String text = what + ": " + done + " of " + total + " (" + 100 * done / total + "%)";
        String html = "<progress value=\"" + done + "\" max=\"" + total + "\"></progress> " + Html.escape(text);
        return new MimeBundle(Map.of(MimeBundle.TEXT, text, MimeBundle.HTML, html), Map.of());
    }
}
