package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.comparison.Comparison.BreakThatCame;
import nl.drugmonitor.comparison.Comparison.Rejudged;
import nl.drugmonitor.comparison.ValueChange;
import nl.drugmonitor.comparison.ValueChange.Kind;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;

/** What changed from one edition to a later one, for a program. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String of(Comparison comparison) {
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
                json.writeStringField("note", Language.EN.say(came.seriesBreak().note()));
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
        json.writeStringField("name", Language.EN.say(change.indicator()));
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
            json.writeStringField("name", Language.EN.say(indicator));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeStatement(JsonGenerator json, Finding finding) throws IOException {
        json.writeStringField("id", finding.statement().id());
        json.writeStringField("says", Language.EN.say(finding.statement().says()));
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
