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
            if (!info.completeness().isComplete() || info.remaining().isBlank()) {
                boolean isWhole = info.completeness().isComplete();
                pieces.add(new Piece(isWhole ? info.source() : rest, start, info.completeness()));
                return pieces;
            }
            pieces.add(new Piece(info.source(), start, info.completeness()));
            rest = info.remaining();
        }
    }
}
