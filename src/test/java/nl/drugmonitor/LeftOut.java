package nl.drugmonitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tests that need what the machine may not have. */
public final class LeftOut {
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private LeftOut() {}

    /** Goes on with a test if the machine has what it needs; else says once what is left out, and why. */
    public static void unless(boolean isThere, String what) {
        String message = "LEFT OUT: " + what;
        if (!isThere && TOLD.add(message)) {
            // Past Surefire, which keeps what tests print in files: whoever runs the tests should see this.
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8).println(message);
        }
        assumeTrue(isThere, message);
    }
}
