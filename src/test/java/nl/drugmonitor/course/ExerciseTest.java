package nl.drugmonitor.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseTest {
    /** Numbers of the factsheet (1,230 and 895 hemp nurseries), and invented ones. */
    private static final Lesson LESSON = lesson("""
            - id: "0.1"
              title: a fall in per cent
              figures:
                - {id: earlier, indicator: hemp_nurseries, period: "2023", source: ndm-2025-factsheet}
                - {id: later, indicator: hemp_nurseries, period: "2024", source: ndm-2025-factsheet}
                - {id: long_ago, indicator: hemp_nurseries, period: "2014"}
                - {id: earlier_elsewhere, printed: "1.250"}
              asks: {kind: percent_decrease, decimals: 1, type: percent_change, from: earlier, to: later, printed: answer}
              slips:
                - {mistake: vintage, type: percent_change, from: earlier_elsewhere, to: later, printed: answer}
              hints: ["Which year is the base?", "Divide by the number of 2023."]
              working: 335 of 1,230.
            - id: "0.2"
              title: points
              figures: [{id: before, printed: "12,5%"}, {id: after, printed: "15,0%"}]
              asks: {kind: points, decimals: 1, type: points, from: before, to: after, printed: answer}
              hints: [a, b]
              working: The one minus the other.
            - id: "0.3"
              title: the least that is printed as 39%
              figures: [{id: change, printed: "39%", kind: percent}]
              asks: {kind: percent, decimals: 1, end: low, of: change}
              hints: [a, b]
              working: Half a unit below.
            - id: "0.4"
              title: what the base must have been
              figures: [{id: before, printed: "1.000"}, {id: after, printed: "1.190"}, {id: change, printed: "19%", kind: percent}]
              asks: {end: high, of: before, result: change, type: percent_change, from: before, to: after, printed: answer}
              hints: [a, b]
              working: 1,190 divided by 1.185.
            - id: "0.5"
              title: choose
              options:
                - {key: a, why: Because a is not.}
                - {key: b, right: true, why: Because b is.}
                - {key: c, right: true, why: So is c.}
              hints: [a, b]
              working: ""
            - id: "0.6"
              title: a count
              figures: [{id: one, printed: "1.200"}, {id: other, printed: "34"}]
              asks: {type: sum, terms: [one, other], total: answer}
              slips:
                - mistake: other_figure
                  why: This is the one minus the other.
                  why_nl: Dit is het ene min het andere.
                  type: difference
                  from: other
                  to: one
                  printed: answer
              hints: [a, b]
              working: ""
            """);

    private static Lesson lesson(String exercises) {
        String text = "lesson: \"0\"\nedition: ndm-2025\ntitle: of this test\nexercises:\n" + exercises.indent(2);
        return LessonReader.read(new TextFile("0.yaml", text), edition -> Figures.load());
    }

    private static Marked check(String exercise, Object answer) {
        return LESSON.exercises().stream()
                .filter(each -> each.id().equals(exercise))
                .findFirst()
                .orElseThrow()
                .check(answer);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    0.1 | 27,2             | right
                    0.1 | 27.2%            | right
                    0.1 | -27,2 procent    | right
                    0.1 | 27,2357          | right
                    0.1 | 27               | too_few_digits
                    0.1 | 37,4%            | later_year
                    0.1 | 37.4             | later_year
                    0.1 | 85,1             | base_year
                    0.1 | 28,4             | vintage
                    0.1 | 0,272            | part_of_one
                    0.1 | 27,3             | last_digit
                    0.1 | 27,2 procentpunt | points_for_percent
                    0.1 | 50,0             | none
                    0.1 | 1.230            | none
                    0.2 | 2,5              | right
                    0.2 | +2.5 percentage points | right
                    0.2 | 2,5%             | percent_for_points
                    0.2 | 20,0             | percent_for_points
                    0.2 | -2,5             | sign
                    0.3 | 38,5             | right
                    0.3 | 39,5             | other_end
                    0.3 | 39               | not_the_end
                    0.3 | 38               | whole_unit
                    0.3 | 38,95            | finer_unit
                    0.3 | 0,385            | part_of_one
                    0.3 | 37,7             | none
                    0.4 | 1.004            | right
                    0.4 | 1,004            | right
                    0.4 | 996              | other_end
                    0.4 | 1000             | not_the_end
                    0.5 | b, c             | right
                    0.5 | C en B           | right
                    0.5 | b                | choice
                    0.5 | a                | choice
                    0.6 | 1.234            | right
                    0.6 | 1,234            | right
                    0.6 | 1 234            | right
                    0.6 | 1.166            | other_figure
                    0.6 | 1.235            | none
                    """)
    void anAnswerIsRightOrHasTheMistakeThatLeadsToIt(String exercise, String answer, String expected) {
        Marked marked = check(exercise, answer);

        if (expected.equals("right")) {
            assertThat(marked.mark()).isEqualTo(Mark.RIGHT);
            assertThat(marked.mistakes()).isEmpty();
        } else {
            assertThat(marked.mark()).isEqualTo(Mark.WRONG);
            assertThat(marked.mistakes().stream().map(Mistake::dataName))
                    .containsExactlyElementsOf(expected.equals("none") ? List.of() : List.of(expected));
        }
    }

    @Test
    void whatComputationsReturnIsAnAnswer() {
        assertThat(check("0.1", 335.0 / 1230 * 100).isRight()).isTrue();
        assertThat(check("0.1", Fraction.of(33_500, 1_230)).isRight()).isTrue();
        assertThat(check("0.1", new BigDecimal("27.2")).isRight()).isTrue();
        assertThat(check("0.6", 1_234).isRight()).isTrue();
        assertThat(check("0.6", Figures.load().series("hemp_nurseries").at("2024"))
                        .mark())
                .isEqualTo(Mark.WRONG);
        assertThat(check("0.5", List.of('b', 'c')).isRight()).isTrue();
    }

    @Test
    void aNamedMistakeSaysWhatItsExerciseSaysOfIt() {
        assertThat(check("0.1", "28,4").in(Language.EN))
                .startsWith("This is what comes out with the number of another");
        assertThat(check("0.6", "1.166").in(Language.EN)).isEqualTo("This is the one minus the other.");
        assertThat(check("0.6", "1.166").in(Language.NL)).isEqualTo("Dit is het ene min het andere.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about a quarter", "1.2.3", "%", "27,2 apples"})
    void whatIsNoNumberIsSaidToBeNone(String answer) {
        assertThat(check("0.1", answer).mark()).isEqualTo(Mark.UNREADABLE);
        assertThat(check("0.1", answer).in(Language.EN)).startsWith("\"" + answer + "\" cannot be read as a number");
    }

    @Test
    void aComputationThatHoldsMoreThanOneNumberIsToldHowToBecomeOne() {
        Series nurseries = Figures.load().series("hemp_nurseries");
        Change change = Change.between(
                nurseries.at("2023").single().orElseThrow(),
                nurseries.at("2024").single().orElseThrow());

        assertThat(check("0.1", change).mark()).isEqualTo(Mark.UNREADABLE);
        assertThat(check("0.1", change).in(Language.EN)).contains("Write .percent() behind it");
        assertThat(check("0.1", List.of(27.2, 8.5)).in(Language.EN)).startsWith("These are several values");
    }

    @Test
    void noAnswerIsNotAWrongOne() {
        assertThat(check("0.1", Course.notYet()).mark()).isEqualTo(Mark.NOT_YET);
        assertThat(check("0.1", "").mark()).isEqualTo(Mark.NOT_YET);
        assertThat(check("0.1", null).in(Language.EN)).startsWith("The answer is null");
        assertThat(check("0.1", Double.NaN).mark()).isEqualTo(Mark.UNREADABLE);
        assertThat(check("0.5", 3).in(Language.NL))
                .startsWith("\"3\" is geen van de letters a, b en c. Schrijf de letter van een antwoord");
    }

    @Test
    void theSolutionShowsTheNumberAndItsWorking() {
        assertThat(LESSON.exercises().get(0).solution().in(Language.EN))
                .isEqualTo("solution of 0.1: 27.2%, rounded from 27.24%. 335 of 1,230.");
        assertThat(LESSON.exercises().get(0).hint(2).in(Language.EN))
                .isEqualTo(
                        "hint 2: Divide by the number of 2023. To see how it is done, run exercise(\"0.1\").solution() in a new cell.");
    }

    @Test
    void theScoreCountsTheLastAnswers() {
        Score.Session session = new Score.Session();
        session.add(check("0.1", "37,4"));
        session.add(check("0.1", "27,2"));
        session.add(check("0.2", "20"));

        Score score = session.of(LESSON.exercises());

        assertThat(score.right()).isOne();
        assertThat(score.in(Language.EN)).isEqualTo("1 of 6 right; look again at 0.2 (points); 4 not answered.");
        assertThat(score.lines().get(0).checks()).isEqualTo(2);
    }

    @Test
    void anExerciseThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> Course.exercise("2.99"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("no exercise \"2.99\"; there are 2.1, ");
    }

    @Test
    void answersAreListedInTheOrderOfTheNotebook() {
        Exercise numbered = lesson("""
                - id: "0.1"
                  title: numbers of sentences
                  options:
                    - {key: "9", right: true, why: It is.}
                    - {key: "10", right: true, why: It is.}
                  hints: [a, b]
                  working: ""
                """).exercises().get(0);

        assertThat(numbered.check("eleven").in(Language.EN)).startsWith("\"eleven\" is none of the letters 9 and 10. ");
        assertThat(numbered.solution().in(Language.EN)).startsWith("solution of 0.1: Right: 9, 10.");
    }

    @Test
    void aFaultInAnExerciseHasItsPlace() {
        assertThatThrownBy(() -> lesson("""
                - id: "0.1"
                  title: x
                  figures: [{id: one, printed: "12"}]
                  asks: {type: sum, terms: [one, two], total: answer}
                  hints: [a, b]
                  working: ""
                """))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("0.yaml:8:")
                .hasMessageContaining("two");
    }
}
