package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is, at most: by the letters of a wide font (DejaVu Sans), so that no other cuts it off. Measured by a
 * font of the machine, a picture would differ from machine to machine.
 */
final class TextWidth {
    private static final double BOLD = 1.1;

    private TextWidth() {}

    static double of(String text, int size, boolean bold) {
        double ems = text.codePoints().mapToDouble(TextWidth::ems).sum();
        return ems * size * (bold ? BOLD : 1);
    }

    private static double ems(int letter) {
        if ("iIjl.,:;'|!()[] ".indexOf(letter) >= 0) {
            return 0.36;
        }
        if ("mMwW%@".indexOf(letter) >= 0) {
            return 0.98;
        }
        if ("frt-/".indexOf(letter) >= 0) {
            return 0.43;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.63;
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
