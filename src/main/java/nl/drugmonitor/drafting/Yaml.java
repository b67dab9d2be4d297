package nl.drugmonitor.drafting;

import java.util.regex.Pattern;

/** Texts as they stand in a YAML file. */
final class Yaml {
    /** Letters to begin with, and nothing that YAML would take for a sign of its own. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{Nd} _./()+'-]*(?<! )");

    private static final Pattern NO_TEXT =
            Pattern.compile("true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    /** The start of an entry of a list. */
    static final Pattern ITEM = Pattern.compile("\\s*-\\s+");

    private Yaml() {}

    /** Returns a text, in quotation marks where it needs them. */
    static String text(String text) {
        boolean isPlain =
                PLAIN.matcher(text).matches() && !NO_TEXT.matcher(text).matches();
        return isPlain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if (mustBeEscaped(sign)) {
                quoted.append(sign > 0xFFFF ? "\\U%08X".formatted(sign) : "\\u%04X".formatted(sign));
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean mustBeEscaped(int sign) {
        boolean isSpecial =
                sign == 0x85 || sign == 0x2028 || sign == 0x2029 || sign == 0xFEFF || sign == 0xFFFE || sign == 0xFFFF;
        return isSpecial || Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE;
    }
}
