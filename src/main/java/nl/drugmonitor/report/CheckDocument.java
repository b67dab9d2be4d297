package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Beside;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Sign;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.language.Language;

/** Checked texts to be read: each with what became of its numbers, the most serious first. */
public final class CheckDocument {
    private final CheckView view;
    private final CheckParts parts;
    private final Language language;

    private CheckDocument(CheckView view, int level, boolean isPage, Language language) {
        this.view = view;
        this.parts = new CheckParts(view, level, isPage, language);
        this.language = language;
    }

    /** Returns a document about one text or several. */
    public static Document of(List<CheckView> texts, Language language) {
        String names = texts.stream().map(CheckView::shortName).collect(Collectors.joining(", "));
        Span title = Span.plain(language.text("check.title", names));
        boolean isOne = texts.size() == 1;
        List<Block> blocks = new ArrayList<>();
        for (CheckView text : texts) {
            CheckDocument document = new CheckDocument(text, isOne ? Section.TOP : Section.TOP + 1, true, language);
            List<Block> all = document.parts.all();
            List<Block> page = document.page(all);
            blocks.add(new Either(
                    document.inBrief(all, blocks.isEmpty()),
                    isOne ? page : List.of(Section.of(text.anchor("page", "text"), text.shortName(), page))));
        }
        return new Document(title, language, blocks);
    }

    /** Returns what a cell of a notebook shows of a text: the text itself with its marks, and what is said of them. */
    public static List<Block> card(CheckView text, Language language) {
        CheckDocument document = new CheckDocument(text, Section.TOP + 1, false, language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(language.say(text.counts())));
        blocks.add(document.marked());
        blocks.addAll(document.parts.briefly());
        return blocks;
    }

    private List<Block> inBrief(List<Block> all, boolean isFirst) {
        List<Block> blocks = new ArrayList<>();
        if (!isFirst) {
            blocks.add(Paragraph.of(""));
        }
        blocks.add(Paragraph.of(view.name()));
        blocks.add(Paragraph.of(language.say(view.counts())));
        blocks.addAll(all);
        return blocks;
    }

    private List<Block> page(List<Block> all) {
        return List.of(
                Paragraph.of(language.say(view.counts())), new Paragraph(legend()), new Beside(List.of(marked()), all));
    }

    private Block marked() {
        return new MarkedManuscript(view, parts.notReadPart(), language).text();
    }

    /** Returns what each mark means, as a link to what has it. */
    private Text legend() {
        Stream<Span> verdicts = CheckView.ORDER.stream().map(this::meaning);
        Span notRead = Span.marked(Sign.NONE, language.text("check.legend.not_read"));
        Span linked = view.text().notRead().isEmpty() ? notRead : notRead.to("#" + parts.notReadPart());
        return Text.joined(
                " \u00b7 ", Stream.concat(verdicts, Stream.of(linked)).toList());
    }

    private Span meaning(Outcome outcome) {
        Span sign = Signs.marked(outcome, language);
        return view.text().count(outcome) == 0 ? sign : sign.to("#" + parts.part(outcome));
    }
}
