package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.comparison.Comparison.BreakThatCame;
import nl.drugmonitor.comparison.Comparison.Rejudged;
import nl.drugmonitor.comparison.ValueChange;
import nl.drugmonitor.comparison.ValueChange.Kind;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Statement;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.report.Terminal.Colour;

/** What changed from one edition to a later one, as text, JSON and a page. */
public final class ComparisonReport {
    /** What stands where an edition has nothing. */
    private static final String NONE = "-";

    private final Comparison comparison;

    private ComparisonReport(Comparison comparison) {
        this.comparison = comparison;
    }

    /** A part of the report: a table, or a sentence where there is nothing to tell. */
    record Part(String heading, String sentence, List<String> columns, List<List<String>> rows) {
        /** Returns the part as a list of one if it has rows, for a template. */
        Optional<Part> table() {
            return rows.isEmpty() ? Optional.empty() : Optional.of(this);
        }
    }

    public static String text(Comparison comparison, Colour colour) {
        ComparisonReport report = new ComparisonReport(comparison);
        Terminal out = new Terminal(colour);
        out.line(report.title());
        out.line(report.published());
        for (Part part : report.parts()) {
            out.heading(part.heading());
            out.paragraph(2, part.sentence());
            if (!part.rows().isEmpty()) {
                List<List<String>> rows = new ArrayList<>(List.of(part.columns()));
                rows.addAll(part.rows());
                out.table(rows);
            }
        }
        return out.toString();
    }

    public static String html(Comparison comparison) {
        return Template.fill(ComparisonReport.class, "comparison.mustache", new ComparisonReport(comparison));
    }

    String title() {
        return "From " + comparison.earlier().id() + " to " + comparison.later().id();
    }

    String published() {
        return "Published " + comparison.earlier().source().published() + " and "
                + comparison.later().source().published() + ".";
    }

    List<Part> parts() {
        return List.of(
                values(Kind.REVISED, "Values that were revised"),
                values(
                        Kind.RESTATED,
                        "Values that are printed or marked otherwise, and may be the same number",
                        List.of("status"),
                        change -> List.of(marks(change))),
                values(
                        Kind.NOT_COMPARABLE,
                        "Values that cannot be compared",
                        List.of("why not"),
                        change -> List.of(Language.EN.say(Note.of("each", change.obstacles())))),
                values(Kind.NEW, "Values that came"),
                series(),
                breaks(),
                rejudged(
                        "Statements that later figures answer otherwise",
                        "statement",
                        comparison.statements(),
                        ComparisonReport::says,
                        finding -> Language.EN.say(finding.outcomesInWords()),
                        finding -> Language.EN.say(finding.outcomesInWords())),
                later(
                        "Statements",
                        "statement",
                        comparison.laterStatements(),
                        ComparisonReport::says,
                        finding -> Language.EN.say(finding.outcomesInWords())),
                rejudged(
                        "Candidate explanations that later figures answer otherwise",
                        "explanation",
                        comparison.explanations(),
                        ComparisonReport::says,
                        candidate -> Language.EN.say(candidate.stands()),
                        ComparisonReport::standing),
                later(
                        "Candidate explanations",
                        "explanation",
                        comparison.laterExplanations(),
                        ComparisonReport::says,
                        ComparisonReport::standing));
    }

    private static String says(Finding finding) {
        Statement statement = finding.statement();
        return statement.says() + " [" + statement.id() + "]";
    }

    private static String says(Candidate candidate) {
        return Language.EN.say(candidate.says()) + " [" + candidate.id() + "]";
    }

    /** Returns where a candidate stands, and how much it can account for. */
    private static String standing(Candidate candidate) {
        String stands = Language.EN.say(candidate.stands());
        return candidate
                .extent()
                .map(extent -> Language.EN.text("said_of", stands, extent))
                .orElse(stands);
    }

    private Part values(Kind kind, String heading) {
        return values(kind, heading, List.of(), change -> List.of());
    }

    /** Returns the values of a kind, with further columns and what stands in them. */
    private Part values(
            Kind kind, String heading, List<String> further, Function<ValueChange, List<String>> furtherCells) {
        List<List<String>> rows = changes(kind).stream()
                .map(change -> joined(
                        List.of(
                                change.indicator().nameEn(),
                                change.after().period().toString(),
                                known(change.before()),
                                known(change.after())),
                        furtherCells.apply(change)))
                .toList();
        List<String> columns = List.of(
                "series",
                "period",
                comparison.earlier().id(),
                comparison.later().id());
        return new Part(
                heading,
                rows.isEmpty() ? "None." : counted(rows.size(), "value") + ".",
                joined(columns, further),
                rows);
    }

    private static List<String> joined(List<String> first, List<String> further) {
        return Stream.concat(first.stream(), further.stream()).toList();
    }

    private List<ValueChange> changes(Kind kind) {
        return comparison.values().stream()
                .filter(change -> change.kind().equals(Optional.of(kind)))
                .toList();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String marks(ValueChange change) {
        String before = change.before().value().statusCodes();
        String after = change.after().value().statusCodes();
        return before.equals(after) ? after : before + " to " + after;
    }

    /** Returns the value that an edition takes, or all of them where it takes none: {@code 3.913 (s064, s067)}. */
    private static String known(Published published) {
        Published known = published
                .single()
                .map(value -> new Published(published.period(), List.of(value)))
                .orElse(published);
        return known.isMissing() ? NONE : known.describe(ComparisonReport::source);
    }

    /** Returns the source of a value, with its vintage where that is not the date of the source. */
    private static String source(Observation value) {
        if (value.isComputed()) {
            return "computed";
        }
        boolean isOfSource = value.vintage().isEmpty()
                || value.vintage().equals(value.source().published());
        return value.source().id() + (isOfSource ? "" : " of " + value.vintage());
    }

    private Part series() {
        List<List<String>> rows = new ArrayList<>();
        comparison.came().forEach(came -> rows.add(List.of(came.nameEn(), NONE, "used")));
        comparison.went().forEach(went -> rows.add(List.of(went.nameEn(), "used", NONE)));
        return new Part(
                "Series that statements came to rest on, or no longer do",
                rows.isEmpty()
                        ? "None: statements of both rest on the same series."
                        : "Series that statements of one edition rest on, and none of the other.",
                List.of("series", comparison.earlier().id(), comparison.later().id()),
                rows);
    }

    private Part breaks() {
        List<List<String>> rows = new ArrayList<>();
        for (BreakThatCame came : comparison.breaks()) {
            rows.add(List.of(
                    came.indicator().nameEn(),
                    came.seriesBreak().date().toString(),
                    came.seriesBreak().kind(),
                    came.seriesBreak().noteEn()));
        }
        return new Part(
                "Breaks that came",
                rows.isEmpty() ? "None." : "Breaks that only the later edition knows.",
                List.of("series", "day", "kind", "note"),
                rows);
    }

    /**
     * Returns what the earlier edition says, where the figures of the later one answer it otherwise.
     *
     * @param inFull the answer with what tells two answers apart that are alike in short
     */
    private <T> Part rejudged(
            String heading,
            String what,
            List<Rejudged<T>> all,
            Function<T, String> says,
            Function<T, String> inShort,
            Function<T, String> inFull) {
        List<List<String>> rows = new ArrayList<>();
        for (Rejudged<T> one : all) {
            boolean isAlike = inShort.apply(one.before()).equals(inShort.apply(one.now()));
            Function<T, String> answer = isAlike ? inFull : inShort;
            String before = answer.apply(one.before());
            String now = answer.apply(one.now());
            if (!before.equals(now)) {
                rows.add(List.of(says.apply(one.before()), before, now));
            }
        }
        String earlier = comparison.earlier().id();
        String sentence = all.isEmpty()
                ? earlier + " has no " + what + "."
                : rows.size() + " of the " + counted(all.size(), what) + " of " + earlier
                        + "; the others keep their answer.";
        return new Part(
                heading,
                sentence,
                List.of(
                        what,
                        "by figures of " + earlier,
                        "by figures of " + comparison.later().id()),
                rows);
    }

    /** Returns all that the later edition says; it is another text, whether ids return or not. */
    private <T> Part later(String what, String one, List<T> all, Function<T, String> says, Function<T, String> answer) {
        String later = comparison.later().id();
        return new Part(
                what + " of " + later,
                all.isEmpty()
                        ? later + " has no " + one + "."
                        : counted(all.size(), one) + ", judged by the figures of " + later + ".",
                List.of(one, later),
                all.stream()
                        .map(each -> List.of(says.apply(each), answer.apply(each)))
                        .toList());
    }

    public static String json(Comparison comparison) {
        return Json.of(json -> {
            json.writeStartObject();
            write(json, "earlier", comparison.earlier());
            write(json, "later", comparison.later());
            json.writeArrayFieldStart("values");
            for (ValueChange change : comparison.values()) {
                write(json, change);
            }
            json.writeEndArray();
            write(json, "series_that_came", comparison.came());
            write(json, "series_that_went", comparison.went());
            json.writeArrayFieldStart("breaks_that_came");
            for (BreakThatCame came : comparison.breaks()) {
                json.writeStartObject();
                json.writeStringField("indicator", came.indicator().id());
                json.writeStringField("date", came.seriesBreak().date().toString());
                json.writeStringField("kind", came.seriesBreak().kind());
                json.writeStringField("note", came.seriesBreak().noteEn());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("statements");
            for (Rejudged<Finding> one : comparison.statements()) {
                json.writeStartObject();
                writeStatement(json, one.before());
                json.writeStringField(
                        "by_earlier_figures", Language.EN.say(one.before().outcomesInWords()));
                json.writeStringField(
                        "by_later_figures", Language.EN.say(one.now().outcomesInWords()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("statements_of_later");
            for (Finding finding : comparison.laterStatements()) {
                json.writeStartObject();
                writeStatement(json, finding);
                json.writeStringField("by_later_figures", Language.EN.say(finding.outcomesInWords()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("explanations");
            for (Rejudged<Candidate> one : comparison.explanations()) {
                json.writeStartObject();
                writeCandidate(json, one.before());
                writeStanding(json, "by_earlier_figures", one.before());
                writeStanding(json, "by_later_figures", one.now());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("explanations_of_later");
            for (Candidate candidate : comparison.laterExplanations()) {
                json.writeStartObject();
                writeCandidate(json, candidate);
                writeStanding(json, "by_later_figures", candidate);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, String field, Edition edition) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("edition", edition.id());
        json.writeStringField("title", edition.title());
        json.writeStringField("published", edition.source().published());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ValueChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", change.indicator().id());
        json.writeStringField("name", change.indicator().nameEn());
        json.writeStringField("period", change.after().period().code());
        json.writeStringField("change", change.kind().map(Kind::code).orElse(null));
        write(json, "earlier", change.before());
        write(json, "later", change.after());
        Json.writeTexts(
                json,
                "why_not",
                change.kind().equals(Optional.of(Kind.NOT_COMPARABLE))
                        ? change.obstacles().stream().map(Language.EN::say).toList()
                        : List.of());
        json.writeEndObject();
    }

    /** Writes every value, the one that the edition takes first. */
    private static void write(JsonGenerator json, String field, Published published) throws IOException {
        json.writeArrayFieldStart(field);
        Set<Observation> values = new LinkedHashSet<>();
        published.single().ifPresent(values::add);
        values.addAll(published.all());
        for (Observation value : values) {
            json.writeStartObject();
            json.writeStringField("printed", value.asPrinted());
            json.writeStringField("status", value.statusCodes());
            json.writeStringField(
                    "source", value.isComputed() ? null : value.source().id());
            json.writeStringField("vintage", value.vintage());
            json.writeBooleanField("taken", published.single().equals(Optional.of(value)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String field, List<Indicator> indicators) throws IOException {
        json.writeArrayFieldStart(field);
        for (Indicator indicator : indicators) {
            json.writeStartObject();
            json.writeStringField("indicator", indicator.id());
            json.writeStringField("name", indicator.nameEn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeStatement(JsonGenerator json, Finding finding) throws IOException {
        json.writeStringField("id", finding.statement().id());
        json.writeStringField("says", finding.statement().says());
    }

    private static void writeCandidate(JsonGenerator json, Candidate candidate) throws IOException {
        json.writeStringField("id", candidate.id());
        json.writeStringField("says", Language.EN.say(candidate.says()));
        json.writeStringField("role", candidate.role().code());
    }

    private static void writeStanding(JsonGenerator json, String field, Candidate candidate) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("standing", candidate.standing().code());
        json.writeStringField("extent", candidate.extent().map(Language.EN::say).orElse(null));
        json.writeEndObject();
    }
}
