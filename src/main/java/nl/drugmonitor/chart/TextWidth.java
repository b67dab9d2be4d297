package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is: by the letters of Liberation Sans, which are as wide as those of Arial and Helvetica. A picture
 * says so of each of its texts, so that a machine with another font fits its letters in.
 */
final class TextWidth {
    /** Bold letters are wider by so much, on average. */
    private static final double BOLD = 1.075;

    private TextWidth() {}

    static double of(String text, int size, boolean bold) {
        return Glyphs.liberationSans().width(text, size) * (bold ? BOLD : 1);
    }

    /**
     * Returns the text in lines of at most so many pixels, broken between words; a longer word has a line of its own.
     */
    static List<String> wrap(String text, int size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && of(line + " " + word, size, bold) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
