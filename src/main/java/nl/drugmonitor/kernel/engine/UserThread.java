package nl.drugmonitor.kernel.engine;

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

    private final ClassLoader loader;
    private @Nullable Worker worker;
    private Runnable first = () -> {};
    private volatile @Nullable Thread owner;
    private volatile @Nullable CompletableFuture<Optional<Object>> current;
    private volatile boolean isInterrupted;
    private volatile boolean isLeftBehind;

    UserThread(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Takes this thread for the one that waits for the cell. What others call runs where they are.
     *
     * @param first what the thread of the cell does before anything else
     */
    synchronized void begin(Runnable first) {
        owner = Thread.currentThread();
        this.first = first;
        isInterrupted = false;
        isLeftBehind = false;
    }

    synchronized void end() {
        owner = null;
    }

    boolean isInterrupted() {
        return isInterrupted;
    }

    boolean isLeftBehind() {
        return isLeftBehind;
    }

    /**
     * Runs code of the user, and waits for its end or until it is given up.
     *
     * @throws InterruptedException if it was given up, or not begun
     */
    Optional<Object> call(Callable<Optional<Object>> code) throws Throwable {
        if (Thread.currentThread() != owner) {
            return code.call();
        }
        CompletableFuture<Optional<Object>> result = new CompletableFuture<>();
        synchronized (this) {
            if (isInterrupted) {
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
            throw cause == null ? e : cause;
        } finally {
            current = null;
        }
    }

    private static void complete(CompletableFuture<Optional<Object>> result, Callable<Optional<Object>> code) {
        try {
            result.complete(code.call());
        } catch (Throwable e) { // whatever it is, the one who waits is told
            result.completeExceptionally(e);
        }
    }

    /** Ends what runs: asks it to, then stops it, then leaves it behind. */
    void interrupt() {
        Worker running;
        CompletableFuture<Optional<Object>> result;
        synchronized (this) {
            if (owner == null || isInterrupted) {
                return;
            }
            isInterrupted = true;
            running = worker;
            result = current;
            worker = null; // what comes late must not meet the next cell
            if (running == null) {
                return;
            }
            running.isLast = true;
            running.interrupt();
            running.tasks.add(() -> {});
        }
        if (result != null) {
            Threads.daemon("interrupt", () -> insist(running, result)).start();
        }
    }

    private void insist(Worker running, CompletableFuture<Optional<Object>> result) {
        if (!ends(result)) {
            stop(running);
            if (!ends(result)) {
                isLeftBehind = true;
                result.completeExceptionally(new InterruptedException("interrupted"));
            }
        }
    }

    private static boolean ends(CompletableFuture<Optional<Object>> result) {
        try {
            result.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException | InterruptedException e) {
            return false;
        }
    }

    // A loop that looks at nothing can be ended in no other way. From Java 20 on, not in this one either.
    @SuppressWarnings({"deprecation", "removal"})
    private static void stop(Thread running) {
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

    private static final class Worker extends Thread {
        private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        private volatile boolean isLast;

        Worker() {
            super("cell");
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
