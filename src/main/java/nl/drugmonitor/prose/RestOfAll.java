package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.exact.Printed;

/** Reads shares of which the last is that of the rest, so that they make a hundred: {@code de overige 8 procent}. */
final class RestOfAll {
    private static final Printed ALL = Printed.of("100,0%");

    private RestOfAll() {}

    /**
     * Returns the sum that the shares of a sentence make, by themselves or with those of the sentence before. A hundred
     * that is missed counts only where three of one sentence miss it, for the rest may be that of a part.
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
        return Stream.of(own, all)
                .filter(terms -> terms.size() > 1)
                .map(terms -> draft(sentence, terms))
                .filter(Draft::holds)
                .findFirst()
                .or(() -> own.size() > 2 ? Credible.only(draft(sentence, own)) : Optional.empty());
    }

    private static List<Placed> shares(Parsed parsed) {
        return parsed.numbers().stream()
                .filter(number ->
                        number.quantity().isPercentage() && !number.quantity().isPart() && !number.is(Role.CHANGE))
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
