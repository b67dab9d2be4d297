package nl.drugmonitor.kernel.protocol;

/** Where text that is too long ends. */
public final class Limit {
    /** The most signs that one output may have: a front end that must show more becomes slow, or fails. */
    public static final int OUTPUT = 10_000_000;

    private Limit() {}

    /** Returns how many signs a text may be cut to: at most so many, and not between the halves of a pair. */
    public static int end(CharSequence text, int most) {
        int end = Math.min(text.length(), most);
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** Returns the text, or its beginning and a note. */
    static String text(String text) {
        return text.length() <= OUTPUT ? text : text.substring(0, end(text, OUTPUT)) + note("cut");
    }

    public static String note(String what) {
        return "\n[%s: longer than %d MB]\n".formatted(what, OUTPUT / 1_000_000);
    }
}
