package nl.drugmonitor.course;

import java.util.List;
import nl.drugmonitor.language.Sayable;
import org.jspecify.annotations.Nullable;

/** What an exercise asks for. */
sealed interface Asked permits AskedResult, AskedEnd, AskedChoice {
    /**
     * What an answer is.
     *
     * @param mistakes none where the answer is right, or where nothing known leads to it
     */
    record Judgement(Marked.Mark mark, List<Mistake> mistakes, Sayable words) {
        static Judgement of(Marked.Mark mark, Sayable words) {
            return new Judgement(mark, List.of(), words);
        }
    }

    Judgement judge(@Nullable Object answer);

    /** Returns the right answer. */
    Sayable right();
}
