package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExitNoticeTest {
    private static final StackTraceElement SHUTDOWN = new StackTraceElement("java.lang.Shutdown", "exit", "", 1);
    private static final StackTraceElement RUNTIME = new StackTraceElement("java.lang.Runtime", "exit", "", 1);
    private static final StackTraceElement SYSTEM = new StackTraceElement("java.lang.System", "exit", "", 1);
    private static final StackTraceElement LIBRARY = new StackTraceElement("a.Library", "end", "Library.java", 7);

    @Test
    void namesWhatCalledForTheEnd() {
        Thread cell = new Thread(() -> {}, "cell");
        StackTraceElement[] stack = {SHUTDOWN, RUNTIME, SYSTEM, LIBRARY, RUNTIME};
        assertThat(ExitNotice.caller(Map.of(cell, stack))).contains(LIBRARY);
    }

    @Test
    void aSignalIsNoCall() {
        Thread cell = new Thread(() -> {}, "cell");
        Thread signal = new Thread(() -> {}, "SIGTERM handler");
        assertThat(ExitNotice.caller(Map.of(
                        cell, new StackTraceElement[] {LIBRARY}, signal, new StackTraceElement[] {SHUTDOWN, RUNTIME})))
                .isEmpty();
    }
}
