package nl.drugmonitor.kernel.notebook;

import java.util.Map;
import java.util.UUID;
import nl.drugmonitor.kernel.display.Html;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;

/** How far a long work is, as a bar. Every method may be called from any thread. */
public final class Progress implements AutoCloseable {
    /** A front end is not asked to draw more often than this. */
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

    /** One more part is done. */
    public void step() {
        step(1);
    }

    /** So many more parts are done. */
    public synchronized void step(long parts) {
        done = Math.min(total, done + parts);
        long now = System.nanoTime();
        if (done == total || now - drawnAt >= NANOSECONDS_BETWEEN) {
            drawnAt = now;
            console.update(bundle(), id);
        }
    }

    /** Shows how far the work came, also when it ended before its time. */
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
