package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.List;
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
            int gap = JavaText.afterGap(source, 0);
            int head = gap == source.length() ? 0 : gap; // JShell counts lines from there
            pieces.add(new Piece(source.substring(head), start + head, info.completeness()));
            if (!isWhole || info.remaining().isBlank()) {
                return pieces;
            }
            rest = info.remaining();
        }
    }
}
