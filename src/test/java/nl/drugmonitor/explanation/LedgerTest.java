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
    private static final Ledger LEDGER = Ledger.of(Edition.load(FIGURES, "ndm-2025"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ketamine                | not testable      | NFI drug driving examinations with ketamine found 2023, 2024: not published
            better-recognition      | not testable      | Saliva tests taken by the police 2023, 2024: not published
            emd-in-place            | holds in part     | at most 71,3% of the fall [CBR fitness examinations 2024 4.932 as printed]; at most 57,4% of the fall [CBR fitness examinations 2024 4.392, not 4.932]
            fewer-alcohol-referrals | not testable      | Referrals to the CBR because of alcohol 2024: not published
            part-year-emd           | holds in part     | 45,9% of the rise
            nitrous-oxide-ban       | not testable      | Registered incidents with nitrous oxide 2023, 2024: not published
            more-recording          | contradicted as sole cause | Registered hard drug incidents 9.359 (2023) to 9.442 (2024): +0,9% (with Poisson noise -2,0 to +3,8%)
            chance-soft             | contradicted as sole cause | Registered soft drug incidents 5.399 to 6.063: ratio 1,123 (95% 1,082 to 1,165), p 5,8e-10
            chance-hard             | not ruled out     | Registered hard drug incidents 9.359 to 9.442: ratio 1,009 (95% 0,980 to 1,038), p 0,55
            lower-priority          | not testable      | Share of hemp in OM investigations into organised drug crime before 2015: not published
            hemp-imports            | contradicted as sole cause | the fall of Hemp nurseries dismantled starts in 2014; 86,1% of it was over in 2022, when Marihuana intercepted by Customs was 5.492 kg, not beyond the 13.415 kg of 2009
            chance-hemp             | contradicted as sole cause | Hemp nurseries dismantled 2014 to 2024: Mann-Kendall S -55 of -55, exact p 5,0e-8
            smaller-amounts         | not testable      | Consignments of cocaine intercepted by Customs in seaports 2024: not published; seen: 118,8% of the fall (port of Rotterdam)
            giant-finds-missing     | not testable      | Drugs in finds by the HARC team Rotterdam over 1,000 kg 2023, 2024: not published
            other-ports             | not testable      | Cocaine intercepted in other ports of north-west Europe 2023, 2024: not published
            other-hiding            | too vague to test | It names no place, size or year; what is not found is not counted, so that any figure fits it.
            export-eastern-europe   | not testable      | Methamphetamine laboratories dismantled 2024: not published
            focus-on-synthetics     | not testable      | Precursors seized for synthetic drugs 2022: not published
            classification          | not testable      | Precursors seized for methamphetamine that serve other synthetic drugs too 2023, 2024: not published
            """)
    void theStandingsOfFactsheetNdm2025(String candidate, String standing, String why) {
        assertThat(LEDGER.candidate(candidate).sentence()).isEqualTo(standing + ": " + why);
    }

    @Test
    void nothingIsWrongInTheFile() {
        assertThat(LEDGER.faults()).isEmpty();
        assertThat(LEDGER.candidates()).hasSize(19);
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
                .containsExactly("EMDs imposed 2.182 (2023-04/2023-12) to 3.768 (2024): monthly average +29,5%");
    }

    @Test
    void inShortTheReadingsAreOnlyCounted() {
        assertThat(LEDGER.candidate("emd-in-place").extent()).contains("at most 71,3% or 57,4% of the fall");
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
    void whatIsNeededIsSaidUnderEveryReading() {
        String needed = "to cover all of the change from 2023 to 2024, Referrals to the CBR because of alcohol would"
                + " have to change by ";
        assertThat(found("fewer-alcohol-referrals", 0))
                .containsExactly(
                        needed + "-2.224 [CBR fitness examinations 2024 4.932 as printed]",
                        needed + "-2.764 [CBR fitness examinations 2024 4.392, not 4.932]");
    }

    /**
     * In years that are not published imports may have begun to rise; the size of the fall by then does not hang on it.
     */
    @Test
    void theStartOfARunIsARangeWhereYearsAreNotPublished() {
        assertThat(found("hemp-imports", 0))
                .containsExactly(
                        "the fall of Hemp nurseries dismantled starts in 2014, the rise of Marihuana intercepted"
                                + " by Customs between 2010 and 2021");
        Tested order = LEDGER.candidate("hemp-imports").tests().get(0);
        assertThat(order.answer()).isEqualTo(Answer.OPEN);
        assertThat(order.evidence().missing())
                .extracting(Missing::toString)
                .containsExactly("Marihuana intercepted by Customs 2010 to 2020: not published");
    }

    @Test
    void aRiseOfSmallCountsThatMayBeNoneIsOpen() {
        assertThat(found("smaller-amounts", 2))
                .containsExactly("Finds by the HARC team Rotterdam 170 (2023) to 189 (2024): +11,2% (with Poisson noise"
                        + " -10,1 to +37,6%)");
        assertThat(LEDGER.candidate("smaller-amounts").tests())
                .extracting(Tested::answer)
                .containsExactly(Answer.OPEN, Answer.SEEN, Answer.OPEN, Answer.SEEN, Answer.OPEN);
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
                        "periods of 9 and 12 months: monthly average 242,4 to 314,0 (+29,5%)",
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
                        + "  Poisson noise alone: not ruled out: Registered hard drug incidents 9.359 to 9.442: ratio"
                        + " 1,009 (95% 0,980 to 1,038), p 0,55");
        assertThat(LEDGER.toString().lines()).hasSize(8 + 19);
    }
}
