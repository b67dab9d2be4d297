package nl.drugmonitor.edition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Result;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;

/**
 * A statement and the verdict on it.
 *
 * @param number its place among the statements of the text, from 1
 * @param verdict on what is printed
 * @param byReading the verdicts by each reading of the contradictions it touches; none where they are all the same as
 *     the one on what is printed
 */
public record Finding(int number, Statement statement, Verdict verdict, List<ReadVerdict> byReading) {
    public Finding {
        byReading = List.copyOf(byReading);
    }

    Finding(int number, Statement statement, Verdict verdict) {
        this(number, statement, verdict, List.of());
    }

    /** Returns the outcome of what is printed, under which the statement is counted. */
    public Outcome outcome() {
        return verdict.outcome();
    }

    /** Returns every outcome that the statement has by some reading, the one of what is printed first. */
    public Set<Outcome> outcomes() {
        Set<Outcome> outcomes = new LinkedHashSet<>(List.of(outcome()));
        byReading.forEach(read -> outcomes.add(read.verdict().outcome()));
        return outcomes;
    }

    /** Returns the outcomes in words: {@code wording}, or {@code wording or reproduced}. */
    public Note outcomesInWords() {
        return Note.of("either", outcomes());
    }

    /** Returns every result that the statement has by some reading, the one of what is printed first. */
    public List<Result> results() {
        Set<Result> results = new LinkedHashSet<>(verdict.result().stream().toList());
        byReading.forEach(read -> read.verdict().result().ifPresent(results::add));
        return List.copyOf(results);
    }

    /**
     * Returns the results in words: {@code -12,62%}, {@code -12,62% or -6,83%}, or {@code -} where nothing is computed.
     */
    public Note resultsInWords() {
        return results().isEmpty() ? Note.of("nothing") : Note.of("either", results());
    }

    @Override
    public String toString() {
        return number + ". " + statement.says() + ": " + Language.EN.say(outcomesInWords());
    }
}
