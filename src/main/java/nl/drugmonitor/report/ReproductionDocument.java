package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.EditionReason;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * The reproduction of an edition: the table of findings, whatever is not simply reproduced, and where all comes from.
 */
public final class ReproductionDocument {
    private final Reproduction reproduction;
    private final Edition edition;
    private final Waivers waivers;
    private final Language language;
    private final Map<Sayable, List<Finding>> remarks;
    private final ChartParts charts;

    private ReproductionDocument(Reproduction reproduction, Waivers waivers, ChartParts charts, Language language) {
        this.reproduction = reproduction;
        this.edition = reproduction.edition();
        this.waivers = waivers;
        this.language = language;
        this.remarks = reproduction.remarks();
        this.charts = charts;
    }

    /**
     * Returns the document with its charts, for a page.
     *
     * @param ledger asked for late, so that it can be made meanwhile
     */
    public static Document of(Reproduction reproduction, Supplier<Ledger> ledger, Waivers waivers, Language language) {
        return of(reproduction, ledger, waivers, ChartParts.of(reproduction, language), language);
    }

    /** Returns the document without pictures, for lines of text. */
    public static Document withoutCharts(
            Reproduction reproduction, Supplier<Ledger> ledger, Waivers waivers, Language language) {
        return of(reproduction, ledger, waivers, ChartParts.none(language), language);
    }

    private static Document of(
            Reproduction reproduction, Supplier<Ledger> ledger, Waivers waivers, ChartParts charts, Language language) {
        ReproductionDocument document = new ReproductionDocument(reproduction, waivers, charts, language);
        return new Document(Span.dutch(reproduction.edition().title()), language, document.blocks(ledger));
    }

    private List<Block> blocks(Supplier<Ledger> ledger) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Either(headInBrief(), List.of(new Summary(reproduction, language).section(), findingsOnPage())));
        blocks.add(Either.inBrief(
                findings(finding -> parts(finding).starred(!remarkLinks(finding).isEmpty()))));
        contradictions().ifPresent(blocks::add);
        articles(Outcome.WORDING, "page:words", "report.words", Optional.empty())
                .ifPresent(blocks::add);
        articles(
                        Outcome.CANNOT_TELL,
                        "page:undecided",
                        "report.cannot_tell",
                        Optional.of(language.sentence(new EditionReason.Looked(edition.reach()))))
                .ifPresent(blocks::add);
        blocks.add(reproduced());
        blocks.add(new LedgerDocument(edition, ledger.get().findings(), language).part(charts));
        charts.others().map(Either::onPage).ifPresent(blocks::add);
        WaiverParts.section(waivers, language).ifPresent(blocks::add);
        remarks().ifPresent(blocks::add);
        Since.of(reproduction, ledger.get().findings()).section(language).ifPresent(blocks::add);
        toConfirm().ifPresent(blocks::add);
        untested().ifPresent(blocks::add);
        blocks.add(Either.onPage(figures()));
        blocks.add(new NumbersPart(reproduction, language).block());
        blocks.add(Either.onPage(method()));
        return blocks;
    }

    private String text(String key, Object... parts) {
        return language.text("report." + key, parts);
    }

    private FindingParts parts(Finding finding) {
        return new FindingParts(finding, edition.source(), language);
    }

    private FigureParts parts(PrintedFigure figure) {
        return new FigureParts(figure, edition.source(), language);
    }

    private List<Block> headInBrief() {
        List<Block> head = new ArrayList<>();
        head.add(Paragraph.of(text(
                "title",
                edition.title(),
                edition.id(),
                edition.source().released().map(ReleaseDate::when))));
        head.add(Paragraph.of(text("recomputed_of", reproduction.findings().size(), reproduction.countsInWords())));
        Since.basis(edition).ifPresent(basis -> head.add(Paragraph.of(language.say(basis))));
        reproduction.untestedInWords().ifPresent(untested -> head.add(Paragraph.of(language.say(untested))));
        return head;
    }

    private Table findings(Function<Finding, Row> row) {
        return new Table(
                "findings",
                "",
                Stream.of("", text("statement"), text("printed"), text("recomputed"), text("verdict"))
                        .map(Column::new)
                        .toList(),
                reproduction.bySection().entrySet().stream()
                        .map(section -> new Group(
                                Optional.of(Text.of(language.say(section.getKey()))),
                                section.getValue().stream().map(row).toList()))
                        .toList(),
                List.of());
    }

    private Section findingsOnPage() {
        return Section.of(
                "page:findings",
                text("findings"),
                List.of(Paragraph.of(text("findings.intro")), findings(finding -> parts(finding)
                        .row(remarkLinks(finding)))));
    }

    /** Returns links to what is to be borne in mind of a finding, by its number among them all. */
    private List<Span> remarkLinks(Finding finding) {
        List<Span> links = new ArrayList<>();
        int number = 0;
        for (List<Finding> bearsOn : remarks.values()) {
            number++;
            if (bearsOn.contains(finding)) {
                links.add(Span.small(Integer.toString(number)).to("#remark:" + number));
            }
        }
        return links;
    }

    private Optional<Block> contradictions() {
        if (reproduction.contradictions().isEmpty()) {
            return Optional.empty();
        }
        List<Section> sections = new ArrayList<>();
        reproduction
                .contradictions()
                .forEach(contradiction -> sections.add(new ContradictionParts(contradiction, edition.source(), language)
                        .section(sections.size() + 1, charts)));
        List<Block> full = new ArrayList<>(List.of(Paragraph.of(text("contradictions.intro"))));
        full.addAll(sections);
        full.add(Paragraph.of(text("contradictions.weights")));
        return Optional.of(new Either(
                List.copyOf(sections), List.of(Section.of("page:contradictions", text("contradictions"), full))));
    }

    /**
     * Returns the statements with an outcome, with their reasons.
     *
     * @param key of the heading, and with {@code .intro} of what a page says below it
     * @param brief what a terminal says below it
     */
    private Optional<Block> articles(Outcome outcome, String anchor, String key, Optional<String> brief) {
        List<Finding> findings = reproduction.findings(outcome);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Either.onPage(Paragraph.of(language.text(key + ".intro"))));
        brief.ifPresent(sentence -> blocks.add(Paragraph.of(sentence)));
        blocks.add(Articles.of(
                findings.stream().map(finding -> parts(finding).item()).toList()));
        return findings.isEmpty() ? Optional.empty() : Optional.of(Section.of(anchor, language.text(key), blocks));
    }

    private Block reproduced() {
        List<Row> rows = reproduction.findings(Outcome.REPRODUCED).stream()
                .map(this::followsFrom)
                .toList();
        return rows.isEmpty()
                ? Either.onPage()
                : Either.onPage(Section.folded(
                        "page:reproduced",
                        text("reproduced"),
                        text("show", rows.size()),
                        List.of(Table.of(
                                "following",
                                text("reproduced.intro"),
                                List.of(text("statement"), text("follows_from")),
                                rows))));
    }

    private Row followsFrom(Finding finding) {
        Text figures = Text.joined(
                "; ",
                finding.statement().figures().stream()
                        .map(figure -> parts(figure).link())
                        .toList());
        return new Row(
                Anchor.of("why", finding.statement().id()),
                List.of(
                        Text.of(parts(finding).link()),
                        Text.of(language.sentence(finding.verdict().reason()) + " ", figures)));
    }

    private Optional<Block> remarks() {
        List<Item> items = new ArrayList<>();
        for (Map.Entry<Sayable, List<Finding>> remark : remarks.entrySet()) {
            Text numbers = Text.joined(
                    ", ",
                    remark.getValue().stream()
                            .map(finding -> Span.link(
                                    Integer.toString(finding.number()),
                                    "#" + parts(finding).anchor()))
                            .toList());
            items.add(Item.of("remark:" + (items.size() + 1), Text.of(numbers, ": ", language.say(remark.getKey()))));
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Either(
                        List.of(Section.of("", text("remarks.starred"), List.of(new Listing(items)))),
                        List.of(Section.folded(
                                "page:remarks",
                                text("remarks"),
                                text("show", items.size()),
                                List.of(new Listing(items))))));
    }

    /** Returns what a program wrote into the claims file and a person has to look at. */
    private Optional<Block> toConfirm() {
        List<String> lines =
                edition.toConfirm().stream().map(language::sentence).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("page:confirm", text("to_confirm"), List.of(Listing.of(lines))));
    }

    private Optional<Block> untested() {
        List<Item> items = edition.untested().stream()
                .map(statement -> Item.of(
                        "",
                        Text.of(language.say(statement.says()) + " (" + language.say(statement.place()) + ")"),
                        Paragraph.of(language.say(statement.why()))))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.folded(
                        "page:untested",
                        text("untested", items.size()),
                        text("show", items.size()),
                        List.of(new Listing(items))));
    }

    /** Returns each figure once, with the statements that use it, by source: the edition's own first. */
    private Block figures() {
        Map<Source, List<Row>> bySource = new LinkedHashMap<>();
        bySource.put(edition.source(), new ArrayList<>());
        reproduction.uses().forEach((figure, findings) -> bySource.computeIfAbsent(
                        parts(figure).source(), source -> new ArrayList<>())
                .add(parts(figure)
                        .row(findings.stream()
                                .map(finding -> Span.link(
                                        Integer.toString(finding.number()),
                                        "#" + parts(finding).anchor()))
                                .toList())));
        Table table = new Table(
                "figures",
                "",
                Stream.of("figure", "period", "printed", "vintage", "status", "used_in")
                        .map(column -> new Column(text(column)))
                        .toList(),
                bySource.entrySet().stream()
                        .map(source -> new Group(
                                Optional.of(SourceParts.inFull(source.getKey(), language)), source.getValue()))
                        .toList(),
                List.of());
        return Section.folded(
                "page:figures",
                text("figures"),
                text("show", reproduction.uses().size()),
                List.of(Paragraph.of(text("figures.intro")), table));
    }

    private Block method() {
        return Section.of(
                "page:method",
                text("method"),
                Stream.of("rounding", "words", "sources")
                        .map(part -> Paragraph.of(text("method." + part)))
                        .toList());
    }

    /** Returns what the verdicts on the findings mean. */
    public static Block legend(Reproduction reproduction, Language language) {
        return Signs.legend(
                reproduction.findings().stream()
                        .flatMap(finding -> finding.outcomes().stream())
                        .collect(Collectors.toSet()),
                language);
    }

    /** Returns the findings as one table. */
    public static Table table(Reproduction reproduction, Language language) {
        List<String> notes = new ArrayList<>(List.of(language.say(reproduction.countsInWords())));
        reproduction.untestedInWords().ifPresent(untested -> notes.add(language.say(untested)));
        return Table.of(
                        "findings",
                        language.text(
                                "report.statements_recomputed",
                                language.say(reproduction.edition().title()),
                                reproduction.findings().size()),
                        Stream.of("nr", "statement", "printed", "recomputed", "verdict")
                                .map(column -> language.text("report." + column))
                                .toList(),
                        reproduction.findings().stream()
                                .map(finding -> Row.of(
                                        finding.number(),
                                        language.say(finding.statement().says()),
                                        finding.statement()
                                                .claim()
                                                .quoted()
                                                .map(language::say)
                                                .orElse("-"),
                                        new FindingParts(
                                                        finding,
                                                        reproduction.edition().source(),
                                                        language)
                                                .recomputed(),
                                        Signs.marked(finding, language)))
                                .toList())
                .noted(notes);
    }
}
