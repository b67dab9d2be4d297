package nl.drugmonitor.kernel.protocol;

import org.jspecify.annotations.Nullable;

/** The kernel cannot connect to its front end; the message tells the user why. */
public final class ConnectionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
