package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.explanation.Missing;
import nl.drugmonitor.explanation.Standing;
import nl.drugmonitor.explanation.Strength;
import nl.drugmonitor.explanation.Tested;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.report.Terminal.Colour;

/** The candidate explanations of findings as text, JSON and a page. */
public final class LedgerReport {
    private LedgerReport() {}

    /** Returns every candidate of the findings with what it predicts, what is seen, and what would settle it. */
    public static String text(Edition edition, List<ExplainedFinding> findings, Colour colour) {
        Terminal out = new Terminal(colour);
        out.line(title(edition));
        out.paragraph(
                0,
                findings.isEmpty()
                        ? "No candidate explanation: editions.csv names no file of them."
                        : counts(findings));
        Since.basis(edition).ifPresent(basis -> out.paragraph(0, basis));
        String tests = strengths(findings).stream()
                .map(strength -> say(strength) + " (" + say(strength.meaning()) + ")")
                .collect(Collectors.joining("; "));
        if (!tests.isEmpty()) {
            out.paragraph(0, "Kinds of test: " + tests + ".");
        }
        for (ExplainedFinding finding : findings) {
            out.heading(say(finding.says()));
            out.paragraph(
                    2,
                    "Statements: " + statements(finding) + "."
                            + finding.notebook()
                                    .map(notebook -> " Notebook: " + notebook + ".")
                                    .orElse(""));
            for (Candidate candidate : finding.candidates()) {
                out.line("");
                write(candidate, out);
            }
        }
        Since.of(edition, findings).write(out);
        return out.toString();
    }

    /** Returns the kinds of test that the candidates are put to. */
    static List<Strength> strengths(List<ExplainedFinding> findings) {
        return candidates(findings)
                .flatMap(candidate -> candidate.tests().stream())
                .map(Tested::strength)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Candidate> candidates(List<ExplainedFinding> findings) {
        return findings.stream().flatMap(finding -> finding.candidates().stream());
    }

    static String title(Edition edition) {
        return "Candidate explanations for " + edition.title() + " (" + edition.id() + ")";
    }

    /** Returns how many candidates have each standing. */
    static String counts(List<ExplainedFinding> findings) {
        List<Standing> all = candidates(findings).map(Candidate::standing).toList();
        String counts = Arrays.stream(Standing.values())
                .map(standing -> say(standing) + " " + Collections.frequency(all, standing))
                .collect(Collectors.joining(", "));
        return all.size() + (all.size() == 1 ? " candidate" : " candidates") + " put to the data: " + counts;
    }

    private static String statements(ExplainedFinding finding) {
        return finding.statements().stream()
                .map(statement -> statement.number() + " (" + say(statement.outcomesInWords()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String say(Object value) {
        return Language.EN.say(value);
    }

    private static void write(Candidate candidate, Terminal out) {
        out.paragraph(2, say(candidate.says()) + " [" + candidate.id() + "]: " + say(candidate.stands()));
        out.paragraph(4, say(candidate.mechanism()) + " " + origin(candidate));
        for (Tested test : candidate.tests()) {
            out.paragraph(
                    4,
                    predicts(test) + " (" + say(test.strength()) + "): " + say(test.says()) + ": "
                            + say(test.answer()));
            test.evidence().found().forEach(found -> out.paragraph(6, say(found)));
            missing(test).ifPresent(missing -> out.paragraph(6, "stands in the way: " + missing));
        }
        candidate.cautions().forEach(caution -> out.paragraph(4, "Bear in mind: " + say(caution)));
        candidate.note().ifPresent(note -> out.paragraph(4, say(note)));
        out.paragraph(4, "Would settle it: " + say(candidate.settle()) + ".");
    }

    /** Returns what stands in the way of an answer, the periods of a series together. */
    static Optional<String> missing(Tested test) {
        List<Missing> missing = Missing.together(test.evidence().missing());
        return missing.isEmpty() ? Optional.empty() : Optional.of(say(Note.of("each", missing)));
    }

    /** Returns how a line begins: what answers another question is no prediction of the candidate. */
    private static String predicts(Tested test) {
        return test.strength() == Strength.ASIDE ? "Beside it" : "Predicts";
    }

    static String origin(Candidate candidate) {
        return "Proposed by: " + say(candidate.origin().proposal()) + ". Offered as: "
                + say(candidate.origin().roleInText()) + ".";
    }

    /** Adds a line a candidate: what it says, where it stands, and how much of the change it covers. */
    static void inShort(Ledger ledger, Terminal out) {
        if (ledger.findings().isEmpty()) {
            return;
        }
        out.heading("Candidate explanations (in full: ndm explain)");
        List<List<String>> rows = new ArrayList<>();
        for (ExplainedFinding finding : ledger.findings()) {
            rows.add(List.of(say(finding.says())));
            for (Candidate candidate : finding.candidates()) {
                rows.add(List.of("  " + say(candidate.says()), say(candidate.stands()), say(candidate.extent())));
            }
        }
        out.table(rows);
    }

    /** Returns the same as {@link #text} for a program. */
    public static String json(Edition edition, List<ExplainedFinding> findings) {
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
                test.evidence().cautions().stream().map(LedgerReport::say).toList());
        json.writeEndObject();
    }

    /** Returns the same as {@link #text} as one page that needs nothing else. */
    public static String html(Edition edition, List<ExplainedFinding> findings) {
        return Template.fill(
                LedgerReport.class, "explain.mustache", new LedgerPage(edition, new LedgerView(findings, false)));
    }

    /** What the page of the ledger alone shows. */
    record LedgerPage(Edition edition, LedgerView ledger) {
        String title() {
            return LedgerReport.title(edition);
        }

        String counts() {
            return LedgerReport.counts(ledger.explained());
        }

        /** Returns by which figures the edition is judged, if not by those that it could know. */
        Optional<String> basis() {
            return Since.basis(edition());
        }

        String sinceHeading() {
            return Since.HEADING;
        }

        Optional<String> sinceUse() {
            return Since.use(edition());
        }

        List<String> since() {
            return Since.of(edition, ledger.explained()).lines();
        }
    }
}
