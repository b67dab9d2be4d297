package nl.drugmonitor.kernel.engine;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The thread that cells run on. One that does not end when it is told to is left behind, and another takes its place.
 */
final class UserThread {
    /** After which a thread that was interrupted is stopped, and after which one that was stopped is left behind. */
    private static final long PATIENCE_MILLIS = 400;

    /** Enough to tell an error, and to compile and run a cell that gives memory back. */
    private static final int RESERVE = 16_000_000;

    /** What the thread is called. */
    static final String NAME = "cell";

    private final ClassLoader loader;
    private volatile byte @Nullable [] reserve;
    private @Nullable Worker worker;
    private Runnable first = () -> {};
    private volatile @Nullable Thread owner;
    private @Nullable CompletableFuture<?> current;
    private int cells;
    private Optional<String> interruption = Optional.empty();
    private boolean isLeftBehind;
    private StackTraceElement @Nullable [] stoppedAt;

    UserThread(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Takes this thread for the one that waits for the cell. What others call runs where they are.
     *
     * @param first what the thread of the cell does before anything else
     * @return what the cell is called here, for {@link #interrupt(int, String)}
     */
    synchronized int begin(Runnable first) {
        owner = Thread.currentThread();
        this.first = first;
        keepReserve();
        interruption = Optional.empty();
        isLeftBehind = false;
        stoppedAt = null;
        return ++cells;
    }

    synchronized void end() {
        owner = null;
    }

    synchronized boolean isInterrupted() {
        return interruption.isPresent();
    }

    /** Returns why the cell was interrupted: nothing where it was not, or on request. */
    synchronized String interruption() {
        return interruption.orElse("");
    }

    /** Returns whether the cell still runs though it was given up. */
    synchronized boolean isLeftBehind() {
        return isLeftBehind;
    }

    /**
     * Runs code of the user, and waits for its end or until it is given up.
     *
     * @throws InterruptedException if it was given up, or not begun
     */
    <T> T call(Callable<T> code) throws Throwable {
        if (Thread.currentThread() != owner) {
            return code.call();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        synchronized (this) {
            if (isInterrupted()) {
                throw new InterruptedException("interrupted");
            }
            Worker ready = worker;
            if (ready == null) {
                ready = new Worker();
                ready.setContextClassLoader(loader);
                ready.start();
                worker = ready;
            }
            current = result;
            Runnable begins = first;
            ready.tasks.add(() -> {
                begins.run();
                complete(result, code);
            });
        }
        try {
            return result.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause == null ? e : traced(cause);
        } finally {
            synchronized (this) {
                current = null;
            }
        }
    }

    /** Gives the error that stops a thread the trace of that thread; it has the trace of the one who stopped it. */
    private synchronized Throwable traced(Throwable thrown) {
        Throwable error = unwrapped(thrown);
        if (error instanceof ThreadDeath && stoppedAt != null) {
            error.setStackTrace(stoppedAt);
        }
        return thrown;
    }

    private <T> void complete(CompletableFuture<T> result, Callable<T> code) {
        try {
            result.complete(code.call());
        } catch (Throwable e) { // whatever it is, the one who waits is told
            if (unwrapped(e) instanceof OutOfMemoryError) {
                reserve = null;
            }
            result.completeExceptionally(e);
        }
    }

    /** Returns what the code has thrown, without what reflection puts around it. */
    private static @Nullable Throwable unwrapped(Throwable thrown) {
        return thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    }

    /**
     * Keeps memory back for what the kernel has to do when a cell has used up all other. It does so only where as much
     * again is free: else the cell that would give the variables of earlier ones back could not be compiled.
     */
    private void keepReserve() {
        try {
            if (reserve == null && canHave(2 * RESERVE)) {
                reserve = new byte[RESERVE];
            }
        } catch (OutOfMemoryError e) {
            reserve = null;
        }
    }

    private static boolean canHave(int bytes) {
        Runtime memory = Runtime.getRuntime();
        long free = memory.maxMemory() - memory.totalMemory() + memory.freeMemory();
        return free >= bytes || new byte[bytes].length == bytes; // the JVM collects garbage before it refuses an array
    }

    /** Ends what runs, if anything does: asks it to, then stops it, then leaves it behind. */
    synchronized void interrupt() {
        interrupt(cells, "");
    }

    /** Ends a cell if it still runs, and keeps the reason. */
    synchronized void interrupt(int cell, String why) {
        if (owner == null || isInterrupted() || cell != cells) {
            return;
        }
        interruption = Optional.of(why);
        Worker running = worker;
        worker = null; // what comes late must not meet the next cell
        if (running == null) {
            return;
        }
        running.isLast = true;
        running.interrupt();
        running.tasks.add(() -> {});
        CompletableFuture<?> result = current;
        if (result != null) {
            Threads.daemon("interrupt", () -> insist(running, result)).start();
        }
    }

    /** Ends what this thread does, if it is that of a cell that was told to stop. */
    static void stopIfTold() {
        if (Thread.currentThread() instanceof Worker asked && asked.isStopped) {
            throw new StoppedError();
        }
    }

    private void insist(Worker running, CompletableFuture<?> result) {
        if (!ends(result)) {
            keepTrace(running);
            stop(running);
            if (!ends(result)) {
                leaveBehind(result);
            }
        }
    }

    private synchronized void keepTrace(Worker running) {
        stoppedAt = running.getStackTrace();
    }

    // The cell's end is told under the lock, so that whoever is told knows in which way it ended.
    private synchronized void leaveBehind(CompletableFuture<?> result) {
        if (result.completeExceptionally(new InterruptedException("interrupted"))) {
            isLeftBehind = true;
        }
    }

    private static boolean ends(CompletableFuture<?> result) {
        try {
            result.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException | InterruptedException e) {
            return false;
        }
    }

    // Code that looks at nothing is ended up to Java 19 by the JVM, and from Java 21 on by the checks in its loops.
    @SuppressWarnings({"deprecation", "removal"})
    private static void stop(Worker running) {
        running.isStopped = true;
        try {
            running.stop();
        } catch (UnsupportedOperationException | NoSuchMethodError e) {
            running.interrupt();
        }
    }

    synchronized void close() {
        Worker last = worker;
        worker = null;
        if (last != null) {
            last.isLast = true;
            last.interrupt();
            last.tasks.add(() -> {});
        }
    }

    /** What ends a cell that was told to stop. */
    private static final class StoppedError extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final class Worker extends Thread {
        private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        private volatile boolean isLast;
        private volatile boolean isStopped;

        Worker() {
            super(NAME);
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!isLast || !tasks.isEmpty()) {
                next().run();
            }
        }

        private Runnable next() {
            try {
                return tasks.take();
            } catch (InterruptedException e) {
                return () -> {}; // meant for what ran before
            }
        }
    }
}
