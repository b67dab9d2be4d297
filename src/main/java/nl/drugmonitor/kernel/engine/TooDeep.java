package nl.drugmonitor.kernel.engine;

/** The stack of the compiler, which works by recursion, was full: the code nests or chains too much. */
final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The position in the cell at which the snippet begins. */
    final int position;

    private TooDeep(Error cause, int position) {
        super(cause);
        this.position = position;
    }

    /** Returns this exception if a full stack was the cause of an error; else throws the error. */
    static RuntimeException insteadOf(Error thrown, int position) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StackOverflowError) {
                return new TooDeep(thrown, position);
            }
        }
        throw thrown;
    }
}
