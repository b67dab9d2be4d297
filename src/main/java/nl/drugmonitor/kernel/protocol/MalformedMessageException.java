package nl.drugmonitor.kernel.protocol;

/** Frames that are no message, or none that may be trusted. */
final class MalformedMessageException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedMessageException(String message) {
        super(message);
    }
}
