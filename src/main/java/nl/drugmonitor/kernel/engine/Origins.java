package nl.drugmonitor.kernel.engine;

import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;

/** Remembers the cell and line of each snippet, for stack traces. May be used from any thread. */
final class Origins {
    /** The class that JShell makes of a snippet. */
    private static final Pattern CLASS = Pattern.compile("REPL\\.\\$JShell\\$\\w+");

    /** A method that holds the code of a snippet, or of a lambda in it. */
    private static final Pattern SNIPPET_METHOD = Pattern.compile("(?:lambda\\$)?do_it\\$.*");

    /** A lambda in a method. */
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

    private final JShell jshell;

    /** By the id of a snippet. */
    private final Map<String, Origin> origins = new ConcurrentHashMap<>();

    /** The snippets that have run or may be called, by their class. */
    private volatile Map<String, Snippet> byClass = Map.of();

    /** The pieces that run now, innermost first; the ids of their snippets are not known before they end. */
    private final Deque<Origin> running = new ConcurrentLinkedDeque<>();

    /** The number of a cell, and the line in which the snippet begins. */
    private record Origin(int cell, int line) {
        static Origin of(Piece piece, Cell cell) {
            return new Origin(cell.number(), cell.line(piece.start()));
        }
    }

    Origins(JShell jshell) {
        this.jshell = jshell;
    }

    /** Notes that a piece runs, until {@link #ends}. */
    void begins(Piece piece, Cell cell) {
        running.push(Origin.of(piece, cell));
    }

    void ends() {
        running.pop();
    }

    void remember(Snippet snippet, Piece piece, Cell cell) {
        origins.put(snippet.id(), Origin.of(piece, cell));
    }

    void forget(Snippet snippet) {
        origins.remove(snippet.id());
    }

    /** Notes the class of each snippet, so that {@link #place(StackTraceElement)} need not wait for JShell. */
    void noteClasses() {
        byClass = jshell.snippets()
                .filter(snippet -> snippet.kind() != Snippet.Kind.ERRONEOUS)
                .collect(Collectors.toMap(
                        snippet -> wrapper(snippet).fullClassName(), snippet -> snippet, (one, later) -> later));
    }

    private SnippetWrapper wrapper(Snippet snippet) {
        return jshell.sourceCodeAnalysis().wrapper(snippet);
    }

    /**
     * Returns where in a cell a frame of a compiled snippet is, {@code twice(In[3]:2)}; nothing if it is not known.
     * Waits for nothing: the caller holds the lock of a stream that the compiler may be about to flush.
     */
    Optional<String> place(StackTraceElement frame) {
        Matcher name = CLASS.matcher(frame.getClassName());
        Snippet snippet = name.lookingAt() ? byClass.get(name.group()) : null;
        if (snippet == null) {
            return Optional.empty();
        }
        Origin now = running.peek();
        if (now != null) {
            origins.putIfAbsent(snippet.id(), now);
        }
        String type = frame.getClassName().substring(name.end()).replaceFirst("\\$", "");
        int line = lineOfSource(wrapper(snippet), frame.getLineNumber());
        return Optional.of(place(snippet.id(), type, frame.getMethodName(), line));
    }

    /** Returns the line of a snippet that a line of its class comes from. */
    private static int lineOfSource(SnippetWrapper wrapper, int line) {
        String wrapped = wrapper.wrapped();
        int end = -1;
        for (int i = 0; i < line; i++) {
            int next = wrapped.indexOf('\n', end + 1);
            end = next < 0 ? wrapped.length() : next;
        }
        // Looks at the end of the line: its beginning may be code of the wrapper, which is not in the source.
        int position = wrapper.wrappedToSourcePosition(Math.max(end - 1, 0));
        return new Cell("", wrapper.source(), 0).line(position);
    }

    /**
     * Returns where in a cell a line of a snippet is.
     *
     * @param id of the snippet
     * @param type in the snippet, empty if it is none
     */
    String place(String id, String type, String method, int line) {
        Origin origin = origins.get(id);
        String place = origin == null ? "#" + id + ":" + line : Cell.place(origin.cell(), origin.line() + line - 1);
        String named = SNIPPET_METHOD.matcher(method).matches()
                ? ""
                : LAMBDA.matcher(method).replaceAll("$1");
        String name = Stream.of(CellNames.clean(type), named)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        return name.isEmpty() ? place : name + "(" + place + ")";
    }
}
