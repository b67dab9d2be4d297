package nl.drugmonitor.kernel.engine;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the user why the kernel ends, if a library calls {@link Runtime#exit}. */
final class ExitNotice extends Thread {
    /** How long the notice may take to reach the front end. */
    private static final int MILLIS_TO_LEAVE = 300;

    private ExitNotice() {
        super("exit notice");
    }

    /** Returns a notice that is given when the program ends, unless it is {@link #withdraw withdrawn} before. */
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
        Optional<RunningCell> cell = RunningCell.find();
        Optional<StackTraceElement> caller = caller(Thread.getAllStackTraces());
        if (cell.isEmpty() || caller.isEmpty()) {
            return;
        }
        Console console = cell.get().session().console();
        console.err("The kernel ends, because " + caller.get() + " called for it. Its variables are lost.\n");
        console.flush();
        try {
            Thread.sleep(MILLIS_TO_LEAVE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the method that called {@link Runtime#exit}, if the thread of a cell did. */
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
