package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the data say of each candidate explanation of the factsheet NDM 2025. */
class LedgerTest {
    private static final Figures FIGURES = Figures.load();
    private static final Ledger LEDGER = Ledger.of(Edition.newest(FIGURES), FIGURES);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ketamine                | not testable      | NFI drug driving examinations with ketamine found 2023, 2024: not published
            better-recognition      | not testable      | Saliva tests taken by the police 2023, 2024: not published
            emd-in-place            | holds in part     | 71,3% of the fall [CBR fitness examinations 2024 4.932 as printed]; 57,4% of the fall [CBR fitness examinations 2024 4.392, not 4.932]
            fewer-alcohol-referrals | not testable      | Referrals to the CBR because of alcohol 2024: not published
            part-year-emd           | holds in part     | 45,9% of the rise
            nitrous-oxide-ban       | not testable      | Registered incidents with nitrous oxide 2023, 2024: not published
            chance-soft             | contradicted      | Registered soft drug incidents 5.399 to 6.063: ratio 1,123 (95% 1,082 to 1,165), p 5,8e-10
            chance-hard             | holds alone       | Registered hard drug incidents 9.359 to 9.442: ratio 1,009 (95% 0,980 to 1,038), p 0,55
            lower-priority          | not testable      | Share of hemp in OM investigations into organised drug crime before 2015: not published
            hemp-imports            | contradicted      | the fall of Hemp nurseries dismantled starts in 2014, the rise of Marihuana intercepted by Customs in 2021
            chance-hemp             | contradicted      | Hemp nurseries dismantled 2014 to 2024: Mann-Kendall S -55 of -55, exact p 5,0e-8
            smaller-amounts         | holds in part     | 118,8% of the fall (port of Rotterdam)
            other-ports             | contradicted      | Cocaine intercepted in the port of Antwerp afgerond 116 ton (2023) to afgerond 44.000 kg (2024): -62,7 to -61,5%
            other-hiding            | too vague to test | It names no place, size or year; what is not found is not counted, so that any figure fits it.
            export-eastern-europe   | not testable      | Methamphetamine laboratories dismantled 2024: not published
            focus-on-synthetics     | not testable      | Precursors seized for synthetic drugs 2022: not published
            classification          | not testable      | Precursors seized for methamphetamine that serve other synthetic drugs too 2023, 2024: not published
            """)
    void theOutcomesOfFactsheetNdm2025(String candidate, String outcome, String why) {
        assertThat(LEDGER.candidate(candidate).sentence()).isEqualTo(outcome + ": " + why);
    }

    @Test
    void nothingIsWrongInTheFile() {
        assertThat(LEDGER.faults()).isEmpty();
        assertThat(LEDGER.candidates()).hasSize(18);
        assertThat(LEDGER.findings()).allSatisfy(finding -> {
            assertThat(finding.statements()).isNotEmpty();
            assertThat(finding.candidates()).isNotEmpty();
        });
    }

    private static List<String> found(String candidate, int prediction) {
        return LEDGER.candidate(candidate).tests().get(prediction).evidence().found().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aSubstitutionIsMeasuredUnderEveryReadingOfTheContradiction() {
        assertThat(found("emd-in-place", 1))
                .containsExactly(
                        "EMDs imposed changed by 1.586, CBR fitness examinations by -2.224: 71,3% of it; for all of it"
                                + " 4.406 would be needed [CBR fitness examinations 2024 4.932 as printed]",
                        "EMDs imposed changed by 1.586, CBR fitness examinations by -2.764: 57,4% of it; for all of it"
                                + " 4.946 would be needed [CBR fitness examinations 2024 4.392, not 4.932]");
        assertThat(found("emd-in-place", 0))
                .containsExactly("EMDs imposed 2.182 (2023-04/2023-12) to 3.768 (2024): +29,5% a month");
    }

    @Test
    void inShortTheReadingsAreOnlyCounted() {
        assertThat(LEDGER.candidate("emd-in-place").extent()).contains("71,3% or 57,4% of the fall");
        assertThat(LEDGER.candidate("smaller-amounts").extent()).contains("118,8% of the fall (port of Rotterdam)");
        assertThat(LEDGER.candidate("ketamine").extent()).isEmpty();
    }

    @Test
    void whatWouldHaveToBeTrueIsSaidOfTheCountsThatAreMissing() {
        assertThat(found("nitrous-oxide-ban", 0))
                .containsExactly("to cover all of the change from 2022 to 2023, Registered incidents with nitrous oxide"
                        + " would have to change by 1.542");
        assertThat(found("nitrous-oxide-ban", 1))
                .containsExactly("to cover all of the change from 2023 to 2024, Registered incidents with nitrous oxide"
                        + " would have to change by 664");
    }

    @Test
    void aShiftOfCompositionLeavesTheSumFlat() {
        assertThat(found("classification", 0))
                .containsExactly("the sum went from 73.651 to 73.187 (-0,6%), the share of Precursors seized for"
                        + " synthetic drugs from 85,3% to 32,3%")
                .isEqualTo(found("focus-on-synthetics", 1));
    }

    @Test
    void theSizeOfFindsIsMoreThanTheFallInRotterdam() {
        assertThat(found("smaller-amounts", 1))
                .containsExactly("Drugs intercepted by the HARC team Rotterdam changed by -19.606: +3.686 by the number"
                        + " (Finds by the HARC team Rotterdam 170 to 189), -23.292 by the size of each (268 to 137),"
                        + " 118,8% of the fall (LMDI)");
    }

    @Test
    void breaksProvisionalValuesGapsAndOtherSourcesStayVisible() {
        assertThat(LEDGER.candidate("emd-in-place").cautions())
                .contains(
                        "EMDs imposed 2023-04/2023-12 is 2.182 here (ndm-2025-factsheet); other sources print 5.356"
                                + " (s010)",
                        "periods of 9 and 12 months: a month 242,4 to 314,0 (+29,5%)",
                        "break of 2023-04-01 (law): A driver caught with drugs for the first time now often gets an EMD"
                                + " and no examination, which can lower the number of examinations.");
        assertThat(LEDGER.candidate("fewer-alcohol-referrals").cautions())
                .contains("2023 is provisional (s009): Printed before the year was over.");
        assertThat(LEDGER.candidate("hemp-imports").cautions())
                .contains(
                        "Marihuana intercepted by Customs: not published between 2009 and 2021",
                        "Hemp nurseries dismantled 2018 is 3.913 here (s064); other sources print 2.913 (s071)");
        assertThat(LEDGER.candidate("smaller-amounts").cautions())
                .contains("Drugs intercepted by the HARC team Rotterdam 2024 is rounded (afgerond 25.900) and taken as"
                        + " it is printed");
    }

    @Test
    void aNameThatIsNotThereBringsNearOnes() {
        assertThatThrownBy(() -> LEDGER.candidate("ketamin"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no candidate \"ketamin\" in the ledger of ndm-2025. Did you mean ketamine?");
        assertThatThrownBy(() -> LEDGER.finding("drugs"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith(
                        "no finding \"drugs\" in the ledger of ndm-2025. Write one of: nfi-examinations-up,"
                                + " cbr-examinations-down, ");
    }

    @Test
    void aFindingShowsItsCandidates() {
        assertThat(LEDGER.finding("hard-incidents-equal"))
                .hasToString("hard drug incidents stayed practically the same in 2024\n"
                        + "  chance: holds alone: Registered hard drug incidents 9.359 to 9.442: ratio 1,009 (95% 0,980"
                        + " to 1,038), p 0,55");
        assertThat(LEDGER.toString().lines()).hasSize(8 + 18);
    }
}
