package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for where a candidate stands, and the codes of them for programs. */
class StandingWordsTest {
    @ParameterizedTest(name = "{0} as {1}: {2}; {3}")
    @CsvSource(delimiter = '|', textBlock = """
            HOLDS         | SOLE         | holds alone                          | gaat op als enige oorzaak
            HOLDS         | JOINT        | holds together with the others       | gaat op samen met de andere
            HOLDS         | CONTRIBUTING | holds together with the others       | gaat op samen met de andere
            HOLDS_IN_PART | SOLE         | holds in part                        | gaat deels op
            HOLDS_IN_PART | CONTRIBUTING | holds in part                        | gaat deels op
            NOT_RULED_OUT | SOLE         | not ruled out as sole cause          | niet uitgesloten als enige oorzaak
            NOT_RULED_OUT | JOINT        | not ruled out as joint cause         | niet uitgesloten als gezamenlijke oorzaak
            NOT_RULED_OUT | CONTRIBUTING | not ruled out as contributing cause  | niet uitgesloten als bijdragende oorzaak
            CONTRADICTED  | SOLE         | contradicted as sole cause           | weerlegd als enige oorzaak
            CONTRADICTED  | JOINT        | contradicted as joint cause          | weerlegd als gezamenlijke oorzaak
            NOT_TESTABLE  | JOINT        | not testable                         | niet te toetsen
            TOO_VAGUE     | CONTRIBUTING | too vague to test                    | te vaag om te toetsen
            """)
    void aStandingIsSaidInTheWordsOfTheRole(Standing standing, Role role, String english, String dutch) {
        assertThat(English.of(standing.as(role))).isEqualTo(english);
        assertThat(Language.NL.say(standing.as(role))).isEqualTo(dutch);
    }

    /** A program that reads JSON tells these apart; people who write files name roles and tests by other words. */
    @Test
    void theCodesForProgramsAreSmallLettersWithUnderscores() {
        assertThat(Standing.values())
                .extracting(Standing::code)
                .containsExactly(
                        "holds", "holds_in_part", "not_ruled_out", "contradicted", "not_testable", "too_vague");
        assertThat(Answer.values()).extracting(Answer::code).containsExactly("seen", "in_part", "not_seen", "open");
        assertThat(Strength.values())
                .extracting(Strength::code)
                .containsExactly("aside", "straw", "hoop", "smoking_gun", "doubly_decisive");
        assertThat(Role.values()).extracting(Role::code).containsExactly("sole", "joint", "contributing");
    }

    @Test
    void rolesTestsAndDirectionsHaveTheirNamesInTheFile() {
        assertThat(Stream.of(Strength.values()).map(DataName::dataName))
                .containsExactly("another question", "straw in the wind", "hoop", "smoking gun", "doubly decisive");
        assertThat(Stream.of(Role.values()).map(DataName::dataName)).containsExactly("sole", "joint", "contributing");
        assertThat(Stream.of(Direction.values()).map(DataName::dataName)).containsExactly("rise", "fall", "flat");
    }

    /** Van Evera (1997, pp. 31 to 32): certitude makes a test necessary, uniqueness makes it sufficient. */
    @ParameterizedTest(name = "{0}: necessary {1}, sufficient {2}")
    @CsvSource({
        "ASIDE, false, false",
        "STRAW, false, false",
        "HOOP, true, false",
        "SMOKING_GUN, false, true",
        "DOUBLY_DECISIVE, true, true"
    })
    void aTestIsNecessaryOrSufficientAsVanEveraHasIt(Strength strength, boolean necessary, boolean sufficient) {
        assertThat(strength.isNecessary()).isEqualTo(necessary);
        assertThat(strength.isSufficient()).isEqualTo(sufficient);
        assertThat(strength.decides()).isEqualTo(necessary || sufficient);
    }

    @ParameterizedTest
    @EnumSource
    void theReportCanSayWhatEachRoleDemands(Role role) {
        assertThatBothLanguagesExplain(role.meaning());
    }

    @ParameterizedTest
    @EnumSource
    void theReportCanSayWhatEachKindOfTestDecides(Strength strength) {
        assertThatBothLanguagesExplain(strength.meaning());
    }

    @ParameterizedTest
    @EnumSource
    void theReportCanSayWhatEachStandingMeans(Standing standing) {
        assertThatBothLanguagesExplain(standing.meaning());
    }

    private static void assertThatBothLanguagesExplain(Sayable meaning) {
        String english = meaning.in(Language.EN);
        String dutch = meaning.in(Language.NL);
        assertThat(english.split(" ")).hasSizeGreaterThan(4);
        assertThat(dutch.split(" ")).hasSizeGreaterThan(4);
        assertThat(dutch).isNotEqualTo(english);
    }
}
