package nl.drugmonitor.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that another core does while its result is not needed yet. */
final class Background<T> implements Supplier<T> {
    private final FutureTask<T> work;

    Background(Supplier<T> work) {
        this.work = new FutureTask<>(work::get);
    }

    void start() {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the result, and does the work first if it was not started; what it throws is thrown here. */
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
