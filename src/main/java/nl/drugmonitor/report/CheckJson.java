package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.CheckedText.Conflict;
import nl.drugmonitor.prose.Mention;
import nl.drugmonitor.prose.NotRead;
import nl.drugmonitor.prose.TextClaim;

/** A checked text as one line of JSON: {@code docs/schema/check.schema.json}. */
public final class CheckJson {
    private CheckJson() {}

    /** Returns the line, ended by a line feed. */
    public static String of(CheckView view, Language language) {
        CheckedText text = view.text();
        JsonObject counts = new JsonObject();
        for (Outcome outcome : Outcome.values()) {
            counts.with(outcome.code(), text.count(outcome));
        }
        counts.with("read", text.numbersRead())
                .with("not_read", text.notRead().size())
                .with("no_figures", text.others().size());
        JsonObject object = new JsonObject()
                .with("file", text.manuscript().name())
                .with("numbers", text.numbers().size())
                .with(
                        "claims",
                        text.claims().stream()
                                .map(claim -> claim(claim, language))
                                .toList())
                .with(
                        "contradictions",
                        text.contradictions().stream().map(CheckJson::conflict).toList())
                .with(
                        "not_read",
                        text.notRead().stream()
                                .map(number -> notRead(number, language))
                                .toList())
                .with("counts", counts)
                .withAny(
                        "unread",
                        CheckView.unread(text).stream().map(language::sentence).toList())
                .withAny(
                        "in_data",
                        text.figures().stream()
                                .flatMap(number ->
                                        view.matches().of(number).stream().map(value -> inData(number, value)))
                                .toList());
        return Json.line(object, language);
    }

    private static JsonObject claim(TextClaim claim, Language language) {
        Verdict verdict = claim.verdict();
        return new JsonObject()
                .with("id", claim.id())
                .with("sentence", claim.sentence())
                .with("start", claim.span().start())
                .with("end", claim.span().end())
                .with("type", claim.claim().type())
                .with("figures", claim.figures().stream().map(CheckJson::figure).toList())
                .with("printed", claim.claim().quoted())
                .with("computed", verdict.result().map(JsonReport::computed))
                .with("verdict", verdict.outcome().code())
                .with("why", why(claim, language))
                .withAny("doubt", claim.doubt().map(language::sentence));
    }

    private static JsonObject figure(Mention number) {
        return new JsonObject()
                .with("id", number.id())
                .with("printed", number.text())
                .with("period", number.time().flatMap(time -> time.period()).map(Period::code));
    }

    /**
     * Returns why the verdict is what it is, what must be borne in mind, and which words made the sentence the claim.
     */
    private static List<String> why(TextClaim claim, Language language) {
        List<String> sentences = new ArrayList<>();
        sentences.add(language.sentence(claim.verdict().reason()));
        claim.verdict().remarks().forEach(remark -> sentences.add(language.sentence(remark)));
        claim.why().forEach(reason -> sentences.add(language.sentence(reason)));
        return sentences;
    }

    /** Returns what {@code ndm repair} gives, with the ids of the claims, which it knows by their places. */
    private static JsonObject conflict(Conflict conflict) {
        return RepairReport.plain(conflict.readings())
                .with(
                        "claims",
                        TextContradiction.bound(conflict).stream()
                                .map(TextClaim::id)
                                .toList());
    }

    /** Returns a value of the data that prints the same number for the same period. */
    private static JsonObject inData(Mention number, Observation value) {
        return new JsonObject()
                .with("figure", number.id())
                .with("text", number.text())
                .with("start", number.span().start())
                .with("end", number.span().end())
                .with("value", ReasonJson.observation(value));
    }

    private static JsonObject notRead(NotRead number, Language language) {
        return new JsonObject()
                .with("text", number.number().text())
                .with("start", number.number().span().start())
                .with("end", number.number().span().end())
                .with("why", language.sentence(number.why()));
    }
}
