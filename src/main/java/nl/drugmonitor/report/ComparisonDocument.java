package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.comparison.Comparison.Rejudged;
import nl.drugmonitor.comparison.ValueChange;
import nl.drugmonitor.comparison.ValueChange.Kind;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;

/** What changed from one edition to a later one. */
public final class ComparisonDocument {
    /** What stands where an edition has nothing. */
    private static final String NONE = "-";

    private final Comparison comparison;
    private final Language language;
    private final String earlier;
    private final String later;

    private ComparisonDocument(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
        this.earlier = comparison.earlier().id();
        this.later = comparison.later().id();
    }

    public static Document of(Comparison comparison, Language language) {
        return new ComparisonDocument(comparison, language).document();
    }

    private static Optional<Note> published(Edition edition) {
        return edition.source().released().map(ReleaseDate::when);
    }

    private String text(String key, Object... parts) {
        return language.text("diff." + key, parts);
    }

    private Document document() {
        String title = text("title", earlier, later);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Either.inBrief(Paragraph.of(title)));
        blocks.add(Paragraph.of(text("published", published(comparison.earlier()), published(comparison.later()))));
        blocks.addAll(sections());
        return new Document(Span.plain(title), language, blocks);
    }

    private List<Section> sections() {
        return List.of(
                values(Kind.REVISED, "revised", List.of(), change -> List.of()),
                values(Kind.RESTATED, "restated", List.of(text("status")), change -> List.of(marks(change))),
                values(
                        Kind.NOT_COMPARABLE,
                        "not_comparable",
                        List.of(text("why_not")),
                        change -> List.of(
                                change.obstacles().stream().map(language::say).collect(Collectors.joining("; ")))),
                values(Kind.NEW, "new", List.of(), change -> List.of()),
                series(),
                breaks(),
                rejudged(
                        "statements",
                        comparison.statements(),
                        this::says,
                        finding -> language.say(finding.outcomesInWords()),
                        finding -> language.say(finding.outcomesInWords())),
                later(
                        "statements",
                        comparison.laterStatements(),
                        this::says,
                        finding -> language.say(finding.outcomesInWords())),
                rejudged(
                        "explanations",
                        comparison.explanations(),
                        this::says,
                        candidate -> language.say(candidate.stands()),
                        this::standing),
                later("explanations", comparison.laterExplanations(), this::says, this::standing));
    }

    private Section section(String key, String sentence, List<String> columns, List<Row> rows, Object... parts) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(sentence)));
        if (!rows.isEmpty()) {
            blocks.add(Table.of("compared", "", columns, rows));
        }
        return Section.of("page:" + key, text(key, parts), blocks);
    }

    private String says(Finding finding) {
        return language.say(finding.statement().says()) + " ["
                + finding.statement().id() + "]";
    }

    private String says(Candidate candidate) {
        return language.say(candidate.says()) + " [" + candidate.id() + "]";
    }

    /** Returns where a candidate stands, and how much it can account for. */
    private String standing(Candidate candidate) {
        String extent = language.say(candidate.extent());
        return language.say(candidate.stands()) + (extent.isEmpty() ? "" : ": " + extent);
    }

    /** Returns the values of a kind, with further columns and what stands in them. */
    private Section values(
            Kind kind, String key, List<String> further, Function<ValueChange, List<String>> furtherCells) {
        List<Row> rows = comparison.values().stream()
                .filter(change -> change.kind().equals(Optional.of(kind)))
                .map(change -> Row.of(Stream.concat(
                                Stream.of(
                                        language.say(change.indicator()),
                                        language.say(change.after().period()),
                                        known(change.before()),
                                        known(change.after())),
                                furtherCells.apply(change).stream())
                        .toArray()))
                .toList();
        List<String> columns = Stream.concat(
                        Stream.of(text("column.series"), text("column.period"), earlier, later), further.stream())
                .toList();
        return section(key, rows.isEmpty() ? text("none") : text("values", rows.size()), columns, rows);
    }

    private String marks(ValueChange change) {
        String before = change.before().value().statusCodes();
        String after = change.after().value().statusCodes();
        return before.equals(after) ? after : text("from_to", before, after);
    }

    /** Returns the value that an edition takes, or all of them where it takes none: {@code 3.913 (s064, s067)}. */
    private String known(Published published) {
        Published known = published
                .single()
                .map(value -> new Published(published.period(), List.of(value)))
                .orElse(published);
        return known.isMissing() ? NONE : known.describe(this::source, language);
    }

    /** Returns the source of a value, with its vintage where that is not the date of the source. */
    private String source(Observation value) {
        if (value.isComputed()) {
            return text("computed");
        }
        boolean isOfSource = value.vintage().isEmpty()
                || value.vintage().equals(value.source().published());
        return isOfSource ? value.source().id() : text("vintage", value.source(), value.vintage());
    }

    private Section series() {
        List<Row> rows = Stream.concat(
                        comparison.came().stream().map(came -> Row.of(language.say(came), NONE, text("used"))),
                        comparison.went().stream().map(went -> Row.of(language.say(went), text("used"), NONE)))
                .toList();
        return section(
                "series",
                text(rows.isEmpty() ? "series.none" : "series.some"),
                List.of(text("column.series"), earlier, later),
                rows);
    }

    private Section breaks() {
        List<Row> rows = comparison.breaks().stream()
                .map(came -> Row.of(
                        language.say(came.indicator()),
                        came.seriesBreak().date(),
                        language.say(came.seriesBreak().kindInWords()),
                        language.say(came.seriesBreak().note())))
                .toList();
        return section(
                "breaks",
                text(rows.isEmpty() ? "none" : "breaks.some"),
                List.of(text("column.series"), text("column.day"), text("column.kind"), text("column.note")),
                rows);
    }

    /**
     * Returns what the earlier edition says, where the figures of the later one answer it otherwise.
     *
     * @param inFull the answer with what tells two answers apart that are alike in short
     */
    private <T> Section rejudged(
            String key,
            List<Rejudged<T>> all,
            Function<T, String> says,
            Function<T, String> inShort,
            Function<T, String> inFull) {
        List<Row> rows = new ArrayList<>();
        for (Rejudged<T> one : all) {
            boolean isAlike = inShort.apply(one.before()).equals(inShort.apply(one.now()));
            Function<T, String> answer = isAlike ? inFull : inShort;
            String before = answer.apply(one.before());
            String now = answer.apply(one.now());
            if (!before.equals(now)) {
                rows.add(Row.of(says.apply(one.before()), before, now));
            }
        }
        return section(
                key + ".rejudged",
                all.isEmpty() ? text(key + ".none", earlier) : text(key + ".some", rows.size(), all.size(), earlier),
                List.of(text(key + ".one"), text("by_figures_of", earlier), text("by_figures_of", later)),
                rows);
    }

    /** Returns all that the later edition says; it is another text, whether ids return or not. */
    private <T> Section later(String key, List<T> all, Function<T, String> says, Function<T, String> answer) {
        return section(
                key + ".of",
                all.isEmpty() ? text(key + ".none", later) : text(key + ".all", all.size(), later),
                List.of(text(key + ".one"), later),
                all.stream()
                        .map(each -> Row.of(says.apply(each), answer.apply(each)))
                        .toList(),
                later);
    }
}
