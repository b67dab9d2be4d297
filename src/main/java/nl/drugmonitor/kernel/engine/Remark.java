package nl.drugmonitor.kernel.engine;

import jdk.jshell.Diag;

/** What the compiler says about a piece of a cell. */
record Remark(Piece piece, Diag diagnostic) {
    /** Returns the position in the cell that it is about. */
    int position() {
        return piece.start() + (diagnostic.getPosition() == Diag.NOPOS ? 0 : (int) diagnostic.getPosition());
    }
}
