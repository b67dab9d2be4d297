package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.manuscript.Block.Paragraph;
import nl.drugmonitor.manuscript.Marks.Mark;
import nl.drugmonitor.manuscript.Passage.Kind;

/** Puts the lines of a PDF together to paragraphs and tables. Footnotes come behind the text. */
final class PdfText {
    private static final Pattern ITEM =
            Pattern.compile("(?:[-\u2022\u00b7\u25aa\u25cf\u2013o\\p{Co}]|\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)");
    private static final Pattern NOTE =
            Pattern.compile("(?:\\d{1,3}|\\*{1,3}|[a-z])[.)]?\\s+\\S.*|\\*\\S.*", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final String ENDS = ".?!:;\u2026";
    private static final float LARGER = 1.12f;
    private static final float SMALLER = 0.94f;
    private static final float WIDER_GAP = 1.3f;
    private static final int NEAR = 4;
    private static final int SHOWN = 10;
    private static final int LONGEST_HEADING = 150;

    private final List<Reason> unread;
    private final float bodySize;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private int paragraphs;

    /** What stands on the page alone and without words, such as the numbers at an axis. */
    private final List<String> numbers = new ArrayList<>();

    /** Whether the last line of a column reaches its edge, so that the paragraph may go on elsewhere. */
    private boolean isBrokenOff;

    private PdfText(List<Reason> unread, float bodySize) {
        this.unread = unread;
        this.bodySize = bodySize;
    }

    static PdfText of(List<PdfPage> pages, List<Reason> unread) {
        List<PdfGlyph> all = pages.stream()
                .flatMap(page -> page.columns().stream())
                .flatMap(List::stream)
                .flatMap(line -> line.pieces().stream())
                .flatMap(piece -> piece.glyphs().stream())
                .toList();
        PdfText text = new PdfText(unread, all.isEmpty() ? 1 : PdfPiece.mainSize(all));
        pages.forEach(text::page);
        return text;
    }

    List<Block> blocks() {
        return Stream.concat(blocks.stream(), notes.stream()).toList();
    }

    private void page(PdfPage page) {
        paragraphs = 0;
        numbers.clear();
        for (List<PdfLine> column : page.columns()) {
            PdfPitch pitch = PdfPitch.of(column);
            int i = 0;
            while (i < column.size()) {
                int end = PdfTable.end(column, i);
                if (end > i) {
                    table(column.subList(i, end), page);
                } else {
                    end = i + 1;
                    while (end < column.size() && PdfTable.end(column, end) == end && goesOn(column, end, pitch)) {
                        end++;
                    }
                    paragraph(column.subList(i, end), page, i == 0);
                    isBrokenOff = end == column.size() && isFull(column, end - 1);
                }
                i = end;
            }
        }
        if (!numbers.isEmpty()) {
            Spot spot = Spot.of("place.whole_page", page.number());
            List<String> first = numbers.stream().limit(SHOWN).toList();
            unread.add(new ManuscriptReason.NumbersUnread(spot.after(0), numbers.size(), first));
        }
    }

    private void table(List<PdfLine> lines, PdfPage page) {
        Spot spot = Spot.of("place.page", page.number(), paragraphs + 1);
        paragraphs++;
        PdfTable.of(lines, spot)
                .ifPresentOrElse(blocks::add, () -> unread.add(new ManuscriptReason.TableUnread(spot.after(0))));
    }

    /** Returns whether a line belongs to the paragraph of the one above it. */
    private static boolean goesOn(List<PdfLine> column, int index, PdfPitch pitch) {
        PdfLine last = column.get(index - 1);
        PdfLine next = column.get(index);
        float size = last.size();
        if (next.y() - last.y() > WIDER_GAP * pitch.at(size) || Math.abs(next.size() - size) > size / 10) {
            return false;
        }
        String text = next.text();
        boolean wouldFit = next.firstWordBehind(last) < right(column, index);
        if (last.isBold() != next.isBold() || startsItem(text, last, wouldFit)) {
            return false;
        }
        if (!text.isEmpty() && Character.isLowerCase(text.charAt(0)) && !endsSentence(last.text())) {
            return true;
        }
        boolean isIndented = next.left() > last.left() + size / 2
                && !ITEM.matcher(last.text()).lookingAt();
        return !wouldFit && !(isIndented && endsSentence(last.text()));
    }

    /** Returns whether a line starts an item of a list; a number at its start may also go on with a sentence. */
    private static boolean startsItem(String text, PdfLine last, boolean wouldFit) {
        if (!ITEM.matcher(text).lookingAt()) {
            return false;
        }
        return !Character.isDigit(text.charAt(0))
                || wouldFit
                || endsSentence(last.text())
                || ITEM.matcher(last.text()).lookingAt();
    }

    /** Returns where lines end near a line. Beside a picture they end earlier than elsewhere in the column. */
    private static float right(List<PdfLine> column, int index) {
        return (float) column.subList(Math.max(0, index - NEAR), Math.min(column.size(), index + NEAR)).stream()
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(0);
    }

    private static boolean isFull(List<PdfLine> column, int index) {
        PdfLine line = column.get(index);
        return line.right() > right(column, index) - 2 * line.size();
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void paragraph(List<PdfLine> lines, PdfPage page, boolean isFirst) {
        String text = PdfHyphens.joined(lines.stream().map(PdfLine::text).toList());
        if (text.isBlank()) {
            return;
        }
        if (!LETTER.matcher(text).find()) {
            numbers.add(text);
            return;
        }
        Kind kind = kind(lines, text, page);
        String plain = kind == Kind.LIST_ITEM ? ITEM.matcher(text).replaceFirst("") : text;
        Spot spot = Spot.of("place.page", page.number(), paragraphs + 1);
        if (isFirst && kind == Kind.PARAGRAPH && joinsLast(plain, spot)) {
            return;
        }
        paragraphs++;
        (kind == Kind.FOOTNOTE ? notes : blocks).add(Paragraph.of(kind, plain, spot));
    }

    /** Adds the start of a page or column to the paragraph that broke off before it. */
    private boolean joinsLast(String text, Spot spot) {
        if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Paragraph last)) {
            return false;
        }
        boolean isRest = (isBrokenOff || Character.isLowerCase(text.charAt(0))) && !endsSentence(last.text());
        if (isRest && last.kind() != Kind.HEADING && last.kind() != Kind.CAPTION) {
            String whole = PdfHyphens.joined(List.of(last.text(), text));
            List<Mark> marks = new ArrayList<>(last.marks());
            marks.add(new Mark(whole.length() - text.length(), spot));
            blocks.set(blocks.size() - 1, new Paragraph(last.kind(), whole, marks));
            return true;
        }
        return false;
    }

    private Kind kind(List<PdfLine> lines, String text, PdfPage page) {
        float size = lines.get(0).size();
        boolean isLow = lines.get(0).y() > page.height() / 2;
        boolean isMarked = lines.get(0).startsWithMark() || NOTE.matcher(text).matches();
        if (size < SMALLER * bodySize && isLow && isMarked) {
            return Kind.FOOTNOTE;
        }
        if (Captions.is(text)) {
            return Kind.CAPTION;
        }
        boolean stands = size > LARGER * bodySize || lines.stream().allMatch(PdfLine::isBold);
        if (stands && text.length() <= LONGEST_HEADING && !text.endsWith(".")) {
            return Kind.HEADING;
        }
        return ITEM.matcher(text).lookingAt() ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }
}
