package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * One snippet of a cell.
 *
 * @param start where it begins in the cell
 */
record Piece(String source, int start, Completeness completeness) {
    /** Returns whether this can be run as it is. */
    boolean isWhole() {
        return isWhole(completeness);
    }

    // JShell counts what it cannot read as complete.
    private static boolean isWhole(Completeness completeness) {
        return completeness.isComplete() && completeness != Completeness.UNKNOWN;
    }

    /** Returns the snippets of a cell. If one is not whole, it is the last and holds all that is left. */
    static List<Piece> split(SourceCodeAnalysis analysis, String cell) {
        List<Piece> pieces = new ArrayList<>();
        String rest = cell;
        while (true) {
            CompletionInfo info = analysis.analyzeCompletion(rest);
            int start = cell.length() - rest.length();
            if (info.completeness() == Completeness.EMPTY) {
                return pieces;
            }
            boolean isWhole = isWhole(info.completeness());
            String source = isWhole ? info.source() : rest;
            int head = head(source);
            pieces.add(new Piece(source.substring(head), start + head, info.completeness()));
            if (!isWhole || info.remaining().isBlank()) {
                return pieces;
            }
            rest = info.remaining();
        }
    }

    /** Returns where the code begins, after space and comments: JShell counts lines from there. */
    private static int head(String source) {
        int i = 0;
        while (i < source.length()) {
            if (Character.isWhitespace(source.charAt(i))) {
                i++;
            } else if (source.startsWith("//", i)) {
                i = after(source, "\n", i);
            } else if (source.startsWith("/*", i)) {
                i = after(source, "*/", i + 2);
            } else {
                return i;
            }
        }
        return 0;
    }

    /** Returns where the text behind the next {@code end} begins. */
    static int after(String code, String end, int from) {
        int found = code.indexOf(end, from);
        return found < 0 ? code.length() : found + end.length();
    }
}
