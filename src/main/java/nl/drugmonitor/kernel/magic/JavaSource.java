package nl.drugmonitor.kernel.magic;

import java.util.List;
import java.util.StringJoiner;
import nl.drugmonitor.kernel.magic.Scanner.Found;

/** Writes magics as calls. The class of lists is written in full: a cell may import another {@code List}. */
final class JavaSource {
    /** A text of a class file has at most 65,535 bytes, and a sign has at most three. */
    private static final int LONGEST_LITERAL = 20_000;

    private JavaSource() {}

    static String lineCall(String name, List<String> arguments) {
        return "lineMagic(" + literal(name) + ", " + list(arguments) + ");";
    }

    static String cellCall(String name, List<String> arguments, String body) {
        return "cellMagic(" + literal(name) + ", " + list(arguments) + ", " + literal(body) + ");";
    }

    private static String list(List<String> texts) {
        StringJoiner list = new StringJoiner(", ", "java.util.List.of(", ")");
        texts.forEach(text -> list.add(literal(text)));
        return list.toString();
    }

    /** Returns an expression for a text, without a line break. */
    static String literal(String text) {
        if (text.length() <= LONGEST_LITERAL) {
            return quoted(text);
        }
        StringJoiner parts = new StringJoiner(", ", "String.join(\"\", ", ")");
        for (int start = 0; start < text.length(); start += LONGEST_LITERAL) {
            parts.add(quoted(text.substring(start, Math.min(start + LONGEST_LITERAL, text.length()))));
        }
        return parts.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (sign < ' ' || Character.isSurrogate(sign) || sign == 0x7f) {
                        quoted.append(String.format("\\u%04x", (int) sign));
                    } else {
                        quoted.append(sign);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** Returns a magic as Java, with as many line breaks as it has. */
    static String of(Found magic, String code, boolean takesCode) {
        String text = code.substring(magic.nameEnd(), magic.end());
        int firstLine = text.indexOf('\n');
        String line = firstLine < 0 ? text : text.substring(0, firstLine);
        List<String> arguments = arguments(line, takesCode);
        if (magic.kind() != Scanner.Kind.CELL) {
            return lineCall((magic.kind() == Scanner.Kind.MISPLACED_CELL ? "%" : "") + magic.name(), arguments);
        }
        String body = firstLine < 0 ? "" : text.substring(firstLine + 1);
        return cellCall(magic.name(), arguments, body)
                + "\n".repeat((int) text.chars().filter(sign -> sign == '\n').count());
    }

    private static List<String> arguments(String line, boolean takesCode) {
        String stripped = line.strip();
        if (takesCode) {
            return stripped.isEmpty() ? List.of() : List.of(stripped);
        }
        while (stripped.endsWith(";")) {
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        return Arguments.split(stripped);
    }
}
