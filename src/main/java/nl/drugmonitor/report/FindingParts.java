package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Attainable;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Need;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Folded;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;

/**
 * What a report or a cell shows of a finding.
 *
 * @param source of the edition
 */
public record FindingParts(Finding finding, Source source, Language language) {
    /** So many decimals of a result are shown. */
    private static final int DECIMALS = 2;

    /** Returns the number and the words of the statement, as a link to its row among the findings. */
    Span link() {
        return Span.link(finding.number() + ". " + says(), "#" + anchor());
    }

    /** Returns the same words as a link to why the verdict is what it is. */
    Span whyLink() {
        return link().to("#" + why());
    }

    String anchor() {
        return Anchor.of(finding.statement().id());
    }

    private String says() {
        return language.say(finding.statement().says());
    }

    private Claim claim() {
        return finding.statement().claim();
    }

    /** Returns the row among the findings of a terminal, with a star if there is something to bear in mind. */
    Row starred(boolean isRemarked) {
        return row(finding.number() + (isRemarked ? "*" : ""), List.of());
    }

    /**
     * Returns the row among the findings of a page.
     *
     * @param remarks links to what is to be borne in mind
     */
    Row row(List<Span> remarks) {
        return row(Integer.toString(finding.number()), remarks);
    }

    private Row row(String number, List<Span> remarks) {
        List<Object> small = new ArrayList<>(
                List.of(Span.small(" " + language.say(finding.statement().place()))));
        if (!remarks.isEmpty()) {
            small.add(Span.small("; " + language.text("report.bear_in_mind_at") + " "));
            small.add(Text.joined(Span.small(", "), remarks));
        }
        return new Row(
                anchor(),
                List.of(
                        Text.of(number),
                        Text.of(says(), Text.of(small.toArray())),
                        stated(),
                        recomputed(),
                        Text.joined(
                                language.text("report.or"),
                                finding.outcomes().stream()
                                        .map(outcome ->
                                                Signs.marked(outcome, language).to("#" + why()))
                                        .toList())));
    }

    /** Returns what the figures give by each reading, with the exact value for whoever asks. */
    Text recomputed() {
        return finding.results().isEmpty()
                ? Text.of(language.say(finding.resultsInWords()))
                : recomputed(finding.results(), language);
    }

    private static Text recomputed(List<Result> results, Language language) {
        return Text.joined(
                language.text("report.or"),
                results.stream()
                        .map(result -> Span.plain(language.say(result)).hinted(exact(result, language)))
                        .toList());
    }

    /** Returns the exact value of a result that is shown rounded; nothing for any other. */
    private static String exact(Result result, Language language) {
        Fraction value = result.computed().low();
        boolean isShownWhole = Fraction.of(Rounding.shortest(value, DECIMALS)).equals(value);
        if (!result.computed().isPoint() || isShownWhole) {
            return "";
        }
        String unit =
                switch (result.notation()) {
                    case PERCENT_CHANGE, PERCENT_SHARE -> "%";
                    case POINTS, QUANTITY, RATIO -> "";
                };
        return language.text("report.exactly", value + unit);
    }

    private String why() {
        return Anchor.of("why", finding.statement().id());
    }

    /** Returns what the statement prints. */
    Text stated() {
        String words = claim().quoted().map(language::say).orElse("-");
        boolean isQuoted =
                claim() instanceof Arithmetic || claim() instanceof ChangeBetween || claim() instanceof Attainable;
        return Text.of(isQuoted ? Span.dutch(words) : words);
    }

    /** Returns the statement with its reasons, and what would settle it. */
    Item item() {
        List<Fact> reasons = reasons();
        List<Fact> beside = beside();
        List<Block> working = new ArrayList<>();
        if (!beside.isEmpty()) {
            working.add(new Facts(beside));
        }
        working.add(basis());
        return new Item(
                why(),
                Text.of(finding.number() + ". " + says() + " ("
                        + language.say(finding.statement().place()) + ")"),
                List.of(new Either(
                        List.of(new Facts(
                                Stream.of(reasons, beside).flatMap(List::stream).toList())),
                        List.of(
                                new Paragraph(Text.of(
                                        Signs.marked(finding, language),
                                        " ",
                                        Span.link(language.text("report.in_table"), "#" + anchor()))),
                                new Facts(reasons),
                                Folded.of(language.text("report.working"), working)))));
    }

    /** Returns why the verdict is what it is: by what is printed, and by each reading. */
    private List<Fact> reasons() {
        List<Fact> facts = new ArrayList<>(reasons(finding.verdict(), language));
        finding.byReading().forEach(read -> facts.add(Fact.of("", language.sentence(read))));
        return facts;
    }

    /** Returns what does not decide the statement. */
    private List<Fact> beside() {
        return finding.statement().related().stream()
                .map(related -> Fact.of(language.text("report.does_not_decide"), language.say(related) + "."))
                .toList();
    }

    private static List<Fact> reasons(Verdict verdict, Language language) {
        List<Fact> facts = new ArrayList<>(List.of(Fact.of("", language.say(verdict.reason()))));
        verdict.settle()
                .ifPresent(
                        settle -> facts.add(Fact.of(language.text("report.would_settle"), language.say(settle) + ".")));
        return facts;
    }

    /** Returns what the verdict rests on, or what each figure would have to be. */
    private Block basis() {
        List<Need> needs = finding.verdict().needs();
        if (needs.isEmpty()) {
            return Paragraph.of(
                    language.text("report.rests_on") + " ",
                    Text.joined(
                            "; ",
                            finding.statement().figures().stream()
                                    .map(figure -> new FigureParts(figure, source, language).link())
                                    .toList()),
                    ".");
        }
        return Table.of(
                "needs",
                language.text("report.needs"),
                List.of(
                        language.text("report.figure"),
                        language.text("report.printed"),
                        language.text("report.source"),
                        language.text("report.would_have_to_be")),
                needs.stream().map(this::need).toList());
    }

    private Row need(Need need) {
        FigureParts figure = new FigureParts(need.figure(), source, language);
        String elsewhere = String.join("; ", figure.elsewhere());
        return Row.of(
                elsewhere.isEmpty()
                        ? figure.shortLink()
                        : Text.of(figure.shortLink(), Span.small(" " + language.text("report.elsewhere", elsewhere))),
                Span.dutch(figure.printed()),
                SourceParts.id(figure.source(), language),
                need.asPrinted().map(language::say).orElse(language.text("report.no_number")));
    }

    /** Returns all that there is to say of a finding, a line each. */
    public static Facts facts(Finding finding, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                language.text("report.statement"),
                finding.number() + ". " + language.say(finding.statement().says())));
        facts.add(Fact.of(
                language.text("report.place"), language.say(finding.statement().place())));
        finding.statement()
                .claim()
                .quoted()
                .ifPresent(stated -> facts.add(Fact.of(language.text("report.printed"), language.say(stated))));
        finding.statement()
                .note()
                .ifPresent(note -> facts.add(Fact.of(language.text("report.note"), language.say(note))));
        facts.addAll(facts(finding.verdict(), Signs.marked(finding, language), finding.results(), language));
        finding.byReading().forEach(read -> facts.add(Fact.of(language.text("report.by_reading"), language.say(read))));
        finding.statement()
                .related()
                .forEach(related ->
                        facts.add(Fact.of(language.text("report.fact.does_not_decide"), language.say(related))));
        return new Facts(facts);
    }

    /** Returns all that there is to say of a verdict, a line each. */
    public static Facts facts(Verdict verdict, Language language) {
        return new Facts(facts(
                verdict,
                Text.of(Signs.marked(verdict.outcome(), language)),
                verdict.result().stream().toList(),
                language));
    }

    private static List<Fact> facts(Verdict verdict, Text outcomes, List<Result> results, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(language.text("report.verdict"), outcomes));
        if (!results.isEmpty()) {
            facts.add(new Fact(language.text("report.recomputed"), recomputed(results, language)));
        }
        facts.add(Fact.of(language.text("report.why"), language.say(verdict.reason())));
        verdict.settle()
                .ifPresent(
                        settle -> facts.add(Fact.of(language.text("report.fact.would_settle"), language.say(settle))));
        verdict.remarks()
                .forEach(remark -> facts.add(Fact.of(language.text("report.bear_in_mind"), language.say(remark))));
        return facts;
    }
}
