package nl.drugmonitor.course;

import java.util.List;
import nl.drugmonitor.course.Asked.Judgement;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the course, which says what it makes of an answer, and why.
 *
 * <pre>{@code
 * exercise("2.3").check("18,99%")
 * exercise("2.3").hint()
 * exercise("2.3").solution()
 * }</pre>
 */
public final class Exercise {
    private final String id;
    private final Bilingual title;
    private final Asked asked;
    private final List<Bilingual> hints;
    private final Bilingual working;

    /**
     * Makes an exercise.
     *
     * @param hints the first says where to look, the second how to go about it
     * @param working how the answer comes about
     */
    Exercise(String id, Bilingual title, Asked asked, List<Bilingual> hints, Bilingual working) {
        this.id = id;
        this.title = title;
        this.asked = asked;
        this.hints = List.copyOf(hints);
        this.working = working;
    }

    /** Returns the id, of which the part before the point is that of the lesson: {@code 2.3}. */
    public String id() {
        return id;
    }

    public Bilingual title() {
        return title;
    }

    Asked asked() {
        return asked;
    }

    /**
     * Says whether an answer is right, and of a wrong one which known mistake leads to it. Keeps it for
     * {@link Course#score}.
     *
     * @param answer a number as people write them, or as our computations return them, or the letter of a choice
     */
    public Marked check(@Nullable Object answer) {
        Marked marked = mark(answer);
        Score.OF_THE_SESSION.add(marked);
        return marked;
    }

    private Marked mark(@Nullable Object answer) {
        if (answer == NotYet.NOT_YET || (answer instanceof String text && text.isBlank())) {
            return new Marked(id, Marked.Mark.NOT_YET, List.of(), Note.of("course.not_yet"));
        }
        if (answer == null) {
            return new Marked(id, Marked.Mark.UNREADABLE, List.of(), Note.of("course.null"));
        }
        Judgement judgement = asked.judge(answer);
        return new Marked(id, judgement.mark(), judgement.mistakes(), judgement.words());
    }

    /** Returns where to look. */
    public Advice hint() {
        return hint(1);
    }

    /** Returns the first hint, or the second, which says how to go about it. */
    public Advice hint(int step) {
        int number = Math.max(1, Math.min(step, hints.size()));
        Sayable more =
                number < hints.size() ? Note.of("course.hint_more", id, number + 1) : Note.of("course.hint_last", id);
        return new Advice(Note.of("course.hint", number), List.of(hints.get(number - 1), more));
    }

    /** Returns the right answer with its working. */
    public Advice solution() {
        return new Advice(Note.of("course.solution", id), List.of(asked.right(), working));
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
