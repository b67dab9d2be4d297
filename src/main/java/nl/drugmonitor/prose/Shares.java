package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.Rate;
import nl.drugmonitor.claim.Share;

/** Finds in a sentence a part, its whole and the share that is printed; and a count, its population and the rate. */
final class Shares {
    private final Parsed parsed;
    private final Sentence sentence;

    private Shares(Parsed parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    static List<Draft> of(Parsed parsed) {
        Shares shares = new Shares(parsed);
        List<Draft> drafts = new ArrayList<>(shares.shares());
        shares.rate().ifPresent(drafts::add);
        return drafts;
    }

    private List<Draft> shares() {
        List<Draft> drafts = new ArrayList<>();
        List<Placed> printed = parsed.numbers().stream()
                .filter(number -> number.quantity().isPercentage())
                .filter(number -> number.is(Role.SHARE) || number.is(Role.LEVEL) || number.is(Role.PART))
                .toList();
        List<Placed> wholes = counts().stream().filter(this::isWhole).toList();
        for (Placed share : printed) {
            Optional<Placed> whole = wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
            whole.flatMap(all -> part(share, all, printed.size()).map(part -> draft(share, part, all)))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private List<Placed> counts() {
        return parsed.numbers().stream()
                .filter(number -> number.quantity().isCount() && !number.is(Role.CHANGE) && !number.is(Role.PER))
                .toList();
    }

    /** Returns whether a count is what something is a part of: {@code van de 250 monsters}. */
    private boolean isWhole(Placed number) {
        int left = number.at() - 1;
        while (sentence.is(left, Cue.FILLER) || sentence.is(left, Cue.TOTAL) || sentence.is(left, Cue.PREPOSITION) && sentence.is(left + 1, Cue.TOTAL)) {
            left--;
        }
        return sentence.is(left, Cue.FROM) && number.is(Role.LEVEL) || sentence.is(left, Cue.FROM) && number.is(Role.TOTAL);
    }

    /** Returns the count that the share is printed for: the one beside it, or the only one that there is. */
    private Optional<Placed> part(Placed share, Placed whole, int shares) {
        List<Placed> others = counts().stream()
                .filter(number -> !number.equals(whole))
                .filter(number -> Sums.size(number).compareTo(Sums.size(whole)) <= 0)
                .toList();
        Optional<Placed> beside = others.stream()
                .filter(number -> isBeside(number, share))
                .findFirst();
        boolean isOnly = others.size() == 1 && shares == 1 && counts().size() == 2;
        return beside.or(() -> isOnly ? Optional.of(others.get(0)) : Optional.empty())
                .flatMap(number -> Pairs.inUnitOf(number, whole));
    }

    /** Returns whether only a bracket stands between a count and a share. */
    private boolean isBeside(Placed number, Placed share) {
        int low = Math.min(number.at(), share.at());
        int high = Math.max(number.at(), share.at());
        boolean hasBracket = false;
        for (int i = low + 1; i < high; i++) {
            Item item = sentence.item(i);
            hasBracket |= item.isSign("(");
            if (!item.isSign("(") && !item.isWord()) {
                return false;
            }
        }
        return hasBracket;
    }

    private Draft draft(Placed share, Placed part, Placed whole) {
        return Draft.of(
                sentence,
                new Share(part.figure(), whole.figure(), share.figure()),
                List.of(part, whole, share),
                new ProseReason.IsShare(share.mention()),
                new ProseReason.IsPart(part.mention()),
                new ProseReason.IsWhole(whole.mention()));
    }

    /** Reads {@code per 100.000 inwoners 37,3: 653 op 1.750.000 inwoners}. */
    private Optional<Draft> rate() {
        List<Placed> per = parsed.having(Role.PER);
        List<Placed> others = counts();
        if (per.size() != 1 || others.size() != 3) {
            return Optional.empty();
        }
        Optional<Placed> population = others.stream()
                .filter(number -> isOn(number.at()))
                .findFirst();
        List<Placed> left = others.stream()
                .filter(number -> population.filter(number::equals).isEmpty())
                .toList();
        if (population.isEmpty() || left.size() != 2) {
            return Optional.empty();
        }
        boolean isFirstCount = left.get(1).at() < population.get().at() && left.get(0).at() < left.get(1).at();
        Placed printed = isFirstCount ? left.get(0) : left.get(1);
        Placed count = isFirstCount ? left.get(1) : left.get(0);
        return Optional.of(Draft.of(
                sentence,
                new Rate(
                        Operand.of(count.figure()),
                        Operand.of(population.get().figure()),
                        per.get(0).figure().printed().value(),
                        printed.as(NumberKind.FACTOR)),
                List.of(count, population.get(), printed, per.get(0)),
                ProseReason.of(Role.PER, per.get(0).because())));
    }

    private boolean isOn(int i) {
        return i > 0 && sentence.item(i - 1).words().equals("op")
                || i > 1 && sentence.item(i - 2).words().equals("op") && sentence.is(i - 1, Cue.FILLER);
    }
}
