package nl.drugmonitor.kernel.engine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.drugmonitor.kernel.display.Renderers;
import nl.drugmonitor.kernel.magic.Magics;
import org.jspecify.annotations.Nullable;

/**
 * The cell that runs. A thread finds the cell that it, or the thread that created it, has {@link #start started}. Any
 * other thread, such as one of a common pool, finds the cell that was started last.
 *
 * @param lastDisplay the id of the last value that the cell has displayed, empty before
 */
public record RunningCell(
        CellSession session, Magics magics, Renderers renderers, AtomicReference<String> lastDisplay) {
    private static final AtomicReference<@Nullable RunningCell> LAST = new AtomicReference<>();
    private static final InheritableThreadLocal<@Nullable RunningCell> HERE = new InheritableThreadLocal<>();

    public RunningCell(CellSession session, Magics magics, Renderers renderers) {
        this(session, magics, renderers, new AtomicReference<>(""));
    }

    /** Makes this the cell of the thread, and of the threads that it creates from now on. */
    public void start() {
        HERE.set(this);
        LAST.set(this);
    }

    /** Makes this the cell of the thread no more. */
    public void stop() {
        HERE.remove();
        LAST.compareAndSet(this, null);
    }

    /**
     * Returns the cell of this thread.
     *
     * @throws IllegalStateException if none has run yet
     */
    public static RunningCell here() {
        return find().orElseThrow(() -> new IllegalStateException("no cell is running"));
    }

    public static Optional<RunningCell> find() {
        RunningCell here = HERE.get();
        return Optional.ofNullable(here == null ? LAST.get() : here);
    }
}
