package nl.drugmonitor.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that another core does while its result is not needed yet.
 *
 * <p>A class to be extended, for it is the first thing a program does: a lambda there would keep it waiting for four
 * milliseconds, until the JVM is ready to make lambdas.
 */
abstract class Background<T> implements Callable<T>, Supplier<T> {
    private final FutureTask<T> work = new FutureTask<>(this);

    void start() {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the result, and does the work first if nobody has begun it; what it throws is thrown here. */
    @Override
    public T get() {
        try {
            work.run();
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
