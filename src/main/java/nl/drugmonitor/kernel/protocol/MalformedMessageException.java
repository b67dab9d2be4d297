package nl.drugmonitor.kernel.protocol;

/** Frames that are not a message, or have no valid signature. */
final class MalformedMessageException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedMessageException(String message) {
        super(message);
    }
}
