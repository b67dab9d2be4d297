package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.comparison.Comparison.BreakThatCame;
import nl.drugmonitor.comparison.Comparison.Compared;
import nl.drugmonitor.comparison.ValueChange;
import nl.drugmonitor.comparison.ValueChange.Kind;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Published;
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
        return "From " + named(comparison.earlier()) + " to " + named(comparison.later());
    }

    private static String named(Edition edition) {
        return edition.id() + " (published " + edition.source().published() + ")";
    }

    List<Part> parts() {
        return List.of(
                values(Kind.REVISED, "Values that were revised"),
                values(Kind.NOT_COMPARABLE, "Values that cannot be compared"),
                values(Kind.NEW, "Values that came"),
                series(),
                breaks(),
                compared(
                        "Statements",
                        comparison.statements(),
                        finding -> finding.outcome().toString(),
                        finding -> finding.statement().says()),
                compared("Candidate explanations", comparison.explanations(), Candidate::stands, Candidate::says));
    }

    private Part values(Kind kind, String heading) {
        List<List<String>> rows = new ArrayList<>();
        for (ValueChange change : comparison.values()) {
            if (change.kind() == kind) {
                rows.add(List.of(
                        change.indicator().nameEn(),
                        change.after().period().toString(),
                        known(change.before()),
                        known(change.after()),
                        why(change)));
            }
        }
        return new Part(
                heading,
                rows.isEmpty() ? "None." : rows.size() + (rows.size() == 1 ? " value." : " values."),
                List.of(
                        "series",
                        "period",
                        comparison.earlier().id(),
                        comparison.later().id(),
                        ""),
                rows);
    }

    /** Returns the value that an edition takes with its source, or all of them where it takes none. */
    private static String known(Published published) {
        return published
                .single()
                .map(value -> value.asPrinted() + " (" + value.source().id() + ")")
                .orElse(published.isMissing() ? NONE : published.describe());
    }

    private static String why(ValueChange change) {
        if (change.kind() != Kind.NOT_COMPARABLE) {
            return "";
        }
        List<String> reasons = new ArrayList<>();
        if (change.after().isMissing()) {
            reasons.add("no value any more, for the sources of its parts are in conflict");
        } else if (change.before().single().isEmpty() || change.after().single().isEmpty()) {
            reasons.add("the sources are in conflict");
        }
        change.redefinitions().forEach(each -> reasons.add("another definition from " + each.date()));
        return String.join("; ", reasons);
    }

    private Part series() {
        List<List<String>> rows = new ArrayList<>();
        comparison.came().forEach(came -> rows.add(List.of(came.nameEn(), NONE, "used")));
        comparison.went().forEach(went -> rows.add(List.of(went.nameEn(), "used", NONE)));
        return new Part(
                "Series that came or went",
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
                rows.isEmpty() ? "None." : "Breaks in series that only the later edition knows.",
                List.of("series", "day", "kind", "note"),
                rows);
    }

    private <T> Part compared(
            String heading, List<Compared<T>> all, Function<T, String> answer, Function<T, String> says) {
        List<List<String>> rows = new ArrayList<>();
        int same = 0;
        for (Compared<T> one : all) {
            String before = one.before().map(answer).orElse(NONE);
            String revised = one.revised().map(answer).orElse(NONE);
            if (before.equals(revised) && one.after().isEmpty()) {
                same++;
                continue;
            }
            T shown = one.before().or(one::after).orElseThrow();
            rows.add(List.of(
                    says.apply(shown) + " [" + one.id() + "]",
                    before,
                    revised,
                    one.after().map(answer).orElse(NONE)));
        }
        String earlier = comparison.earlier().id();
        return new Part(
                heading,
                "Left out: " + same + " of " + earlier + " that "
                        + comparison.later().id() + " does not repeat, and that its figures answer alike.",
                List.of(
                        "",
                        earlier,
                        "the same by later figures",
                        comparison.later().id()),
                rows);
    }

    public static String json(Comparison comparison) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeStringField("earlier", comparison.earlier().id());
            json.writeStringField("later", comparison.later().id());
            json.writeArrayFieldStart("values");
            for (ValueChange change : comparison.values()) {
                json.writeStartObject();
                json.writeStringField("indicator", change.indicator().id());
                json.writeStringField("period", change.after().period().code());
                json.writeStringField("change", change.kind().toString());
                json.writeStringField("earlier", known(change.before()));
                json.writeStringField("later", known(change.after()));
                json.writeStringField("why", why(change));
                json.writeEndObject();
            }
            json.writeEndArray();
            Json.writeTexts(json, "series_that_came", ids(comparison.came()));
            Json.writeTexts(json, "series_that_went", ids(comparison.went()));
            json.writeArrayFieldStart("breaks_that_came");
            for (BreakThatCame came : comparison.breaks()) {
                json.writeStartObject();
                json.writeStringField("indicator", came.indicator().id());
                json.writeStringField("date", came.seriesBreak().date().toString());
                json.writeStringField("kind", came.seriesBreak().kind());
                json.writeEndObject();
            }
            json.writeEndArray();
            write(json, "statements", comparison.statements(), (Finding finding) -> finding.outcome()
                    .code());
            write(json, "explanations", comparison.explanations(), candidate -> candidate
                    .standing()
                    .code());
            json.writeEndObject();
        });
    }

    private static List<String> ids(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::id).toList();
    }

    private static <T> void write(JsonGenerator json, String field, List<Compared<T>> all, Function<T, String> answer)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Compared<T> one : all) {
            json.writeStartObject();
            json.writeStringField("id", one.id());
            json.writeStringField("earlier", one.before().map(answer).orElse(null));
            json.writeStringField(
                    "earlier_by_later_figures", one.revised().map(answer).orElse(null));
            json.writeStringField("later", one.after().map(answer).orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
