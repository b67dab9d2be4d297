package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.input.DataName;
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
    private static final Prediction ANY = anyPrediction();

    private static Prediction anyPrediction() {
        return Ledger.of(Edition.load(DataOf2025.figures(), "ndm-2025"))
                .candidate("ketamine")
                .tests()
                .get(0)
                .prediction();
    }

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
        assertThat(candidate(role, tests).stands()).isEqualTo(stands);
    }

    @Test
    void withoutAPredictionItIsTooVague() {
        assertThat(candidate("sole", "").stands()).isEqualTo("too vague to test");
        assertThat(candidate("sole", "").why()).isEqualTo("the note");
    }

    @Test
    void aStandingRestsOnTheTestThatDecidesIt() {
        assertThat(candidate("sole", "straw in the wind seen, hoop seen, hoop not seen")
                        .why())
                .isEqualTo("found 2");
        assertThat(candidate("sole", "hoop seen, hoop seen in part").why()).isEqualTo("found 1");
        assertThat(candidate("sole", "straw in the wind seen, hoop seen").why()).isEqualTo("found 1");
        assertThat(candidate("sole", "straw in the wind seen").why())
                .isEqualTo("none of its predictions could rule it out or show it");
        assertThat(candidate("sole", "straw in the wind cannot tell, hoop cannot tell")
                        .why())
                .isEqualTo("missing 1");
        assertThat(candidate("sole", "smoking gun cannot tell").why()).isEqualTo("missing 0");
    }

    /** The text may give the words of a role elsewhere than the explanation; a rival of ours has no place in it. */
    @Test
    void anExplanationIsToldWithWhoOffersItAndTheWordsOfItsRole() {
        Origin text = new Origin("factsheet", "traffic, paragraph 3", Role.JOINT, "en met", "traffic, paragraph 4");
        Origin rival = new Origin("this project", "", Role.SOLE, "", "");

        assertThat(text.proposal()).isEqualTo("factsheet (traffic, paragraph 3)");
        assertThat(text.roleInText()).isEqualTo("joint cause (\"en met\", traffic, paragraph 4)");
        assertThat(rival.proposal()).isEqualTo("this project");
        assertThat(rival.roleInText()).isEqualTo("sole cause");
    }

    private static Candidate candidate(String role, String tests) {
        List<Tested> read = new ArrayList<>();
        for (String test : tests.isEmpty() ? new String[0] : tests.split(", ")) {
            read.add(test(test, read.size()));
        }
        Origin origin =
                new Origin("us", "", DataName.find(List.of(Role.values()), role).orElseThrow(), "", "");
        return new Candidate("id", "finding", "says", "mechanism", origin, read, "the note", "settle");
    }

    private static Tested test(String text, int number) {
        for (Strength strength : Strength.values()) {
            for (Answer answer : Answer.values()) {
                if (text.equals(strength + " " + answer)) {
                    List<Missing> missing =
                            answer == Answer.OPEN ? List.of(Missing.other("missing " + number)) : List.of();
                    Found found = new Found("", answer, "found " + number, Optional.empty());
                    Evidence evidence = new Evidence(answer, List.of(found), missing, List.of(), List.of());
                    return new Tested("says", strength, ANY, evidence);
                }
            }
        }
        throw new IllegalArgumentException(text);
    }
}
