package nl.drugmonitor.kernel.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Work that can wait until the kernel has nothing else to do. It begins some time after the first cell has ended, and
 * pauses while a cell runs, so that neither a start nor a notebook that runs from top to bottom is slower for it. It
 * waits too while the machine has more to do than it has processors: a step would take long, and keep others waiting.
 */
final class Preparation implements AutoCloseable {
    private static final long QUIET_MILLIS = 1_000;
    private static final long PAUSE_MILLIS = 50;
    private static final long BUSY_MILLIS = 5_000;

    private final ScheduledExecutorService clock;
    private final Deque<Runnable> steps;
    private final BooleanSupplier isBusy;
    private Optional<Future<?>> next = Optional.empty();
    private boolean isPaused;

    /**
     * Takes the work in steps, of which each is short, for a cell may have to wait until one has ended.
     *
     * @param isBusy whether the machine has other work, as {@link #isMachineBusy} says
     */
    Preparation(List<Runnable> steps, BooleanSupplier isBusy) {
        this(steps, isBusy, new ScheduledThreadPoolExecutor(1, task -> Threads.daemon("preparation", task)));
    }

    /** @param clock takes the steps, and ends with this */
    Preparation(List<Runnable> steps, BooleanSupplier isBusy, ScheduledExecutorService clock) {
        this.clock = clock;
        this.steps = new ArrayDeque<>(steps);
        this.isBusy = isBusy;
    }

    /** Begins no further step. */
    synchronized void pause() {
        isPaused = true;
        next.ifPresent(step -> step.cancel(false));
    }

    /** Goes on when nothing has happened for a while. */
    synchronized void goOn() {
        isPaused = false;
        schedule(QUIET_MILLIS);
    }

    private synchronized void schedule(long millis) {
        if (!isPaused && !steps.isEmpty() && !clock.isShutdown()) {
            next = Optional.of(clock.schedule(this::takeStep, millis, TimeUnit.MILLISECONDS));
        }
    }

    private void takeStep() {
        if (isBusy.getAsBoolean()) {
            schedule(BUSY_MILLIS);
            return;
        }
        Optional<Runnable> step;
        synchronized (this) {
            step = isPaused ? Optional.empty() : Optional.ofNullable(steps.poll());
        }
        try {
            step.ifPresent(Runnable::run);
        } finally {
            schedule(PAUSE_MILLIS);
        }
    }

    /** Returns whether more threads have wanted to run in the last minute than can; false where that is not known. */
    static boolean isMachineBusy() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        return machine.getSystemLoadAverage() > machine.getAvailableProcessors();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
