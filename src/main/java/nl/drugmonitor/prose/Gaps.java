package nl.drugmonitor.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.manuscript.Span;

/** The numbers of a text that could not be read. What is said beside one may be said of it, and not of the others. */
final class Gaps {
    private final List<Unreadable> numbers;

    Gaps(Stream<Unreadable> numbers) {
        this.numbers = numbers.toList();
    }

    /** Returns the doubt about a claim that such a number stands among its sentences, if one does. */
    Optional<ProseReason> doubt(Draft draft) {
        List<Span> stretches = stretches(draft);
        return numbers.stream()
                .filter(number -> stretches.stream().anyMatch(stretch -> stretch.contains(number.span())))
                .findFirst()
                .map(ProseReason.BesideUnread::new);
    }

    /** Returns the sentences of a claim; those of one passage with all between them. Rows of tables are none. */
    private static List<Span> stretches(Draft draft) {
        List<Sentence> sentences = Stream.concat(
                        Stream.of(draft.sentence()), draft.numbers().stream().map(Placed::sentence))
                .filter(sentence -> sentence.passage() >= 0)
                .sorted(Comparator.comparingInt(sentence -> sentence.span().start()))
                .toList();
        boolean isOnePassage =
                sentences.stream().map(Sentence::passage).distinct().count() == 1;
        return isOnePassage
                ? List.of(sentences
                        .get(0)
                        .span()
                        .to(sentences.get(sentences.size() - 1).span()))
                : sentences.stream().map(Sentence::span).toList();
    }
}
