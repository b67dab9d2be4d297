package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.Need;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.computation.Obstacle.BreakBetween;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every statement of the factsheet of January 2026, recomputed. */
class FactsheetTest {
    private static final Edition EDITION = Edition.load(Figures.load(), "ndm-2025");
    private static final Map<String, Verdict> VERDICTS = DataFolder.verdicts(EDITION);
    private static final String LAW_OF_APRIL = "break of 1 April 2023 (law): ";

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/claim/factsheet.csv", delimiter = '|', useHeadersInDisplayName = true)
    void eachStatementRestsOnItsFiguresAndHasItsValueAndVerdict(
            @Nullable String finding,
            String id,
            @Nullable String figures,
            @Nullable String exact,
            @Nullable String value,
            Outcome outcome) {
        Verdict verdict = verdict(id);

        assertThat(statement(id).figures().stream()
                        .map(PrintedFigure::asPrinted)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(figures == null ? "" : figures);
        assertThat(verdict.outcome()).as(English.of(verdict)).isEqualTo(outcome);
        assertThat(verdict.result().map(English::of)).isEqualTo(Optional.ofNullable(value));
        assertThat(verdict.result().map(result -> result.computed().toString())).isEqualTo(Optional.ofNullable(exact));
    }

    private static Verdict verdict(String id) {
        return Objects.requireNonNull(VERDICTS.get(id), id);
    }

    private static Statement statement(String id) {
        return EDITION.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTableHoldsEveryStatementInTheOrderOfTheText() {
        List<String> ids = DataFolder.text("/claim/factsheet.csv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("finding"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();

        assertThat(EDITION.statements()).extracting(Statement::id).containsExactlyElementsOf(ids);
        assertThat(EDITION.findings())
                .extracting(Finding::number)
                .isEqualTo(IntStream.rangeClosed(1, ids.size()).boxed().toList());
    }

    @Test
    void theNfiExaminationsRoseByNineteenPercentAndNotByFifteen() {
        assertThat(English.of(verdict("nfi-change")))
                .isEqualTo(
                        "differs: the figures give +18.99%; 15% allows +14.5% to +15.5% (3.49 percentage points"
                                + " off). For 15% NFI drug driving examinations 2023 would have to be 17,458 to 17,609, or NFI drug"
                                + " driving examinations 2024 would have to be 19,403 to 19,571; the figures as printed make it 19%.");
        assertThat(needs("nfi-change"))
                .containsEntry("nfi_2023", new Interval(Fraction.of(122_200, 7), Fraction.of(4_032_600, 229)))
                .containsEntry("nfi_2024", new Interval(Fraction.of(776_081, 40), Fraction.of(782_859, 40)))
                .containsEntry("nfi_change", Interval.of(Fraction.of(64_360, 3389)));
    }

    @Test
    void theCbrExaminationsFellByThirtyOnePercentAndNotByThirtyNine() {
        assertThat(English.of(verdict("cbr-change")))
                .isEqualTo("differs: the figures give -31.08%; 39% allows -39.5% to -38.5% (7.42 percentage points"
                        + " off). For 39% CBR fitness examinations 2023 would have to be 8,020 to 8,152, or CBR fitness"
                        + " examinations 2024 would have to be 4,330 to 4,400; the figures as printed make it 31%.");
        assertThat(needs("cbr-change"))
                .containsEntry("cbr_2023", new Interval(Fraction.of(328_800, 41), Fraction.of(986_400, 121)))
                .containsEntry("cbr_2024", new Interval(Fraction.of(216_469, 50), Fraction.of(220_047, 50)))
                .containsEntry("cbr_change", Interval.of(Fraction.of(-55_600, 1789)));
    }

    @Test
    void examinationsAndEmdsTogetherAreEightThousandSevenHundred() {
        assertThat(English.of(verdict("total-2024")))
                .isEqualTo("differs: the figures give 8,700, not 8,160 (540 off). For 8,160 CBR fitness examinations"
                        + " 2024 would have to be 4,392, or EMDs imposed 2024 would have to be 3,228; the figures as printed make it"
                        + " 8,700.");
        assertThat(needs("total-2024"))
                .containsEntry("cbr_2024", Interval.of(4392))
                .containsEntry("emd_2024", Interval.of(3228))
                .containsEntry("total_2024", Interval.of(8700));
    }

    private static Map<String, Interval> needs(String id) {
        return verdict(id).needs().stream()
                .collect(Collectors.toMap(need -> need.figure().id(), Need::values));
    }

    @Test
    void theCountThatBothCbrStatementsNeedIsTheSame() {
        Interval byChange = needs("cbr-change").getOrDefault("cbr_2024", Interval.of(0));
        Interval byTotal = needs("total-2024").getOrDefault("cbr_2024", Interval.of(0));

        assertThat(byChange.intersect(byTotal)).contains(Interval.of(4392));
    }

    @Test
    void theContradictionsAreTheNfiChangeAloneAndTheTwoAboutTheCbrCount() {
        List<Contradiction> contradictions = Contradiction.among(EDITION.findings());

        assertThat(contradictions)
                .extracting(contradiction -> DataFolder.ids(contradiction.differing()))
                .containsExactly(List.of("nfi-change"), List.of("cbr-change", "total-2024"));
        assertThat(contradictions)
                .extracting(contradiction -> DataFolder.ids(contradiction.touching()))
                .containsExactly(
                        List.of("nfi-rose"), List.of("cbr-fell", "emd-rose", "total-2023", "total-light-fall"));
        assertThat(contradictions.get(1).inAll())
                .extracting(PrintedFigure::id, figure -> figure.outside().toString())
                .singleElement()
                .asString()
                .contains("cbr_2024", "source=s001", "source=s002");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            total-light-fall             | wording: the change is -12.62%; "lichte daling" means -5% to 0% (convention of words.csv), stretched -10% to 0%.
            cocaine-considerably-less    | reproduced: the change is -38.66%; "aanzienlijk minder" means -100% to -10% (convention of words.csv)
            cocaine-almost               | wording: "bijna 56.858" hedges a number of which every digit is printed; a hedge stands before a rounded one (convention of words.csv).
            hard-about-equal             | reproduced: the change is +0.89%; "nagenoeg gelijk" means -2% to 2% (convention of words.csv)
            soft-change                  | reproduced: the figures give +12.30%, printed 12%
            incidents-highest-since-2014 | cannot tell: it holds for what is known (2022: 12,058 (computed); 2023: 14,758 (computed)); not found: 2015-2021
            hard-highest-in-ten-years    | cannot tell: it holds for what is known (2022: 8,201 (ndm-2025-factsheet); 2023: 9,359 (ndm-2025-factsheet)); not found: 2015-2021
            nitrous-oxide-rose           | cannot tell: Registered incidents with nitrous oxide 2024: not found; Registered incidents with nitrous oxide 2023: not found
            cocaine-more-consignments    | cannot tell: Consignments of cocaine intercepted by Customs in seaports 2024: not found
            nurseries-fell-on            | reproduced: 2 of 2 changes are a fall: 2022 1,604 (s078), 2023 1,230 (ndm-2025-factsheet), 2024 895
            """)
    void aWordOrAMissingFigureIsToldInASentence(String id, String sentence) {
        assertThat(English.of(verdict(id))).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            incidents-highest-since-2014   | Registered drug incidents 2015-2021                                              | the values of 2015-2021, in the same definition
            hard-highest-in-ten-years      | Registered hard drug incidents 2015-2021                                         | the values of 2015-2021, in the same definition
            cocaine-more-consignments      | Consignments of cocaine intercepted by Customs in seaports 2024: not found   | the value of each, in the definition of the statement
            precursors-synthetic-high-2023 | Precursors seized for synthetic drugs 2022: not found                        | the value of each, in the definition of the statement
            hemp-imports-rose              |                                                                                  | figures in the same unit, scope and definition
            """)
    void whatCannotBeToldNamesWhatIsMissingAndWhatWouldSettleIt(String id, @Nullable String missing, String settle) {
        Verdict verdict = verdict(id);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(English.all(verdict.missing())).isEqualTo(missing == null ? List.of() : List.of(missing));
        assertThat(English.of(verdict.settle())).isEqualTo(settle);
    }

    @Test
    void theYearThatSinceNamesIsNoEarlierPeak() {
        assertThat(verdict("incidents-highest-since-2014").remarks())
                .extracting(English::of)
                .startsWith("2014 itself (14,250 (computed)) is no earlier peak:"
                        + " the words can only mean a series that starts in 2014");
    }

    @Test
    void theEmdsAreComparedOverNineAndTwelveMonthsWithARemark() {
        assertThat(verdict("emd-rose").remarks())
                .extracting(English::of)
                .startsWith("periods of 9 and 12 months: monthly average 242.4 to 314.0 (+29.5%)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            cbr-change                | 2023-04-01
            total-light-fall          | 2023-04-01
            soft-change               | 2023-07-01
            soft-rose-2023            | 2023-01-01 2023-07-01
            soft-fell-before          | 2019-01-01 2020-07-01 2021-10-28
            hard-fell-before          | 2019-01-01 2020-07-01
            hard-rose-2024            | ''
            hard-highest-in-ten-years | 2019-01-01 2020-07-01
            precursors-meth-rose      | 2023-04-01
            nurseries-trend           | ''
            """)
    void theBreaksBetweenTheFiguresAreNamed(String id, String dates) {
        String named = verdict(id).remarks().stream()
                .filter(BreakBetween.class::isInstance)
                .map(remark -> ((BreakBetween) remark).seriesBreak().date().toString())
                .collect(Collectors.joining(" "));

        assertThat(named).isEqualTo(dates);
    }

    @Test
    void aBreakIsToldInItsOwnWords() {
        assertThat(verdict("cbr-fell").remarks())
                .extracting(English::of)
                .containsExactly(LAW_OF_APRIL + "A driver caught with drugs for the first time now often gets an EMD"
                        + " and no examination, which can lower the number of examinations.");
        assertThat(English.of(verdict("hemp-imports-rose").reason()))
                .isEqualTo(
                        "not comparable: break of 1 January 2024 (definition): From 2024 the sources say cannabis and"
                                + " not marihuana; we read that as another definition; whether more falls under it is not known,"
                                + " and 2023 is missing.");
    }

    @Test
    void theChoicesBetweenSourcesAreTold() {
        assertThat(verdict("nurseries-trend").remarks())
                .extracting(English::of)
                .containsExactly(
                        "of several values for 2018 the claims file takes 3,913 of s064; published are 3,913 (s064,"
                                + " s067, s072, s073), 2,913 (s071)",
                        "sources differ on 2017: 4,670 (s067, s068), 4,600 (s069), \"bijna 4.700\" (s070); the direction is"
                                + " the same with each");
    }

    @Test
    void whatOtherSeriesSayIsTold() {
        assertThat(statement("nitrous-oxide-rose").related())
                .extracting(English::of)
                .containsExactly("Traffic incidents with nitrous oxide (Netherlands) 2020: 4,537 (s038), \"een kleine"
                        + " 3.000\" (s039); 2021-01/2021-10: 3,518 (s038)");
        assertThat(statement("hard-fell-before").note().map(English::of))
                .contains("Compared are 2014 and 2022; the years between were not found, so an unbroken fall is"
                        + " not shown.");
        assertThat(statement("cbr-change").note()).isEmpty();
    }

    @Test
    void everyFigureOfTheTextIsInAStatement() {
        Set<PrintedFigure> stated = new LinkedHashSet<>();
        EDITION.statements().forEach(statement -> stated.addAll(statement.figures()));

        assertThat(EDITION.figures()).hasSize(27).allMatch(stated::contains);
    }

    @Test
    void everyNumberOfTheTextIsAFigureOrAccountedFor() {
        List<OtherNumber> others = EDITION.otherNumbers();

        assertThat(EDITION.numbersInText()).isEqualTo(87);
        assertThat(others.stream()
                        .filter(number -> number.printed().chars().anyMatch(Character::isDigit))
                        .mapToInt(OtherNumber::times)
                        .sum())
                .isEqualTo(83 - 27);
        assertThat(others.stream().filter(number -> number.printed().chars().noneMatch(Character::isDigit)))
                .extracting(OtherNumber::printed, OtherNumber::times)
                .hasSize(4)
                .asString()
                .isEqualTo("[(\"drie\", 1), (\"tien\", 1), (\"II\", 1), (\"drie\", 1)]");
    }

    /** Read sentence by sentence: dates of law, definitions, causes and words on the figures have no verdict. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            seizures, paragraph 1      | from Customs only
            seizures, paragraph 6      | users of methamphetamine
            incidents, paragraph 7     | demand abroad for Dutch hemp
            seizures, paragraph 4      | each needs other precursors
            traffic, paragraph 6       | all follow-ups
            traffic, paragraph 5       | since 1 April 2023
            incidents, paragraph 4     | since 1 January 2023
            incidents, source line 1   | BHV
            """)
    void aStatementThatNoFigureCanTestIsListedWithItsPlaceAndTheReason(String place, String words) {
        assertThat(EDITION.untested())
                .filteredOn(statement -> statement.place().english().equals(place)
                        && statement.says().english().contains(words))
                .singleElement()
                .satisfies(statement -> assertThat(statement.why().english()).isNotBlank());
    }

    @Test
    void theOrderOfTheStatementsChangesNoVerdict() {
        List<Statement> order = new ArrayList<>(EDITION.statements());
        Collections.reverse(order);
        for (int turn = 0; turn < order.size(); turn++) {
            Collections.rotate(order, 1);
            Edition other = new Edition(
                    EDITION.id(),
                    EDITION.title(),
                    EDITION.source(),
                    EDITION.listing(),
                    EDITION.published(),
                    EDITION.figures(),
                    order,
                    EDITION.otherNumbers(),
                    EDITION.untested(),
                    EDITION.reach());

            assertThat(DataFolder.verdicts(other)).isEqualTo(VERDICTS);
            assertThat(Contradiction.among(other.findings()))
                    .extracting(contradiction -> Set.copyOf(DataFolder.ids(contradiction.differing())))
                    .containsExactlyInAnyOrder(Set.of("nfi-change"), Set.of("cbr-change", "total-2024"));
        }
    }

    @Test
    void anEditionIsLoadedByItsNameOrAsTheNewest() {
        Figures figures = Figures.load();

        assertThat(EDITION.id()).isEqualTo("ndm-2025");
        assertThat(EDITION.title()).isEqualTo("Factsheet Nationale Drug Monitor 2025");
        assertThat(EDITION.source().id()).isEqualTo("ndm-2025-factsheet");
        assertThatThrownBy(() -> Edition.load(figures, "ndm-2019"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no edition \"ndm-2019\". Did you mean ndm-2025?");
    }

    @Test
    void aFindingIsHadByTheIdOfItsStatement() {
        assertThat(EDITION.check().finding("cbr-change").number()).isEqualTo(4);
        assertThatThrownBy(() -> EDITION.check().finding("cbr")).hasMessageStartingWith("no statement \"cbr\". ");
    }

    @Test
    void aContradictionIsHadByTheIdOfAnyOfItsStatements() {
        assertThat(EDITION.check().contradiction("total-2024"))
                .isEqualTo(EDITION.check().contradiction("cbr-change"));
        assertThatThrownBy(() -> EDITION.check().contradiction("nfi-rose"))
                .hasMessageStartingWith("statement \"nfi-rose\" is in no contradiction: reproduced: ");
    }
}
