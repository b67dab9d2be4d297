package nl.drugmonitor.kernel.notebook;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.drugmonitor.kernel.display.Renderers;
import nl.drugmonitor.kernel.magic.Magics;
import nl.drugmonitor.kernel.magic.Session;
import org.jspecify.annotations.Nullable;

/**
 * The notebook that runs in this machine. A thread finds the one that it, or the thread that started it, has
 * {@link #start started}; any other thread, such as one of a common pool, finds the one started last.
 */
public record Running(Session session, Magics magics, Renderers renderers) {
    private static final AtomicReference<@Nullable Running> LAST = new AtomicReference<>();
    private static final InheritableThreadLocal<@Nullable Running> HERE = new InheritableThreadLocal<>();

    /** Makes this the notebook of the thread, and of those that it starts from now on. */
    public void start() {
        HERE.set(this);
        LAST.set(this);
    }

    /** Makes this the notebook of no thread that asks from here on. */
    public void stop() {
        HERE.remove();
        LAST.compareAndSet(this, null);
    }

    /**
     * Returns the notebook of this thread.
     *
     * @throws IllegalStateException if no notebook runs
     */
    public static Running notebook() {
        return find().orElseThrow(() -> new IllegalStateException("no notebook is running"));
    }

    /** Returns the notebook of this thread, if one runs. */
    public static Optional<Running> find() {
        Running here = HERE.get();
        return Optional.ofNullable(here == null ? LAST.get() : here);
    }
}
