package nl.drugmonitor.kernel.display;

/** Text that is HTML already. */
public record Html(String source) {
    /** Returns text so that HTML shows it as it stands. */
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
