package nl.drugmonitor.practice;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.manuscript.Manuscripts;
import nl.drugmonitor.prose.CheckedText;
import nl.drugmonitor.prose.TextCheck;
import nl.drugmonitor.prose.TextClaim;

/** A form of an exercise text as our own check reads it. */
record CheckedExercise(CheckedText checked, int statements) {
    /** The number of a statement stands before it, in brackets. */
    private static final int LONGEST_NUMBER = "[20] ".length();

    static CheckedExercise of(Exercise exercise, String file) {
        byte[] bytes = new ExerciseFiles(exercise, Language.NL).content(file);
        return new CheckedExercise(
                TextCheck.of(Manuscripts.read(file, new ByteArrayInputStream(bytes))),
                exercise.statements().size());
    }

    /** Returns what is said to differ, or to be a word that goes too far, by the number of its statement. */
    Map<Integer, List<TextClaim>> alarms() {
        Map<Integer, List<TextClaim>> alarms = new TreeMap<>();
        checked.claims().stream()
                .filter(claim -> claim.verdict().outcome() == Outcome.DIFFERS
                        || claim.verdict().outcome() == Outcome.WORDING)
                .forEach(claim -> alarms.computeIfAbsent(statementOf(claim), each -> new ArrayList<>())
                        .add(claim));
        return alarms;
    }

    /** Returns the last statement that begins before a claim does. */
    private int statementOf(TextClaim claim) {
        String before = checked.manuscript().text().substring(0, claim.span().start() + LONGEST_NUMBER);
        int last = 0;
        for (int number = 1; number <= statements; number++) {
            last = before.contains("[" + number + "]") ? number : last;
        }
        return last;
    }
}
