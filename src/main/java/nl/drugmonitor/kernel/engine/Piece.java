package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.ErroneousSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import nl.drugmonitor.kernel.magic.JavaText;

/**
 * One snippet of a cell.
 *
 * @param start where it begins in the cell
 */
record Piece(String source, int start, Completeness completeness) {
    private static final Pattern MODIFIERS = Pattern.compile(
            "^(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|synchronized|strictfp)\\s+)+");
    private static final String PREFIX = "(?:@\\w+(?:\\([^)]*\\))?\\s+|[a-z-]+\\s+)*";
    private static final Pattern TYPE = Pattern.compile(PREFIX + "(?:class|@?interface|enum|record)\\s+\\w");
    private static final Pattern METHOD = Pattern.compile("(?s)" + PREFIX
            + "(?:<[^(]*>\\s+)?(?!(?:new|return|throw|else|do|try|assert|yield)\\b)[\\w.]+(?:<[^(]*>)?[\\[\\]\\s]*\\s\\w+\\s*"
            + "\\([^)]*\\)[^;{]*\\{");
    static final Pattern NAME = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$]*)");
    private static final Pattern TYPE_NAME = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
    private static final Pattern METHOD_NAME =
            Pattern.compile("[\\w>\\]](?<!\\b(?:new|return|throw|else|yield))\\s+(\\w+)\\s*\\(");
    private static final Pattern DECLARATION = Pattern.compile("\\w[\\w>\\]]*\\s+(\\w+)\\s*[=;,:]");

    boolean isWhole() {
        return isWhole(completeness);
    }

    /**
     * Returns the snippets that JShell reads here, without declaring them; none if JShell fails, as on a lone modifier.
     */
    List<Snippet> snippets(SourceCodeAnalysis analysis) {
        try {
            return analysis.sourceToSnippets(source);
        } catch (InternalError e) {
            return List.of();
        }
    }

    /** Returns whether this is not Java. */
    boolean isBroken(SourceCodeAnalysis analysis) {
        return !isWhole() && isBroken(snippets(analysis));
    }

    /**
     * Returns whether this is not Java.
     *
     * @param snippets that JShell reads here
     */
    boolean isBroken(List<Snippet> snippets) {
        return !isWhole()
                && completeness != Completeness.CONSIDERED_INCOMPLETE
                && snippets.stream().allMatch(ErroneousSnippet.class::isInstance);
    }

    /** Returns the part of this that is above another piece. */
    Piece above(Piece other) {
        return new Piece(source.substring(0, other.start - start), start, completeness);
    }

    /**
     * Returns the pieces below this one, which is broken. They start after the fault, at the first line that is not
     * indented and before which all brackets are closed.
     *
     * @param fault the position of the error in the cell
     */
    List<Piece> below(SourceCodeAnalysis analysis, String cell, int fault) {
        int open = 0;
        for (int at = start; at < cell.length() - 1; at = JavaText.after(cell, at)) {
            open += JavaText.nesting(cell.charAt(at));
            if (cell.charAt(at) == '\n' && at >= fault && open <= 0 && " \t\n)]}.".indexOf(cell.charAt(at + 1)) < 0) {
                return split(analysis, cell, at + 1);
            }
        }
        return List.of();
    }

    // JShell takes code that it cannot read for complete.
    private static boolean isWhole(Completeness completeness) {
        return completeness.isComplete() && completeness != Completeness.UNKNOWN;
    }

    /** Guesses whether this declares a type. */
    boolean isType() {
        return TYPE.matcher(source).lookingAt();
    }

    boolean isImport() {
        return source.startsWith("import ");
    }

    /**
     * Returns the beginning of a class and a method in which all declarations of the pieces are in scope, and which one
     * more statement may follow; empty if the pieces declare nothing. A guess, for a cell that has not run.
     */
    static String scopeOf(List<Piece> pieces) {
        StringBuilder members = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        for (Piece piece : pieces) {
            String source = piece.source().strip();
            if (TYPE.matcher(source).lookingAt() || METHOD.matcher(source).lookingAt()) {
                members.append("static ")
                        .append(MODIFIERS.matcher(source).replaceFirst(""))
                        .append('\n');
            } else if (!source.startsWith("import ")) {
                statements.append(source).append(source.endsWith(";") || source.endsWith("}") ? "\n" : ";\n");
            }
        }
        return members.isEmpty() && !DECLARATION.matcher(statements).find()
                ? ""
                : "class $$ {\n" + members + "static void $$() throws Throwable {\n" + statements;
    }

    /** Guesses the names of the variables that code declares. */
    static Set<String> variablesIn(String code) {
        return found(DECLARATION, code);
    }

    /** Guesses the names of the types that code declares. */
    static Set<String> typesIn(String code) {
        return found(TYPE_NAME, code);
    }

    /** Guesses the names of the methods that code declares. */
    static Set<String> methodsIn(String code) {
        return found(METHOD_NAME, code);
    }

    /** Returns all names in code, also those in comments and strings. */
    static Set<String> namesIn(String code) {
        return found(NAME, code);
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Splits a cell into snippets. If one is incomplete, it is the last and holds the rest of the cell. */
    static List<Piece> split(SourceCodeAnalysis analysis, String cell) {
        return split(analysis, cell, 0);
    }

    private static List<Piece> split(SourceCodeAnalysis analysis, String cell, int from) {
        List<Piece> pieces = new ArrayList<>();
        String rest = cell.substring(from);
        while (true) {
            int start = cell.length() - rest.length();
            CompletionInfo info;
            try {
                info = analysis.analyzeCompletion(rest);
            } catch (StackOverflowError | InternalError e) {
                throw TooDeep.insteadOf(e, start + JavaText.afterGap(rest, 0));
            }
            if (info.completeness() == Completeness.EMPTY) {
                return pieces;
            }
            boolean isWhole = isWhole(info.completeness());
            String source = isWhole ? info.source() : rest;
            int gap = JavaText.afterGap(source, 0);
            int head = gap == source.length() ? 0 : gap; // where JShell starts to count lines
            pieces.add(new Piece(source.substring(head), start + head, info.completeness()));
            if (!isWhole || info.remaining().isBlank()) {
                return pieces;
            }
            rest = info.remaining();
        }
    }
}
