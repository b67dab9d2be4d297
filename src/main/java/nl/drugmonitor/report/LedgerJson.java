package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Missing;
import nl.drugmonitor.explanation.Tested;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;

/** The candidate explanations of findings, for a program. */
public final class LedgerJson {
    private LedgerJson() {}

    public static String of(Edition edition, List<ExplainedFinding> findings) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeStringField("edition", edition.id());
            Since.writeBasis(json, edition);
            write(json, findings);
            Since.of(edition, findings).write(json);
            json.writeEndObject();
        });
    }

    /** Writes the findings with their candidates as the field {@code explanations} of an object. */
    static void write(JsonGenerator json, List<ExplainedFinding> findings) throws IOException {
        json.writeArrayFieldStart("explanations");
        for (ExplainedFinding finding : findings) {
            json.writeStartObject();
            json.writeStringField("finding", finding.id());
            json.writeStringField("says", say(finding.says()));
            json.writeStringField("notebook", finding.notebook().orElse(null));
            json.writeArrayFieldStart("statements");
            for (Finding statement : finding.statements()) {
                json.writeString(statement.statement().id());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("candidates");
            for (Candidate candidate : finding.candidates()) {
                write(json, candidate);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Candidate candidate) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", candidate.id());
        json.writeStringField("says", say(candidate.says()));
        json.writeStringField("mechanism", say(candidate.mechanism()));
        json.writeStringField("proposed_by", say(candidate.origin().proposedBy()));
        json.writeStringField("place", say(candidate.origin().place()));
        json.writeStringField("role", candidate.role().code());
        json.writeStringField("words", say(candidate.origin().words()));
        json.writeStringField("words_place", say(candidate.origin().wordsPlace()));
        json.writeStringField("standing", candidate.standing().code());
        json.writeStringField("why", say(candidate.why()));
        json.writeArrayFieldStart("predictions");
        for (Tested test : candidate.tests()) {
            write(json, test);
        }
        json.writeEndArray();
        json.writeStringField("note", say(candidate.note()));
        json.writeStringField("settle", say(candidate.settle()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Tested test) throws IOException {
        json.writeStartObject();
        json.writeStringField("says", say(test.says()));
        json.writeStringField("type", test.type());
        json.writeStringField("test", test.strength().code());
        json.writeStringField("answer", test.answer().code());
        json.writeArrayFieldStart("found");
        for (Found found : test.evidence().found()) {
            json.writeStartObject();
            json.writeStringField("reading", say(Note.of("each", found.reading())));
            json.writeStringField("answer", found.answer().code());
            json.writeStringField("sentence", say(found.seen()));
            json.writeStringField("bound", say(found.bound()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (Missing missing : test.evidence().missing()) {
            json.writeStartObject();
            json.writeStringField(
                    "indicator", missing.indicator().map(Indicator::id).orElse(""));
            json.writeStringField("period", say(missing.periods()));
            json.writeStringField("why", say(missing.why()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("used");
        for (Observation row : test.evidence().used()) {
            json.writeStartObject();
            json.writeStringField("indicator", row.indicator().id());
            json.writeStringField("period", row.period().code());
            json.writeStringField("printed", row.asPrinted());
            json.writeStringField("source", row.source().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.writeTexts(
                json,
                "cautions",
                test.evidence().cautions().stream().map(LedgerJson::say).toList());
        json.writeEndObject();
    }

    private static String say(Object value) {
        return Language.EN.say(value);
    }
}
