package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.prose.CheckedText.Conflict;
import nl.drugmonitor.prose.Mention;
import nl.drugmonitor.prose.NotRead;
import nl.drugmonitor.prose.ProseReason;
import nl.drugmonitor.prose.TextClaim;

/** What a report says of a checked text: the most serious first, and every number that was not read. */
final class CheckParts {
    /** So many readings of a contradiction stand in a terminal. */
    private static final int FEW = 3;

    private final CheckView view;
    private final Language language;

    /** The level of the headings of the parts: one more where a text is a part of a page. */
    private final int level;

    /** Whether all stands in a page, where links lead to the text and to each other. */
    private final boolean isPage;

    CheckParts(CheckView view, int level, boolean isPage, Language language) {
        this.view = view;
        this.level = level;
        this.isPage = isPage;
        this.language = language;
    }

    /** Returns what only a page tells: a terminal and a cell do not. */
    private Block onPage(Block block) {
        return isPage ? Either.onPage(block) : Either.onPage();
    }

    private Span link(String words, String anchor) {
        return linked(Span.plain(words), anchor);
    }

    private Span linked(Span words, String anchor) {
        return isPage ? words.to("#" + anchor) : words;
    }

    private String text(String key, Object... parts) {
        return language.text("check." + key, parts);
    }

    List<Block> all() {
        return Stream.concat(
                        briefly().stream(),
                        Stream.of(claims(Outcome.REPRODUCED), noFigures())
                                .flatMap(Optional::stream)
                                .map(this::onPage))
                .toList();
    }

    /** Returns the parts that ask for a look. */
    List<Block> briefly() {
        return Stream.of(
                        differing(),
                        claims(Outcome.WORDING),
                        claims(Outcome.CANNOT_TELL),
                        notRead(),
                        unread(),
                        inData())
                .flatMap(Optional::stream)
                .<Block>map(part -> part)
                .toList();
    }

    private Section section(String kind, String heading, List<? extends Block> blocks) {
        return new Section(level, part(kind), Text.of(heading), List.copyOf(blocks));
    }

    /** Returns the place of a part of the page. */
    private String part(String kind) {
        return view.anchor("page", kind);
    }

    /** Returns the place of the claims with an outcome. */
    String part(Outcome outcome) {
        return part(outcome.code());
    }

    String notReadPart() {
        return part("not_read");
    }

    private Optional<Section> differing() {
        List<Block> blocks = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Conflict conflict : view.text().contradictions()) {
            blocks.addAll(conflict(conflict));
            conflict.claims().forEach(claim -> told.add(claim.id()));
        }
        List<Item> others = view.claims(Outcome.DIFFERS).stream()
                .filter(claim -> !told.contains(claim.id()))
                .map(this::item)
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Articles(level + 1, others));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(section(Outcome.DIFFERS.code(), text("differing"), blocks));
    }

    private Optional<Section> claims(Outcome outcome) {
        List<Item> items = view.claims(outcome).stream().map(this::item).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(section(
                        outcome.code(), text("claims." + outcome.name()), List.of(new Articles(level + 1, items))));
    }

    private List<Block> conflict(Conflict conflict) {
        if (conflict.claims().isEmpty()) {
            return List.of();
        }
        Contradiction contradiction = TextContradiction.of(conflict, view);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Articles(
                level + 1,
                conflict.claims().stream()
                        .filter(claim -> claim.verdict().outcome() == Outcome.DIFFERS)
                        .map(this::item)
                        .toList()));
        if (contradiction.differing().size() > 1) {
            blocks.add(Paragraph.of(language.sentence(Note.of(
                    "check.joined",
                    contradiction.differing().stream()
                            .map(finding -> Note.of("statement", finding.number()))
                            .toList()))));
        }
        if (!contradiction.touching().isEmpty()) {
            blocks.add(Paragraph.of(
                    language.text("report.same_figures") + " ",
                    Text.joined(
                            ", ",
                            contradiction.touching().stream().map(this::link).toList()),
                    "."));
        }
        if (!contradiction.readings().plausible().isEmpty()) {
            Listing brief = readingsInBrief(contradiction);
            blocks.add(
                    isPage
                            ? new Either(
                                    List.of(brief), ContradictionParts.readings(contradiction, level + 2, language))
                            : brief);
        }
        return blocks;
    }

    private Text link(Finding finding) {
        Span number = link(
                language.text("statement", finding.number()),
                view.anchor("claim", finding.statement().id()));
        return Text.of(number, " (", Signs.marked(finding.outcome(), language), ")");
    }

    private Listing readingsInBrief(Contradiction contradiction) {
        return Listing.of(ReadingView.of(contradiction).stream()
                .filter(reading -> reading.reading().hasRealWeight())
                .limit(FEW)
                .map(reading -> text("reading", reading.share(), reading.corrections(), reading.causes()))
                .toList());
    }

    /** Returns a claim with its sentence, its verdict and how it was read. */
    Item item(TextClaim claim) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Text.of("\u201c", Span.dutch(claim.sentence()), "\u201d")));
        blocks.add(Paragraph.of(language.sentence(claim.verdict().reason())));
        List<Fact> facts = facts(claim);
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        if (!claim.why().isEmpty()) {
            Facts reading = new Facts(List.of(Fact.of(text("read_as"), language.text("each", claim.why()))));
            boolean isAsked = claim.verdict().outcome() == Outcome.CANNOT_TELL;
            blocks.add(isAsked ? reading : onPage(reading));
        }
        return new Item(
                isPage ? view.anchor(claim) : "",
                Text.of(
                        view.number(claim) + ". ",
                        Signs.marked(claim.verdict().outcome(), language),
                        ", ",
                        link(language.say(view.place(claim)), view.sentence(claim))),
                blocks);
    }

    private List<Fact> facts(TextClaim claim) {
        Verdict verdict = claim.verdict();
        List<Fact> facts = new ArrayList<>();
        claim.doubt()
                .filter(doubt -> !(verdict.reason() instanceof ProseReason.ReadingInDoubt))
                .ifPresent(doubt -> facts.add(Fact.of(text("doubt"), language.sentence(doubt))));
        verdict.settle()
                .ifPresent(
                        settle -> facts.add(Fact.of(language.text("report.would_settle"), language.say(settle) + ".")));
        verdict.remarks()
                .forEach(remark -> facts.add(Fact.of("", language.text("report.bear_in_mind_that", remark) + ".")));
        return facts;
    }

    /** Returns the numbers that no claim rests on, those of one reason together. */
    private Optional<Section> notRead() {
        Map<String, List<Text>> byReason = new LinkedHashMap<>();
        for (NotRead each : view.text().notRead()) {
            Text number = Text.of(
                    linked(Span.dutch(each.number().text()), view.anchor(each.number())),
                    " (" + language.say(view.place(each.number())) + ")");
            byReason.computeIfAbsent(language.sentence(shared(each.why())), why -> new ArrayList<>())
                    .add(number);
        }
        List<Item> items = byReason.entrySet().stream()
                .map(reason ->
                        Item.of("", Text.of(reason.getKey()), new Paragraph(Text.joined("; ", reason.getValue()))))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(section(
                        "not_read", text("not_read", view.text().notRead().size()), List.of(new Listing(items))));
    }

    /** Returns a reason in words that fit each number that has it. */
    private static Sayable shared(ProseReason why) {
        return why instanceof ProseReason.AsInEnglish ? Note.of("check.as_in_english") : why;
    }

    /** Returns what the file holds besides its text that may have numbers. */
    private Optional<Section> unread() {
        List<String> parts =
                CheckView.unread(view.text()).stream().map(language::sentence).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(section("unread", text("unread"), List.of(Listing.of(parts))));
    }

    /** Returns the numbers of the text that a series prints for the same period, those of one series together. */
    private Optional<Section> inData() {
        Map<Indicator, List<Text>> bySeries = new LinkedHashMap<>();
        for (Mention number : view.text().figures()) {
            for (Observation value : view.matches().of(number)) {
                List<Text> values = bySeries.computeIfAbsent(value.indicator(), series -> new ArrayList<>());
                Text said = Text.of(
                        linked(Span.plain(language.say(DataMatches.said(number, value))), view.anchor(number)),
                        text("in_period", value.period()));
                if (values.stream().noneMatch(other -> other.plain().equals(said.plain()))) {
                    values.add(said);
                }
            }
        }
        List<Item> items = bySeries.entrySet().stream()
                .map(series ->
                        Item.of("", Text.of(text("series", series.getKey()), Text.joined(", ", series.getValue()))))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(section("in_data", text("in_data"), List.of(new Listing(items))));
    }

    private Optional<Section> noFigures() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        view.text().others().forEach(other -> reasons.merge(language.sentence(other.why()), 1, Integer::sum));
        List<String> lines = reasons.entrySet().stream()
                .map(reason -> reason.getValue() == 1
                        ? reason.getKey()
                        : reason.getKey() + " (" + language.text("report.times", reason.getValue()) + ")")
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(section("no_figures", text("no_figures"), List.of(Listing.of(lines))));
    }
}
