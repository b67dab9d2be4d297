package nl.drugmonitor.kernel.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.drugmonitor.kernel.display.MimeBundle;

/**
 * Runs the cells of one notebook. Cells run one at a time, each on a thread of its own; {@link #interrupt},
 * {@link #complete}, {@link #inspect} and {@link #isComplete} may be called meanwhile from others.
 */
public interface Engine extends AutoCloseable {
    /**
     * Runs a cell and waits for its end.
     *
     * @param number what the cell is called in messages: {@code In[3]}
     */
    Outcome run(String code, int number, Console console);

    /** Returns the value of an expression, which does not count as a cell. */
    Outcome evaluate(String expression, Console console);

    /**
     * Interrupts the running cell, if there is one, and ends it within a second where that is possible. A cell that has
     * not begun yet asks its {@link Console#isInterrupted console}.
     */
    void interrupt();

    Completion complete(String code, int cursor);

    /**
     * Returns what is known of the name at the cursor, if anything.
     *
     * @param detail 0 for its signature and the first paragraph of its documentation, 1 for all of it
     */
    Optional<MimeBundle> inspect(String code, int cursor, int detail);

    Completeness isComplete(String code);

    @Override
    void close();

    /** How a cell ended. */
    sealed interface Outcome {}

    /**
     * The cell ran to its end.
     *
     * @param value of its last expression, if it is one that has a value other than null
     */
    record Done(Optional<MimeBundle> value) implements Outcome {}

    /**
     * The cell failed.
     *
     * @param name of the error: a class name such as {@code java.lang.ArithmeticException}, or {@code CompilationError}
     * @param traceback lines for the user, with ANSI colours
     */
    record Failed(String name, String message, List<String> traceback) implements Outcome {
        private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

        public Failed {
            traceback = List.copyOf(traceback);
        }

        /** Returns a line of a traceback without its colours. */
        public static String plain(String line) {
            return COLOUR.matcher(line).replaceAll("");
        }
    }

    /**
     * Completions at the cursor.
     *
     * @param matches replacements for the text from {@code start} to {@code end}, the most likely first
     */
    record Completion(List<Match> matches, int start, int end) {
        public Completion {
            matches = List.copyOf(matches);
        }

        /** Returns matches that are all of one type. */
        public static Completion of(List<String> texts, String type, int start, int end) {
            return new Completion(
                    texts.stream().map(text -> new Match(text, type)).toList(), start, end);
        }
    }

    /** A replacement, and what it is, such as {@code method}. */
    record Match(String text, String type) {}

    /**
     * Whether code can be run as it is.
     *
     * @param indent for the next line, if the code is incomplete
     */
    record Completeness(Status status, String indent) {
        public enum Status {
            COMPLETE,
            INCOMPLETE,
            INVALID,
            UNKNOWN
        }
    }
}
