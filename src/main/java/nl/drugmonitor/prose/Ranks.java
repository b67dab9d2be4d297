package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Unanswerable;

/** Reads that a number is the highest or lowest since a year, or in so many years. */
final class Ranks {
    private final Parsed parsed;
    private final Sentence sentence;

    private Ranks(Parsed parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    static List<Draft> of(Parsed parsed) {
        return new Ranks(parsed).rank().stream().toList();
    }

    private Optional<Draft> rank() {
        boolean isHigh = sentence.has(Cue.HIGHEST);
        boolean isLow = sentence.has(Cue.LOWEST);
        Optional<Integer> since = since();
        boolean isOfYears = since.isPresent() || isInYears();
        if (isHigh == isLow || !isOfYears) {
            return Optional.empty();
        }
        List<Placed> levels = parsed.levels().stream()
                .filter(number ->
                        number.quantity().isCount() || number.quantity().isPercentage())
                .toList();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        Optional<Placed> main = main(levels);
        Optional<Integer> year = main.flatMap(Pairs::year);
        End end = isHigh ? End.HIGHEST : End.LOWEST;
        List<Placed> others = levels.stream()
                .filter(number -> main.filter(number::equals).isEmpty())
                .filter(number -> isWithin(number, since, year))
                .toList();
        boolean isComplete = main.isPresent()
                && since.isPresent()
                && year.isPresent()
                && others.size() >= year.get() - since.get() - 1
                && !others.isEmpty();
        List<Placed> named = new ArrayList<>(others);
        main.ifPresent(named::add);
        String said = isHigh ? words(Cue.HIGHEST) : words(Cue.LOWEST);
        if (named.isEmpty()) {
            named.addAll(levels);
        }
        Claim claim = isComplete
                ? new Extreme(
                        main.orElseThrow().figure(),
                        end,
                        others.stream().map(Placed::figure).toList())
                : unanswered(end, named.stream().map(Placed::figure).toList());
        return Optional.of(Draft.of(sentence, claim, named, new ProseReason.Says(said)));
    }

    private static Claim unanswered(End end, List<PrintedFigure> figures) {
        return new Unanswerable(
                end == End.HIGHEST ? "highest" : "lowest",
                figures,
                Optional.of(end.adjective()),
                new ProseReason.OtherYearsNotPrinted(),
                List.of(),
                new ProseReason.EveryYear());
    }

    private String words(Cue cue) {
        return sentence.items().stream()
                .filter(item -> item.is(cue))
                .findFirst()
                .map(Item::words)
                .orElse("");
    }

    /** Returns the number that the rank is said of: the one in whose year nothing else is printed, the latest. */
    private Optional<Placed> main(List<Placed> levels) {
        return levels.stream()
                .filter(number -> Pairs.year(number).isPresent())
                .reduce((one, other) ->
                        Pairs.year(other).orElseThrow() > Pairs.year(one).orElseThrow() ? other : one)
                .or(() -> levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty())
                .filter(number -> since().isEmpty()
                        || Pairs.year(number).isEmpty()
                        || Pairs.year(number).get() > since().get());
    }

    private static boolean isWithin(Placed number, Optional<Integer> since, Optional<Integer> last) {
        Optional<Integer> year = Pairs.year(number);
        return year.isPresent()
                && since.filter(first -> year.get() <= first).isEmpty()
                && last.filter(each -> year.get() >= each).isEmpty();
    }

    private Optional<Integer> since() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.is(i, Cue.SINCE) && sentence.item(i + 1).content() instanceof Item.Time time) {
                return time.moment().period().map(period -> period.year());
            }
        }
        return Optional.empty();
    }

    /** Returns whether the sentence says "in tien jaar". */
    private boolean isInYears() {
        for (int i = 1; i < sentence.size(); i++) {
            boolean isYears = sentence.item(i).content() instanceof Item.NoNumber none
                    && none.why() instanceof ProseReason.AgeOrYears;
            if (isYears && sentence.item(i - 1).words().equals("in")) {
                return true;
            }
        }
        return false;
    }
}
