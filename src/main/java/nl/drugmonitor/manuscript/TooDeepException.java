package nl.drugmonitor.manuscript;

/** Parts lie within parts, deeper than anybody writes them. */
final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** How deep is not too deep. */
    static final int DEEPEST = 500;

    TooDeepException() {
        super("deeper than " + DEEPEST);
    }
}
