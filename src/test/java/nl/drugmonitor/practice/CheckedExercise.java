package nl.drugmonitor.practice;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.manuscript.Manuscripts;
import nl.drugmonitor.manuscript.Span;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.TextCheck;
import nl.drugmonitor.prose.TextClaim;

/** An exercise text as our own check reads it. */
record CheckedExercise(CheckedText checked, int statements) {
    static CheckedExercise of(Exercise exercise, String file) {
        byte[] bytes = new ExerciseFiles(exercise, Language.NL).content(file);
        return new CheckedExercise(
                TextCheck.of(Manuscripts.read(file, new ByteArrayInputStream(bytes))),
                exercise.statements().size());
    }

    List<TextClaim> differing() {
        return checked.claims().stream()
                .filter(claim -> claim.verdict().outcome() == Outcome.DIFFERS
                        || claim.verdict().outcome() == Outcome.WORDING)
                .toList();
    }

    /** Returns the statements in which something is said to differ. */
    Set<Integer> alarmed() {
        Set<Integer> alarmed = new TreeSet<>();
        differing().forEach(claim -> alarmed.add(statementAt(claim.span())));
        return alarmed;
    }

    /** Returns the number of the statement that stands at a place: of the last one that begins before it. */
    int statementOf(TextClaim claim) {
        return statementAt(claim.span());
    }

    private int statementAt(Span span) {
        String before = checked.manuscript().text().substring(0, span.start() + 5);
        int last = 0;
        for (int number = 1; number <= statements; number++) {
            last = before.contains("[" + number + "]") ? number : last;
        }
        return last;
    }
}
