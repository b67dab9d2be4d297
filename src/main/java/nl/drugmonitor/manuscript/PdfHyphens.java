package nl.drugmonitor.manuscript;

import java.util.List;
import java.util.regex.Pattern;

/** Joins lines, some of which end within a word. */
final class PdfHyphens {
    private static final Pattern BROKEN = Pattern.compile(".*\\p{Ll}[-\u2010]", Pattern.DOTALL);
    private static final Pattern KEPT = Pattern.compile(".*[\\p{Lu}\\d][-\u2010\u2013]", Pattern.DOTALL);

    /** Words behind a part of a word that is left out: <i>softdrugs- en harddrugsdelicten</i>. */
    private static final Pattern JOINING = Pattern.compile("(?:en|of|tot|als|noch|dan wel|maar)\\b.*", Pattern.DOTALL);

    private PdfHyphens() {}

    static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (!text.isEmpty() && !line.isEmpty()) {
                join(text, line);
            }
            text.append(line);
        }
        return text.toString();
    }

    private static void join(StringBuilder text, String next) {
        String last = text.substring(text.lastIndexOf(" ") + 1);
        boolean isLetter = Character.isLowerCase(next.charAt(0));
        if (last.endsWith("\u00ad")
                || (isLetter
                        && BROKEN.matcher(last).matches()
                        && !JOINING.matcher(next).matches())) {
            text.setLength(text.length() - 1);
        } else if (!KEPT.matcher(last).matches() || JOINING.matcher(next).matches()) {
            text.append(' ');
        }
    }
}
