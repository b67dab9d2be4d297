package nl.drugmonitor.kernel.protocol;

/** The most characters that are shown of a text. */
public record Limit(int signs) {
    /** For the output of one cell: a front end that gets more becomes slow, or fails. */
    public static final Limit OUTPUT = new Limit(10_000_000);

    /** For the message of an error and each line of its trace, which are sent more than once. */
    static final Limit ERROR = new Limit(100_000);

    /** Returns where to cut a text: at most so many characters, and not inside a surrogate pair. */
    public static int end(CharSequence text, int most) {
        int end = Math.min(text.length(), most);
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** Returns the text; if it is too long its beginning, and a note. */
    String text(String text) {
        return text.length() <= signs ? text : text.substring(0, end(text, signs)) + note("cut");
    }

    public String note(String what) {
        String size = signs < 1_000_000 ? signs / 1_000 + " kB" : signs / 1_000_000 + " MB";
        return "\n[%s: longer than %s]\n".formatted(what, size);
    }
}
