package nl.drugmonitor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;

/**
 * What our own check of texts finds in exercise texts. {@code -Dexercise.seeds=200} measures as many, and prints the
 * table that stands in docs/teaching.md.
 */
class ExercisesCheckedTest {
    private static final long SEEDS = Long.getLong("exercise.seeds", 12);
    private static final int ERRORS = 3;

    @Test
    void recallAndPrecision() {
        Map<ErrorKind, Tally> tallies = new EnumMap<>(ErrorKind.class);
        for (ErrorKind kind : ErrorKind.values()) {
            Tally tally = tallies.computeIfAbsent(kind, each -> new Tally());
            for (long seed = 1; seed <= SEEDS; seed++) {
                tally.add(planted(seed, kind));
            }
        }
        tallies.forEach((kind, tally) -> System.out.println(kind.dataName() + " " + tally));
    }

    private static Exercise planted(long seed, ErrorKind kind) {
        for (int errors = ERRORS; errors > 0; errors--) {
            try {
                return Exercise.of(seed).with(errors, EnumSet.of(kind));
            } catch (RefusedException e) {
                // the text has room for fewer of this kind
            }
        }
        return Exercise.of(seed);
    }

    private static final class Tally {
        private int errors;
        private int found;
        private int alarms;

        void add(Exercise exercise) {
            Set<Integer> planted = exercise.statements().stream()
                    .filter(statement -> statement.slip().isPresent())
                    .map(Statement::number)
                    .collect(Collectors.toSet());
            CheckedExercise checked = CheckedExercise.of(exercise, "exercise.docx");
            Set<Integer> alarmed = checked.alarmed();
            Set<Integer> both = new HashSet<>(alarmed);
            both.retainAll(planted);
            errors += planted.size();
            found += both.size();
            alarms += alarmed.size();
            if (Boolean.getBoolean("exercise.misses")) {
                exercise.statements().stream()
                        .filter(statement -> statement.slip().isPresent() && !both.contains(statement.number()))
                        .forEach(statement -> System.out.println("MISS " + exercise.seed() + " "
                                + statement.slip().get().kind() + " " + statement.kind() + " "
                                + statement.slip().get().place() + " "
                                + statement.slip().get().printed() + " for "
                                + statement.slip().get().correct() + ": " + statement.text()));
                checked.differing().stream()
                        .filter(claim -> !planted.contains(
                                checked.alarmed().isEmpty() ? 0 : checked.statementOf(claim)))
                        .forEach(claim -> System.out.println("FALSE " + exercise.seed() + " " + claim.claim().type()
                                + " " + claim.sentence() + " " + claim.figures()));
            }
        }

        @Override
        public String toString() {
            return "errors " + errors + ", found " + found + ", alarms " + alarms;
        }
    }

    @Test
    void theTextWithoutErrorsRaisesNoAlarm() {
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            for (String file : Set.of("exercise.docx", "exercise.html", "exercise.txt", "exercise.ipynb")) {
                CheckedExercise checked = CheckedExercise.of(Exercise.of(seed), file);
                assertThat(checked.differing()).as("%s of seed %s", file, seed).isEmpty();
            }
        });
    }
}
