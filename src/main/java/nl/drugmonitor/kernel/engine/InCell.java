package nl.drugmonitor.kernel.engine;

/** What compiled cells call without knowing: calls of {@link System#exit} lead to {@link #exit}. */
public final class InCell {
    private InCell() {}

    /** Ends the cell instead of the kernel. */
    @SuppressWarnings("DoNotCallSuggester")
    public static void exit(int status) {
        throw new ExitException(status);
    }

    /** A cell called {@link System#exit}. */
    public static final class ExitException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        ExitException(int status) {
            super("System.exit(" + status + ") ends the cell only: the kernel and its variables stay."
                    + " To end the kernel, shut it down from the menu");
        }
    }
}
