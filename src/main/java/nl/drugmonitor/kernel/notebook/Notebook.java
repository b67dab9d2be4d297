package nl.drugmonitor.kernel.notebook;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.RunningCell;
import org.jspecify.annotations.Nullable;

/** Functions that every cell can call by their names alone. */
public final class Notebook {
    private Notebook() {}

    /**
     * Shows a value.
     *
     * @param mimeTypes the forms wanted; if there are none, the renderer chooses. A text is taken to be the source of
     *     the form.
     * @return an id for {@link #updateDisplay}; it is not shown if it is the value of the cell
     */
    public static String display(@Nullable Object value, String... mimeTypes) {
        String id = UUID.randomUUID().toString();
        console().display(render(value, mimeTypes), id);
        RunningCell.here().lastDisplay().set(id);
        return id;
    }

    /** Returns a value as {@link #display} would show it. */
    public static MimeBundle render(@Nullable Object value, String... mimeTypes) {
        return RunningCell.here().renderers().render(value, List.of(mimeTypes));
    }

    /** Shows a value instead of those that were shown with this id. */
    public static void updateDisplay(String id, @Nullable Object value, String... mimeTypes) {
        console().update(render(value, mimeTypes), id);
    }

    /** Takes away what the cell has shown. */
    public static void clearOutput() {
        clearOutput(false);
    }

    /** Takes away what the cell has shown: at once, or only when something new is shown. */
    public static void clearOutput(boolean wait) {
        console().clear(wait);
    }

    /** Prints a text made by {@link String#format}. */
    public static void printf(String format, @Nullable Object... arguments) {
        console().out(String.format(Locale.getDefault(Locale.Category.FORMAT), format, arguments));
    }

    /** Asks the user for a line. */
    public static String readLine(String prompt) throws InterruptedException {
        return console().readLine(prompt, false);
    }

    /** Asks the user for a line, which is not shown while it is typed. */
    public static String readPassword(String prompt) throws InterruptedException {
        return console().readLine(prompt, true);
    }

    /** Runs code as if it stood in the cell, and returns the value of its last expression. */
    public static @Nullable Object eval(String code) throws Exception {
        return RunningCell.here().session().eval(code);
    }

    /**
     * Runs a line magic, and returns its value.
     *
     * @param <T> what the cell takes the value to be; not checked
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // so that a cell need not cast
    public static <T> @Nullable T lineMagic(String name, List<String> arguments) throws Exception {
        RunningCell running = RunningCell.here();
        return (T) running.magics().line(name, arguments, running.session());
    }

    /**
     * Runs a cell magic, and returns its value.
     *
     * @param <T> what the cell takes the value to be; not checked
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // so that a cell need not cast
    public static <T> @Nullable T cellMagic(String name, List<String> arguments, String body) throws Exception {
        RunningCell running = RunningCell.here();
        return (T) running.magics().cell(name, arguments, body, running.session());
    }

    /** Shows the progress of long work; call {@link Progress#step} after each part of it. */
    public static Progress progress(String what, long total) {
        return new Progress(console(), what, total);
    }

    private static Console console() {
        return RunningCell.here().session().console();
    }
}
