package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.magic.JavaText;

/** Tells what went wrong in a cell, in the user's lines and names. */
final class Faults {
    static final String COMPILATION = "CompilationError";
    static final String INTERRUPTED = "java.lang.InterruptedException";
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";
    private static final Pattern OUR_NAMES =
            Pattern.compile("(?:REPL\\.)?\\$JShell\\$\\w+[.$]|\\bREPL\\.|\\$?\\bdo_it\\$\\$?");

    /** What a method is called that holds the code of a snippet or of a lambda in it. */
    private static final Pattern OF_SNIPPET = Pattern.compile("(?:lambda\\$)?do_it\\$.*");

    /** A lambda in a method. */
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

    /** The class that the JVM makes for a lambda: it calls it, and a trace of a thread shows it too. */
    private static final Pattern LAMBDA_CLASS = Pattern.compile("\\$Lambda[$\\d]*/");

    /** The part of a variable's snippet that computes its value; the rest calls it. */
    static final String VALUE = "do_it$Aux";

    private static final Pattern OUR_PLACES =
            Pattern.compile("\\R\\s*location: class\\s*(?:(?:REPL\\.)?\\$JShell\\$\\w+)?\\s*$");
    private static final Pattern IMPORTED = Pattern.compile(
            "\\bjava\\.(?:lang|io|math|net|time|util(?:\\.(?:concurrent|prefs|regex|stream))?)\\.(?=\\p{Lu})");

    /** What the compiler says of a class file that is newer than this Java. */
    private static final Pattern NEWER_CLASS = Pattern.compile(
            "cannot access (\\S+)\\R\\s*bad class file: .*\\R\\s*class file has wrong version (\\d+)\\.");

    /** What the JVM says of it. */
    private static final Pattern NEWER_AT_RUN_TIME =
            Pattern.compile("(\\S+) has been compiled by a more recent version .*?class file version (\\d+)\\.");

    /** What the version of a class file is more than that of Java. */
    private static final int OLDEST_VERSION = 44;

    private static final int MOST_FRAMES = 20;

    /** What the JVM says where variables hold all memory. */
    private static final String HEAP_IS_FULL = "Java heap space";

    /** What the codes of compiler errors begin with that say how much a class file can hold. */
    static final String LIMIT = "compiler.err.limit.";

    /** Of a line of a cell so many signs are shown, those around the fault. */
    private static final int LONGEST_LINE = 160;

    /** Of what the compiler says of a cell so much is shown. */
    static final int MOST_REMARKS = 10;

    /** The class of a snippet. */
    private static final Pattern CLASS = Pattern.compile("REPL\\.\\$JShell\\$\\w+");

    private final JShell jshell;

    /** Where snippets come from, by their id. */
    private final Map<String, Origin> origins = new ConcurrentHashMap<>();

    /** The snippets that have run or may be called, by their class. */
    private volatile Map<String, Snippet> byClass = Map.of();

    /** Where the snippets come from that run, of which no id is known yet, the last one first. */
    private final Deque<Origin> running = new ConcurrentLinkedDeque<>();

    Faults(JShell jshell) {
        this.jshell = jshell;
    }

    /**
     * Where a snippet comes from.
     *
     * @param cell number of the cell
     * @param line of the cell in which the snippet begins, from 1
     */
    private record Origin(int cell, int line) {
        String at(int lineOfSnippet) {
            return place(cell, line + lineOfSnippet - 1);
        }
    }

    /**
     * A cell as it was written and as Java.
     *
     * @param number what it is called
     */
    record Cell(String written, String java, int number) {
        int line(int position) {
            int end = Math.min(position, java.length());
            return (int) java.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
        }

        private String at(int position) {
            return place(number, line(position));
        }

        private String lineOf(String text, int line) {
            return text.lines().skip(line - 1L).findFirst().orElse("");
        }
    }

    private static Origin origin(Piece piece, Cell cell) {
        return new Origin(cell.number(), cell.line(piece.start()));
    }

    /** Takes note that a piece runs, until {@link #ends}. */
    void begins(Piece piece, Cell cell) {
        running.push(origin(piece, cell));
    }

    void ends() {
        running.pop();
    }

    void remember(Snippet snippet, Piece piece, Cell cell) {
        origins.put(snippet.id(), origin(piece, cell));
    }

    /** Takes note which class is which snippet's, so that {@link #place} need not ask JShell. */
    void noteClasses() {
        byClass = jshell.snippets()
                .filter(snippet -> snippet.kind() != Snippet.Kind.ERRONEOUS)
                .collect(Collectors.toMap(
                        snippet -> wrapper(snippet).fullClassName(), snippet -> snippet, (one, later) -> later));
    }

    void forget(Snippet snippet) {
        origins.remove(snippet.id());
    }

    /** What the compiler says of a piece of a cell. */
    record Remark(Piece piece, Diag diagnostic) {
        /** Returns what place of the cell it is about. */
        int position() {
            return piece.start() + (diagnostic.getPosition() == Diag.NOPOS ? 0 : (int) diagnostic.getPosition());
        }
    }

    /**
     * Tells why a cell was not compiled to its end: errors first, then warnings.
     *
     * @param ran the pieces that have run
     * @param failed the piece that cannot be compiled
     * @param remarks on that piece and on others
     */
    Failed notCompiled(List<Piece> ran, Piece failed, List<Remark> remarks, Cell cell) {
        List<Remark> sorted = remarks.stream()
                .sorted(Comparator.comparing(remark -> !remark.diagnostic().isError()))
                .toList();
        List<String> lines = new ArrayList<>();
        sorted.stream().limit(MOST_REMARKS).forEach(remark -> addRemark(lines, remark, cell));
        if (sorted.size() > MOST_REMARKS) {
            lines.add("... and more"); // nobody has counted them
        }
        String first;
        if (sorted.isEmpty()) {
            first = "this is no whole statement or declaration";
            lines.add(RED + cell.at(failed.start()) + ": " + PLAIN + first);
        } else {
            first = words(sorted.get(0).diagnostic()).get(0);
        }
        int open = JavaText.openBraces(cell.java());
        if (first.contains("reached end of file") && open > 0) {
            lines.add("  the cell ends with " + open + " { not closed");
        }
        if (!ran.stream().allMatch(Piece::isImport)) {
            lines.add("The cell ran up to " + cell.at(failed.start()) + " and no further.");
        }
        return new Failed(COMPILATION, first, lines);
    }

    private static List<String> words(Diag diagnostic) {
        if (diagnostic.getCode().startsWith(LIMIT + "string")) {
            return List.of("this text is too long: Java holds fewer than 65,535 bytes in one, and joins those that"
                    + " + stands between. Read it from a file, or join shorter ones with String.join");
        }
        if (diagnostic.getCode().startsWith(LIMIT + "code")) {
            return List.of("this is more code than Java holds in one method, 65,535 bytes: make several of it");
        }
        String message = diagnostic.getMessage(Locale.ENGLISH);
        return clean(newer(NEWER_CLASS.matcher(message)).orElse(message))
                .lines()
                .toList();
    }

    /** Says of a class of a library that this Java is too old for it; nothing if that is not what was found. */
    private static Optional<String> newer(Matcher found) {
        return found.find()
                ? Optional.of(found.group(1).replace('/', '.') + " needs Java "
                        + (Integer.parseInt(found.group(2)) - OLDEST_VERSION) + " or later, and this is Java "
                        + Runtime.version().feature()
                        + ": restart and add an older version of its library, or set JAVA_HOME to a newer JDK"
                        + " before you start the kernel")
                : Optional.empty();
    }

    private static void addRemark(List<String> lines, Remark remark, Cell cell) {
        Diag diag = remark.diagnostic();
        int start = remark.piece().start();
        int at = Math.min(remark.position(), cell.java().length());
        int line = cell.line(at);
        List<String> words = words(diag);
        String colour = diag.isError() ? RED : YELLOW;
        String kind = diag.isError() ? "error: " : "warning: ";
        lines.add(colour + cell.at(at) + ": " + kind + PLAIN + words.get(0));
        String source = cell.lineOf(cell.java(), line);
        if (source.equals(cell.lineOf(cell.written(), line)) && diag.getStartPosition() != Diag.NOPOS) {
            int lineStart = cell.java().lastIndexOf('\n', at - 1) + 1;
            int from = (int) Math.max(start + diag.getStartPosition(), lineStart) - lineStart;
            int to = (int) Math.min(start + diag.getEndPosition() - lineStart, source.length());
            int first = source.length() <= LONGEST_LINE ? 0 : Math.max(0, from - LONGEST_LINE / 2);
            String shown = cut(source, first);
            String before = shown.substring(0, from - first).replaceAll("[^\t]", " ");
            int marked = Math.min(to - first, shown.length()) - before.length();
            lines.add("    " + shown);
            lines.add("    " + before + colour + "^".repeat(Math.max(1, marked)) + PLAIN);
        } else {
            lines.add("    " + cut(cell.lineOf(cell.written(), line), 0));
        }
        words.stream().skip(1).forEach(lines::add);
    }

    /** Returns a line from some sign on, and no more of it than is shown. */
    private static String cut(String line, int first) {
        return line.substring(first, Math.min(line.length(), first + LONGEST_LINE));
    }

    /** Tells that the compiler cannot follow a cell from some place on. */
    Failed tooDeep(Cell cell, int position) {
        String message = "this nests or chains more than the compiler can follow: make several statements of it";
        return new Failed(COMPILATION, message, List.of(RED + cell.at(position) + ": error: " + PLAIN + message));
    }

    Failed packageNamed(Cell cell, Piece piece) {
        String message = "a cell must not name a package: what cells declare is in none. Leave this line out";
        return new Failed(COMPILATION, message, List.of(RED + cell.at(piece.start()) + ": error: " + PLAIN + message));
    }

    /** Tells what a snippet threw. */
    Failed thrown(JShellException translated, Optional<Throwable> live) {
        if (translated instanceof UnresolvedReferenceException unresolved) {
            String message = unresolved(unresolved.getSnippet());
            List<String> lines = new ArrayList<>();
            lines.add(RED + COMPILATION + ": " + PLAIN + message);
            addFrames(lines, unresolved.getStackTrace());
            return new Failed(COMPILATION, message, lines);
        }
        String name = translated instanceof EvalException e
                ? className(e.getExceptionClassName())
                : className(translated.getClass().getName());
        if (live.isPresent() && live.get() instanceof CellException inner) {
            return inner.failed();
        }
        String message = message(translated);
        List<String> lines = new ArrayList<>();
        lines.add(heading(name, message));
        addFrames(lines, translated.getStackTrace());
        if (message.equals(HEAP_IS_FULL)) {
            lines.add("Set variables to null that you need no longer, or run %reset."
                    + " The option -Xmx of java gives the kernel more memory: set NDM_JAVA_OPTS before it starts.");
        }
        Throwable cause = translated.getCause();
        for (int depth = 0; depth < MOST_FRAMES && cause != null; depth++) {
            String causeName = cause instanceof EvalException e
                    ? e.getExceptionClassName()
                    : cause.getClass().getName();
            String words =
                    cause instanceof UnresolvedReferenceException e ? unresolved(e.getSnippet()) : message(cause);
            lines.add(heading("Caused by: " + className(causeName), words));
            addFrames(lines, cause.getStackTrace());
            cause = cause.getCause();
        }
        return new Failed(name, message, lines);
    }

    /** Tells what the kernel's own code threw for the user, as a renderer may. */
    Failed thrown(Throwable thrown) {
        String name = className(thrown.getClass().getName());
        String message = message(thrown);
        return new Failed(name, message, List.of(heading(name, message)));
    }

    /** Returns the name of a class as the user wrote it; the kernel's own without their package. */
    private static String className(String name) {
        return CellLoader.isKernels(name)
                ? name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1)
                : clean(name);
    }

    private static String heading(String name, String message) {
        return RED + name + PLAIN + (message.isEmpty() ? "" : ": " + message);
    }

    /** Returns what a line of a cell is called, {@code In[3]:2}, or of a start-up script. */
    private static String place(int cell, int line) {
        return (cell == JShellEngine.START_UP ? "start-up" : "In[" + cell + "]") + ":" + line;
    }

    private static String message(Throwable thrown) {
        String message = Objects.requireNonNullElse(thrown.getMessage(), "");
        return clean(newer(NEWER_AT_RUN_TIME.matcher(message)).orElse(message));
    }

    Failed interrupted(String why, List<String> trace, boolean isLeftBehind) {
        List<String> lines = new ArrayList<>();
        lines.add(heading("Interrupted", why));
        if (!isLeftBehind) {
            trace.stream().filter(line -> line.startsWith("    at ")).forEach(lines::add);
        } else {
            lines.add("The cell does not react and still runs in the background. Other cells can be run meanwhile;"
                    + " to end this one, restart the kernel.");
        }
        return new Failed(INTERRUPTED, why.isEmpty() ? "interrupted" : why, lines);
    }

    /** Returns whether a compilation error names a declaration without what it waits for. */
    boolean isOpen(Failed failed, DeclarationSnippet snippet) {
        return failed.name().equals(COMPILATION)
                && !failed.message().equals(unresolved(snippet))
                && Piece.namesIn(String.join("\n", failed.traceback())).contains(snippet.name());
    }

    /** Says which names a declaration waits for. */
    String unresolved(DeclarationSnippet snippet) {
        List<String> missing = jshell.unresolvedDependencies(snippet).toList();
        String words = missing.isEmpty()
                ? jshell.diagnostics(snippet)
                        .map(diag -> clean(diag.getMessage(Locale.ENGLISH)))
                        .collect(Collectors.joining("; "))
                : String.join(", ", missing) + (missing.size() == 1 ? " is" : " are") + " declared";
        return snippet.name() + " cannot be used until " + words;
    }

    private void addFrames(List<String> lines, StackTraceElement[] frames) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < frames.length; i++) {
            String file = Objects.requireNonNullElse(frames[i].getFileName(), "");
            if (LAMBDA_CLASS.matcher(frames[i].getClassName()).find()) {
                continue;
            }
            if (file.startsWith("#")) {
                if (i > 0 && frames[i - 1].getMethodName().equals(VALUE)) {
                    continue;
                }
                shown.add("    at " + place(file.substring(1), frames[i]));
            } else if (i == 0 && !CellLoader.isKernels(frames[i].getClassName())) {
                shown.add("    at " + clean(frames[i].toString()));
            }
        }
        shown.stream().limit(MOST_FRAMES).forEach(lines::add);
        if (shown.size() > MOST_FRAMES) {
            lines.add("    ... " + (shown.size() - MOST_FRAMES) + " more");
        }
    }

    private SnippetWrapper wrapper(Snippet snippet) {
        return jshell.sourceCodeAnalysis().wrapper(snippet);
    }

    /**
     * Returns where in a cell a frame of a compiled snippet is, {@code twice(In[3]:2)}; nothing if it is not known.
     * Waits for nothing: whoever asks holds a stream, which the compiler may be about to flush.
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
        int line = lineOfSource(wrapper(snippet), frame.getLineNumber());
        String type = frame.getClassName().substring(name.end()).replaceFirst("\\$", "");
        return Optional.of(place(snippet.id(), new StackTraceElement(type, frame.getMethodName(), "", line)));
    }

    /** Returns which line of a snippet a line of its class is. */
    private static int lineOfSource(SnippetWrapper wrapper, int line) {
        String wrapped = wrapper.wrapped();
        int end = -1;
        for (int i = 0; i < line; i++) {
            int next = wrapped.indexOf('\n', end + 1);
            end = next < 0 ? wrapped.length() : next;
        }
        // What stands before the snippet on its first line is the wrapper's, and has no place in the source.
        int position = wrapper.wrappedToSourcePosition(Math.max(end - 1, 0));
        return 1
                + (int) wrapper.source()
                        .substring(0, Math.min(position, wrapper.source().length()))
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    private String place(String id, StackTraceElement frame) {
        Origin origin = origins.get(id);
        String place = origin == null ? "#" + id + ":" + frame.getLineNumber() : origin.at(frame.getLineNumber());
        String method = OF_SNIPPET.matcher(frame.getMethodName()).matches()
                ? ""
                : LAMBDA.matcher(frame.getMethodName()).replaceAll("$1");
        String name = Stream.of(clean(frame.getClassName()), method)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        return name.isEmpty() ? place : name + "(" + place + ")";
    }

    /** Returns the type of a variable, without the packages that every cell imports. */
    static String type(VarSnippet variable) {
        return IMPORTED.matcher(clean(variable.typeName())).replaceAll("");
    }

    static String clean(String text) {
        return OUR_NAMES.matcher(OUR_PLACES.matcher(text).replaceAll("")).replaceAll("");
    }
}
