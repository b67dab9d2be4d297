package nl.drugmonitor.kernel.magic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.kernel.magic.Scanner.Found;

/** Writes magics as calls of Java. {@code java.util.List} is written in full: a cell may import another one. */
final class JavaSource {
    /** A text in a class file has at most 65,535 bytes, and a character takes at most three. */
    private static final int LONGEST_LITERAL = 20_000;

    private JavaSource() {}

    static String lineCall(String name, List<String> arguments) {
        return "lineMagic(" + literal(name) + ", " + list(arguments) + ");";
    }

    static String cellCall(String name, List<String> arguments, String body) {
        return "cellMagic(" + literal(name) + ", " + list(arguments) + ", " + literal(body) + ");";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(JavaSource::literal).collect(Collectors.joining(", ", "java.util.List.of(", ")"));
    }

    /** Returns an expression for a text, on one line. */
    static String literal(String text) {
        if (text.length() <= LONGEST_LITERAL) {
            return quoted(text);
        }
        return IntStream.iterate(0, start -> start < text.length(), start -> start + LONGEST_LITERAL)
                .mapToObj(start -> text.substring(start, Math.min(start + LONGEST_LITERAL, text.length())))
                .map(JavaSource::quoted)
                .collect(Collectors.joining(", ", "String.join(\"\", ", ")"));
    }

    private static String quoted(String text) {
        return JavaText.escaped(text)
                .chars()
                .mapToObj(sign -> Character.isSurrogate((char) sign)
                        ? String.format("\\u%04x", sign)
                        : String.valueOf((char) sign))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Returns a magic as Java with the same number of line breaks, so that line numbers stay right. */
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
