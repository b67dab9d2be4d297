package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.English;
import nl.drugmonitor.English.Words;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where a candidate stands after its tests. The kinds of test decide as Van Evera (1997, pp. 31 to 32) and Collier
 * (2011, table 1) say: a hoop that is not passed eliminates and one that is passed does not confirm; a smoking gun that
 * is found confirms and one that is not found does not eliminate; a doubly decisive test does both; a straw in the wind
 * does neither. What a cause must make to pass is a matter of its role.
 */
class CandidateTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # one test, of each kind
            sole         | straw in the wind seen                                  | not testable
            sole         | straw in the wind not seen                              | not testable
            sole         | another question not seen                               | not testable
            sole         | hoop seen                                               | not ruled out as sole cause
            sole         | hoop not seen                                           | contradicted as sole cause
            sole         | hoop cannot tell                                        | not testable
            sole         | smoking gun seen                                        | holds alone
            sole         | smoking gun not seen                                    | not testable
            sole         | smoking gun cannot tell                                 | not testable
            sole         | doubly decisive seen                                    | holds alone
            sole         | doubly decisive not seen                                | contradicted as sole cause
            sole         | doubly decisive cannot tell                             | not testable
            # a sole cause that makes some of the change is not the sole one; a smoking gun shows at least that part
            sole         | hoop seen in part                                       | contradicted as sole cause
            sole         | doubly decisive seen in part                            | contradicted as sole cause
            sole         | smoking gun seen in part                                | holds in part
            sole         | hoop seen, smoking gun seen in part                     | holds in part
            sole         | hoop not seen, smoking gun seen                         | contradicted as sole cause
            # what a smoking gun shows stays shown beside a hoop that is open
            sole         | hoop cannot tell, smoking gun seen in part              | holds in part
            sole         | hoop cannot tell, smoking gun seen                      | holds in part
            sole         | hoop cannot tell, smoking gun not seen                  | not testable
            sole         | hoop seen, smoking gun not seen                         | not ruled out as sole cause
            sole         | hoop seen, hoop cannot tell                             | not testable
            sole         | hoop not seen, hoop cannot tell                         | contradicted as sole cause
            # joint causes that make some of the change together are a part of it
            joint        | hoop seen                                               | not ruled out as joint cause
            joint        | hoop not seen                                           | contradicted as joint cause
            joint        | hoop seen, hoop seen in part                            | holds in part
            joint        | hoop seen, smoking gun seen                             | holds together with the others
            # a cause that contributes is shown to be a part, and no more than that
            contributing | hoop seen                                               | not ruled out as contributing cause
            contributing | hoop not seen                                           | contradicted as contributing cause
            contributing | doubly decisive seen                                    | holds in part
            contributing | hoop cannot tell, doubly decisive seen                  | holds in part
            contributing | hoop cannot tell, straw in the wind seen                | not testable
            """)
    void standsWhereItsTestsAndItsRoleLeaveIt(String role, String tests, String stands) {
        assertThat(English.of(candidate(role, tests).stands())).isEqualTo(stands);
    }

    @Test
    void withoutAPredictionItIsTooVague() {
        assertThat(English.of(candidate("sole", "").stands())).isEqualTo("too vague to test");
        assertThat(why("")).isEqualTo("the note");
    }

    @Test
    void aStandingRestsOnTheTestThatDecidesIt() {
        assertThat(why("straw in the wind seen, hoop seen, hoop not seen")).isEqualTo("found 2");
        assertThat(why("hoop seen, hoop seen in part")).isEqualTo("found 1");
        assertThat(why("straw in the wind seen, hoop seen")).isEqualTo("found 1");
        assertThat(why("straw in the wind seen")).isEqualTo("none of its predictions could rule it out or show it");
        assertThat(why("straw in the wind cannot tell, hoop cannot tell")).isEqualTo("missing 1");
        assertThat(why("smoking gun cannot tell")).isEqualTo("missing 0");
        assertThat(why("smoking gun not seen, hoop not seen")).isEqualTo("found 1");
        assertThat(why("smoking gun seen in part")).isEqualTo("found 0");
    }

    /** The text may give the words of a role elsewhere than the explanation; a rival of ours has no place in it. */
    @Test
    void anExplanationIsToldWithWhoOffersItAndTheWordsOfItsRole() {
        Origin text = origin("factsheet", "traffic, paragraph 3", Role.JOINT, "en met", "traffic, paragraph 4");
        Origin rival = origin("this project", "", Role.SOLE, "", "");

        assertThat(English.of(text.proposal())).isEqualTo("factsheet (traffic, paragraph 3)");
        assertThat(English.of(text.roleInText())).isEqualTo("joint cause (\"en met\", traffic, paragraph 4)");
        assertThat(English.of(rival.proposal())).isEqualTo("this project");
        assertThat(English.of(rival.roleInText())).isEqualTo("sole cause");
    }

    private static String why(String tests) {
        return English.of(candidate("sole", tests).why());
    }

    private static Bilingual text(String english) {
        return new Bilingual(english, "");
    }

    private static Candidate candidate(String role, String tests) {
        List<Tested> read = new ArrayList<>();
        for (String test : tests.isEmpty() ? new String[0] : tests.split(", ")) {
            read.add(test(test, read.size()));
        }
        Origin origin =
                origin("us", "", DataName.find(List.of(Role.values()), role).orElseThrow(), "", "");
        return new Candidate(
                "id",
                "finding",
                text("says"),
                text("mechanism"),
                origin,
                read,
                Optional.of(text("the note")),
                text("settle"));
    }

    private static Origin origin(String by, String place, Role role, String words, String wordsPlace) {
        return new Origin(text(by), given(place), role, given(words), given(wordsPlace));
    }

    private static Optional<Bilingual> given(String english) {
        return Optional.of(text(english)).filter(text -> !english.isEmpty());
    }

    private static Tested test(String text, int number) {
        for (Strength strength : Strength.values()) {
            for (Answer answer : Answer.values()) {
                if (text.equals(strength.dataName() + " " + English.of(answer))) {
                    List<Missing> missing =
                            answer == Answer.OPEN ? List.of(Missing.other(new Words("missing " + number))) : List.of();
                    Found found = new Found(List.of(), answer, new Words("found " + number), Optional.empty());
                    Evidence evidence = new Evidence(answer, List.of(found), missing, List.of(), List.of());
                    return new Tested(text("says"), "change", strength, evidence);
                }
            }
        }
        throw new IllegalArgumentException(text);
    }
}
