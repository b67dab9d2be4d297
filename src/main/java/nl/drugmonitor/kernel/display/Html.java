package nl.drugmonitor.kernel.display;

/** Text that is HTML already. */
public record Html(String source) {
    /** Returns text so that HTML shows it as it stands. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return source;
    }
}
