package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.English.Words;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.ExplanationReason.NotFound;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;
import org.junit.jupiter.api.Test;

/** What a candidate gathers from its predictions: bounds, what is missing, what it rests on, its sentence. */
class CandidateEvidenceTest {
    private static final Series EMD = DataOf2025.figures().series("emd_imposed");
    private static final Observation EMD_OF_2024 =
            EMD.at("2024").from("ndm-2025-factsheet").orElseThrow();
    private static final Missing SEARCHES = Missing.of(
            DataOf2025.figures().series("hemp_nursery_searches").indicator(), Period.ofYear(2024), new NotFound());
    private static final Missing EARLIER_SEARCHES =
            Missing.between(DataOf2025.figures().series("hemp_nursery_searches").indicator(), 2014, 2016);
    private static final Words FIRST_READING = new Words("4,932 as printed");
    private static final Words SECOND_READING = new Words("4,392, not 4,932");

    private static Bilingual text(String english, String dutch) {
        return new Bilingual(english, dutch);
    }

    private static Candidate candidate(Role role, Tested... tests) {
        Origin origin = new Origin(text("us", "wij"), Optional.empty(), role, Optional.empty(), Optional.empty());
        return new Candidate(
                "id",
                "finding",
                text("more courses", "meer cursussen"),
                text("how", "hoe"),
                origin,
                List.of(tests),
                Optional.empty(),
                text("more years", "meer jaren"));
    }

    private static Tested tested(Strength strength, Evidence evidence) {
        return new Tested(text("it is seen", "het is te zien"), "part", strength, evidence);
    }

    private static Evidence evidence(Answer answer, List<Found> found, List<Missing> missing) {
        return new Evidence(answer, found, missing, List.of(), List.of());
    }

    private static Found covers(int percent, List<Reason> reading) {
        Bound bound = new Bound(Interval.of(percent), true, Direction.FALL, Optional.empty());
        return Found.of(Answer.SEEN, new Words("seen"), bound).by(reading);
    }

    private static Tested shares(Strength strength, Found... found) {
        return tested(strength, evidence(Answer.SEEN, List.of(found), List.of()));
    }

    @Test
    void aBoundIsToldByEachReadingAndInShortWithoutThem() {
        Candidate candidate = candidate(
                Role.CONTRIBUTING,
                shares(Strength.HOOP, covers(71, List.of(FIRST_READING)), covers(57, List.of(SECOND_READING))));

        assertThat(English.all(candidate.bounds()))
                .containsExactly(
                        "at most 71.0% of the fall [4,932 as printed]", "at most 57.0% of the fall [4,392, not 4,932]");
        assertThat(English.of(candidate.extent())).isEqualTo("at most 71.0% or 57.0% of the fall");
    }

    @Test
    void onlyAPredictionThatDecidesBoundsACandidate() {
        Candidate candidate = candidate(
                Role.CONTRIBUTING,
                shares(Strength.STRAW, covers(90, List.of())),
                shares(Strength.ASIDE, covers(80, List.of())),
                shares(Strength.SMOKING_GUN, covers(20, List.of())));

        assertThat(English.all(candidate.bounds())).containsExactly("at most 20.0% of the fall");
        assertThat(English.of(candidate.extent())).isEqualTo("at most 20.0% of the fall");
        assertThat(candidate(Role.SOLE, shares(Strength.STRAW, covers(90, List.of())))
                        .extent())
                .isEmpty();
    }

    @Test
    void aCandidateWithBoundsIsToldWithThem() {
        Candidate candidate = candidate(
                Role.CONTRIBUTING,
                shares(Strength.HOOP, covers(71, List.of())),
                shares(Strength.HOOP, covers(30, List.of())));

        assertThat(English.of(candidate))
                .isEqualTo("more courses: not ruled out as contributing cause: at most 71.0% of the fall;"
                        + " at most 30.0% of the fall");
        assertThat(Language.NL.say(candidate))
                .isEqualTo("meer cursussen: niet uitgesloten als bijdragende oorzaak: hoogstens 71,0% van de daling;"
                        + " hoogstens 30,0% van de daling");
    }

    @Test
    void whatCannotBeTestedIsToldWithWhatIsMissingAndWhatIsSeenBesides() {
        Candidate candidate = candidate(
                Role.CONTRIBUTING,
                tested(Strength.HOOP, evidence(Answer.OPEN, List.of(), List.of(SEARCHES))),
                shares(Strength.HOOP, covers(71, List.of())));

        assertThat(candidate.standing()).isEqualTo(Standing.NOT_TESTABLE);
        assertThat(English.of(candidate.why())).endsWith(" 2024: not found; seen: at most 71.0% of the fall");
        assertThat(Language.NL.say(candidate.why()))
                .endsWith(" 2024: niet gevonden; wel gezien: hoogstens 71,0% van de daling");
    }

    /** What two predictions lack alike is told once; what decides nothing lacks nothing that matters. */
    @Test
    void whatIsMissingIsToldOnceAndOnlyOfPredictionsThatDecide() {
        Evidence open = evidence(Answer.OPEN, List.of(), List.of(SEARCHES));
        Evidence openEarlier = evidence(Answer.OPEN, List.of(), List.of(EARLIER_SEARCHES));
        Candidate candidate = candidate(
                Role.SOLE,
                tested(Strength.HOOP, open),
                tested(Strength.DOUBLY_DECISIVE, open),
                tested(Strength.STRAW, openEarlier));

        assertThat(candidate.missing()).containsExactly(SEARCHES, EARLIER_SEARCHES);
        assertThat(English.of(candidate.why())).endsWith(" 2024: not found").doesNotContain("2014", ";");
    }

    @Test
    void aCandidateRestsOnTheValuesItUsedAndOnThoseThatWereNotFound() {
        Evidence used = new Evidence(Answer.SEEN, List.of(), List.of(), List.of(EMD_OF_2024), List.of());
        Evidence lacks = evidence(Answer.OPEN, List.of(), List.of(SEARCHES, EARLIER_SEARCHES));
        Candidate candidate = candidate(
                Role.SOLE, tested(Strength.STRAW, used), tested(Strength.HOOP, lacks), tested(Strength.HOOP, used));

        assertThat(candidate.rests())
                .extracting(key -> key.indicator() + " " + key.period())
                .containsExactly("emd_imposed 2024", "hemp_nursery_searches 2024");
    }

    @Test
    void aCautionOfTwoPredictionsIsToldOnce() {
        Words provisional = new Words("2024 is provisional");
        Words rounded = new Words("2023 is rounded");
        Evidence first = new Evidence(Answer.SEEN, List.of(), List.of(), List.of(), List.of(provisional));
        Evidence second = new Evidence(Answer.SEEN, List.of(), List.of(), List.of(), List.of(rounded, provisional));

        assertThat(candidate(Role.SOLE, tested(Strength.STRAW, first), tested(Strength.STRAW, second))
                        .cautions())
                .containsExactly(provisional, rounded);
    }

    @Test
    void whatIsUnfitToDecideGivesNoBoundButStaysSeen() {
        Found found = covers(71, List.of(FIRST_READING)).withoutBound();

        assertThat(found.answer()).isEqualTo(Answer.OPEN);
        assertThat(found.bound()).isEmpty();
        assertThat(English.of(found)).isEqualTo("seen [4,932 as printed]");
    }

    @Test
    void evidenceKeepsItsOwnLists() {
        List<Missing> missing = new ArrayList<>();
        Evidence evidence = evidence(Answer.OPEN, List.of(), missing);
        missing.add(SEARCHES);

        assertThat(evidence.missing()).isEmpty();
    }
}
