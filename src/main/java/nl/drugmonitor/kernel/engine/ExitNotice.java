package nl.drugmonitor.kernel.engine;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the user why the kernel ends, where a library ends it from within. */
final class ExitNotice extends Thread {
    /** For the notice to reach the front end. */
    private static final int MILLIS_TO_LEAVE = 300;

    private ExitNotice() {
        super("exit notice");
    }

    /**
     * Returns the notice, which is given if the program ends from now on and until it is {@link #withdraw withdrawn}.
     */
    static ExitNotice post() {
        ExitNotice notice = new ExitNotice();
        Runtime.getRuntime().addShutdownHook(notice);
        return notice;
    }

    void withdraw() {
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException e) {
            // The program is ending already.
        }
    }

    @Override
    public void run() {
        caller(Thread.getAllStackTraces())
                .flatMap(frame -> RunningCell.find().map(cell -> {
                    Console console = cell.session().console();
                    console.err("The kernel ends, because " + frame + " called for it. Its variables are lost.\n");
                    console.flush();
                    return console;
                }))
                .ifPresent(console -> {
                    try {
                        Thread.sleep(MILLIS_TO_LEAVE);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** Returns what called {@link Runtime#exit}, where it was code of a cell's thread rather than a signal. */
    static Optional<StackTraceElement> caller(Map<Thread, StackTraceElement[]> stacks) {
        return stacks.entrySet().stream()
                .filter(stack -> stack.getKey().getName().equals(UserThread.NAME))
                .flatMap(stack -> Stream.of(stack.getValue())
                        .dropWhile(frame -> !isExit(frame))
                        .dropWhile(
                                frame -> isExit(frame) || frame.getClassName().equals("java.lang.System"))
                        .limit(1))
                .findFirst();
    }

    private static boolean isExit(StackTraceElement frame) {
        return frame.getClassName().equals("java.lang.Runtime")
                && frame.getMethodName().equals("exit");
    }
}
