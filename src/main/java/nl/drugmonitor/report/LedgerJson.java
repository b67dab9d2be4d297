package nl.drugmonitor.report;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Missing;
import nl.drugmonitor.explanation.Tested;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;

/** The candidate explanations of findings, for a program: {@code docs/schema/explain.schema.json}. */
public final class LedgerJson {
    private LedgerJson() {}

    public static String of(Edition edition, List<ExplainedFinding> findings, Language language) {
        JsonObject object = JsonObject.ofCommand(language)
                .with("edition", edition.id())
                .withAny("as_of", Since.asOf(edition))
                .with("explanations", explanations(findings))
                .withAny("published_since", Since.of(edition, findings).json());
        return Json.of(object, language);
    }

    /** Returns the findings with their candidates. */
    static List<JsonObject> explanations(List<ExplainedFinding> findings) {
        return findings.stream().map(LedgerJson::explanation).toList();
    }

    private static JsonObject explanation(ExplainedFinding finding) {
        return new JsonObject()
                .with("finding", finding.id())
                .with("says", finding.says())
                .with("notebook", finding.notebook())
                .with(
                        "statements",
                        finding.statements().stream()
                                .map(statement -> statement.statement().id())
                                .toList())
                .with(
                        "candidates",
                        finding.candidates().stream().map(LedgerJson::candidate).toList());
    }

    private static JsonObject candidate(Candidate candidate) {
        return new JsonObject()
                .with("id", candidate.id())
                .with("says", candidate.says())
                .with("mechanism", candidate.mechanism())
                .with("proposed_by", candidate.origin().proposedBy())
                .with("place", candidate.origin().place())
                .with("role", candidate.role())
                .with("words", candidate.origin().words())
                .with("words_place", candidate.origin().wordsPlace())
                .with("standing", candidate.standing())
                .with("why", candidate.why())
                .with("reasons", ReasonJson.all(candidate.why()))
                .with(
                        "predictions",
                        candidate.tests().stream().map(LedgerJson::test).toList())
                .with("note", candidate.note())
                .with("settle", candidate.settle())
                .withAny("to_confirm", Optional.of(true).filter(confirm -> candidate.isToConfirm()));
    }

    private static JsonObject test(Tested test) {
        return new JsonObject()
                .with("says", test.says())
                .with("type", test.type())
                .with("test", test.strength())
                .with("answer", test.answer())
                .with(
                        "found",
                        test.evidence().found().stream().map(LedgerJson::found).toList())
                .with(
                        "missing",
                        test.evidence().missing().stream()
                                .map(LedgerJson::missing)
                                .toList())
                .with(
                        "used",
                        test.evidence().used().stream()
                                .map(ReasonJson::observation)
                                .toList())
                .with("cautions", test.evidence().cautions())
                .with("caution_reasons", ReasonJson.all(test.evidence().cautions()));
    }

    private static JsonObject found(Found found) {
        return new JsonObject()
                .with("reading", Note.of("each", found.reading()))
                .with("reading_reasons", ReasonJson.all(found.reading()))
                .with("answer", found.answer())
                .with("sentence", found.seen())
                .with("reason", ReasonJson.of(found.seen()))
                .with("bound", found.bound())
                .with("bound_reason", ReasonJson.of(found.bound()));
    }

    private static JsonObject missing(Missing missing) {
        return new JsonObject()
                .with("indicator", missing.indicator().map(Indicator::id))
                .with("periods", missing.periods())
                .with("why", missing.why())
                .with("reason", ReasonJson.of(missing));
    }
}
