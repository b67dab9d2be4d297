package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
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
        List<String> tests = new ArrayList<>();
        for (Strength strength : strengths(findings)) {
            tests.add(strength + " (" + strength.meaning() + ")");
        }
        if (!tests.isEmpty()) {
            out.paragraph(0, "Kinds of test: " + String.join("; ", tests) + ".");
        }
        for (ExplainedFinding finding : findings) {
            out.heading(finding.says());
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
        Set<Strength> used = EnumSet.noneOf(Strength.class);
        for (ExplainedFinding finding : findings) {
            for (Candidate candidate : finding.candidates()) {
                candidate.tests().forEach(test -> used.add(test.strength()));
            }
        }
        return List.copyOf(used);
    }

    static String title(Edition edition) {
        return "Candidate explanations for " + edition.title() + " (" + edition.id() + ")";
    }

    /** Returns how many candidates have each standing. */
    static String counts(List<ExplainedFinding> findings) {
        int total = 0;
        EnumMap<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (ExplainedFinding finding : findings) {
            for (Candidate candidate : finding.candidates()) {
                counts.merge(candidate.standing(), 1, Integer::sum);
                total++;
            }
        }
        List<String> texts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            texts.add(standing + " " + counts.getOrDefault(standing, 0));
        }
        return total + (total == 1 ? " candidate" : " candidates") + " put to the data: " + String.join(", ", texts);
    }

    private static String statements(ExplainedFinding finding) {
        List<String> texts = new ArrayList<>();
        for (Finding statement : finding.statements()) {
            texts.add(statement.number() + " (" + Language.EN.say(statement.outcomesInWords()) + ")");
        }
        return String.join(", ", texts);
    }

    private static void write(Candidate candidate, Terminal out) {
        out.paragraph(2, candidate.says() + " [" + candidate.id() + "]: " + candidate.stands());
        out.paragraph(4, candidate.mechanism() + " " + origin(candidate));
        for (Tested test : candidate.tests()) {
            out.paragraph(4, predicts(test) + " (" + test.strength() + "): " + test.says() + ": " + test.answer());
            for (Found found : test.evidence().found()) {
                out.paragraph(6, found.toString());
            }
            if (!test.evidence().missing().isEmpty()) {
                out.paragraph(
                        6,
                        "stands in the way: " + Missing.describe(test.evidence().missing()));
            }
        }
        for (String caution : candidate.cautions()) {
            out.paragraph(4, "Bear in mind: " + caution);
        }
        if (!candidate.note().isEmpty()) {
            out.paragraph(4, candidate.note());
        }
        out.paragraph(4, "Would settle it: " + candidate.settle() + ".");
    }

    /** Returns how a line begins: what answers another question is no prediction of the candidate. */
    private static String predicts(Tested test) {
        return test.strength() == Strength.ASIDE ? "Beside it" : "Predicts";
    }

    static String origin(Candidate candidate) {
        return "Proposed by: " + candidate.origin().proposal() + ". Offered as: "
                + candidate.origin().roleInText() + ".";
    }

    /** Adds a line a candidate: what it says, where it stands, and how much of the change it covers. */
    static void inShort(Ledger ledger, Terminal out) {
        if (ledger.findings().isEmpty()) {
            return;
        }
        out.heading("Candidate explanations (in full: ndm explain)");
        List<List<String>> rows = new ArrayList<>();
        for (ExplainedFinding finding : ledger.findings()) {
            rows.add(List.of(finding.says()));
            for (Candidate candidate : finding.candidates()) {
                rows.add(List.of(
                        "  " + candidate.says(),
                        candidate.stands(),
                        candidate.extent().orElse("")));
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
            json.writeStringField("says", finding.says());
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
        json.writeStringField("says", candidate.says());
        json.writeStringField("mechanism", candidate.mechanism());
        json.writeStringField("proposed_by", candidate.origin().proposedBy());
        json.writeStringField("place", candidate.origin().place());
        json.writeStringField("role", candidate.role().code());
        json.writeStringField("words", candidate.origin().words());
        json.writeStringField("words_place", candidate.origin().wordsPlace());
        json.writeStringField("standing", candidate.standing().code());
        json.writeStringField("why", candidate.why());
        json.writeArrayFieldStart("predictions");
        for (Tested test : candidate.tests()) {
            write(json, test);
        }
        json.writeEndArray();
        json.writeStringField("note", candidate.note());
        json.writeStringField("settle", candidate.settle());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Tested test) throws IOException {
        json.writeStartObject();
        json.writeStringField("says", test.says());
        json.writeStringField("type", test.prediction().type());
        json.writeStringField("test", test.strength().code());
        json.writeStringField("answer", test.answer().code());
        json.writeArrayFieldStart("found");
        for (Found found : test.evidence().found()) {
            json.writeStartObject();
            json.writeStringField("reading", found.reading());
            json.writeStringField("answer", found.answer().code());
            json.writeStringField("sentence", found.sentence());
            json.writeStringField("bound", found.bound().orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (Missing missing : test.evidence().missing()) {
            json.writeStartObject();
            json.writeStringField("indicator", missing.indicator());
            json.writeStringField("period", missing.period());
            json.writeStringField("why", missing.why());
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
        json.writeArrayFieldStart("cautions");
        for (String caution : test.evidence().cautions()) {
            json.writeString(caution);
        }
        json.writeEndArray();
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
