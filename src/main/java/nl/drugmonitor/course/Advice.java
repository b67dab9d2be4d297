package nl.drugmonitor.course;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/** A hint or a solution: what it is, and its sentences. */
public record Advice(Sayable what, List<Sayable> sentences) implements Sayable {
    public Advice {
        sentences = List.copyOf(sentences);
    }

    @Override
    public String in(Language language) {
        return Stream.concat(
                        Stream.of(language.say(what) + ":"),
                        sentences.stream().map(language::sentence).filter(said -> !said.isEmpty()))
                .collect(Collectors.joining(" "));
    }
}
