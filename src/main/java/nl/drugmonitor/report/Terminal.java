package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.claim.Outcome;

/**
 * Text for a terminal. Control characters that come from data are shown as {@code ?}, so that no text can steer the
 * terminal.
 */
public final class Terminal {
    /** Whether outcomes are coloured. They are always written out too. */
    public enum Colour {
        NEVER,
        ALWAYS
    }

    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();
    private final Colour colour;

    public Terminal(Colour colour) {
        this.colour = colour;
    }

    /** Adds a line as it is, however long. */
    void line(String line) {
        text.append(clean(line).stripTrailing()).append('\n');
    }

    void heading(String heading) {
        text.append('\n').append(bold(clean(heading))).append('\n');
    }

    /** Adds a paragraph, wrapped, each line of it indented by so many spaces. */
    void paragraph(int indent, String words) {
        StringBuilder line = new StringBuilder();
        for (String word : clean(words).split(" ")) {
            if (line.length() > 0 && indent + line.length() + 1 + word.length() > WIDTH) {
                text.append(" ".repeat(indent)).append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        text.append(" ".repeat(indent)).append(line).append('\n');
    }

    /** Adds rows with their columns aligned, two spaces apart. */
    void table(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = length(cell(row.get(i)));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = cell(row.get(i));
                line.append("  ").append(coloured(cell)).append(" ".repeat(widths.get(i) - length(cell)));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static String cell(String text) {
        return clean(text).replace('\n', ' ');
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private String bold(String words) {
        return colour == Colour.ALWAYS ? "\u001B[1m" + words + "\u001B[0m" : words;
    }

    private String coloured(String cell) {
        if (colour == Colour.ALWAYS) {
            for (Outcome outcome : Outcome.values()) {
                if (cell.equals(outcome.toString())) {
                    return "\u001B[" + code(outcome) + "m" + cell + "\u001B[0m";
                }
            }
        }
        return cell;
    }

    private static String code(Outcome outcome) {
        return switch (outcome) {
            case REPRODUCED -> "32";
            case WORDING -> "33";
            case DIFFERS -> "1;31";
            case CANNOT_TELL -> "36";
        };
    }

    /**
     * Returns the text with every control character but the line feed, and every sign that turns the direction of
     * writing, shown as {@code ?}.
     */
    public static String clean(String words) {
        if (isPlain(words)) {
            return words;
        }
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints()
                .map(sign -> sign != '\n' && steers(sign) ? '?' : sign)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Returns whether a sign does something to a terminal or to the signs around it, and is not seen itself. */
    static boolean steers(int sign) {
        return Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.getType(sign) == Character.SURROGATE;
    }

    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < ' ' || words.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
