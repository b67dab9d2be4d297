package nl.drugmonitor.course;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import org.jspecify.annotations.Nullable;

/**
 * What some exercises were answered.
 *
 * @param lines one for each exercise, in the order of the course
 */
public record Score(List<Line> lines) implements Sayable {
    /** What was answered since the program started, which is a session of a notebook. */
    static final Session OF_THE_SESSION = new Session();

    public Score {
        lines = List.copyOf(lines);
    }

    /** Tells of each answer that is checked from now on, in the thread that has it checked. */
    public static void tell(Consumer<Marked> listener) {
        OF_THE_SESSION.listeners.add(listener);
    }

    /**
     * What an exercise was answered.
     *
     * @param last the last answer, if one was checked
     * @param checks how many answers were checked, those left out that stand for none
     */
    public record Line(Exercise exercise, Optional<Marked> last, int checks) {
        public boolean isRight() {
            return last.filter(Marked::isRight).isPresent();
        }

        /** Returns whether there is an answer that is not right. */
        boolean isToBeLookedAt() {
            return last.filter(marked -> marked.isAnswered() && !marked.isRight())
                    .isPresent();
        }
    }

    /** The answers of a session. */
    static final class Session {
        private final Map<String, Marked> last = new LinkedHashMap<>();
        private final Map<String, Integer> checks = new LinkedHashMap<>();
        private final List<Consumer<Marked>> listeners = new CopyOnWriteArrayList<>();

        synchronized void add(Marked marked) {
            last.put(marked.exercise(), marked);
            if (marked.mark() != Mark.NOT_YET) {
                checks.merge(marked.exercise(), 1, Integer::sum);
            }
            listeners.forEach(listener -> listener.accept(marked));
        }

        synchronized Score of(Collection<Exercise> exercises) {
            return new Score(exercises.stream().map(this::line).toList());
        }

        private Line line(Exercise exercise) {
            @Nullable Marked marked = last.get(exercise.id());
            return new Line(exercise, Optional.ofNullable(marked), checks.getOrDefault(exercise.id(), 0));
        }

        synchronized void forget() {
            last.clear();
            checks.clear();
        }
    }

    public long right() {
        return lines.stream().filter(Line::isRight).count();
    }

    /** Returns the exercises of which the last answer is not right. */
    public List<Exercise> toLookAt() {
        return lines.stream().filter(Line::isToBeLookedAt).map(Line::exercise).toList();
    }

    /** Returns how many are right, and what to look at again: {@code 8 of 10}. */
    @Override
    public String in(Language language) {
        long open = lines.stream()
                .filter(line -> line.last().filter(Marked::isAnswered).isEmpty())
                .count();
        List<String> again = toLookAt().stream()
                .map(exercise -> exercise.id() + " (" + language.say(exercise.title()) + ")")
                .toList();
        return language.sentence(Note.of(
                "course.score",
                right(),
                lines.size(),
                Optional.of(again).filter(list -> !list.isEmpty()),
                Optional.of(open).filter(count -> count > 0)));
    }
}
