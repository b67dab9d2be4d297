package nl.drugmonitor.report;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Allowed;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.ReadVerdict;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;

/**
 * The reproduction of an edition as JSON: {@code docs/schema/reproduce.schema.json}.
 *
 * <p>Exact values are texts {@code n/d} in lowest terms, with the notation of the language beside them.
 */
public final class JsonReport {
    private JsonReport() {}

    public static String of(Reproduction reproduction, Ledger ledger, Waivers waivers, Language language) {
        Edition edition = reproduction.edition();
        List<ExplainedFinding> explained = ledger.findings();
        JsonObject counts = new JsonObject();
        reproduction.counts().forEach((outcome, count) -> counts.with(outcome.code(), count));
        JsonObject object = JsonObject.ofCommand(language)
                .with("edition", edition.id())
                .withAny("as_of", Since.asOf(edition))
                .with(
                        "claims",
                        reproduction.findings().stream().map(JsonReport::claim).toList())
                .with("counts", counts)
                .with(
                        "contradictions",
                        reproduction.contradictions().stream()
                                .map(JsonReport::contradiction)
                                .toList())
                .with("explanations", LedgerJson.explanations(explained))
                .withAny("published_since", Since.of(reproduction, explained).json())
                .withAny("waivers", WaiverParts.json(waivers))
                .withAny("to_confirm", edition.toConfirm())
                .withAny("to_confirm_reasons", ReasonJson.all(edition.toConfirm()))
                .with(
                        "untested",
                        edition.untested().stream()
                                .map(untested -> new JsonObject()
                                        .with("place", untested.place())
                                        .with("says", untested.says())
                                        .with("why", untested.why()))
                                .toList())
                .with("numbers", numbers(reproduction));
        return Json.of(object, language);
    }

    private static JsonObject claim(Finding finding) {
        Verdict verdict = finding.verdict();
        JsonObject claim = new JsonObject()
                .with("id", finding.statement().id())
                .with("place", finding.statement().place())
                .with("says", finding.statement().says())
                .with("type", finding.statement().claim().type())
                .with(
                        "figures",
                        finding.statement().figures().stream()
                                .map(JsonReport::figure)
                                .toList())
                .with("printed", finding.statement().claim().quoted())
                .with("computed", verdict.result().map(JsonReport::computed))
                .with("interval", verdict.result().flatMap(JsonReport::allowed))
                .with("verdict", finding.outcome())
                .with(why(verdict))
                .withAny(
                        "by_reading",
                        finding.byReading().stream().map(JsonReport::byReading).toList());
        if (verdict.outcome() == Outcome.DIFFERS) {
            claim.with(
                    "needs",
                    verdict.needs().stream()
                            .map(need -> new JsonObject()
                                    .with("figure", need.figure().id())
                                    .with(ReasonJson.ends(need.values()))
                                    .with("printed", need.asPrinted()))
                            .toList());
        }
        if (verdict.settle().isPresent()) {
            claim.with("missing", verdict.missing())
                    .with("missing_reasons", ReasonJson.all(verdict.missing()))
                    .with("settle", verdict.settle())
                    .with("settle_reason", ReasonJson.of(verdict.settle()));
        }
        return claim.with(remarks(verdict))
                .with("related", finding.statement().related())
                .with("related_reasons", ReasonJson.all(finding.statement().related()))
                .with("note", finding.statement().note());
    }

    private static JsonObject why(Verdict verdict) {
        return new JsonObject().with("why", verdict.reason()).with("reason", ReasonJson.of(verdict.reason()));
    }

    private static JsonObject remarks(Verdict verdict) {
        return new JsonObject()
                .with("remarks", verdict.remarks())
                .with("remark_reasons", ReasonJson.all(verdict.remarks()));
    }

    /** Returns the verdict by a reading of a contradiction. */
    private static JsonObject byReading(ReadVerdict read) {
        return new JsonObject()
                .with("contradiction", read.contradiction())
                .with("reading", read.reading())
                .with("numbers", read.numbers().stream().map(Printed::text).toList())
                .with("verdict", read.verdict().outcome())
                .with(why(read.verdict()))
                .with(remarks(read.verdict()));
    }

    private static JsonObject figure(PrintedFigure figure) {
        JsonObject object = new JsonObject().with("id", figure.id()).with("printed", figure.asPrinted());
        if (figure.observation().isPresent()) {
            Observation row = figure.observation().get();
            object.with(ReasonJson.observation(row))
                    .with("vintage", row.vintage())
                    .with("status", row.statusCodes());
        }
        return object;
    }

    /** Returns a result: exact, and as it is written in the language. */
    static JsonObject computed(Result result) {
        Interval computed = result.computed();
        JsonObject object = computed.isPoint()
                ? new JsonObject().with("exact", computed.low().toString())
                : ReasonJson.ends(computed);
        return object.with("value", Amount.of(result.notation(), computed));
    }

    private static Optional<JsonObject> allowed(Result result) {
        return result.allowed()
                .map(allowed -> ReasonJson.ends(allowed).with("value", new Allowed(result.notation(), allowed)));
    }

    private static JsonObject contradiction(Contradiction contradiction) {
        return new JsonObject()
                .with("differing", ids(contradiction.differing()))
                .with("touching", ids(contradiction.touching()))
                .with(
                        "figures_in_all",
                        contradiction.inAll().stream().map(PrintedFigure::id).toList())
                .with("bound", ids(contradiction.bound()))
                .with("readings", RepairReport.object(contradiction.readings()))
                .with("one_factor", contradiction.readings().oneFactor())
                .with(
                        "one_factor_reason",
                        ReasonJson.of(contradiction.readings().oneFactor()));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.statement().id()).toList();
    }

    private static JsonObject numbers(Reproduction reproduction) {
        Edition edition = reproduction.edition();
        return new JsonObject()
                .with("of", edition.reach().read())
                .with("not_of", edition.reach().notRead())
                .with("in_text", edition.numbersInText())
                .with("figures", edition.figures().size())
                .with("read", reproduction.figuresRead().size())
                .with("checked", reproduction.figuresChecked().size())
                .with(
                        "others",
                        edition.otherNumbers().stream()
                                .map(number -> new JsonObject()
                                        .with("printed", number.printed())
                                        .with("place", number.place())
                                        .with("what", number.what())
                                        .with("times", number.times()))
                                .toList());
    }
}
