package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Same;
import nl.drugmonitor.claim.Share;

/** Finds in a sentence a part, its whole and the share that is printed. */
final class Shares {
    private static final Set<String> ARTICLES = Set.of("de", "het", "alle", "die", "deze", "in", "totaal");
    private static final Set<String> THINGS = Set.of("zetels", "punten", "stemmen");
    private static final Set<String> ONE = Set.of("een");

    private final Parsed parsed;
    private final Sentence sentence;

    private Shares(Parsed parsed) {
        this.parsed = parsed;
        this.sentence = parsed.sentence();
    }

    static List<Draft> of(Parsed parsed) {
        Shares shares = new Shares(parsed);
        List<Draft> drafts = new ArrayList<>(shares.shares());
        shares.saidTwice().forEach(part -> drafts.add(shares.same(part)));
        return drafts;
    }

    /** Returns the parts in words with the same in percent behind them: {@code bijna de helft (46%)}. */
    private List<Placed> saidTwice() {
        return parsed.numbers().stream()
                .filter(number -> number.quantity().isPart()
                        && !number.is(Role.CHANGE)
                        && inPercent(number).isPresent())
                .toList();
    }

    private Optional<Placed> inPercent(Placed part) {
        boolean isBracket = sentence.isSign(part.at() + 1, "(") && sentence.isSign(part.at() + 3, ")");
        return parsed.numbers().stream()
                .filter(number -> isBracket
                        && number.at() == part.at() + 2
                        && number.quantity().isPercentage()
                        && !number.quantity().isPart()
                        && !number.quantity().isSigned())
                .findFirst();
    }

    private Draft same(Placed part) {
        Placed percentage = inPercent(part).orElseThrow();
        return Draft.of(
                sentence,
                new Same(percentage.figure(), part.figure()),
                List.of(part, percentage),
                new ProseReason.IsShare(percentage.mention()));
    }

    private List<Draft> shares() {
        List<Draft> drafts = new ArrayList<>();
        List<Placed> printed = parsed.numbers().stream()
                .filter(number -> number.quantity().isPercentage())
                .filter(number -> number.is(Role.SHARE) || number.is(Role.LEVEL) || number.is(Role.PART))
                .filter(number -> inPercent(number).isEmpty() && !isRest(number))
                .toList();
        List<Placed> wholes = counts().stream().filter(Shares::isWhole).toList();
        for (Placed share : printed) {
            Optional<Draft> ofWhich = ofWhich(share).or(() -> ofBrackets(share)).or(() -> restated(share));
            if (ofWhich.isPresent()) {
                drafts.add(ofWhich.get());
                continue;
            }
            Optional<Placed> whole = wholes.size() == 1
                    ? Optional.of(wholes.get(0))
                    : wholes.isEmpty() && printed.size() == 1 ? inBrackets(share) : Optional.empty();
            whole.filter(all -> isOfThings(share, all))
                    .flatMap(all -> part(share, all, printed.size()).map(part -> draft(share, part, all)))
                    .map(draft -> isSaid(share, draft)
                            ? draft
                            : draft.as(Certainty.likely(new ProseReason.IsShare(share.mention()))))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** Returns whether a share is that of all but the part that was named: {@code de overige 99,6%}. */
    static boolean isRest(Placed share) {
        return share.sentence().is(share.at() - 1, Cue.REST);
    }

    private List<Placed> counts() {
        return parsed.numbers().stream()
                .filter(number -> number.quantity().isCount() && !number.is(Role.CHANGE) && !number.is(Role.PER))
                .toList();
    }

    /** Returns whether a count is what something is a part of: {@code van de 250 monsters}. */
    static boolean isWhole(Placed number) {
        Sentence sentence = number.sentence();
        int left = number.at() - 1;
        while (sentence.is(left, Cue.FILLER)
                || sentence.is(left, Cue.TOTAL)
                || (sentence.is(left, Cue.PREPOSITION) && sentence.is(left + 1, Cue.TOTAL))) {
            left--;
        }
        boolean hasArticle = left < number.at() - 1
                && ARTICLES.contains(sentence.item(left + 1).words());
        boolean isOneOf = left > 0 && ONE.contains(sentence.item(left - 1).words());
        boolean isBelonging = sentence.is(left, Cue.TO) // tot de 1,2 miljoen leden behoren 160 duizend vrouwen
                && (sentence.hasWord("behoren") || sentence.hasWord("behoort") || sentence.hasWord("behoorden"));
        return (sentence.is(left, Cue.FROM) || isBelonging)
                && (hasArticle || left == 0)
                && !isOneOf
                && (number.is(Role.LEVEL) || number.is(Role.TOTAL));
    }

    /** Returns the count that the share is printed for: the one beside it, or the only one that there is. */
    private Optional<Placed> part(Placed share, Placed whole, int shares) {
        List<Placed> others =
                counts().stream().filter(number -> !number.equals(whole)).toList();
        Optional<Placed> ofWhole = others.stream()
                .filter(number -> isRightBefore(number, whole))
                .findFirst()
                .filter(number -> shares == 1);
        if (ofWhole.isPresent()) {
            return Pairs.inUnitOf(ofWhole.get(), whole);
        }
        Optional<Placed> beside = others.stream()
                .filter(number -> isBeside(sentence, number, share))
                .findFirst();
        boolean isOnly = others.size() == 1
                && shares == 1
                && counts().size() == 2
                && others.get(0).quantity().unit().equals(whole.quantity().unit())
                && (others.get(0).at() > whole.at()
                        || Nouns.canAgreeLoosely(others.get(0).noun(), whole.noun()));
        return beside.or(() -> isOnly ? Optional.of(others.get(0)) : Optional.empty())
                .flatMap(number -> Pairs.inUnitOf(number, whole));
    }

    /**
     * Returns whether words or brackets join a share with its part; {@code 68 procent, gemeten over 45 van de 82} do
     * not.
     */
    private boolean isSaid(Placed share, Draft draft) {
        Placed part = draft.numbers().get(0);
        Placed whole = draft.numbers().get(1);
        boolean isOfWhole = isRightBefore(part, whole) && share.at() < part.at();
        return !isOfWhole || share.is(Role.SHARE) || isBeside(sentence, part, share) || share.at() > whole.at();
    }

    /** Reads {@code 3.767 leners, waarvan 605 (16%) in Delft}. */
    private Optional<Draft> ofWhich(Placed share) {
        Optional<Placed> part = counts().stream()
                .filter(number -> (number.is(Role.PART) || share.is(Role.PART)) && belongs(share, number))
                .findFirst();
        Optional<Placed> whole = part.flatMap(number -> counts().stream()
                .filter(other -> other.at() < number.at()
                        && other.isLevel()
                        && sentence.hasBetween(other.at(), number.at(), item -> item.is(Cue.PART)))
                .reduce((first, last) -> last));
        return whole.flatMap(all -> Pairs.inUnitOf(part.orElseThrow(), all).map(like -> draft(share, like, all)));
    }

    /** Reads {@code Van 450 bestuurders werd de adem geblazen; 84 hadden te veel op, ofwel 19%}. */
    private Optional<Draft> restated(Placed share) {
        List<Placed> levels = counts().stream()
                .filter(number -> number.is(Role.LEVEL) && !number.isMinor())
                .toList();
        boolean areTwo = levels.size() == 2
                && levels.size() == counts().size()
                && parsed.pairs().isEmpty()
                && levels.get(1).size().compareTo(levels.get(0).size()) < 0;
        if (!areTwo) {
            return Optional.empty();
        }
        Placed part = levels.get(1);
        boolean isApart = share.at() > part.at()
                && sentence.item(share.at() - 1).isOr()
                && sentence.hasBetween(levels.get(0).at(), part.at(), item -> item.isSign(";"));
        boolean isBeside = share.at() > levels.get(0).at()
                && sentence.hasBetween(Math.min(share.at(), part.at()), Math.max(share.at(), part.at()), Item::isOr)
                && isBeside(sentence, part, share);
        return isApart || isBeside
                ? Pairs.inUnitOf(part, levels.get(0))
                        .map(like -> draft(share, like, levels.get(0)))
                        .flatMap(Credible::only)
                : Optional.empty();
    }

    /** Returns whether a share is that of a part: {@code 12 (43%)}, {@code 12, een deel van 43%}, {@code 12: 43%}. */
    private boolean belongs(Placed share, Placed part) {
        boolean isBehindColon = sentence.isSign(share.at() - 1, ":")
                && part.at() < share.at()
                && !sentence.hasBetween(part.at(), share.at(), Item::isQuantity);
        return isBehindColon || isBeside(sentence, part, share) || isAmountOf(share, part);
    }

    /** Returns whether a share is said to be one right behind its part: {@code daarvan 30, een percentage van 20%}. */
    static boolean isAmountOf(Placed share, Placed part) {
        return part.at() < share.at()
                && isAmount(share)
                && !share.sentence().hasBetween(part.at(), share.at(), Item::isQuantity);
    }

    /** Returns whether it is said to be a share: {@code een aandeel van 8,4 procent}. */
    static boolean isAmount(Placed share) {
        Sentence its = share.sentence();
        boolean isSaid = share.at() > 2 // in 41.600 gevallen, dat is 12,8 procent
                && its.item(share.at() - 1).words().equals("is")
                && its.item(share.at() - 2).words().equals("dat")
                && its.isSign(share.at() - 3, ",");
        return isSaid || (its.is(share.at() - 1, Cue.FROM) && its.is(share.at() - 2, Cue.AMOUNT));
    }

    /** Reads {@code 58,7 procent van de huizen (98 van 167)}: the numbers in brackets are those of the share before. */
    private Optional<Draft> ofBrackets(Placed share) {
        List<Placed> counts =
                counts().stream().filter(number -> number.at() > share.at()).toList();
        if (counts.size() < 2) {
            return Optional.empty();
        }
        Placed part = counts.get(0);
        Placed whole = counts.get(1);
        boolean areInBrackets = sentence.isSign(part.at() - 1, "(")
                && isRightBefore(part, whole)
                && sentence.isSign(whole.at() + 1, ")")
                && isBeside(sentence, part, share, true);
        return areInBrackets ? Pairs.inUnitOf(part, whole).map(like -> draft(share, like, whole)) : Optional.empty();
    }

    /** Returns whether a share names no other things than those of the whole: {@code 61% van de kisten}. */
    static boolean isOfThings(Placed share, Placed whole) {
        String things = things(share);
        String counted = whole.noun().isEmpty() ? unitOfThings(whole) : whole.noun();
        return whole.at() == share.at() + 2 || things.isEmpty() || counted.isEmpty() || Nouns.canAgree(things, counted);
    }

    /** Returns the unit of a number that counts things, such as seats. */
    private static String unitOfThings(Placed number) {
        return THINGS.contains(number.quantity().unit()) ? number.quantity().unit() : "";
    }

    /**
     * Returns whether a share names the things of a number: {@code 12 klachten, bij 400 zaken. Dat is 3% van de zaken}.
     */
    static boolean isOfNamed(Placed share, Placed whole) {
        String things = things(share);
        return !things.isEmpty() && !whole.noun().isEmpty() && Nouns.canAgree(things, whole.noun());
    }

    /** Returns the words for what a share is taken of; empty if it does not say. */
    private static String things(Placed share) {
        Sentence its = share.sentence();
        int of = share.at() + 1;
        if (!its.is(of, Cue.FROM)) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (int i = of + 1; i < its.size() && !its.item(i).isQuantity() && isOfName(its, i); i++) {
            words.append(its.item(i).isWord() ? " " + its.item(i).words() : "");
        }
        return words.toString().strip();
    }

    private static boolean isOfName(Sentence sentence, int i) {
        return sentence.item(i).isWord()
                || sentence.is(i, Cue.FILLER)
                || sentence.is(i, Cue.TOTAL)
                || sentence.is(i, Cue.AMOUNT);
    }

    /** Finds the whole in {@code 312 uitvallers zijn 2,6% van alle lopers (12.000)}: the larger of two counts. */
    private Optional<Placed> inBrackets(Placed share) {
        List<Placed> counts = counts();
        boolean areTwo = counts.size() == 2
                && share.is(Role.SHARE)
                && counts.get(0).at() < share.at()
                && counts.get(1).at() > share.at()
                && sentence.isSign(counts.get(1).at() - 1, "(")
                && counts.get(0).size().compareTo(counts.get(1).size()) < 0;
        return areTwo ? Optional.of(counts.get(1)) : Optional.empty();
    }

    /** Finds {@code 63 van de 1.000}. */
    static boolean isRightBefore(Placed number, Placed whole) {
        Sentence sentence = number.sentence();
        boolean hasFrom = false;
        for (int i = number.at() + 1; i < whole.at(); i++) {
            hasFrom |= sentence.is(i, Cue.FROM);
            if (!sentence.is(i, Cue.FROM) && !sentence.is(i, Cue.FILLER)) {
                return false;
            }
        }
        return hasFrom && number.at() < whole.at();
    }

    /** Returns whether only a bracket stands between a count and a share. */
    static boolean isBeside(Sentence sentence, Placed number, Placed share) {
        return isBeside(sentence, number, share, false);
    }

    private static boolean isBeside(Sentence sentence, Placed number, Placed share, boolean mayHaveFillers) {
        int low = Math.min(number.at(), share.at());
        int high = Math.max(number.at(), share.at());
        boolean isJoined = false;
        for (int i = low + 1; i < high; i++) {
            isJoined |= joins(sentence, i, share);
            boolean isRestated = isJoined && (sentence.is(i, Cue.AMOUNT) || sentence.is(i, Cue.PREPOSITION));
            boolean isSmall = sentence.is(i, Cue.FILLER) || sentence.is(i, Cue.FROM) || sentence.is(i, Cue.PREPOSITION);
            boolean mayStand = isRestated || (mayHaveFillers && isSmall); // 11% of in aantallen 1.479
            if (!mayStand && !isPassed(sentence, i, high)) {
                return false;
            }
        }
        return isJoined;
    }

    /** Returns whether an item joins a share with its count: a bracket, "ofwel", the comma of {@code 12, een derde}. */
    private static boolean joins(Sentence sentence, int i, Placed share) {
        Item item = sentence.item(i);
        boolean isInWords = item.isSign(",") && share.quantity().isPart();
        return item.isSign("(") || item.isOr() || isInWords;
    }

    private static boolean isPassed(Sentence sentence, int i, int end) {
        Item item = sentence.item(i);
        Item next = sentence.item(i + 1);
        boolean isBeforeOr = next.isOr();
        boolean isComma = item.isSign(",") && (i + 1 == end || !next.isWord() || isBeforeOr);
        boolean isDash = item.isSign("-\u2013") && isBeforeOr;
        return item.isSign("(") || item.isWord() || item.isOr() || isComma || isDash;
    }

    private Draft draft(Placed share, Placed part, Placed whole) {
        return draft(sentence, share, part, whole);
    }

    static Draft draft(Sentence sentence, Placed share, Placed part, Placed whole) {
        return Draft.of(
                sentence,
                new Share(part.figure(), whole.figure(), share.figure()),
                List.of(part, whole, share),
                new ProseReason.IsShare(share.mention()),
                new ProseReason.IsPart(part.mention()),
                new ProseReason.IsWhole(whole.mention()));
    }
}
