package nl.drugmonitor.kernel.engine;

import java.util.List;
import nl.drugmonitor.kernel.magic.Magics;
import org.jspecify.annotations.Nullable;

/** What compiled cells call: each cell imports the magics, and calls of {@link System#exit} lead to {@link #exit}. */
public final class InCell {
    private InCell() {}

    /**
     * Runs a line magic.
     *
     * @param <T> what the cell takes the value for
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public static <T> @Nullable T lineMagic(String name, List<String> arguments) throws Exception {
        RunningCell running = running();
        return (T) running.magics().line(name, arguments, running.session());
    }

    /**
     * Runs a cell magic.
     *
     * @param <T> what the cell takes the value for
     * @see Magics#toJava
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public static <T> @Nullable T cellMagic(String name, List<String> arguments, String body) throws Exception {
        RunningCell running = running();
        return (T) running.magics().cell(name, arguments, body, running.session());
    }

    private static RunningCell running() {
        return RunningCell.here().orElseThrow(() -> new IllegalStateException("a magic must stand in a cell"));
    }

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
