package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.manuscript.Passage.Kind;

/**
 * A text without markup. Its passages lie between empty lines; that a line is a heading or an item of a list shows in
 * how it looks. Where lines are not broken at a width, each is a paragraph.
 */
final class PlainText {
    private static final Pattern ITEM =
            Pattern.compile("(?:[-*\u2022\u00b7\u25aa\u2013]|\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)");
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?:\\*{1,3}|\u2020|\u2021|[\u00b9\u00b2\u00b3]|\\[\\d{1,2}\\])\\s?[\\p{L}\\d].*");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    /** A file of these names is expected to be a document. */
    private static final Set<String> DOCUMENTS = Set.of("doc", "docm", "docx", "odt", "pdf", "rtf");

    private static final String ENDS_OF_SENTENCES = ".?!:;\u2026";
    private static final String CLOSING = ")]\"'\u201d\u2019\u00bb*";
    private static final int LONGEST_HEADING = 100;

    /** Whoever breaks lines by hand keeps them shorter. */
    private static final int LONGEST_BROKEN_LINE = 120;

    private final String text;
    private final Lines lines;
    private final List<Passage> passages = new ArrayList<>();

    /** The lines of the passage that is being read. */
    private final List<Span> open = new ArrayList<>();

    private PlainText(String text) {
        this.text = text;
        this.lines = Lines.of(text);
    }

    static Manuscript read(String name, String text) {
        PlainText reading = new PlainText(text);
        reading.read();
        String ending = Manuscripts.ending(name);
        List<Reason> notes = DOCUMENTS.contains(ending) ? List.of(new ManuscriptReason.ReadAsText(ending)) : List.of();
        return new Manuscript(name, text, reading.passages, List.of(), notes, reading.lines);
    }

    private void read() {
        for (int i = 0; i < lines.count(); i++) {
            Span line = lines.line(i);
            if (!holdsText(line)) {
                close();
            } else {
                if (!open.isEmpty() && startsPassage(line)) {
                    close();
                }
                open.add(line);
            }
        }
        close();
        endWithoutHeading();
    }

    private boolean holdsText(Span line) {
        return LETTER_OR_DIGIT.matcher(text).region(line.start(), line.end()).find();
    }

    private boolean startsPassage(Span line) {
        Span last = open.get(open.size() - 1);
        if (isItem(line)) {
            return isItem(open.get(0)) || endsSentence(last);
        }
        if (isCaption(line) && endsSentence(last)) {
            return true;
        }
        boolean isHeading = open.size() == 1 && isHeading(last) && length(line) > LONGEST_BROKEN_LINE;
        return isHeading || (length(last) > LONGEST_BROKEN_LINE && endsSentence(last));
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Span first = open.get(0);
        Span whole = first.to(open.get(open.size() - 1));
        open.clear();
        if (isItem(first)) {
            int behindMark = first.start() + markLength(first);
            add(new Span(behindMark, whole.end()), Kind.LIST_ITEM);
        } else if (FOOTNOTE.matcher(text).region(first.start(), first.end()).matches()) {
            add(whole, Kind.FOOTNOTE);
        } else if (whole.equals(first) && isCaption(first)) {
            add(whole, Kind.CAPTION);
        } else {
            add(whole, whole.equals(first) && isHeading(first) ? Kind.HEADING : Kind.PARAGRAPH);
        }
    }

    private boolean isCaption(Span line) {
        return length(line) <= LONGEST_BROKEN_LINE && Captions.is(line.in(text));
    }

    private void add(Span span, Kind kind) {
        passages.add(new Passage(span, kind, lines.of(span.start())));
    }

    private boolean isItem(Span line) {
        return markLength(line) > 0;
    }

    private int markLength(Span line) {
        var mark = ITEM.matcher(text).region(line.start(), line.end());
        return mark.lookingAt() ? mark.end() - line.start() : 0;
    }

    private boolean isHeading(Span line) {
        return length(line) <= LONGEST_HEADING && !endsSentence(line) && text.charAt(line.end() - 1) != ',';
    }

    private boolean endsSentence(Span line) {
        int end = line.end() - 1;
        while (end > line.start() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ENDS_OF_SENTENCES.indexOf(text.charAt(end)) >= 0;
    }

    private static int length(Span line) {
        return line.end() - line.start();
    }

    /** A heading has something below it: the last line may be a sentence without its full stop. */
    private void endWithoutHeading() {
        int last = passages.size() - 1;
        if (last >= 0 && passages.get(last).kind() == Kind.HEADING) {
            Passage passage = passages.get(last);
            passages.set(last, new Passage(passage.span(), Kind.PARAGRAPH, passage.place()));
        }
    }
}
