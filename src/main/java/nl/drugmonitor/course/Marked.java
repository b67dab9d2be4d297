package nl.drugmonitor.course;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * What an answer to an exercise is.
 *
 * @param exercise its id, such as {@code 2.3}
 * @param mistakes what leads to this answer, the likeliest first; none where the answer is right, or where nothing
 *     known leads to it
 * @param words what the student is told
 */
public record Marked(String exercise, Mark mark, List<Mistake> mistakes, Sayable words) implements Sayable {
    /** What an answer counts as. */
    public enum Mark {
        RIGHT,
        WRONG,
        /** There is no answer yet. */
        NOT_YET,
        /** What was given is no answer to such a question, such as a list for a number. */
        UNREADABLE
    }

    public Marked {
        mistakes = List.copyOf(mistakes);
    }

    public boolean isRight() {
        return mark == Mark.RIGHT;
    }

    /** Returns whether there is an answer, be it one that cannot be read. */
    public boolean isAnswered() {
        return mark != Mark.NOT_YET;
    }

    /** Returns the likeliest of the mistakes. */
    public Optional<Mistake> mistake() {
        return mistakes.stream().findFirst();
    }

    @Override
    public String in(Language language) {
        return language.sentence(words);
    }
}
