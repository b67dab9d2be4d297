package nl.drugmonitor.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.comparison.ComparisonReason;
import nl.drugmonitor.comparison.ValueChange;
import nl.drugmonitor.comparison.ValueChange.Kind;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;

/** What changed from one edition to a later one, for a program: {@code docs/schema/diff.schema.json}. */
public final class ComparisonJson {
    private static final String BY_EARLIER = "by_earlier_figures";
    private static final String BY_LATER = "by_later_figures";

    private ComparisonJson() {}

    public static String of(Comparison comparison, Language language) {
        JsonObject object = JsonObject.ofCommand(language)
                .with("earlier", edition(comparison.earlier()))
                .with("later", edition(comparison.later()))
                .with(
                        "values",
                        comparison.values().stream().map(ComparisonJson::value).toList())
                .with("series_that_came", series(comparison.came()))
                .with("series_that_went", series(comparison.went()))
                .with(
                        "breaks_that_came",
                        comparison.breaks().stream()
                                .map(came -> new JsonObject()
                                        .with("indicator", came.indicator().id())
                                        .with("date", came.seriesBreak().date().toString())
                                        .with("kind", came.seriesBreak().kind())
                                        .with("note", came.seriesBreak().note()))
                                .toList())
                .with(
                        "statements",
                        comparison.statements().stream()
                                .map(one -> statement(one.before())
                                        .with(BY_EARLIER, one.before().outcomes())
                                        .with(BY_LATER, one.now().outcomes()))
                                .toList())
                .with(
                        "statements_of_later",
                        comparison.laterStatements().stream()
                                .map(finding -> statement(finding).with(BY_LATER, finding.outcomes()))
                                .toList())
                .with(
                        "explanations",
                        comparison.explanations().stream()
                                .map(one -> candidate(one.before())
                                        .with(BY_EARLIER, standing(one.before()))
                                        .with(BY_LATER, standing(one.now())))
                                .toList())
                .with(
                        "explanations_of_later",
                        comparison.laterExplanations().stream()
                                .map(candidate -> candidate(candidate).with(BY_LATER, standing(candidate)))
                                .toList());
        return Json.of(object, language);
    }

    private static JsonObject edition(Edition edition) {
        return new JsonObject()
                .with("edition", edition.id())
                .with("title", edition.title())
                .with("published", edition.source().published());
    }

    private static JsonObject value(ValueChange change) {
        List<ComparisonReason> obstacles =
                change.kind().equals(Optional.of(Kind.NOT_COMPARABLE)) ? change.obstacles() : List.of();
        return new JsonObject()
                .with("indicator", change.indicator().id())
                .with("name", change.indicator())
                .with("period", change.after().period().code())
                .with("change", change.kind())
                .with("earlier", published(change.before()))
                .with("later", published(change.after()))
                .with("why_not", obstacles)
                .with("why_not_reasons", ReasonJson.all(obstacles));
    }

    /** Returns every value, the one that the edition takes first. */
    private static List<JsonObject> published(Published published) {
        Set<Observation> values = new LinkedHashSet<>();
        published.single().ifPresent(values::add);
        values.addAll(published.all());
        return values.stream()
                .map(value -> new JsonObject()
                        .with("printed", value.asPrinted())
                        .with("status", value.statusCodes())
                        .with("source", Optional.of(value.source().id()).filter(source -> !value.isComputed()))
                        .with("vintage", value.vintage())
                        .with("taken", published.single().equals(Optional.of(value))))
                .toList();
    }

    private static List<JsonObject> series(List<Indicator> indicators) {
        return indicators.stream()
                .map(indicator ->
                        new JsonObject().with("indicator", indicator.id()).with("name", indicator))
                .toList();
    }

    private static JsonObject statement(Finding finding) {
        return new JsonObject()
                .with("id", finding.statement().id())
                .with("says", finding.statement().says());
    }

    private static JsonObject candidate(Candidate candidate) {
        return new JsonObject()
                .with("id", candidate.id())
                .with("says", candidate.says())
                .with("role", candidate.role());
    }

    private static JsonObject standing(Candidate candidate) {
        return new JsonObject()
                .with("standing", candidate.standing())
                .with("extent", candidate.extent())
                .with(
                        "extent_reasons",
                        candidate.extent().<Object>map(ReasonJson::all).orElse(List.of()));
    }
}
