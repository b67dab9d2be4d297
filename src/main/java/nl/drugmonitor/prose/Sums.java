package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.exact.Fraction;

/** Finds in a sentence a total and the numbers that it is the total of. */
final class Sums {
    private final Parsed parsed;
    private final Sentence sentence;

    private Sums(Parsed parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    static List<Draft> of(Parsed parsed) {
        Sums sums = new Sums(parsed);
        List<Draft> drafts = new ArrayList<>();
        sums.total().ifPresent(drafts::add);
        if (drafts.isEmpty()) {
            sums.partition().or(sums::ofWhich).ifPresent(drafts::add);
        }
        return drafts;
    }

    /**
     * Reads the share beside each part of a total: {@code 593: 334 (56 procent) in Noord en 259 (44 procent) in Zuid}.
     */
    static List<Draft> sharesOf(Parsed parsed, Draft sum) {
        List<Placed> terms = sum.numbers().subList(0, sum.numbers().size() - 1);
        Placed total = sum.numbers().get(sum.numbers().size() - 1);
        List<Draft> drafts = new ArrayList<>();
        for (Placed share : parsed.numbers()) {
            boolean isShare = share.quantity().isPercentage() && !share.is(Role.CHANGE);
            terms.stream()
                    .filter(term -> isShare && Shares.isBeside(parsed.sentence(), term, share))
                    .findFirst()
                    .ifPresent(term -> drafts.add(Shares.draft(parsed.sentence(), share, term, total)));
        }
        return drafts;
    }

    /** Reads {@code 10 in Noord en 12 in Zuid, samen 22} and {@code in totaal 22: 10 in Noord en 12 in Zuid}. */
    private Optional<Draft> total() {
        List<Placed> totals = parsed.having(Role.TOTAL);
        if (totals.size() != 1 || !parsed.pairs().isEmpty()) {
            return Optional.empty();
        }
        Placed total = totals.get(0);
        List<Placed> terms = terms(total);
        boolean areAllBefore = terms.stream().allMatch(term -> term.at() < total.at());
        boolean areAllBehind = terms.stream().allMatch(term -> term.at() > total.at());
        if (terms.size() < 2 || !(areAllBefore || areAllBehind)) {
            return Optional.empty();
        }
        Draft draft = draft(total, terms);
        boolean isClosed =
                areAllBefore || sentence.hasBetween(total.at(), terms.get(0).at(), item -> item.isSign(":"));
        boolean isTogether = areAllBefore && sentence.has(Cue.TOGETHER);
        return isClosed && (isTogether || isJoined(sentence, terms)) ? Optional.of(draft) : Credible.list(draft);
    }

    /** Reads {@code van de 30 gingen er 10 naar Noord, 12 naar Zuid en 8 naar elders}. */
    private Optional<Draft> partition() {
        Optional<Placed> whole = parsed.numbers().stream()
                .findFirst()
                .filter(first -> first.is(Role.LEVEL) && first.quantity().isCount())
                .filter(first -> isOf(first.at()) || isListBehind(first.at()));
        if (whole.isEmpty() || !parsed.pairs().isEmpty()) {
            return Optional.empty();
        }
        List<Placed> terms = terms(whole.get());
        if (terms.size() < 2 || !isJoined(sentence, terms)) {
            return Optional.empty();
        }
        Draft draft = draft(whole.get(), terms);
        Placed last = terms.get(terms.size() - 1);
        boolean isClosed = false;
        for (int i = last.at() - 2; i < sentence.size(); i++) {
            isClosed |= sentence.is(i, Cue.REST);
        }
        return isClosed ? Optional.of(draft) : Credible.list(draft);
    }

    /** Reads {@code 15.836, waarvan 8.174 mannen en 7.662 vrouwen}; the parts need not be all. */
    private Optional<Draft> ofWhich() {
        for (int i = 1; i < sentence.size(); i++) {
            int part = i;
            Optional<Placed> total = parsed.numbers().stream()
                    .filter(number -> number.at() < part && number.quantity().isCount() && number.isLevel())
                    .reduce((first, last) -> last);
            if (!sentence.is(i, Cue.PART) || total.isEmpty()) {
                continue;
            }
            List<Placed> terms = parsed.numbers().stream()
                    .filter(number -> number.at() > part && number.quantity().isCount())
                    .filter(number -> number.is(Role.PART) || number.is(Role.LEVEL))
                    .limit(2)
                    .flatMap(number -> Pairs.inUnitOf(number, total.get()).stream())
                    .toList();
            if (terms.size() == 2 && isJoined(sentence, terms)) {
                return Credible.list(draft(total.get(), terms));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a colon follows before the next number: {@code 96 auto's: 61 diesels en 35 andere}. */
    private boolean isListBehind(int i) {
        for (int next = i + 1; next < sentence.size() && !sentence.isQuantity(next); next++) {
            if (sentence.isSign(next, ":")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(int i) {
        int left = i - 1;
        while (sentence.is(left, Cue.FILLER)) {
            left--;
        }
        return sentence.is(left, Cue.FROM) && left == 0;
    }

    /** Returns the other numbers of the sentence that can be parts of a total; none if a number stands in the way. */
    private List<Placed> terms(Placed total) {
        List<Placed> small = parsed.numbers().stream()
                .filter(number -> number.isMinor() && !number.equals(total))
                .toList();
        boolean areAllSmall = small.size() == parsed.numbers().size() - 1;
        if (areAllSmall) {
            return small;
        }
        List<Placed> terms = new ArrayList<>();
        for (Placed number : parsed.numbers()) {
            boolean isNote = sentence.isSign(number.at() - 1, "(") && sentence.isSign(number.at() + 1, ")");
            if (number.equals(total) || number.isMinor() || isNote) {
                continue;
            }
            Optional<Placed> like = number.is(Role.LEVEL) ? Pairs.inUnitOf(number, total) : Optional.empty();
            if (like.isPresent() && number.quantity().isCount()) {
                terms.add(like.get());
            } else if (number.quantity().isCount() && !number.is(Role.PER)) {
                return List.of();
            }
        }
        return terms;
    }

    static boolean isJoined(Sentence sentence, List<Placed> terms) {
        Placed last = terms.get(terms.size() - 1);
        return sentence.hasBetween(terms.get(terms.size() - 2).at(), last.at(), item -> item.is(Cue.AND));
    }

    private Draft draft(Placed total, List<Placed> terms) {
        return draft(sentence, terms, total, total.because());
    }

    /**
     * Returns the claim that numbers add up.
     *
     * @param because the words that make the last one their total
     */
    static Draft draft(Sentence sentence, List<Placed> terms, Placed total, String because, ProseReason... more) {
        List<Placed> all = new ArrayList<>(terms);
        all.add(total);
        List<ProseReason> why = new ArrayList<>(List.of(new ProseReason.IsTotal(total.mention(), because)));
        why.addAll(List.of(more));
        Sum sum = new Sum(terms.stream().map(Placed::figure).toList(), total.figure());
        return new Draft(sentence, sum, all, why, Certainty.CERTAIN);
    }

    /** Returns the size of a number. */
    static Fraction size(Placed number) {
        return number.figure().printed().size();
    }
}
