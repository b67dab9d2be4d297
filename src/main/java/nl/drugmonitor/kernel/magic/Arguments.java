package nl.drugmonitor.kernel.magic;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into words as a shell does. A backslash is kept, for it separates folders on Windows. */
public final class Arguments {
    private Arguments() {}

    /**
     * Returns the words of a line. What stands in single or double quotes is one word, or part of one. In double
     * quotes, {@code \\"} and {@code \\\\} stand for a quote and a backslash. A quote that is not closed ends with the
     * line. A placeholder of {@link Placeholders} is kept whole.
     */
    public static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            int placeholderEnd = Placeholders.end(line, i);
            if (placeholderEnd > 0) {
                word.append(line, i, placeholderEnd);
                isWord = true;
                i = placeholderEnd - 1;
            } else if (quote != 0) {
                if (sign == quote) {
                    quote = 0;
                } else if (quote == '"' && sign == '\\' && i + 1 < line.length() && isEscaped(line.charAt(i + 1))) {
                    i++;
                    word.append(line.charAt(i));
                } else {
                    word.append(sign);
                }
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
                isWord = true;
            } else if (Character.isWhitespace(sign)) {
                if (isWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    isWord = false;
                }
            } else {
                word.append(sign);
                isWord = true;
            }
        }
        if (isWord) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isEscaped(char sign) {
        return sign == '"' || sign == '\\';
    }
}
