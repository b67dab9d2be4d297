package nl.drugmonitor.kernel.protocol;

/**
 * Where text that is too long ends.
 *
 * @param signs how many are left
 */
public record Limit(int signs) {
    /** For what one cell shows: a front end that must show more becomes slow, or fails. */
    public static final Limit OUTPUT = new Limit(10_000_000);

    /** For the message of an error, and for each line of its trace: a front end is sent them twice. */
    static final Limit ERROR = new Limit(100_000);

    /** Returns how many signs a text may be cut to: at most so many, and not between the halves of a pair. */
    public static int end(CharSequence text, int most) {
        int end = Math.min(text.length(), most);
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** Returns the text, or its beginning and a note. */
    String text(String text) {
        return text.length() <= signs ? text : text.substring(0, end(text, signs)) + note("cut");
    }

    public String note(String what) {
        String size = signs < 1_000_000 ? signs / 1_000 + " kB" : signs / 1_000_000 + " MB";
        return "\n[%s: longer than %s]\n".formatted(what, size);
    }
}
