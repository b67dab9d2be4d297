package nl.drugmonitor.kernel.engine;

import nl.drugmonitor.kernel.display.MimeBundle;

/** Where a running cell writes to and reads from. Every method may be called from any thread. */
public interface Console {
    void out(String text);

    void err(String text);

    /** Tells the user something that the cell has not printed itself. */
    default void note(String text) {
        err("Note: " + text + ".\n");
    }

    /** Shows a value. */
    void display(MimeBundle bundle);

    /** Shows a value that can be changed later. */
    void display(MimeBundle bundle, String id);

    /** Changes every value shown with this id. */
    void update(MimeBundle bundle, String id);

    /**
     * Takes away what the cell has shown.
     *
     * @param wait only when something new is shown
     */
    void clear(boolean wait);

    /** Hands over what was written but not yet sent. */
    void flush();

    /**
     * Asks the user for a line.
     *
     * @throws InputUnavailableException if the front end cannot ask
     * @throws InterruptedException if the cell is interrupted meanwhile
     */
    String readLine(String prompt, boolean isPassword) throws InterruptedException;

    /** Returns whether the cell was interrupted, which may be before an engine has begun it. */
    default boolean isInterrupted() {
        return false;
    }

    /** Returns an id of the front end that sent the cell: a page that was loaded again is another one. */
    default String frontEnd() {
        return "";
    }

    /** The front end cannot ask the user for a line. */
    final class InputUnavailableException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        public InputUnavailableException() {
            super("this front end cannot be asked for input");
        }
    }
}
