package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.comparison.ValueChange;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.explanation.Tested;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a program finds in JSON is what the domain answers, in either language; only words differ. */
class ValuesInJsonTest {
    /** Fields that hold words for a reader, or numbers as they are written for one. */
    private static final Set<String> WORDS = Set.of(
            "language",
            "place",
            "says",
            "value",
            "why",
            "remarks",
            "related",
            "note",
            "settle",
            "missing",
            "one_factor",
            "cause",
            "remark",
            "notes",
            "mechanism",
            "proposed_by",
            "words_place",
            "sentence",
            "bound",
            "cautions",
            "reading",
            "needs",
            "printed",
            "result",
            "what",
            "of",
            "not_of",
            "known",
            "name",
            "why_not",
            "extent",
            "periods",
            "by",
            "then",
            "stated",
            "computed",
            "meant");

    private static final Figures FIGURES = DataOf2025.figures();
    private static final Edition EDITION = Edition.load(FIGURES, "ndm-2025");
    private static final Reproduction CHECK = EDITION.check();
    private static final Ledger LEDGER = Ledger.of(CHECK);

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode report(Language language) {
        return read(JsonReport.of(CHECK, LEDGER, Waivers.NONE, language));
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return all(list).map(JsonNode::asText).toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource
    void eachStatementHasItsVerdictItsFiguresAndItsExactResult(Language language) {
        JsonNode claims = report(language).path("claims");

        assertThat(claims).hasSize(CHECK.findings().size());
        for (Finding finding : CHECK.findings()) {
            JsonNode claim = claims.get(finding.number() - 1);
            assertThat(claim.path("id").asText()).isEqualTo(finding.statement().id());
            assertThat(claim.path("says").asText())
                    .isEqualTo(language.say(finding.statement().says()));
            assertThat(claim.path("type").asText())
                    .isEqualTo(finding.statement().claim().type());
            assertThat(claim.path("verdict").asText())
                    .isEqualTo(finding.outcome().code());
            assertThat(texts(claim.path("remarks")))
                    .isEqualTo(finding.verdict().remarks().stream()
                            .map(language::say)
                            .toList());
            assertThat(claim.path("remark_reasons"))
                    .hasSize(finding.verdict().remarks().size());
            figures(finding.statement().figures(), claim.path("figures"));
            result(finding, claim.path("computed"));
            assertThat(claim.has("needs")).isEqualTo(finding.outcome() == Outcome.DIFFERS);
            assertThat(claim.has("settle")).isEqualTo(finding.outcome() == Outcome.CANNOT_TELL);
            assertThat(claim.path("by_reading").size())
                    .isEqualTo(finding.byReading().size());
        }
    }

    private static void figures(List<PrintedFigure> figures, JsonNode list) {
        assertThat(list).hasSize(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            JsonNode object = list.get(i);
            assertThat(object.path("id").asText()).isEqualTo(figures.get(i).id());
            assertThat(object.path("printed").asText()).isEqualTo(figures.get(i).asPrinted());
            Optional<Observation> row = figures.get(i).observation();
            assertThat(object.has("indicator")).isEqualTo(row.isPresent());
            row.ifPresent(value -> {
                assertThat(object.path("indicator").asText())
                        .isEqualTo(value.indicator().id());
                assertThat(object.path("period").asText())
                        .isEqualTo(value.period().code());
                assertThat(object.path("source").asText())
                        .isEqualTo(value.source().id());
                assertThat(object.path("vintage").asText()).isEqualTo(value.vintage());
            });
        }
    }

    private static void result(Finding finding, JsonNode computed) {
        finding.verdict()
                .result()
                .ifPresentOrElse(
                        result -> {
                            boolean isPoint = result.computed().isPoint();
                            assertThat(computed.path(isPoint ? "exact" : "low").asText())
                                    .isEqualTo(result.computed().low().toString());
                            assertThat(computed.path(isPoint ? "exact" : "high").asText())
                                    .isEqualTo(result.computed().high().toString());
                        },
                        () -> assertThat(computed.isNull()).isTrue());
    }

    @Test
    void countsAndContradictionsAreThoseOfTheReproduction() {
        JsonNode report = report(Language.EN);

        CHECK.counts().forEach((outcome, count) -> assertThat(
                        report.path("counts").path(outcome.code()).intValue())
                .isEqualTo(count.intValue()));
        assertThat(report.path("contradictions")).hasSize(CHECK.contradictions().size());
        for (int i = 0; i < CHECK.contradictions().size(); i++) {
            JsonNode object = report.path("contradictions").get(i);
            assertThat(texts(object.path("differing")))
                    .isEqualTo(CHECK.contradictions().get(i).differing().stream()
                            .map(finding -> finding.statement().id())
                            .toList());
            assertThat(texts(object.path("figures_in_all")))
                    .isEqualTo(CHECK.contradictions().get(i).inAll().stream()
                            .map(PrintedFigure::id)
                            .toList());
        }
        assertThat(report.path("numbers").path("in_text").intValue()).isEqualTo(EDITION.numbersInText());
        assertThat(report.path("untested")).hasSize(EDITION.untested().size());
        assertThat(report.has("as_of")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void eachCandidateHasItsStandingAndEachPredictionItsAnswer(Language language) {
        JsonNode explanations =
                read(LedgerJson.of(EDITION, LEDGER.findings(), language)).path("explanations");
        List<JsonNode> candidates = all(explanations)
                .flatMap(finding -> all(finding.path("candidates")))
                .toList();

        assertThat(candidates).hasSize(LEDGER.candidates().size());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = LEDGER.candidates().get(i);
            JsonNode object = candidates.get(i);
            assertThat(object.path("id").asText()).isEqualTo(candidate.id());
            assertThat(object.path("says").asText()).isEqualTo(language.say(candidate.says()));
            assertThat(object.path("standing").asText()).isEqualTo(code(candidate.standing()));
            assertThat(object.path("role").asText()).isEqualTo(code(candidate.role()));
            assertThat(object.path("predictions")).hasSize(candidate.tests().size());
            for (int j = 0; j < candidate.tests().size(); j++) {
                Tested test = candidate.tests().get(j);
                JsonNode prediction = object.path("predictions").get(j);
                assertThat(prediction.path("type").asText()).isEqualTo(test.type());
                assertThat(prediction.path("test").asText()).isEqualTo(code(test.strength()));
                assertThat(prediction.path("answer").asText()).isEqualTo(code(test.answer()));
                assertThat(texts(prediction.path("cautions")))
                        .isEqualTo(test.evidence().cautions().stream()
                                .map(language::say)
                                .toList());
                assertThat(all(prediction.path("used"))
                                .map(used -> used.path("indicator").asText() + " "
                                        + used.path("period").asText() + " "
                                        + used.path("source").asText())
                                .toList())
                        .isEqualTo(test.evidence().used().stream()
                                .map(used -> used.indicator().id() + " " + used.period() + " "
                                        + used.source().id())
                                .toList());
            }
        }
    }

    @Test
    void whatAProgramDecidesByIsTheSameInBothLanguages() {
        assertThat(codes(report(Language.NL), "")).isEqualTo(codes(report(Language.EN), ""));
        assertThat(codes(read(LedgerJson.of(EDITION, LEDGER.findings(), Language.NL)), ""))
                .isEqualTo(codes(read(LedgerJson.of(EDITION, LEDGER.findings(), Language.EN)), ""));
        assertThat(report(Language.NL).path("language").asText()).isEqualTo("nl");
    }

    /** Returns every value with its path, but those that are words for a reader. */
    private static List<String> codes(JsonNode node, String path) {
        List<String> codes = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(field -> {
                boolean isReason = path.contains("reason") || field.getKey().contains("reason");
                if (isReason
                        || !WORDS.contains(field.getKey())
                        || field.getValue().isContainerNode()) {
                    codes.addAll(codes(field.getValue(), path + "/" + field.getKey()));
                }
            });
        } else if (node.isArray()) {
            boolean isWords = WORDS.contains(path.substring(path.lastIndexOf('/') + 1)) && !path.contains("reason");
            codes.add(path + " has " + node.size());
            node.forEach(element -> {
                if (!isWords || element.isContainerNode()) {
                    codes.addAll(codes(element, path));
                }
            });
        } else {
            codes.add(path + "=" + node.asText());
        }
        return codes;
    }

    /** The invented edition of 2026 beside that of 2025. */
    @Test
    void aDifferenceHasBothValuesAndSaysWhichIsTaken(@TempDir Path folder) throws IOException {
        Figures figures =
                Figures.load(DataFolder.copyTo(folder).withInventedEdition().path());
        Comparison comparison = Comparison.of(Edition.load(figures, "ndm-2025"), Edition.load(figures, "ndm-2026"));
        JsonNode diff = read(ComparisonJson.of(comparison, Language.NL));

        assertThat(diff.path("earlier").path("published").asText()).isEqualTo("2026-01");
        assertThat(diff.path("values")).hasSize(comparison.values().size());
        for (int i = 0; i < comparison.values().size(); i++) {
            ValueChange change = comparison.values().get(i);
            JsonNode object = diff.path("values").get(i);
            assertThat(object.path("change").asText())
                    .isEqualTo(code(change.kind().orElseThrow()));
            published(change.before(), object.path("earlier"));
            published(change.after(), object.path("later"));
            assertThat(object.path("why_not"))
                    .hasSize(object.path("why_not_reasons").size());
        }
        assertThat(all(diff.path("breaks_that_came"))
                        .map(came -> came.path("date").asText()))
                .containsExactly("2026-07-01", "2024-01-01", "2016-01-01");
        JsonNode light = all(diff.path("statements"))
                .filter(one -> one.path("id").asText().equals("total-light-fall"))
                .findFirst()
                .orElseThrow();
        assertThat(texts(light.path("by_earlier_figures"))).containsExactly("wording", "reproduced");
        assertThat(texts(light.path("by_later_figures"))).containsExactly("wording");
    }

    private static void published(Published published, JsonNode values) {
        assertThat(values).hasSize(published.all().size());
        assertThat(all(values).filter(value -> value.path("taken").booleanValue()))
                .hasSize(published.single().isPresent() ? 1 : 0);
        assertThat(all(values).map(value -> value.path("printed").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        published.all().stream().map(Observation::asPrinted).toList());
    }
}
