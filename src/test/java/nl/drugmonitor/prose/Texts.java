package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.manuscript.Grid;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Passage;
import nl.drugmonitor.manuscript.Span;

/** Makes manuscripts of plain paragraphs. */
final class Texts {
    private Texts() {}

    static Manuscript manuscript(String... paragraphs) {
        return manuscript(List.of(paragraphs));
    }

    static Manuscript manuscript(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            passages.add(new Passage(
                    new Span(start, text.length()), Passage.Kind.PARAGRAPH, language -> "paragraph " + start));
            text.append("\n\n");
        }
        return new Manuscript("text", text.toString(), passages, List.of(), List.of());
    }

    /** Returns the sentences of a text, as their tokens. */
    static List<List<Token>> sentences(String text) {
        return Sentences.of(Tokens.of(text, new Span(0, text.length()), Lexicon.builtIn()));
    }

    /** Returns the items of a text of one sentence. */
    static List<Item> items(String sentence) {
        return SentenceItems.of(sentences(sentence).get(0), Lexicon.builtIn());
    }

    static CheckedText check(String... paragraphs) {
        return TextCheck.of(manuscript(paragraphs));
    }

    /** Checks a table, with a line for each row and {@code |} between the cells, and a paragraph below it. */
    static CheckedText checkTable(String table, String paragraph) {
        String text = table + paragraph;
        List<List<Span>> rows = new ArrayList<>();
        int at = 0;
        for (String line : table.split("\n")) {
            List<Span> row = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                row.add(new Span(at, at + cell.length()));
                at += cell.length() + 1;
            }
            rows.add(row);
        }
        Passage passage =
                new Passage(new Span(table.length(), text.length()), Passage.Kind.PARAGRAPH, language -> "alinea 1");
        return TextCheck.of(new Manuscript(
                "test", text, List.of(passage), List.of(new Grid(rows, language -> "tabel 1")), List.of()));
    }
}
