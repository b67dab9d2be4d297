package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.Golden;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.ObservationKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What the data say of each candidate explanation of the factsheet NDM 2025. */
class LedgerTest {
    private static final Figures FIGURES = DataOf2025.figures();
    private static final Ledger LEDGER = readAnew();

    /** For the tests that are to notice a change of the code that makes the ledger. */
    private static Ledger readAnew() {
        return Ledger.of(Edition.load(FIGURES, "ndm-2025"));
    }

    /**
     * Where each stands follows by hand from its role and from what was found: no count of it, or a count as in
     * ledger.py.
     */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ketamine                | joint        | not testable
            better-recognition      | joint        | not testable
            emd-in-place            | contributing | not ruled out as contributing cause
            fewer-alcohol-referrals | contributing | not testable
            part-year-emd           | contributing | holds in part
            nitrous-oxide-ban       | contributing | not testable
            more-recording          | sole         | contradicted as sole cause
            chance-soft             | sole         | contradicted as sole cause
            chance-hard             | sole         | not ruled out as sole cause
            lower-priority          | contributing | not testable
            hemp-imports            | contributing | not testable
            chance-hemp             | sole         | contradicted as sole cause
            smaller-amounts         | contributing | not testable
            chance-consignments     | sole         | not testable
            giant-finds-missing     | contributing | not testable
            other-routes            | contributing | not testable
            other-ports             | contributing | not testable
            other-hiding            | contributing | too vague to test
            export-eastern-europe   | contributing | not testable
            focus-on-synthetics     | contributing | not testable
            classification          | sole         | not testable
            """)
    void theStandingsOfFactsheetNdm2025(String candidate, String role, String stands) {
        assertThat(LEDGER.candidate(candidate).role().code()).isEqualTo(role);
        assertThat(English.of(LEDGER.candidate(candidate).stands())).isEqualTo(stands);
    }

    /** The series without which a candidate cannot be tested: those of which no value was found. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ketamine                | nfi_examinations_ketamine          | 2023 2024
            better-recognition      | nfi_examinations_recognised        | 2023 2024
            fewer-alcohol-referrals | cbr_referrals_alcohol              | 2024
            nitrous-oxide-ban       | nitrous_oxide_incidents            | 2023 2024
            lower-priority          | hemp_nursery_searches              | 2014 2024
            hemp-imports            | hemp_imports                       | 2014 2024
            smaller-amounts         | cocaine_customs_ports_consignments | 2024
            chance-consignments     | cocaine_customs_ports_consignments | 2024
            giant-finds-missing     | cocaine_customs_ports_over_1000kg  | 2023 2024
            other-routes            | cocaine_other_routes               | 2023 2024
            other-ports             | cocaine_sent_other_european_ports  | 2023 2024
            export-eastern-europe   | methamphetamine_to_eastern_europe  | 2023 2024
            focus-on-synthetics     | precursors_synthetic               | 2022
            classification          | precursors_methamphetamine_dual    | 2023 2024
            """)
    void whatIsNotTestableNamesTheSeries(String candidate, String indicator, String periods) {
        assertThat(LEDGER.candidate(candidate).missing().stream()
                        .filter(missing -> missing.indicator()
                                .filter(series -> series.id().equals(indicator))
                                .isPresent())
                        .map(missing -> English.of(missing.periods()))
                        .distinct())
                .containsExactly(periods.split(" "));
        for (String period : periods.split(" ")) {
            assertThat(FIGURES.series(indicator).at(period).isMissing()).isTrue();
        }
    }

    /** The numbers come from ledger.py, which lies beside the table and computes them without the program. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/explanation/ledger.csv", delimiter = '|')
    void whatIsSeenIsWhatThePrintedNumbersGive(
            String candidate, int prediction, @Nullable String reading, String answer, String numbers) {
        Tested test = LEDGER.candidate(candidate).tests().get(prediction);
        String sentence = test.evidence().found().stream()
                .filter(found -> reading == null || English.of(found.reading()).contains("2024 " + reading))
                .map(found -> English.of(found.seen()))
                .findFirst()
                .orElseThrow();

        assertThat(English.of(test.answer())).isEqualTo(answer);
        assertThat(sentence).containsSubsequence(numbers.split(" "));
    }

    @Test
    void theTableOfNumbersHasEveryPredictionOfWhichSomethingIsSeen() throws IOException {
        Set<String> inTable =
                Files.readAllLines(Golden.projectFolder().resolve("src/test/resources/explanation/ledger.csv")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\\|"))
                        .map(cells -> cells[0] + " " + cells[1])
                        .collect(Collectors.toSet());
        Set<String> computed = new HashSet<>();
        for (Candidate candidate : LEDGER.candidates()) {
            for (int i = 0; i < candidate.tests().size(); i++) {
                boolean isOrder = candidate.tests().get(i).type().equals("order");
                if (!candidate.tests().get(i).evidence().found().isEmpty() && !isOrder) {
                    computed.add(candidate.id() + " " + i);
                }
            }
        }
        assertThat(inTable).isEqualTo(computed);
    }

    /** 1,586 of 2.224 and of 2.764 is 71,3% and 57,4%; the bound never stands without its assumption. */
    @Test
    void anUpperBoundIsToldWithItsAssumption() {
        String assumption = ", if each examination displaced became an EMD in the same year";
        Ledger ledger = readAnew();
        Candidate candidate = ledger.candidate("emd-in-place");

        assertThat(English.of(candidate.extent())).isEqualTo("at most 71.3% or 57.4% of the fall" + assumption);
        assertThat(English.all(candidate.bounds()))
                .hasSize(2)
                .allSatisfy(bound -> assertThat(bound).startsWith("at most ").contains(assumption));
        assertThat(candidate.tests().get(1).evidence().found()).allSatisfy(found -> assertThat(English.of(found.seen()))
                .contains("at most ")
                .contains(assumption));
        assertThat(ledger.candidate("ketamine").extent()).isEmpty();
    }

    /** The text explains why consignments were found more often; where the fall in kilos sits is another question. */
    @Test
    void whatAnswersAnotherQuestionDecidesNothing() {
        Candidate candidate = LEDGER.candidate("smaller-amounts");
        Tested size = candidate.tests().get(5);

        assertThat(candidate.finding()).isEqualTo("cocaine-consignments-up");
        assertThat(English.of(size.strength())).isEqualTo("another question");
        assertThat(size.answer()).isEqualTo(Answer.SEEN);
        assertThat(candidate.extent()).isEmpty();
    }

    /** 13.415 kilos in 2009 were unusual by the word of their source, which does not say what channels it counts. */
    @Test
    void oneUnusualYearDecidesNothing() {
        Candidate imports = readAnew().candidate("hemp-imports");
        Tested headStart = imports.tests().get(1);

        assertThat(headStart.strength()).isEqualTo(Strength.HOOP);
        assertThat(headStart.answer()).isEqualTo(Answer.OPEN);
        assertThat(headStart.evidence().bounds()).isEmpty();
        assertThat(headStart.evidence().missing())
                .extracting(missing -> English.of(missing.why()))
                .anyMatch(why -> why.contains("2009") && why.contains("special event"))
                .anyMatch(why -> why.contains("different scope"));
        assertThat(English.all(imports.cautions()))
                .anyMatch(caution -> caution.contains("four unusually large ones in air cargo from Thailand"));
    }

    @Test
    void theStartOfARunIsARangeWhereYearsAreNotPublished() {
        Tested order = LEDGER.candidate("hemp-imports").tests().get(4);

        assertThat(order.answer()).isEqualTo(Answer.OPEN);
        assertThat(order.evidence().missing())
                .containsExactly(
                        Missing.between(FIGURES.series("marihuana_customs").indicator(), 2010, 2020));
    }

    /** Of ketamine the rise of all examinations is known, and neither of the two causes that are to make it. */
    @Test
    void aCandidateRestsOnWhatWasNotFoundToo() {
        assertThat(readAnew().candidate("ketamine").rests())
                .extracting(ObservationKey::toString)
                .containsExactlyInAnyOrder(
                        "nfi_drug_driving_examinations 2023",
                        "nfi_drug_driving_examinations 2024",
                        "nfi_examinations_ketamine 2023",
                        "nfi_examinations_ketamine 2024",
                        "nfi_examinations_recognised 2023",
                        "nfi_examinations_recognised 2024");
    }

    /** Each explanation of the factsheet has the words of the text that give its role, and rivals have none. */
    @Test
    void theRoleOfAnExplanationOfTheTextHasItsWords() {
        Ledger ledger = readAnew();
        assertThat(ledger.candidates()).allSatisfy(candidate -> {
            Origin origin = candidate.origin();
            assertThat(origin.words().isEmpty())
                    .isEqualTo(English.of(origin.proposedBy()).startsWith("this project"));
            assertThat(origin.words().isEmpty()).isEqualTo(origin.wordsPlace().isEmpty());
        });
        assertThat(English.of(ledger.candidate("nitrous-oxide-ban").origin().words()))
                .isEqualTo("mede kan verklaren");
        assertThat(English.of(ledger.candidate("lower-priority").origin().wordsPlace()))
                .isEqualTo("incidents, paragraph 7");
    }

    /** Where the list of statements without a verdict points to explanations, these are in the ledger. */
    @Test
    void aStatementThatIsPutToTheDataAsAnExplanationIsInTheLedger() {
        Pattern names = Pattern.compile("among the explanations: ([a-z, -]+)\\.");
        List<String> named = Edition.load(FIGURES, "ndm-2025").untested().stream()
                .flatMap(statement -> names.matcher(English.of(statement.why())).results())
                .flatMap(found -> Stream.of(found.group(1).split(", ")))
                .toList();

        assertThat(named).hasSizeGreaterThan(5).allSatisfy(LEDGER::candidate);
    }

    @Test
    void nothingIsWrongInTheFile() {
        assertThat(LEDGER.faults()).isEmpty();
        assertThat(LEDGER.findings()).allSatisfy(finding -> {
            assertThat(finding.statements()).isNotEmpty();
            assertThat(finding.candidates()).isNotEmpty();
        });
    }

    /** The values are those of observations.csv, the words of a break those of breaks.csv. */
    @Test
    void breaksProvisionalValuesGapsAndOtherSourcesStayVisible() {
        Ledger ledger = readAnew();
        List<String> emd = English.all(ledger.candidate("emd-in-place").cautions());
        List<String> hemp = English.all(ledger.candidate("hemp-imports").cautions());

        assertThat(emd)
                .anyMatch(has("2,182", "ndm-2025-factsheet", "5,356", "s010"))
                .anyMatch(has("9 and 12 months"))
                .anyMatch(has(
                        "1 April 2023",
                        FIGURES.series("cbr_fitness_examinations")
                                .indicator()
                                .breaks()
                                .get(0)
                                .note()
                                .english()));
        assertThat(English.all(ledger.candidate("fewer-alcohol-referrals").cautions()))
                .anyMatch(has("2023", "provisional", "s009", "Printed before the year was over."));
        assertThat(hemp)
                .anyMatch(has("Marihuana", "between 2009 and 2021"))
                .anyMatch(has("2018", "3,913", "s064", "2,913", "s071"));
        assertThat(English.all(ledger.candidate("smaller-amounts").cautions()))
                .anyMatch(has("2024", "rounded", "25,900"));
    }

    private static Predicate<String> has(String... parts) {
        return text -> Stream.of(parts).allMatch(text::contains);
    }

    @Test
    void aNameThatIsNotThereBringsNearOnes() {
        assertThatThrownBy(() -> LEDGER.candidate("ketamin"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no candidate \"ketamin\" in the ledger of ndm-2025. Did you mean ketamine?");
        assertThatThrownBy(() -> LEDGER.finding("hennepkwekerijen"))
                .hasMessage(
                        "no finding \"hennepkwekerijen\" in the ledger of ndm-2025. Did you mean hemp-nurseries-down?");
        assertThatThrownBy(() -> LEDGER.finding("qqqqqqq"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith(
                        "no finding \"qqqqqqq\" in the ledger of ndm-2025. Write one of: nfi-examinations-up,"
                                + " cbr-examinations-down, ");
    }

    @Test
    void aCandidateIsToldWithItsStandingAndWhatThatRestsOn() {
        assertThat(English.of(
                        LEDGER.finding("hard-incidents-equal").candidates().get(0)))
                .startsWith("Poisson noise alone: not ruled out as sole cause: ");
    }
}
