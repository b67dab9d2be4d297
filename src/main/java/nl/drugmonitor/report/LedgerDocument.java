package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Folded;
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
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.explanation.Missing;
import nl.drugmonitor.explanation.Role;
import nl.drugmonitor.explanation.Standing;
import nl.drugmonitor.explanation.Strength;
import nl.drugmonitor.explanation.Tested;
import nl.drugmonitor.figures.ObservationKey;
import nl.drugmonitor.language.Language;

/** The candidate explanations of findings: what each predicts, what is seen, and what would settle it. */
public final class LedgerDocument {
    private final Edition edition;
    private final List<ExplainedFinding> findings;
    private final Language language;

    LedgerDocument(Edition edition, List<ExplainedFinding> findings, Language language) {
        this.edition = edition;
        this.findings = findings;
        this.language = language;
    }

    /** Returns a document of its own. */
    public static Document of(Edition edition, List<ExplainedFinding> findings, Language language) {
        return new LedgerDocument(edition, findings, language).document();
    }

    private String text(String key, Object... parts) {
        return language.text("report." + key, parts);
    }

    private Document document() {
        String title = text("explanations.of", edition.title(), edition.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Either.inBrief(Paragraph.of(title)));
        blocks.add(Paragraph.of(findings.isEmpty() ? text("explanations.none") : counts()));
        Since.basis(edition).ifPresent(basis -> blocks.add(Paragraph.of(language.say(basis))));
        kinds().ifPresent(blocks::add);
        findings.forEach(finding ->
                blocks.add(section(finding, Section.TOP, List.of(articles(finding, Section.TOP + 1)), false)));
        meanings().ifPresent(blocks::add);
        Since.of(edition, findings).section(language).ifPresent(blocks::add);
        return new Document(Span.plain(title), language, blocks);
    }

    /**
     * Returns the explanations as a part of the reproduction: in brief where each stands, else by finding, with charts
     * and what each predicts.
     */
    Block part(ChartParts charts) {
        if (findings.isEmpty()) {
            return Either.inBrief();
        }
        List<Block> full = new ArrayList<>();
        full.add(Paragraph.of(text("explanations.intro")));
        List<List<Block>> shown =
                findings.stream().map(finding -> about(finding, charts)).toList();
        for (int i = 0; i < findings.size(); i++) {
            ExplainedFinding finding = findings.get(i);
            List<Block> below = new ArrayList<>(List.of(standings(finding)));
            below.addAll(shown.get(i));
            below.add(working(finding, charts));
            full.add(section(finding, Section.TOP + 1, below, true));
        }
        List<Block> words =
                Stream.of(kinds(), meanings()).flatMap(Optional::stream).toList();
        full.add(Folded.of(text("explanations.words"), words));
        return new Either(
                List.of(Section.of("", text("explanations.brief"), List.of(inBrief()))),
                List.of(Section.of("page:explanations", text("explanations"), full)));
    }

    /** Returns a row a candidate: what it says, where it stands, and how much of the change it covers. */
    private Table inBrief() {
        return table(
                "",
                List.of(),
                findings,
                candidate -> Row.of(
                        language.say(candidate.says()),
                        Signs.marked(candidate, language),
                        language.say(candidate.extent())),
                language);
    }

    private static Table table(
            String caption,
            List<String> columns,
            List<ExplainedFinding> findings,
            Function<Candidate, Row> row,
            Language language) {
        return new Table(
                "explanations",
                caption,
                columns.stream()
                        .map(key -> new Column(language.text("report." + key)))
                        .toList(),
                findings.stream()
                        .map(finding -> new Group(
                                Optional.of(Text.of(language.say(finding.says()))),
                                finding.candidates().stream().map(row).toList()))
                        .toList(),
                List.of());
    }

    /** Returns the candidates of all findings: what each is offered as, where it stands, and what that rests on. */
    public static Table table(Ledger ledger, Language language) {
        return table(
                        language.text("report.explanations.of_edition", ledger.edition()),
                        List.of("explanation", "offered_as", "standing", "column.rests_on"),
                        ledger.findings(),
                        candidate -> Row.of(
                                language.say(candidate.says()),
                                language.say(candidate.role().code()),
                                Signs.marked(candidate, language),
                                language.say(candidate.why())),
                        language)
                .noted(ledger.faults().stream().map(language::say).toList());
    }

    /** Returns the candidates of a finding, with who proposes each. */
    public static Table table(ExplainedFinding finding, Language language) {
        return table(
                language.text("report.explanations"),
                List.of("explanation", "proposed_by", "offered_as", "standing", "column.rests_on"),
                List.of(finding),
                candidate -> Row.of(
                        language.say(candidate.says()),
                        language.say(candidate.origin().proposedBy()),
                        language.say(candidate.origin().roleInText()),
                        Signs.marked(candidate, language),
                        language.say(candidate.why())),
                language);
    }

    /** Returns all that there is to say of a candidate, a line each. */
    public static Facts facts(Candidate candidate, Language language) {
        List<Fact> facts = new ArrayList<>();
        BiConsumer<String, Object> add =
                (key, value) -> facts.add(Fact.of(language.text("report." + key), language.say(value)));
        add.accept("explanation", candidate.says());
        add.accept("proposed_by", candidate.origin().proposal());
        add.accept("offered_as", candidate.origin().roleInText());
        add.accept("mechanism", candidate.mechanism());
        for (Tested test : candidate.tests()) {
            add.accept("fact.predicts", language.say(test.says()) + " (" + language.say(test.strength()) + ")");
            String found = Stream.concat(test.evidence().found().stream(), test.evidence().missing().stream())
                    .map(language::say)
                    .collect(Collectors.joining("; "));
            add.accept("fact.data_say", language.say(test.answer()) + (found.isEmpty() ? "" : ": " + found));
        }
        add.accept("standing", candidate.sentence());
        add.accept("note", candidate.note());
        add.accept("fact.would_settle", candidate.settle());
        candidate.cautions().forEach(caution -> add.accept("bear_in_mind", caution));
        return new Facts(
                facts.stream().filter(fact -> !fact.text().plain().isEmpty()).toList());
    }

    /** Returns how many candidates have each standing. */
    private String counts() {
        List<Candidate> candidates = findings.stream()
                .flatMap(finding -> finding.candidates().stream())
                .toList();
        String counts = Arrays.stream(Standing.values())
                .map(standing -> language.say(standing) + " "
                        + candidates.stream()
                                .filter(candidate -> candidate.standing() == standing)
                                .count())
                .collect(Collectors.joining(", "));
        return text("explanations.counts", candidates.size(), counts);
    }

    /** Returns the kinds of test that the candidates are put to. */
    private Optional<Block> kinds() {
        Set<Strength> used = findings.stream()
                .flatMap(finding -> finding.candidates().stream())
                .flatMap(candidate -> candidate.tests().stream())
                .map(Tested::strength)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Strength.class)));
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(text(
                        "explanations.kinds",
                        used.stream()
                                .map(strength -> language.say(strength) + " (" + language.say(strength.meaning()) + ")")
                                .collect(Collectors.joining("; ")))));
    }

    /** Returns where each candidate of a finding stands, as links to what that rests on. */
    private Block standings(ExplainedFinding finding) {
        return Table.of(
                "standings",
                "",
                List.of(text("explanation"), text("standing")),
                finding.candidates().stream()
                        .map(candidate -> Row.of(
                                Text.of(
                                        language.say(candidate.says()),
                                        Span.small(language.text("report.extent", candidate.extent()))),
                                Signs.marked(candidate, language).to("#" + anchor(candidate))))
                        .toList());
    }

    /** Returns the charts of what a finding is about: of the first statement that reports it. */
    private static List<Block> about(ExplainedFinding finding, ChartParts charts) {
        return charts.of(finding.statements().stream().limit(1).toList());
    }

    /** Returns what the candidates rest on, with the charts of it that no finding shows. */
    private Block working(ExplainedFinding finding, ChartParts charts) {
        Set<String> indicators = finding.candidates().stream()
                .flatMap(candidate -> candidate.rests().stream())
                .map(ObservationKey::indicator)
                .collect(Collectors.toSet());
        List<Block> blocks = new ArrayList<>(List.of(articles(finding, Section.TOP + 2)));
        blocks.addAll(charts.more(indicators));
        return Folded.of(text("explanations.working"), blocks);
    }

    private Articles articles(ExplainedFinding finding, int level) {
        return new Articles(level, finding.candidates().stream().map(this::item).toList());
    }

    private static String anchor(Candidate candidate) {
        return Anchor.of("candidate", candidate.id());
    }

    private Section section(ExplainedFinding finding, int level, List<Block> below, boolean isLinked) {
        Text statements = Text.joined(
                ", ",
                finding.statements().stream()
                        .map(statement ->
                                Text.of(number(statement, isLinked), " (", Signs.marked(statement, language), ")"))
                        .toList());
        List<Block> blocks = new ArrayList<>();
        boolean hasStatements = !finding.statements().isEmpty();
        blocks.add(Paragraph.of(
                text(hasStatements ? "explanations.statements" : "explanations.no_statements") + " ",
                statements,
                hasStatements ? "." : "",
                finding.notebook()
                        .map(notebook -> " " + text("explanations.notebook", notebook))
                        .orElse("")));
        blocks.addAll(below);
        return new Section(level, Anchor.of("finding", finding.id()), Text.of(language.say(finding.says())), blocks);
    }

    private static Span number(Finding statement, boolean isLinked) {
        Span number = Span.plain(Integer.toString(statement.number()));
        return isLinked ? number.to("#" + Anchor.of(statement.statement().id())) : number;
    }

    private Item item(Candidate candidate) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(language.say(candidate.mechanism()) + " " + origin(candidate)));
        for (Tested test : candidate.tests()) {
            blocks.add(new Listing(List.of(item(test))));
        }
        candidate.cautions().forEach(caution -> blocks.add(Paragraph.of(text("bear_in_mind_that", caution))));
        candidate.note().ifPresent(note -> blocks.add(Paragraph.of(language.say(note))));
        blocks.add(Paragraph.of(text("would_settle") + ": " + language.say(candidate.settle()) + "."));
        return new Item(
                anchor(candidate),
                Text.of(
                        language.say(candidate.says()) + " [" + candidate.id() + "]: ",
                        Signs.marked(candidate, language),
                        candidate.isToConfirm() ? " (" + text("explanations.to_confirm") + ")" : ""),
                blocks);
    }

    private String origin(Candidate candidate) {
        return text(
                "explanations.origin",
                candidate.origin().proposal(),
                candidate.origin().roleInText());
    }

    /** What answers another question is no prediction of the candidate. */
    private Item item(Tested test) {
        List<Block> blocks = new ArrayList<>();
        test.evidence().found().forEach(found -> blocks.add(Paragraph.of(language.say(found))));
        if (!test.evidence().missing().isEmpty()) {
            blocks.add(Paragraph.of(
                    text("stands_in_the_way", Missing.together(test.evidence().missing()))));
        }
        String begin = text(test.strength() == Strength.ASIDE ? "beside_it" : "predicts");
        return new Item(
                "",
                Text.of(
                        begin + " (" + language.say(test.strength()) + "): " + language.say(test.says()) + ": ",
                        Signs.marked(test.answer(), language)),
                blocks);
    }

    /** Returns what the standings and the roles mean. */
    private Optional<Block> meanings() {
        List<Fact> facts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            facts.add(Fact.of(language.say(standing), language.sentence(standing.meaning())));
        }
        for (Role role : Role.values()) {
            facts.add(Fact.of(text("explanations.role", role), language.sentence(role.meaning())));
        }
        return findings.isEmpty() ? Optional.empty() : Optional.of(Either.onPage(new Facts(facts)));
    }
}
