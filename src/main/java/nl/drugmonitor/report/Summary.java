package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Count;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Block.Tally;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.language.Language;

/** What a page of a reproduction says first: how much holds, and what does not, with the likely misprint. */
final class Summary {
    private final Reproduction reproduction;
    private final Edition edition;
    private final Language language;

    Summary(Reproduction reproduction, Language language) {
        this.reproduction = reproduction;
        this.edition = reproduction.edition();
        this.language = language;
    }

    private String text(String key, Object... parts) {
        return language.text("report." + key, parts);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(text("recomputed_total", reproduction.findings().size())));
        blocks.add(new Tally(reproduction.counts().entrySet().stream()
                .map(count -> count(count.getKey(), count.getValue()))
                .toList()));
        reproduction
                .untestedInWords()
                .ifPresent(
                        untested -> blocks.add(Paragraph.of(Span.link(language.say(untested), "#page:untested"), ".")));
        if (!reproduction.contradictions().isEmpty()) {
            blocks.add(differing());
        }
        List<Finding> words = reproduction.findings(Outcome.WORDING);
        if (!words.isEmpty()) {
            blocks.add(Paragraph.of(text("summary.words")));
            blocks.add(new Listing(words.stream()
                    .map(finding -> Item.of("", Text.of(parts(finding).whyLink())))
                    .toList()));
        }
        Since.basis(edition).ifPresent(basis -> blocks.add(Paragraph.of(language.say(basis))));
        blocks.add(about());
        return Section.of("page:summary", text("summary"), blocks);
    }

    private Count count(Outcome outcome, int number) {
        Span kind = Signs.marked(outcome, language);
        return new Count(number, number == 0 ? kind : kind.to("#" + page(outcome)), Signs.meaning(outcome, language));
    }

    private static String page(Outcome outcome) {
        return switch (outcome) {
            case REPRODUCED -> "page:reproduced";
            case WORDING -> "page:words";
            case DIFFERS -> "page:contradictions";
            case CANNOT_TELL -> "page:undecided";
        };
    }

    private FindingParts parts(Finding finding) {
        return new FindingParts(finding, edition.source(), language);
    }

    /** Returns the statements that differ, with what may have been meant: the likeliest first. */
    private Table differing() {
        return Table.of(
                "differing",
                text("summary.differing"),
                List.of(text("statement"), text("printed"), text("recomputed"), text("summary.meant")),
                reproduction.contradictions().stream().flatMap(this::rows).toList());
    }

    private Stream<Row> rows(Contradiction contradiction) {
        Finding first = contradiction.differing().get(0);
        String meant = ReadingView.of(contradiction).stream()
                .map(reading -> text(
                        reading.number() == 1 ? "summary.likely" : "summary.or",
                        reading.corrections(),
                        reading.reading().shareInPercent()))
                .collect(Collectors.joining(" "));
        return contradiction.differing().stream()
                .map(finding -> row(finding, finding.equals(first) ? meant : text("summary.same", first.number())));
    }

    private Row row(Finding finding, String meant) {
        FindingParts parts = parts(finding);
        return Row.of(parts.whyLink(), parts.stated(), parts.recomputed(), meant);
    }

    /** Returns of what the page is. */
    private Facts about() {
        return new Facts(List.of(
                Fact.of(text("edition"), edition.id()),
                new Fact(text("source"), SourceParts.inFull(edition.source(), language)),
                Fact.of(text("vintages"), vintages())));
    }

    /** Returns the publications from which the edition's own figures were read. */
    private String vintages() {
        return edition.figures().stream().map(this::vintage).distinct().collect(Collectors.joining(", "));
    }

    private String vintage(PrintedFigure figure) {
        return new FigureParts(figure, edition.source(), language).vintage().orElse(text("vintages.not_stated"));
    }
}
