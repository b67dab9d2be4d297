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
 * The thread that cells run on. If a cell does not react to an interrupt, its thread is abandoned, and a new one is
 * used.
 */
final class UserThread {
    /** How long an interrupted thread may take to end before it is stopped, and then before it is abandoned. */
    private static final long PATIENCE_MILLIS = 400;

    /** Enough to report an error, and to compile and run a cell that frees memory. */
    private static final int RESERVE = 16_000_000;

    static final String NAME = "cell";

    private final ClassLoader loader;
    private volatile byte @Nullable [] reserve;
    private @Nullable Worker worker;
    private Runnable first = () -> {};
    private volatile @Nullable Thread owner;
    private @Nullable CompletableFuture<?> current;
    private int cells;
    private Optional<String> interruption = Optional.empty();
    private boolean isAbandoned;
    private StackTraceElement @Nullable [] stoppedAt;

    UserThread(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Makes this thread the one whose calls run on the cell's thread. Calls of other threads run on their own.
     *
     * @param first what the thread of the cell does before anything else
     * @return a number for the cell, for {@link #interrupt(int, String)}
     */
    synchronized int begin(Runnable first) {
        owner = Thread.currentThread();
        this.first = first;
        keepReserve();
        interruption = Optional.empty();
        isAbandoned = false;
        stoppedAt = null;
        return ++cells;
    }

    synchronized void end() {
        owner = null;
    }

    synchronized boolean isInterrupted() {
        return interruption.isPresent();
    }

    /** Returns why the cell was interrupted; empty if it was not, or if the user did it. */
    synchronized String interruption() {
        return interruption.orElse("");
    }

    /** Returns whether the cell was abandoned and may still run. */
    synchronized boolean isAbandoned() {
        return isAbandoned;
    }

    /**
     * Runs code of the user, and waits for its end.
     *
     * @throws InterruptedException if it was abandoned, or not begun because of an interrupt
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

    /** Gives a ThreadDeath the trace of the thread that was stopped; it has that of the thread that stopped it. */
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
        } catch (Throwable e) { // whatever it is, the waiting thread gets it
            if (unwrapped(e) instanceof OutOfMemoryError) {
                reserve = null;
            }
            result.completeExceptionally(e);
        }
    }

    /** Returns the error without the exception that reflection puts around it. */
    private static @Nullable Throwable unwrapped(Throwable thrown) {
        return thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    }

    /**
     * Keeps memory for what the kernel has to do when a cell has used up all other. Takes it only if as much again is
     * free: else the cell that is to free the variables of earlier ones could not be compiled.
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

    /** Ends the running cell, if there is one: interrupts its thread, then stops it, then abandons it. */
    synchronized void interrupt() {
        interrupt(cells, "");
    }

    /** Ends a cell, if it still runs, and remembers why. */
    synchronized void interrupt(int cell, String why) {
        if (owner == null || isInterrupted() || cell != cells) {
            return;
        }
        interruption = Optional.of(why);
        Worker running = worker;
        worker = null; // a late interrupt must not hit the next cell
        if (running == null) {
            return;
        }
        running.end();
        CompletableFuture<?> result = current;
        if (result != null) {
            Threads.daemon("interrupt", () -> insist(running, result)).start();
        }
    }

    /** Throws an error if this is the thread of a cell that was told to stop. */
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
                abandon(result);
            }
        }
    }

    private synchronized void keepTrace(Worker running) {
        stoppedAt = running.getStackTrace();
    }

    // Under the lock, so that the waiting thread sees isAbandoned once it goes on.
    private synchronized void abandon(CompletableFuture<?> result) {
        if (result.completeExceptionally(new InterruptedException("interrupted"))) {
            isAbandoned = true;
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

    // Up to Java 19 the JVM stops the thread; from Java 21 on the checks in the loops of cells do.
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
            last.end();
        }
    }

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

        /** Interrupts what runs; the thread ends after it. */
        void end() {
            isLast = true;
            interrupt();
            tasks.add(() -> {}); // wakes it if it waits for a task
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
                return () -> {}; // a late interrupt, meant for the task before
            }
        }
    }
}
