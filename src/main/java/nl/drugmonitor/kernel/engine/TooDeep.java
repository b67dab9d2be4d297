package nl.drugmonitor.kernel.engine;

/** The compiler follows code by recursion, and this code nests or chains so much that its stack was full. */
final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Where in the code the snippet begins. */
    final int position;

    private TooDeep(Error cause, int position) {
        super(cause);
        this.position = position;
    }

    /** Returns what to throw for an error of the compiler: this if its stack was full, else the error itself. */
    static RuntimeException insteadOf(Error thrown, int position) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StackOverflowError) {
                return new TooDeep(thrown, position);
            }
        }
        throw thrown;
    }
}
