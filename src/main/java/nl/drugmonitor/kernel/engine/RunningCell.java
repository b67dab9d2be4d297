package nl.drugmonitor.kernel.engine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.drugmonitor.kernel.magic.Magics;
import nl.drugmonitor.kernel.magic.Session;

/** The cell that a thread belongs to. A thread started in a cell stays with it. */
public record RunningCell(Console console, Session session, Magics magics) {
    private static final InheritableThreadLocal<RunningCell> OF_THREAD = new InheritableThreadLocal<>();
    private static final AtomicReference<RunningCell> LATEST = new AtomicReference<>();

    void begin() {
        LATEST.set(this);
    }

    void enter() {
        OF_THREAD.set(this);
    }

    /** Returns the cell of this thread, else the latest one, if any cell ran yet. */
    public static Optional<RunningCell> here() {
        RunningCell running = OF_THREAD.get();
        return Optional.ofNullable(running == null ? LATEST.get() : running);
    }
}
