package nl.drugmonitor.course;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import org.jspecify.annotations.Nullable;

/** One of the answers that the notebook lists, or several of them. */
record AskedChoice(List<Option> options) implements Asked {
    AskedChoice {
        options = List.copyOf(options);
    }

    /**
     * An answer to choose.
     *
     * @param key by which it is chosen: {@code a}
     * @param why it is right, or why not
     */
    record Option(String key, boolean isRight, Bilingual why) {}

    @Override
    public Judgement judge(@Nullable Object answer) {
        List<String> keys = options.stream().map(Option::key).toList();
        Set<String> chosen = chosen(answer);
        if (chosen.isEmpty() || !keys.containsAll(chosen)) {
            return Judgement.of(Mark.UNREADABLE, Note.of("course.choose", GivenNumber.quoted(answer), keys));
        }
        Set<String> right = rightKeys();
        if (chosen.equals(right)) {
            return Judgement.of(Mark.RIGHT, Note.of("course.right_choice", why(right)));
        }
        List<Option> wrong = options.stream()
                .filter(option -> chosen.contains(option.key()) && !option.isRight())
                .toList();
        Sayable words = wrong.isEmpty()
                ? Note.of("course.more_are_right")
                : Note.of("course.wrong_choice", wrong.stream().map(Option::why).toList());
        return new Judgement(Mark.WRONG, List.of(Mistake.CHOICE), words);
    }

    /** Returns what was chosen: {@code "b"}, {@code 'b'}, {@code "b, d"} or a list of these. */
    private static Set<String> chosen(@Nullable Object answer) {
        Stream<?> parts = answer instanceof Iterable<?> several
                ? StreamSupport.stream(several.spliterator(), false)
                : Stream.ofNullable(answer);
        return parts.filter(part -> part instanceof String || part instanceof Character)
                .flatMap(part ->
                        Arrays.stream(part.toString().toLowerCase(Locale.ROOT).split("[\\s,;.()]+|\\b(and|en)\\b")))
                .filter(not(String::isEmpty))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns the keys of the right options, in the order of the notebook: 9 before 10. */
    private Set<String> rightKeys() {
        return options.stream()
                .filter(Option::isRight)
                .map(Option::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Bilingual> why(Set<String> keys) {
        return options.stream()
                .filter(option -> keys.contains(option.key()))
                .map(Option::why)
                .toList();
    }

    @Override
    public Sayable right() {
        return Note.of("course.choice", List.copyOf(rightKeys()), why(rightKeys()));
    }
}
