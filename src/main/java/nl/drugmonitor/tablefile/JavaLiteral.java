package nl.drugmonitor.tablefile;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as Java writes them, for lines of Java that a report tells the user to run. */
final class JavaLiteral {
    private JavaLiteral() {}

    /** Returns a text between quotation marks. */
    static String of(String text) {
        return '"' + escaped(text, '"') + '"';
    }

    /** Returns texts as the arguments of a method. */
    static String of(Collection<String> texts) {
        return texts.stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
    }

    /** Returns a sign between apostrophes. */
    static String of(char sign) {
        return "'" + escaped(String.valueOf(sign), '\'') + "'";
    }

    private static String escaped(String text, char mark) {
        return text.chars().mapToObj(sign -> escaped((char) sign, mark)).collect(Collectors.joining());
    }

    private static String escaped(char sign, char mark) {
        return switch (sign) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\0' -> "\\0";
            default ->
                sign == mark
                        ? "\\" + sign
                        : Character.isISOControl(sign) ? String.format("\\u%04x", (int) sign) : String.valueOf(sign);
        };
    }
}
