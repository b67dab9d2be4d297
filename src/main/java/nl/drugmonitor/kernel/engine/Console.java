package nl.drugmonitor.kernel.engine;

import nl.drugmonitor.kernel.display.MimeBundle;

/** Where a running cell writes to and reads from. Every method may be called from any thread. */
public interface Console {
    void out(String text);

    void err(String text);

    /** Tells the user something on behalf of the kernel. */
    default void note(String text) {
        err("Note: " + text + ".\n");
    }

    void display(MimeBundle bundle);

    /** Shows a value that can be changed later. */
    void display(MimeBundle bundle, String id);

    /** Replaces every value that was shown with this id. */
    void update(MimeBundle bundle, String id);

    /**
     * Takes away what the cell has shown.
     *
     * @param wait only when something new is shown
     */
    void clear(boolean wait);

    /**
     * Has a page run something that is not to be stored: it is shown, and taken away again. Where no page shows the
     * cell, nothing is done.
     */
    default void runInPage(MimeBundle script) {}

    /** Sends what was written and is still kept back. */
    void flush();

    /**
     * Asks the user for a line.
     *
     * @throws InputUnavailableException if the front end cannot ask
     * @throws InterruptedException if the cell is interrupted meanwhile
     */
    String readLine(String prompt, boolean isPassword) throws InterruptedException;

    /** Returns whether the cell was interrupted, perhaps before it began. */
    default boolean isInterrupted() {
        return false;
    }

    /** Returns an id of the front end that sent the cell; a page that is loaded again gets a new one. */
    default String frontEnd() {
        return "";
    }

    final class InputUnavailableException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        public InputUnavailableException() {
            super("this front end cannot be asked for input");
        }
    }
}
