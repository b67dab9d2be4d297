package nl.drugmonitor.kernel.engine;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.kernel.magic.JavaText;

/** Names in Java code, found without a parser: rather too many than too few. */
final class CodeNames {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\P{javaJavaIdentifierPart}+");

    /** Characters within a name that do not count: the compiler takes a name with them for the same name. */
    private static final Pattern IGNORED = Pattern.compile("\\p{javaIdentifierIgnorable}");

    private CodeNames() {}

    /** Returns whether names may be written in another way, with characters as {@code \}{@code u0061}. */
    static boolean areHidden(String code) {
        return code.contains("\\u");
    }

    /** Returns all names in code, also those in comments and strings, and the words of the language. */
    static Set<String> in(String code) {
        return BETWEEN_NAMES.splitAsStream(IGNORED.matcher(code).replaceAll("")).collect(Collectors.toSet());
    }

    /** Returns the names outside of braces: of a method those of its head. */
    static Set<String> outsideBraces(String code) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        int end;
        for (int at = 0; at < code.length(); at = end) {
            end = JavaText.after(code, at);
            char sign = code.charAt(at);
            depth += sign == '{' ? 1 : 0;
            if (depth == 0) {
                outside.append(code, at, end);
            }
            depth -= sign == '}' ? 1 : 0;
        }
        return in(outside.toString());
    }

    /**
     * Returns the names that a snippet may declare: those outside of brackets, after another word, and not in the value
     * of a variable.
     */
    static Set<String> mayBeDeclaredBy(String snippet) {
        StringBuilder heads = new StringBuilder();
        int depth = 0;
        boolean isValue = false;
        int end;
        for (int at = JavaText.nameEnd(snippet, JavaText.afterGap(snippet, 0)); at < snippet.length(); at = end) {
            end = JavaText.after(snippet, at);
            char sign = snippet.charAt(at);
            depth += JavaText.nesting(sign);
            if (depth == 0 && (sign == '=' || sign == ',')) {
                isValue = sign == '=';
            }
            heads.append(depth == 0 && !isValue ? snippet.substring(at, end) : " ");
        }
        return in(heads.toString());
    }
}
