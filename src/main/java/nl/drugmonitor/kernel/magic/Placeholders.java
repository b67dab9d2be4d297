package nl.drugmonitor.kernel.magic;

/**
 * Values in the text of magics: <code>\{name}</code> stands for the value of a variable, or of another expression.
 * <code>\\{name}</code> stands for <code>\{name}</code> itself, and <code>\{2\}</code> is a pattern of a shell.
 */
final class Placeholders {
    private static final String OPEN = "\\{";

    private Placeholders() {}

    /** Returns the position after the placeholder that begins here; -1 if none does. */
    static int end(String text, int start) {
        boolean isEscaped = start > 0 && text.charAt(start - 1) == '\\';
        if (isEscaped || !text.startsWith(OPEN, start)) {
            return -1;
        }
        int at = start + OPEN.length();
        for (int depth = 1; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                boolean isPattern = text.charAt(at - 1) == '\\';
                return isPattern ? -1 : at + 1;
            }
        }
        return -1;
    }

    /**
     * Returns the text with the values in the place of the expressions.
     *
     * @throws MagicException if a placeholder is empty, or its value null
     */
    static String filled(String text, Session session) throws Exception {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > 0) {
                String expression = text.substring(at + OPEN.length(), end - 1).strip();
                if (expression.isEmpty()) {
                    throw new MagicException("\\{} must hold a name or an expression, such as \\{version}");
                }
                Object value = session.eval(expression);
                if (value == null) {
                    throw new MagicException("\\{" + expression + "} is null, of which no text can be made");
                }
                filled.append(value);
                at = end;
            } else {
                boolean isEscape = text.startsWith("\\" + OPEN, at);
                filled.append(text, isEscape ? at + 1 : at, isEscape ? at + 3 : at + 1);
                at += isEscape ? 3 : 1;
            }
        }
        return filled.toString();
    }
}
