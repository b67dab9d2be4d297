package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a word of more or less that stands near two numbers, and not beside them: {@code Er kwamen meer bezoekers. In
 * 2023 waren het er 12, een jaar eerder nog 10}. It may be about something else, so that only one that agrees is told.
 */
final class SaidNear {
    private SaidNear() {}

    /**
     * Returns the claims about pairs that end in a sentence of a passage.
     *
     * @param told the ids of the numbers of which a claim is known already
     */
    static List<Draft> of(List<Parsed> passage, int at, Threads threads, Set<String> told) {
        Sentence sentence = passage.get(at).sentence();
        Optional<Sentence> before = at > 0 && passage.get(at - 1).numbers().isEmpty()
                ? Optional.of(passage.get(at - 1).sentence())
                : Optional.empty();
        return Stream.concat(passage.get(at).pairs().stream(), threads.endingAt(at).stream())
                .filter(pair -> !Stream.of(pair.from(), pair.to())
                        .allMatch(number -> told.contains(number.mention().id())))
                .flatMap(pair -> said(pair, before)
                        .flatMap(found -> Directions.claim(sentence, pair, found)
                                .map(draft -> draft.as(Certainty.doubtful(new ProseReason.SaysLoosely(found.said())))))
                        .stream())
                .filter(Draft::holds)
                .toList();
    }

    private static Optional<Directions.Found> said(Pair pair, Optional<Sentence> before) {
        Sentence first = pair.from().sentence();
        Sentence last = pair.to().sentence();
        return Directions.loosely(last)
                .or(() -> Directions.loosely(first).map(found -> first.equals(last) ? found : found.turned()))
                .or(() -> before.flatMap(Directions::loosely));
    }
}
