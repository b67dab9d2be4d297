package nl.drugmonitor.kernel.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.Engine;

/** An engine whose cells are scripts of the test, by their code; any other code is its own value. */
final class TestEngine implements Engine {
    final CountDownLatch closed = new CountDownLatch(1);
    final List<String> ran = new ArrayList<>();
    private final Map<String, Cell> cells = new ConcurrentHashMap<>();
    private volatile Thread running;

    /** What a cell does. */
    interface Cell {
        Outcome run(Console console) throws InterruptedException;
    }

    static Outcome nothing() {
        return new Done(Optional.empty());
    }

    TestEngine with(String code, Cell cell) {
        cells.put(code, cell);
        return this;
    }

    @Override
    public Outcome run(String code, int number, Console console) {
        ran.add(code);
        running = Thread.currentThread();
        try {
            if (console.isInterrupted()) {
                throw new InterruptedException();
            }
            return cells.getOrDefault(code, quiet -> new Done(Optional.of(MimeBundle.text(code))))
                    .run(console);
        } catch (InterruptedException e) {
            return new Failed("Interrupted", "by the user", List.of("Interrupted"));
        } finally {
            running = null;
        }
    }

    @Override
    public Outcome evaluate(String expression, Console console) {
        return run(expression, 0, console);
    }

    @Override
    public void interrupt() {
        Thread thread = running;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public Completion complete(String code, int cursor) {
        if (code.equals("overflow")) {
            throw new StackOverflowError();
        }
        return Completion.of(List.of("length", "lines"), "method", cursor - 1, cursor);
    }

    @Override
    public Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        return code.equals("unknown") ? Optional.empty() : Optional.of(MimeBundle.text(code + detail));
    }

    @Override
    public Completeness isComplete(String code) {
        return code.endsWith("{")
                ? new Completeness(Completeness.Status.INCOMPLETE, "    ")
                : new Completeness(Completeness.Status.INVALID, "");
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
