package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds for two numbers beside which no word says how they turned the word around them that does: {@code Er kwamen meer
 * bezoekers. In 2023 waren het er 12, een jaar eerder nog 10}. It may be about something else, so that only one that
 * agrees is told.
 */
final class SaidNear {
    private SaidNear() {}

    /**
     * Returns the claims about pairs that end in a sentence of a passage.
     *
     * @param told the numbers of which a claim is known already
     */
    static List<Draft> of(List<Parsed> passage, int at, Threads threads, Set<Placed> told) {
        Optional<Parsed> before =
                at > 0 && passage.get(at - 1).numbers().isEmpty() ? Optional.of(passage.get(at - 1)) : Optional.empty();
        return Stream.concat(passage.get(at).pairs().stream(), threads.endingAt(at).stream())
                .filter(pair -> !told.contains(pair.from()) && !told.contains(pair.to()))
                .flatMap(pair -> said(pair, before)
                        .flatMap(found -> Directions.claim(passage.get(at).sentence(), pair, found))
                        .map(draft -> draft.as(Certainty.doubtful(new ProseReason.SaysLoosely(
                                said(pair, before).orElseThrow().said()))))
                        .filter(Draft::holds)
                        .stream())
                .toList();
    }

    private static Optional<Directions.Found> said(Pair pair, Optional<Parsed> before) {
        Sentence first = pair.from().sentence();
        Sentence last = pair.to().sentence();
        return Directions.loosely(last)
                .or(() -> Directions.loosely(first).map(found -> first.equals(last) ? found : found.turned()))
                .or(() -> before.map(Parsed::sentence).flatMap(Directions::loosely));
    }
}
