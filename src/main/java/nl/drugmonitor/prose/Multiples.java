package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.Ratio;

/** Reads how many times as much of one thing there is as of another: {@code twee keer zoveel mannen als vrouwen}. */
final class Multiples {
    private final List<Parsed> passage;
    private final int at;
    private final Parsed own;
    private final Sentence sentence;

    private Multiples(List<Parsed> passage, int at) {
        this.passage = passage;
        this.at = at;
        this.own = passage.get(at);
        this.sentence = own.sentence();
    }

    static List<Draft> of(List<Parsed> passage, int at) {
        Multiples multiples = new Multiples(passage, at);
        return passage.get(at).having(Role.CHANGE).stream()
                .filter(factor -> factor.quantity().isFactor())
                .flatMap(factor -> multiples.read(factor).stream())
                .toList();
    }

    private Optional<Draft> read(Placed factor) {
        int than = factor.at() + 1;
        while (than < sentence.size() && !sentence.is(than, Cue.THAN)) {
            than++;
        }
        return than < sentence.size() && own.pairs().isEmpty()
                ? inBrackets(factor, than).or(() -> ofThings(factor))
                : Optional.empty();
    }

    /** Reads {@code In Noord (20%) twee keer zo veel als in Zuid (9%)}. */
    private Optional<Draft> inBrackets(Placed factor, int than) {
        List<Placed> others =
                own.numbers().stream().filter(number -> !number.equals(factor)).toList();
        boolean areTwo = others.size() == 2
                && others.get(0).at() < factor.at()
                && others.get(1).at() > than
                && others.get(1).isInBrackets()
                && others.get(0).isLike(others.get(1));
        return areTwo ? Optional.of(draft(factor, others.get(0), others.get(1))) : Optional.empty();
    }

    /** Reads {@code Twee keer zoveel mannen als vrouwen: 120 mannen en 60 vrouwen}, over two sentences too. */
    private Optional<Draft> ofThings(Placed factor) {
        int more = factor.at() + 1;
        if (more + 2 >= sentence.size() || !sentence.is(more + 1, Cue.THAN)) {
            return Optional.empty();
        }
        Stream<Parsed> near = passage.subList(Math.max(0, at - 1), Math.min(passage.size(), at + 2)).stream();
        List<Placed> counts = near.flatMap(parsed -> parsed.counts().stream()).toList();
        List<Placed> ofMore = named(counts, sentence.item(more).words());
        List<Placed> ofLess = named(counts, sentence.item(more + 2).words());
        boolean areTwo = ofMore.size() == 1
                && ofLess.size() == 1
                && ofMore.get(0).sentence().equals(ofLess.get(0).sentence());
        return areTwo ? Optional.of(draft(factor, ofMore.get(0), ofLess.get(0))) : Optional.empty();
    }

    private static List<Placed> named(List<Placed> counts, String things) {
        return counts.stream()
                .filter(number -> Nouns.isSame(number.noun().split(" ")[0], things))
                .toList();
    }

    private Draft draft(Placed factor, Placed more, Placed less) {
        Ratio ratio = new Ratio(Operand.of(more.figure()), Operand.of(less.figure()), factor.as(NumberKind.FACTOR));
        return Draft.of(sentence, ratio, List.of(more, less, factor), ProseReason.of(Role.CHANGE, factor.because()));
    }
}
