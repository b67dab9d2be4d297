package nl.drugmonitor.kernel.protocol;

import nl.drugmonitor.kernel.display.Cut;

/** The most characters that are shown of a text. */
public record Limit(int signs) {
    /** For the output of one cell: a front end that gets more becomes slow, or fails. */
    public static final Limit OUTPUT = new Limit(10_000_000);

    /** For the message of an error and each line of its trace, which are sent more than once. */
    static final Limit ERROR = new Limit(100_000);

    /** Returns the text; if it is too long its beginning, and a note. */
    String text(String text) {
        return text.length() <= signs ? text : text.substring(0, Cut.end(text, signs)) + note("cut");
    }

    public String note(String what) {
        String size = signs < 1_000_000 ? signs / 1_000 + " kB" : signs / 1_000_000 + " MB";
        return "\n[%s: longer than %s]\n".formatted(what, size);
    }
}
