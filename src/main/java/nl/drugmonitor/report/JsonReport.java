package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Need;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.OtherNumber;
import nl.drugmonitor.edition.ReadVerdict;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Untested;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * The reproduction of an edition as JSON.
 *
 * <p>Exact values are texts {@code n/d} in lowest terms, with the Dutch notation beside them.
 */
public final class JsonReport {
    private final JsonGenerator json;
    private final Reproduction reproduction;

    private JsonReport(JsonGenerator json, Reproduction reproduction) {
        this.json = json;
        this.reproduction = reproduction;
    }

    public static String of(Reproduction reproduction, Ledger ledger, Waivers waivers) {
        return Json.of(json -> new JsonReport(json, reproduction).write(ledger, waivers));
    }

    private void write(Ledger ledger, Waivers waivers) throws IOException {
        json.writeStartObject();
        json.writeStringField("edition", reproduction.edition().id());
        Since.writeBasis(json, reproduction.edition());
        json.writeArrayFieldStart("claims");
        for (Finding finding : reproduction.findings()) {
            writeFinding(finding);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Outcome, Integer> count : reproduction.counts().entrySet()) {
            json.writeNumberField(count.getKey().code(), count.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("contradictions");
        for (Contradiction contradiction : reproduction.contradictions()) {
            json.writeStartObject();
            writeIds("differing", contradiction.differing());
            writeIds("touching", contradiction.touching());
            writeTexts(
                    "figures_in_all",
                    contradiction.inAll().stream().map(Figure::id).toList());
            writeIds("bound", contradiction.bound());
            json.writeFieldName("readings");
            RepairReport.write(json, contradiction.readings());
            writeOptional("one_factor", contradiction.readings().oneFactor().map(Language.EN::say));
            json.writeEndObject();
        }
        json.writeEndArray();
        LedgerJson.write(json, ledger.findings());
        Since.of(reproduction, ledger.findings()).write(json);
        WaiverParts.write(waivers, json);
        writeUntested(reproduction.edition().untested());
        writeNumbers();
        json.writeEndObject();
    }

    private void writeUntested(List<Untested> untested) throws IOException {
        json.writeArrayFieldStart("untested");
        for (Untested statement : untested) {
            json.writeStartObject();
            json.writeStringField("place", Language.EN.say(statement.place()));
            json.writeStringField("says", Language.EN.say(statement.says()));
            json.writeStringField("why", Language.EN.say(statement.why()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFinding(Finding finding) throws IOException {
        Claim claim = finding.statement().claim();
        Verdict verdict = finding.verdict();
        json.writeStartObject();
        json.writeStringField("id", finding.statement().id());
        json.writeStringField("place", Language.EN.say(finding.statement().place()));
        json.writeStringField("says", Language.EN.say(finding.statement().says()));
        json.writeStringField("type", claim.type());
        json.writeArrayFieldStart("figures");
        for (Figure figure : finding.statement().figures()) {
            writeFigure(figure);
        }
        json.writeEndArray();
        writeOptional("printed", claim.quoted().map(Language.EN::say));
        writeResult(verdict.result());
        json.writeStringField("verdict", finding.outcome().code());
        json.writeStringField("why", Language.EN.say(verdict.reason()));
        ReasonJson.write(json, "reason", verdict.reason());
        writeByReading(finding);
        if (verdict.outcome() == Outcome.DIFFERS) {
            writeNeeds(verdict.needs());
        }
        if (verdict.settle().isPresent()) {
            writeSaid("missing", verdict.missing());
            json.writeStringField("settle", Language.EN.say(verdict.settle()));
        }
        writeSaid("remarks", verdict.remarks());
        writeSaid("related", finding.statement().related());
        writeOptional("note", finding.statement().note().map(Language.EN::say));
        json.writeEndObject();
    }

    /** Writes the verdicts by each reading of a contradiction, where they are not all the same. */
    private void writeByReading(Finding finding) throws IOException {
        List<ReadVerdict> verdicts = finding.byReading();
        if (verdicts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("by_reading");
        for (ReadVerdict read : verdicts) {
            json.writeStartObject();
            json.writeNumberField("contradiction", read.contradiction());
            json.writeNumberField("reading", read.reading());
            writeTexts("numbers", read.numbers().stream().map(Printed::text).toList());
            json.writeStringField("verdict", read.verdict().outcome().code());
            json.writeStringField("why", Language.EN.say(read.verdict().reason()));
            writeSaid("remarks", read.verdict().remarks());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFigure(Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", figure.id());
        json.writeStringField("printed", figure.asPrinted());
        if (figure.observation().isPresent()) {
            Observation row = figure.observation().get();
            json.writeStringField("indicator", row.indicator().id());
            json.writeStringField("period", row.period().code());
            json.writeStringField("source", row.source().id());
            json.writeStringField("vintage", row.vintage());
            json.writeStringField("status", row.statusCodes());
        }
        json.writeEndObject();
    }

    private void writeResult(Optional<Result> result) throws IOException {
        if (result.isEmpty()) {
            json.writeNullField("computed");
            json.writeNullField("interval");
            return;
        }
        Notation notation = result.get().notation();
        Interval computed = result.get().computed();
        json.writeObjectFieldStart("computed");
        if (computed.isPoint()) {
            json.writeStringField("exact", computed.low().toString());
        } else {
            writeEnds(computed);
        }
        json.writeStringField("value", Amount.of(notation, computed).in(Language.EN));
        json.writeEndObject();
        if (result.get().allowed().isPresent()) {
            Interval allowed = result.get().allowed().get();
            json.writeObjectFieldStart("interval");
            writeEnds(allowed);
            json.writeStringField("value", Amount.exactly(notation, allowed).in(Language.EN));
            json.writeEndObject();
        } else {
            json.writeNullField("interval");
        }
    }

    private void writeEnds(Interval values) throws IOException {
        json.writeStringField("low", values.low().toString());
        json.writeStringField("high", values.high().toString());
    }

    private void writeNeeds(List<Need> needs) throws IOException {
        json.writeArrayFieldStart("needs");
        for (Need need : needs) {
            json.writeStartObject();
            json.writeStringField("figure", need.figure().id());
            writeEnds(need.values());
            writeOptional("printed", need.asPrinted().map(Language.EN::say));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeNumbers() throws IOException {
        json.writeObjectFieldStart("numbers");
        writeSaid("of", reproduction.edition().reach().read());
        writeSaid("not_of", reproduction.edition().reach().notRead());
        json.writeNumberField("in_text", reproduction.edition().numbersInText());
        json.writeNumberField("figures", reproduction.edition().figures().size());
        json.writeNumberField("read", reproduction.figuresRead().size());
        json.writeNumberField("checked", reproduction.figuresChecked().size());
        json.writeArrayFieldStart("others");
        for (OtherNumber number : reproduction.edition().otherNumbers()) {
            json.writeStartObject();
            json.writeStringField("printed", number.printed());
            json.writeStringField("place", Language.EN.say(number.place()));
            json.writeStringField("what", Language.EN.say(number.what()));
            json.writeNumberField("times", number.times());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeIds(String field, List<Finding> findings) throws IOException {
        writeTexts(
                field,
                findings.stream().map(finding -> finding.statement().id()).toList());
    }

    private void writeSaid(String field, List<? extends Sayable> values) throws IOException {
        writeTexts(field, values.stream().map(Language.EN::say).toList());
    }

    private void writeTexts(String field, List<String> texts) throws IOException {
        Json.writeTexts(json, field, texts);
    }

    private void writeOptional(String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        } else {
            json.writeNullField(field);
        }
    }
}
