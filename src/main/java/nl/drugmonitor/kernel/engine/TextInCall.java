package nl.drugmonitor.kernel.engine;

import java.util.Optional;
import nl.drugmonitor.kernel.magic.JavaText;

/**
 * A text that is being written in a cell, as an argument of a call.
 *
 * @param call the call up to the text, which stands in it empty and closed: {@code t.column("")}
 * @param start where the call begins in the cell
 * @param written what stands after the quotation mark, up to the cursor; in a text block, what stands in its last line
 * @param isQuoted whether the quotation mark is there already
 */
record TextInCall(String call, int start, String written, boolean isQuoted) {
    private static final String BLOCK = "\"\"\"";

    /**
     * Finds the call around the cursor. The rest of the cell may be broken: only the call itself is looked at.
     *
     * @param before the cell as Java, up to the cursor
     * @return empty if the cursor is at no argument of a call, or if one has begun that is not a text
     */
    static Optional<TextInCall> of(String before) {
        int open = JavaText.openAtEnd(before);
        if (open >= 0 && before.charAt(open) != '"') {
            return Optional.empty(); // in a comment, or in a single character
        }
        int end = open < 0 ? before.length() : open;
        int start = Chain.callStart(before.substring(0, end));
        if (start < 0) {
            return Optional.empty();
        }
        String written = open < 0
                ? ""
                : before.startsWith(BLOCK, open)
                        ? before.substring(before.lastIndexOf('\n') + 1).stripLeading()
                        : before.substring(open + 1);
        return Optional.of(new TextInCall(before.substring(start, end) + "\"\")", start, written, open >= 0));
    }

    /** Returns the text that is written, without escapes; as it is if it ends within one. */
    String typed() {
        try {
            return written.translateEscapes();
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
