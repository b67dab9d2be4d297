package nl.drugmonitor.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.course.AskedChoice.Option;
import nl.drugmonitor.course.AskedResult.Slip;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercises of the course: each known mistake, made with the figures of each exercise, is told by its name. */
class CourseTest {
    private static Stream<Exercise> all() {
        return Course.lessons().stream().flatMap(lesson -> lesson.exercises().stream());
    }

    static Stream<Named<Exercise>> exercises() {
        return all().map(exercise -> Named.of(exercise.toString(), exercise));
    }

    static Stream<Named<Exercise>> withResults() {
        return all().filter(exercise -> exercise.asked() instanceof AskedResult)
                .map(exercise -> Named.of(exercise.toString(), exercise));
    }

    static Stream<Named<Exercise>> withEnds() {
        return all().filter(exercise -> exercise.asked() instanceof AskedEnd)
                .map(exercise -> Named.of(exercise.toString(), exercise));
    }

    static Stream<Named<Exercise>> withChoices() {
        return all().filter(exercise -> exercise.asked() instanceof AskedChoice)
                .map(exercise -> Named.of(exercise.toString(), exercise));
    }

    private static Fraction middle(Interval values) {
        return values.low().plus(values.high()).times(Fraction.of(1, 2));
    }

    /** The exact result of the exercise, with the sign that an answer has. */
    private static Fraction right(AskedResult asked) {
        Fraction exact = middle(asked.computed(asked.rule()));
        return asked.form().isDecrease() ? exact.negated() : exact;
    }

    private static BigDecimal rounded(AskedResult asked, Fraction value) {
        return Rounding.rounded(value, asked.form().decimals());
    }

    /** As somebody writes it: an exact number of tons as it is, anything else rounded as the exercise asks. */
    private static BigDecimal written(AskedResult asked, Fraction value) {
        BigDecimal shortest = Rounding.shortest(value, asked.form().decimals() + 2);
        return Fraction.of(shortest).equals(value) ? shortest : rounded(asked, value);
    }

    @Test
    void idsAreNumberedLessonByLesson() {
        for (Lesson lesson : Course.lessons()) {
            List<String> expected = IntStream.rangeClosed(1, lesson.exercises().size())
                    .mapToObj(number -> lesson.id() + "." + number)
                    .toList();
            assertThat(lesson.exercises()).extracting(Exercise::id).containsExactlyElementsOf(expected);
            assertThat(lesson.exercises()).hasSizeBetween(3, lesson.id().equals("9") ? 12 : 5);
        }
    }

    /** The ninth lesson shows its text in a cell, and checks it from a file. */
    @Test
    void theTextOfTheTestIsTheOneThatIsChecked() throws IOException {
        Path folder = Path.of("notebooks/course");
        String file = Files.readString(folder.resolve("data/oefentekst.md")).strip();
        Path notebook = folder.resolve("9-the-test.ipynb");

        JsonNode cells = new ObjectMapper().readTree(notebook.toFile()).path("cells");

        assertThat(cells.valueStream().map(cell -> NotebookFile.joined(cell.path("source"))))
                .anySatisfy(text -> assertThat(text).contains(file));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void helpIsThereInBothLanguages(Exercise exercise) {
        Set<String> said = Stream.of(exercise.hint(1), exercise.hint(2), exercise.solution())
                .flatMap(advice -> Stream.of(advice.in(Language.EN), advice.in(Language.NL)))
                .collect(Collectors.toSet());

        assertThat(said).hasSize(6);
        assertThat(exercise.title().in(Language.NL))
                .isNotEqualTo(exercise.title().in(Language.EN));
    }

    @ParameterizedTest
    @MethodSource("withResults")
    void theExactResultIsRightInBothNotations(Exercise exercise) {
        AskedResult asked = (AskedResult) exercise.asked();
        BigDecimal right = rounded(asked, right(asked));

        assertThat(exercise.check(right).mark()).isEqualTo(Mark.RIGHT);
        assertThat(exercise.check(Language.NL.number(right)).mark()).isEqualTo(Mark.RIGHT);
        assertThat(exercise.check(Language.EN.number(right)).mark()).isEqualTo(Mark.RIGHT);
        assertThat(exercise.check(right.doubleValue()).mark()).isEqualTo(Mark.RIGHT);
    }

    @ParameterizedTest
    @MethodSource("withResults")
    void eachSlipIsToldByItsName(Exercise exercise) {
        AskedResult asked = (AskedResult) exercise.asked();
        for (Slip slip : asked.slips()) {
            Fraction exact = middle(asked.computed(slip.rule()));
            BigDecimal slipped = written(asked, asked.form().isDecrease() ? exact.negated() : exact);

            Marked marked = exercise.check(slipped);

            assertThat(marked.mark()).as("%s by %s", slipped, slip.mistake()).isEqualTo(Mark.WRONG);
            assertThat(marked.mistakes()).as("%s", slipped).contains(slip.mistake());
            for (Language language : Language.values()) {
                String said = slip.why()
                        .map(why -> why.in(language))
                        .orElse(language.words("Mistake." + slip.mistake() + ".advice"));
                assertThat(marked.in(language)).contains(said);
            }
            slip.why().ifPresent(why -> assertThat(why.dutch()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("withResults")
    void mistakesThatAllReadingsKnowAreToldByTheirNames(Exercise exercise) {
        AskedResult asked = (AskedResult) exercise.asked();
        Fraction right = right(asked);
        if (asked.rule().apply(asked.form().figure(BigDecimal.ZERO)) instanceof PercentChange change) {
            Fraction from = middle(change.from().interval());
            Fraction to = middle(change.to().interval());
            Fraction ofLater = to.minus(from).dividedBy(to).times(Fraction.HUNDRED);
            expect(
                    exercise,
                    rounded(asked, asked.form().isDecrease() ? ofLater.negated() : ofLater),
                    Mistake.LATER_YEAR);
        }
        boolean hasSign = asked.form().isPercentage() && !asked.form().isDecrease();
        if (hasSign && right.signum() != 0) {
            expect(exercise, rounded(asked, right).negate(), Mistake.SIGN);
        }
        if (asked.form().isPercentage() && right.signum() != 0) {
            BigDecimal part = Rounding.rounded(right, asked.form().decimals()).movePointLeft(2);
            expect(exercise, part, Mistake.PART_OF_ONE);
        }
        BigDecimal cut = new BigDecimal(right.numerator())
                .divide(new BigDecimal(right.denominator()), asked.form().decimals(), RoundingMode.DOWN);
        if (cut.compareTo(rounded(asked, right)) != 0
                && asked.computed(asked.rule()).isPoint()) {
            expect(exercise, cut, Mistake.CUT);
        }
    }

    private static void expect(Exercise exercise, BigDecimal answer, Mistake mistake) {
        Marked marked = exercise.check(answer);
        if (!marked.isRight()) { // where figures are rounded, or small, a mistake may not show
            assertThat(marked.mistakes()).as("%s of %s", answer, exercise).contains(mistake);
        }
    }

    /** Of numbers all over the place most are no known mistake, and none of these gets a reason. */
    @ParameterizedTest
    @MethodSource("withResults")
    void aWrongAnswerWithoutAKnownMistakeGetsNoReason(Exercise exercise) {
        AskedResult asked = (AskedResult) exercise.asked();
        BigDecimal right = rounded(asked, right(asked));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(asked.form().decimals());
        List<Marked> marked = IntStream.of(7, 23, 59, 131, 277, 541, 1103)
                .mapToObj(steps -> exercise.check(right.add(unit.multiply(BigDecimal.valueOf(steps)))))
                .toList();

        assertThat(marked).noneMatch(Marked::isRight);
        assertThat(marked.stream().filter(each -> each.mistakes().isEmpty())).hasSizeGreaterThan(3);
        assertThat(marked).filteredOn(each -> each.mistakes().isEmpty()).allSatisfy(each -> assertThat(
                        each.in(Language.EN))
                .startsWith("No known mistake leads to this answer"));
    }

    @ParameterizedTest
    @MethodSource("withEnds")
    void theEndIsRightAndTheNumbersBesideItAreNot(Exercise exercise) {
        AskedEnd asked = (AskedEnd) exercise.asked();
        boolean isLow = asked.side() == AskedEnd.Side.LOW;
        int decimals = asked.form().decimals();

        assertThat(exercise.check(Rounding.rounded(
                                isLow ? asked.values().low() : asked.values().high(), decimals))
                        .mark())
                .isEqualTo(Mark.RIGHT);
        assertThat(exercise.check(Rounding.rounded(
                                isLow ? asked.values().high() : asked.values().low(), decimals))
                        .mistakes())
                .contains(Mistake.OTHER_END);
        assertThat(exercise.check(asked.figure().printed().number()).mistakes()).contains(Mistake.NOT_THE_END);
    }

    @ParameterizedTest
    @MethodSource("withChoices")
    void eachChoiceSaysWhy(Exercise exercise) {
        AskedChoice asked = (AskedChoice) exercise.asked();
        String right = String.join(
                ", ",
                asked.options().stream()
                        .filter(Option::isRight)
                        .map(Option::key)
                        .toList());

        assertThat(exercise.check(right).mark()).isEqualTo(Mark.RIGHT);
        assertThat(asked.options()).hasSizeGreaterThan(2);
        for (Option option : asked.options()) {
            if (!option.isRight()) {
                assertThat(exercise.check(option.key()).mistakes()).containsExactly(Mistake.CHOICE);
                assertThat(exercise.check(option.key()).in(Language.NL))
                        .contains(option.why().in(Language.NL));
                assertThat(option.why().dutch()).isNotEmpty();
            }
        }
    }
}
