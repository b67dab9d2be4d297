package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jdk.jshell.EvalException;
import jdk.jshell.JShellException;
import jdk.jshell.UnresolvedReferenceException;
import nl.drugmonitor.kernel.engine.Engine.Failed;

/** Describes the errors of running cells, with the lines of cells in the stack trace. */
final class CellErrors {
    static final String INTERRUPTED = "java.lang.InterruptedException";

    private static final int MOST_FRAMES = 20;
    private static final String FRAME = "    at ";

    /** The class that the JVM makes for a lambda. Its frame is left out, as the lambda has one of its own. */
    private static final Pattern LAMBDA_CLASS = Pattern.compile("\\$Lambda[$\\d]*/");

    /** The message of the JVM when the variables hold all memory. */
    private static final String HEAP_IS_FULL = "Java heap space";

    private final Origins origins;
    private final Declarations declarations;

    private final Function<Throwable, Optional<String>> said;

    /**
     * Makes what describes the errors of a session.
     *
     * @param said what a library says of an error of its own
     */
    CellErrors(Origins origins, Declarations declarations, Function<Throwable, Optional<String>> said) {
        this.said = said;
        this.origins = origins;
        this.declarations = declarations;
    }

    /**
     * Describes what a snippet threw.
     *
     * @param translated the error as JShell reports it
     * @param live the error itself, if there was one
     */
    Failed thrown(JShellException translated, Optional<Throwable> live) {
        if (live.isPresent() && live.get() instanceof CellException inner) {
            return inner.failed();
        }
        String name = translated instanceof UnresolvedReferenceException ? CompilerFaults.NAME : name(translated);
        String message = live.flatMap(said).orElseGet(() -> message(translated));
        List<String> lines = new ArrayList<>();
        lines.add(heading(name, message));
        addFrames(lines, translated.getStackTrace());
        if (message.equals(HEAP_IS_FULL)) {
            lines.add("Set variables to null that you need no longer, or run %reset."
                    + " The option -Xmx of java gives the kernel more memory: set NDM_JAVA_OPTS before it starts.");
        }
        Throwable cause = translated.getCause();
        for (int depth = 0; depth < MOST_FRAMES && cause != null; depth++) {
            lines.add(heading("Caused by: " + name(cause), message(cause)));
            addFrames(lines, cause.getStackTrace());
            cause = cause.getCause();
        }
        return new Failed(name, message, lines);
    }

    /** Describes what code of the kernel threw, such as a renderer. */
    Failed thrown(Throwable thrown) {
        String name = name(thrown);
        String message = said.apply(thrown).orElseGet(() -> message(thrown));
        return new Failed(name, message, List.of(heading(name, message)));
    }

    private static String name(Throwable thrown) {
        return CellNames.ofClass(
                thrown instanceof EvalException e
                        ? e.getExceptionClassName()
                        : thrown.getClass().getName());
    }

    private String message(Throwable thrown) {
        return thrown instanceof UnresolvedReferenceException e
                ? declarations.unresolved(e.getSnippet())
                : CellNames.clean(NewerClass.explained(Objects.requireNonNullElse(thrown.getMessage(), "")));
    }

    private static String heading(String name, String message) {
        return Colour.RED.of(name) + (message.isEmpty() ? "" : ": " + message);
    }

    /** Adds the frames of cells, and the first frame of the trace, where the error arose. */
    private void addFrames(List<String> lines, StackTraceElement[] frames) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < frames.length; i++) {
            StackTraceElement frame = frames[i];
            String file = Objects.requireNonNullElse(frame.getFileName(), "");
            if (LAMBDA_CLASS.matcher(frame.getClassName()).find()) {
                continue;
            }
            if (file.startsWith("#")) { // JShell's mark of a snippet, with its id
                if (i == 0 || !frames[i - 1].getMethodName().equals(CellNames.VALUE_METHOD)) {
                    String id = file.substring(1);
                    shown.add(FRAME
                            + origins.place(id, frame.getClassName(), frame.getMethodName(), frame.getLineNumber()));
                }
            } else if (i == 0 && !CellLoader.isKernels(frame.getClassName())) {
                shown.add(FRAME + CellNames.clean(frame.toString()));
            }
        }
        shown.stream().limit(MOST_FRAMES).forEach(lines::add);
        if (shown.size() > MOST_FRAMES) {
            lines.add("    ... " + (shown.size() - MOST_FRAMES) + " more");
        }
    }

    /**
     * Says that a cell was interrupted.
     *
     * @param why empty if the user asked for it
     * @param trace of the error that ended the cell
     */
    static Failed interrupted(String why, List<String> trace, boolean isAbandoned) {
        List<String> lines = new ArrayList<>(List.of(heading("Interrupted", why)));
        if (isAbandoned) {
            lines.add("The cell does not react and still runs in the background. Other cells can be run meanwhile;"
                    + " to end this one, restart the kernel.");
        } else {
            trace.stream().filter(line -> line.startsWith(FRAME)).forEach(lines::add);
        }
        return new Failed(INTERRUPTED, why.isEmpty() ? "interrupted" : why, lines);
    }
}
