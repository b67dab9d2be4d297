package nl.drugmonitor.kernel.display;

/** The source of HTML. */
public record Html(String source) {
    /** Returns text with the characters escaped that mean something in HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return source;
    }
}
