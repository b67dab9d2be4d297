package nl.drugmonitor.kernel.magic;

/** Java as text: where its comments, its texts and its other signs end. */
public final class JavaText {
    private JavaText() {}

    /** Returns where code begins that is neither space nor comment, the end if there is none. */
    public static int afterGap(String code, int start) {
        int at = start;
        while (at < code.length() && (Character.isWhitespace(code.charAt(at)) || isComment(code, at))) {
            at = after(code, at);
        }
        return at;
    }

    /** Returns whether a comment begins here. */
    public static boolean isComment(String code, int at) {
        return code.startsWith("//", at) || code.startsWith("/*", at);
    }

    /** Returns where that ends which begins here: a comment, a text, a text block, or one sign of any other kind. */
    public static int after(String code, int start) {
        if (code.startsWith("//", start)) {
            return lineEnd(code, start);
        }
        if (code.startsWith("/*", start)) {
            int end = code.indexOf("*/", start + 2);
            return end < 0 ? code.length() : end + 2;
        }
        if (code.startsWith("\"\"\"", start)) {
            return afterQuoted(code, "\"\"\"", start + 3, false);
        }
        char sign = code.charAt(start);
        return sign == '"' || sign == '\'' ? afterQuoted(code, String.valueOf(sign), start + 1, true) : start + 1;
    }

    /** Returns where the text begins that a place is inside of; the place itself if it is in none. */
    public static int textStart(String code, int place) {
        int end;
        for (int at = 0; at < place; at = end) {
            end = after(code, at);
            if (place < end && code.charAt(at) == '"') {
                return at;
            }
        }
        return place;
    }

    /** Returns where the line ends, before its line break. */
    static int lineEnd(String code, int from) {
        int end = code.indexOf('\n', from);
        return end < 0 ? code.length() : end;
    }

    /** Returns where a text ends; one that is not closed ends with its line, or with the code. */
    private static int afterQuoted(String code, String quote, int from, boolean isOneLine) {
        int i = from;
        while (i < code.length()) {
            if (code.startsWith(quote, i)) {
                return i + quote.length();
            }
            if (isOneLine && code.charAt(i) == '\n') {
                return i;
            }
            i += code.charAt(i) == '\\' && !(isOneLine && code.startsWith("\n", i + 1)) ? 2 : 1;
        }
        return code.length();
    }

    /** Returns 1 for a bracket that opens, -1 for one that closes, 0 for any other sign. */
    public static int nesting(char sign) {
        return "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
    }

    /** Counts the braces that are still open. */
    public static int openBraces(String code) {
        int open = 0;
        for (int at = 0; at < code.length(); at = after(code, at)) {
            open += code.charAt(at) == '{' ? 1 : code.charAt(at) == '}' ? -1 : 0;
        }
        return Math.max(open, 0);
    }

    /** Returns where the last statement begins that no semicolon ends, if all before it are ended by one. */
    static int lastStatement(String code) {
        int depth = 0;
        int start = 0;
        for (int at = 0; at < code.length(); at = after(code, at)) {
            char sign = code.charAt(at);
            depth += nesting(sign);
            if (sign == ';' && depth == 0) {
                start = at + 1;
            }
        }
        return start;
    }
}
