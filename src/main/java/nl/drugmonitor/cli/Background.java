package nl.drugmonitor.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that another core does while its result is not needed yet. */
final class Background<T> implements Supplier<T> {
    private final FutureTask<T> work;

    private Background(Supplier<T> work) {
        this.work = new FutureTask<>(work::get);
    }

    static <T> Background<T> start(Supplier<T> work) {
        Background<T> background = new Background<>(work);
        Thread thread = new Thread(background.work, "background");
        thread.setDaemon(true);
        thread.start();
        return background;
    }

    /** Waits for the result; what the work throws is thrown here. */
    @Override
    public T get() {
        try {
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
