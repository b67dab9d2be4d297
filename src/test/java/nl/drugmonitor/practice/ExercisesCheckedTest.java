package nl.drugmonitor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What our own check of texts says of exercise texts.
 *
 * <p>{@code mvn test -Dtest=ExercisesCheckedTest -Dexercise.seeds=200} tries as many, prints the table that stands in
 * docs/teaching.md, and below it each error that was not found.
 */
class ExercisesCheckedTest {
    private static final int FEW = 6;
    private static final long SEEDS = Long.getLong("exercise.seeds", FEW);
    private static final int ERRORS = 5;

    /** Of the errors of a kind that is said of the text and not of a table alone, so many of a hundred are found. */
    private static final int FOUND = 80;

    @Test
    void theTextWithoutErrorsRaisesNoAlarm() {
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            Exercise text = Exercise.of(seed);
            List<String> forms = seed <= FEW
                    ? List.of("exercise.docx", "exercise.html", "exercise.txt", "exercise.ipynb")
                    : List.of("exercise.html");
            forms.forEach(form -> assertThat(CheckedExercise.of(text, form).alarms())
                    .as("%s of seed %d", form, seed)
                    .isEmpty());
        });
    }

    @Test
    void anAlarmStandsWhereAnErrorWasPlanted() {
        Map<ErrorKind, Count> counts = new EnumMap<>(ErrorKind.class);
        StringBuilder missed = new StringBuilder();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Exercise exercise = Exercise.of(seed).with(ERRORS, EnumSet.allOf(ErrorKind.class));
            Set<Integer> alarmed =
                    CheckedExercise.of(exercise, "exercise.html").alarms().keySet();
            for (Statement statement : exercise.statements()) {
                boolean isAlarmed = alarmed.contains(statement.number());
                assertThat(isAlarmed && statement.slip().isEmpty())
                        .as("a false alarm of seed %d: %s", seed, statement.text())
                        .isFalse();
                statement.slip().ifPresent(slip -> {
                    counts.computeIfAbsent(slip.kind(), kind -> new Count()).add(isAlarmed);
                    if (!isAlarmed) {
                        missed.append("%s, %s: %s for %s in: %s%n"
                                .formatted(
                                        slip.kind(),
                                        statement.kind(),
                                        slip.printed(),
                                        slip.correct(),
                                        statement.text()));
                    }
                });
            }
        }
        if (SEEDS > FEW) {
            counts.forEach((kind, count) -> System.out.println("| " + kind.dataName() + count));
            System.out.println(missed);
        }
        assertThat(counts.get(ErrorKind.POINTS).percent()).isGreaterThanOrEqualTo(FOUND);
        assertThat(counts.get(ErrorKind.SUM).percent()).isGreaterThanOrEqualTo(FOUND);
        assertThat(counts.get(ErrorKind.BASE).percent()).isGreaterThanOrEqualTo(FOUND);
    }

    /** How many errors there were, and how many of them were found. */
    private static final class Count {
        private int errors;
        private int found;

        void add(boolean isFound) {
            errors++;
            found += isFound ? 1 : 0;
        }

        int percent() {
            return 100 * found / errors;
        }

        @Override
        public String toString() {
            return " | " + errors + " | " + found + " | " + percent() + "% |";
        }
    }
}
