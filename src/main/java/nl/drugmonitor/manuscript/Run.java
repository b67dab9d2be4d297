package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.manuscript.Block.Paragraph;
import nl.drugmonitor.manuscript.Marks.Mark;

/** The text of a paragraph while its pieces are being read. */
final class Run {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    void add(String piece) {
        text.append(piece);
    }

    /** Adds a piece of which the place is known. */
    void add(String piece, Spot spot) {
        marks.add(new Mark(text.length(), spot));
        text.append(piece);
    }

    /** Adds a piece in which line breaks and several spaces count as one space, as on a page of the web. */
    void addCollapsed(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char sign = piece.charAt(i);
            if (" \t\n\r\f".indexOf(sign) < 0) {
                text.append(sign);
            } else if (!text.isEmpty() && " \n\t".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
    }

    /** Adds a raised text, unless it is the mark of a footnote. */
    void addRaised(String raised) {
        text.append(RaisedText.readable(text, raised));
    }

    String text() {
        return text.toString();
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    void clear() {
        text.setLength(0);
        marks.clear();
    }

    /**
     * Returns a paragraph.
     *
     * @param spot where it stands, if its pieces have no places of their own
     */
    Paragraph paragraph(Passage.Kind kind, Spot spot) {
        if (marks.isEmpty()) {
            return Paragraph.of(kind, text.toString(), spot);
        }
        String all = text.toString();
        int blank = all.length() - all.stripLeading().length();
        List<Mark> moved = marks.stream().map(mark -> mark.movedBy(-blank)).toList();
        return new Paragraph(kind, all.strip(), moved);
    }
}
