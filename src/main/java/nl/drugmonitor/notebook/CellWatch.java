package nl.drugmonitor.notebook;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Threads;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/** Looks after a cell while it runs: tells that it still runs, and ends it when its time is over. */
final class CellWatch implements AutoCloseable {
    /** When the cell is first spoken of; after that each time when it has run twice as long. */
    private static final int FIRST_SECONDS = 10;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> Threads.daemon("cell watch", task));

    private final Note cell;
    private final Consumer<Sayable> remarks;
    private volatile boolean isOver;

    /**
     * Begins to look after a cell.
     *
     * @param cell what it is called in remarks
     */
    CellWatch(Note cell, Engine engine, Duration limit, Consumer<Sayable> remarks) {
        this.cell = cell;
        this.remarks = remarks;
        Future<?> unused = clock.schedule(
                () -> {
                    isOver = true;
                    engine.interrupt();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        remarkAt(FIRST_SECONDS, FIRST_SECONDS);
    }

    private void remarkAt(int seconds, int delay) {
        Future<?> unused = clock.schedule(
                () -> {
                    remarks.accept(Note.of("run.still", cell, Integer.toString(seconds)));
                    remarkAt(2 * seconds, seconds);
                },
                delay,
                TimeUnit.SECONDS);
    }

    /** Returns whether the cell was ended because its time was over. */
    boolean isOver() {
        return isOver;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
