package nl.drugmonitor.kernel.engine;

/**
 * What compiled cells call instead of {@link System#exit}, {@link Runtime#exit} and JShell's own checks in loops.
 *
 * @see CellClass
 */
public final class InCell {
    private InCell() {}

    /** Ends the cell instead of the kernel. */
    @SuppressWarnings("DoNotCallSuggester")
    public static void exit(int status) {
        throw new ExitException("System.exit(" + status + ")");
    }

    /** Ends the cell instead of the kernel. */
    @SuppressWarnings("DoNotCallSuggester")
    public static void exit(Runtime runtime, int status) {
        throw new ExitException("Runtime.exit(" + status + ")");
    }

    /** Ends the cell if it was interrupted and did not end by itself. Each round of a loop calls this. */
    public static void stopCheck() {
        UserThread.stopIfTold();
    }

    /** A cell called for the end of the kernel. */
    public static final class ExitException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        ExitException(String call) {
            super(call + " ends the cell only: the kernel and its variables stay."
                    + " To end the kernel, shut it down from the menu");
        }
    }
}
