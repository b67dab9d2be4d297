package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.drugmonitor.English;
import nl.drugmonitor.English.Words;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.language.Bilingual;
import org.junit.jupiter.api.Test;

/** What holds of the standing of every candidate with up to three tests, whatever these are and say. */
class StandingPropertiesTest {
    private static final Bilingual TEXT = new Bilingual("text", "tekst");

    /** From the worst to the best that the data can say of a candidate; too vague is no answer of the data. */
    private static final List<Standing> WORST_FIRST = List.of(
            Standing.CONTRADICTED,
            Standing.NOT_TESTABLE,
            Standing.NOT_RULED_OUT,
            Standing.HOLDS_IN_PART,
            Standing.HOLDS);

    private static final List<Tested> TESTS = Stream.of(Strength.values())
            .flatMap(strength -> Stream.of(Answer.values()).map(answer -> test(strength, answer)))
            .toList();

    private static Tested test(Strength strength, Answer answer) {
        List<Missing> missing = answer == Answer.OPEN ? List.of(Missing.other(new Words("missing"))) : List.of();
        Found found = Found.of(answer, new Words("found"));
        return new Tested(
                TEXT, "change", strength, new Evidence(answer, List.of(found), missing, List.of(), List.of()));
    }

    private static Candidate candidate(Role role, List<Tested> tests) {
        Origin origin = new Origin(TEXT, Optional.empty(), role, Optional.empty(), Optional.empty());
        return new Candidate("id", "finding", TEXT, TEXT, origin, tests, Optional.empty(), TEXT);
    }

    private static Standing standing(Role role, List<Tested> tests) {
        return candidate(role, tests).standing();
    }

    /** Tries every role with every list of one, two or three tests. */
    private static void forEach(BiConsumer<Role, List<Tested>> check) {
        for (Role role : Role.values()) {
            for (Tested first : TESTS) {
                check.accept(role, List.of(first));
                for (Tested second : TESTS) {
                    check.accept(role, List.of(first, second));
                    for (Tested third : TESTS) {
                        check.accept(role, List.of(first, second, third));
                    }
                }
            }
        }
    }

    private static List<Tested> with(List<Tested> tests, Tested another) {
        List<Tested> more = new ArrayList<>(tests);
        more.add(another);
        return more;
    }

    private static List<Tested> replaced(List<Tested> tests, int at, Answer answer) {
        List<Tested> others = new ArrayList<>(tests);
        others.set(at, test(tests.get(at).strength(), answer));
        return others;
    }

    @Test
    void theOrderOfTheTestsMakesNoDifference() {
        Comparator<Tested> order = Comparator.comparing(Tested::strength).thenComparing(Tested::answer);
        forEach((role, tests) -> assertThat(standing(role, tests))
                .isEqualTo(standing(role, tests.stream().sorted(order).toList())));
    }

    @Test
    void whatDecidesNothingChangesNoStanding() {
        forEach((role, tests) -> {
            if (tests.size() < 3) {
                for (Answer answer : Answer.values()) {
                    for (Strength strength : List.of(Strength.STRAW, Strength.ASIDE)) {
                        assertThat(standing(role, with(tests, test(strength, answer))))
                                .isEqualTo(standing(role, tests));
                    }
                }
            }
        });
    }

    @Test
    void oneNecessaryTestThatIsNotSeenContradictsWhateverElseIsSeen() {
        forEach((role, tests) -> {
            if (tests.size() < 3) {
                assertThat(standing(role, with(tests, test(Strength.HOOP, Answer.NOT_SEEN))))
                        .isEqualTo(Standing.CONTRADICTED);
                assertThat(standing(role, with(tests, test(Strength.DOUBLY_DECISIVE, Answer.NOT_SEEN))))
                        .isEqualTo(Standing.CONTRADICTED);
            }
        });
    }

    @Test
    void onlyAFailedNecessaryTestContradicts() {
        forEach((role, tests) -> {
            if (standing(role, tests) == Standing.CONTRADICTED) {
                assertThat(tests)
                        .anyMatch(test -> test.strength().isNecessary()
                                && (test.answer() == Answer.NOT_SEEN || test.answer() == Answer.IN_PART));
            }
        });
    }

    @Test
    void itHoldsOnlyIfAllOfTheChangeIsShownAndNothingNecessaryIsOpen() {
        forEach((role, tests) -> {
            if (standing(role, tests) == Standing.HOLDS) {
                assertThat(role).isNotEqualTo(Role.CONTRIBUTING);
                assertThat(tests).anyMatch(test -> test.strength().isSufficient() && test.answer() == Answer.SEEN);
                assertThat(tests)
                        .filteredOn(test -> test.strength().isNecessary())
                        .extracting(Tested::answer)
                        .allMatch(Answer.SEEN::equals);
            }
        });
    }

    /** To find a value that was missing can only help a candidate if it answers its prediction with yes. */
    @Test
    void whereAnOpenTestIsSettledAYesNeverHarmsAndANoNeverHelps() {
        forEach((role, tests) -> {
            for (int at = 0; at < tests.size(); at++) {
                if (tests.get(at).answer() == Answer.OPEN) {
                    int before = WORST_FIRST.indexOf(standing(role, tests));
                    assertThat(WORST_FIRST.indexOf(standing(role, replaced(tests, at, Answer.SEEN))))
                            .isGreaterThanOrEqualTo(before);
                    assertThat(WORST_FIRST.indexOf(standing(role, replaced(tests, at, Answer.NOT_SEEN))))
                            .isLessThanOrEqualTo(before);
                }
            }
        });
    }

    /** Of the same tests a sole cause is held to more than one that is offered beside others. */
    @Test
    void whatContradictsACauseAmongSeveralContradictsASoleOneToo() {
        forEach((role, tests) -> {
            if (standing(role, tests) == Standing.CONTRADICTED) {
                assertThat(standing(Role.SOLE, tests)).isEqualTo(Standing.CONTRADICTED);
            }
        });
    }

    @Test
    void everyCandidateSaysWhatItsStandingRestsOn() {
        forEach((role, tests) -> {
            Candidate candidate = candidate(role, tests);
            boolean decides = tests.stream().anyMatch(test -> test.strength().decides());
            String why = English.of(candidate.why());

            assertThat(List.of("found", "missing", "none of its predictions could rule it out or show it"))
                    .anyMatch(why::startsWith);
            assertThat(why.startsWith("none")).isEqualTo(!decides || isSettledWithoutEffect(candidate));
        });
    }

    /** Only smoking guns that were looked for and not found: nothing is missing, and nothing decided. */
    private static boolean isSettledWithoutEffect(Candidate candidate) {
        return candidate.standing() == Standing.NOT_TESTABLE
                && candidate.tests().stream()
                        .noneMatch(test -> test.strength().decides() && test.answer() == Answer.OPEN);
    }
}
