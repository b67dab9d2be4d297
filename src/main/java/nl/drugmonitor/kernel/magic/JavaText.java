package nl.drugmonitor.kernel.magic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Finds comments, string literals and brackets in Java code, without a parser. */
public final class JavaText {
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private JavaText() {}

    /** Returns code without the packages before names of types. */
    public static String withoutPackages(String code) {
        return PACKAGES.matcher(code).replaceAll("");
    }

    /** Returns the position after white space and comments. */
    public static int afterGap(String code, int start) {
        int at = start;
        while (at < code.length() && (Character.isWhitespace(code.charAt(at)) || isComment(code, at))) {
            at = after(code, at);
        }
        return at;
    }

    public static boolean isComment(String code, int at) {
        return code.startsWith("//", at) || code.startsWith("/*", at);
    }

    /** Returns the position after the comment, string, text block or single character that begins here. */
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

    /** Returns where the string begins that contains a position; the position itself if it is in none. */
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

    /** Returns where the string, character or comment begins that the end of this code is in; -1 if it is in none. */
    public static int openAtEnd(String code) {
        String longer = code + "x"; // the next character belongs to what is still open
        int end;
        for (int at = 0; at < code.length(); at = end) {
            end = after(longer, at);
            if (end > code.length()) {
                return at;
            }
        }
        return -1;
    }

    /** Returns where the name begins that ends at a position. */
    public static int nameStart(String code, int end) {
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns where the name ends that begins at a position. */
    public static int nameEnd(String code, int start) {
        int end = start;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns what is in the brackets that open here; all the rest if they are not closed. */
    public static String inBrackets(String code, int open) {
        int depth = 0;
        for (int at = open; at < code.length(); at = after(code, at)) {
            depth += nesting(code.charAt(at));
            if (depth == 0) {
                return code.substring(open + 1, at);
            }
        }
        return code.substring(open + 1);
    }

    /** Returns the position after the {@code <String>} that begins here, if one does. */
    public static int afterTypes(String code, int start) {
        int depth = 0;
        int at = start;
        while (at < code.length() && (depth > 0 || code.charAt(at) == '<')) {
            depth += code.charAt(at) == '<' ? 1 : code.charAt(at) == '>' ? -1 : 0;
            at++;
        }
        return depth == 0 ? at : start;
    }

    /** Returns where the bracket opens that closes here; -1 if nowhere. */
    public static int opening(String code, int close) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at <= close; at = after(code, at)) {
            int nesting = nesting(code.charAt(at));
            if (nesting > 0) {
                open.push(at);
            } else if (nesting < 0) {
                int opened = open.isEmpty() ? -1 : open.pop();
                if (at == close) {
                    return opened;
                }
            }
        }
        return -1;
    }

    /** Returns the position of the next line break, or of the end. */
    static int lineEnd(String code, int from) {
        int end = code.indexOf('\n', from);
        return end < 0 ? code.length() : end;
    }

    /** Returns the position after a string; one that is not closed ends with its line, or with the code. */
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

    /** Returns a text as it stands between quotation marks, on one line. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (sign < ' ' || sign == 0x7f) {
                        escaped.append(String.format("\\u%04x", (int) sign));
                    } else {
                        escaped.append(sign);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** Returns 1 for an opening bracket, -1 for a closing one, 0 for any other character. */
    public static int nesting(char sign) {
        return "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
    }

    public static int openBraces(String code) {
        int open = 0;
        for (int at = 0; at < code.length(); at = after(code, at)) {
            open += code.charAt(at) == '{' ? 1 : code.charAt(at) == '}' ? -1 : 0;
        }
        return Math.max(open, 0);
    }

    /** Returns the position after the last semicolon outside of brackets. */
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
