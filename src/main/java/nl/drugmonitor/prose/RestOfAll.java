package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.exact.Printed;

/** Reads shares of which the last is that of the rest, so that they make a hundred: {@code de overige 8 procent}. */
final class RestOfAll {
    private static final Printed ALL = Printed.of("100,0%");

    /** These say that nothing is left out; {@code andere} and {@code elders} may. */
    private static final Set<String> ALL_THE_REST = Set.of("overige", "resterende", "rest");

    private RestOfAll() {}

    /**
     * Returns the sum that the last shares of a sentence make, with those of the sentence before if need be. If none
     * makes a hundred, they are taken for wrong only where one sentence has three of them: two may share a part.
     */
    static Optional<Draft> of(List<Parsed> passage, int at) {
        Sentence sentence = passage.get(at).sentence();
        List<Placed> own = shares(passage.get(at));
        boolean isOfRest = !own.isEmpty() && Shares.isRest(own.get(own.size() - 1));
        if (!isOfRest) {
            return Optional.empty();
        }
        List<Placed> before = at > 0 ? shares(passage.get(at - 1)) : List.of();
        List<Placed> all = Stream.concat(before.stream(), own.stream()).toList();
        Optional<Draft> hundred = IntStream.range(0, all.size() - 1)
                .mapToObj(first -> draft(sentence, all.subList(first, all.size())))
                .filter(Draft::holds)
                .findFirst();
        String word = sentence.item(own.get(own.size() - 1).at() - 1).words();
        boolean isClosed = own.size() > 2 && ALL_THE_REST.contains(word);
        return hundred.or(() -> isClosed ? Credible.only(draft(sentence, own)) : Optional.empty());
    }

    private static List<Placed> shares(Parsed parsed) {
        return parsed.numbers().stream()
                .filter(number ->
                        number.quantity().isPercentage() && !number.quantity().isPart())
                .filter(number -> number.is(Role.LEVEL) || number.is(Role.SHARE) || number.is(Role.PART))
                .toList();
    }

    private static Draft draft(Sentence sentence, List<Placed> terms) {
        Placed rest = terms.get(terms.size() - 1);
        PrintedFigure all = new PrintedFigure(
                rest.mention().id() + "-all",
                ALL,
                NumberKind.PERCENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                /* fixed= */ true);
        List<PrintedFigure> figures = terms.stream().map(Placed::figure).toList();
        String word = sentence.item(rest.at() - 1).words();
        return Draft.of(sentence, new Sum(figures, all.inText(Optional.empty())), terms, new ProseReason.Says(word));
    }
}
