package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.exact.Fraction;

/** Finds in a sentence a total and the numbers that it is the total of. */
final class Sums {
    private static final Set<String> OPENING = Set.of("betreft", "betrof", "bestaat", "bestond", "namelijk");

    private static final Set<String> ADDING = Set.of("daarnaast", "daarbij", "verder", "bovendien", "ook");

    private final Parsed parsed;
    private final Sentence sentence;

    private Sums(Parsed parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    static List<Draft> of(Parsed parsed) {
        Sums sums = new Sums(parsed);
        List<Draft> drafts = new ArrayList<>();
        sums.total()
                .or(sums::partition)
                .or(sums::restOf)
                .or(sums::openList)
                .ifPresentOrElse(drafts::add, () -> drafts.addAll(sums.ofWhich()));
        if (drafts.isEmpty()) {
            drafts.addAll(sums.ofBrackets());
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
        if (totals.size() != 1 || !parsed.pairs().isEmpty() || addsToBefore(sentence)) {
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
        boolean isSaid = isClosed && (isTogether || isJoined(sentence, terms)) && Credible.areParts(draft);
        return isSaid ? Optional.of(draft) : Credible.list(draft);
    }

    /** Returns whether a sentence adds its numbers to those before it: {@code Daarnaast kwamen er nog 12}. */
    static boolean addsToBefore(Sentence sentence) {
        return ADDING.contains(sentence.item(0).words());
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
        boolean hasRest = terms.size() > 1 && hasRest(terms.get(terms.size() - 1));
        boolean isBehindColon = terms.size() > 1
                && sentence.hasBetween(whole.get().at(), terms.get(0).at(), item -> item.isSign(":"));
        if (terms.size() < 2 || !(hasRest || isBehindColon || isJoined(sentence, terms))) {
            return Optional.empty();
        }
        Draft draft = draft(whole.get(), terms);
        if (!hasRest && !isJoined(sentence, terms)) {
            return Credible.list(draft).filter(Draft::holds);
        }
        return hasRest ? Optional.of(draft) : Credible.list(draft).or(() -> afterColon(draft));
    }

    /** Returns whether the last number of a list is that of the rest: {@code en de overige 8 naar elders}. */
    private boolean hasRest(Placed last) {
        for (int i = last.at() - 2; i < sentence.size(); i++) {
            if (sentence.is(i, Cue.REST)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A list behind a colon that does not add up, even as loosely as its words say, is credible if a slip explains it.
     */
    private static Optional<Draft> afterColon(Draft draft) {
        Placed total = draft.numbers().get(draft.numbers().size() - 1);
        boolean isColon = draft.numbers().size() > 3
                && draft.sentence()
                        .hasBetween(total.at(), draft.numbers().get(0).at(), item -> item.isSign(":"));
        return isColon && Credible.areParts(draft) && Credible.isSlip(draft) ? Optional.of(draft) : Optional.empty();
    }

    /**
     * Reads {@code Er staan 33 huizen, 19 grote en 14 kleine}, if they add up: the list may also be of three things.
     */
    private Optional<Draft> openList() {
        Optional<Placed> first = parsed.numbers().stream()
                .findFirst()
                .filter(number -> number.is(Role.LEVEL) && number.quantity().isCount() && !number.isMinor())
                .filter(number -> !sentence.isSign(number.at() + 1, ","));
        if (first.isEmpty() || !parsed.pairs().isEmpty()) {
            return Optional.empty();
        }
        List<Placed> terms = terms(first.get());
        boolean isList = terms.size() >= 2
                && isJoined(sentence, terms)
                && terms.stream().allMatch(term -> term.figure().printed().isPlain())
                && sentence.hasBetween(first.get().at(), terms.get(0).at(), item -> item.isSign(","));
        return isList ? Optional.of(draft(first.get(), terms)).filter(Draft::holds) : Optional.empty();
    }

    /** Reads {@code Bij 10 van de 17 soorten daalde het, 6 bleven gelijk en 1 nam toe}. */
    private Optional<Draft> restOf() {
        List<Placed> counts = parsed.numbers().stream()
                .filter(number -> number.quantity().isCount())
                .toList();
        boolean isOfWhole = counts.size() > 3
                && counts.size() == parsed.numbers().size()
                && Shares.isRightBefore(counts.get(0), counts.get(1))
                && counts.stream().allMatch(number -> number.is(Role.LEVEL));
        if (!isOfWhole || !parsed.pairs().isEmpty()) {
            return Optional.empty();
        }
        List<Placed> terms = new ArrayList<>(counts);
        Placed whole = terms.remove(1);
        return isJoined(sentence, terms) ? Credible.list(draft(whole, terms)) : Optional.empty();
    }

    /** Reads {@code 15.836, waarvan 8.174 mannen en 7.662 vrouwen}; the parts need not be all. */
    private List<Draft> ofWhich() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            int part = i;
            Optional<Placed> total = parsed.numbers().stream()
                    .filter(number -> number.at() < part && number.isLevel())
                    .reduce((first, last) -> last);
            if (!sentence.is(i, Cue.PART) || total.isEmpty()) {
                continue;
            }
            List<Placed> terms = parsed.numbers().stream()
                    .filter(number -> number.at() > part && number.isLike(total.get()))
                    .filter(number -> number.is(Role.PART) || number.is(Role.LEVEL))
                    .limit(2)
                    .flatMap(number -> Pairs.inUnitOf(number, total.get()).stream())
                    .toList();
            if (terms.size() == 2 && isJoined(sentence, terms)) {
                Draft draft = draft(total.get(), terms);
                boolean isCount = total.get().quantity().isCount(); // a percentage may also be one of the part
                Optional<Draft> credible =
                        isCount ? Credible.list(draft) : Optional.of(draft).filter(Draft::holds);
                credible.ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /**
     * Reads {@code van 30 (10 mannen en 20 vrouwen) naar 35 (15 mannen, 20 vrouwen)}; a list may leave something out.
     */
    private List<Draft> ofBrackets() {
        List<Draft> drafts = new ArrayList<>();
        for (Placed total : parsed.numbers()) {
            int bracket = total.at() + 1;
            while (bracket < sentence.size() && sentence.item(bracket).isWord()) {
                bracket++;
            }
            if (!sentence.isSign(bracket, "(")) {
                continue;
            }
            int close = bracket;
            while (close < sentence.size() && !sentence.isSign(close, ")")) {
                close++;
            }
            int first = bracket;
            int last = close;
            List<Placed> inside = parsed.numbers().stream()
                    .filter(number -> number.at() > first && number.at() < last)
                    .toList();
            List<Placed> terms = inside.stream()
                    .filter(number -> number.quantity().isCount() && number.is(Role.LEVEL))
                    .flatMap(number -> Pairs.inUnitOf(number, total).stream())
                    .toList();
            boolean haveTimes = terms.stream().map(Placed::time).distinct().count() > 1;
            if (terms.size() > 1 && terms.size() == inside.size() && !haveTimes) {
                Credible.list(draft(total, terms))
                        .filter(draft -> isJoined(sentence, terms) || draft.holds())
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** Returns whether a list is opened before the next number: {@code 96 auto's: 61 diesels en 35 andere}. */
    private boolean isListBehind(int i) {
        for (int next = i + 1; next < sentence.size() && !sentence.isQuantity(next); next++) {
            if (sentence.isSign(next, ":")
                    || OPENING.contains(sentence.item(next).words())) {
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
        List<Placed> bracketed = parsed.numbers().stream()
                .filter(number -> !number.equals(total) && number.isInBrackets())
                .toList();
        boolean areAllBracketed = bracketed.size() > 1
                && bracketed.size() == parsed.numbers().size() - 1
                && bracketed.get(0).at() > total.at()
                && bracketed.get(0).size().compareTo(Fraction.ONE) != 0; // (1) vissers, (2) boeren
        List<Placed> terms = new ArrayList<>();
        for (Placed number : parsed.numbers()) {
            boolean isNote = number.isInBrackets() && !areAllBracketed;
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
        Placed other = terms.get(terms.size() - 2);
        boolean isAsWell =
                sentence.hasBetween(-1, other.at(), item -> item.words().equals("zowel"))
                        && sentence.hasBetween(
                                other.at(), last.at(), item -> item.words().equals("als"));
        return isAsWell || sentence.hasBetween(other.at(), last.at(), item -> item.is(Cue.AND));
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
}
