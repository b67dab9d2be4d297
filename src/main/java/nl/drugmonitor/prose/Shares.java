package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Share;

/** Finds in a sentence a part, its whole and the share that is printed. */
final class Shares {
    private static final Set<String> ARTICLES = Set.of("de", "het", "alle", "die", "deze", "in", "totaal");
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
        return drafts;
    }

    private List<Draft> shares() {
        List<Draft> drafts = new ArrayList<>();
        List<Placed> printed = parsed.numbers().stream()
                .filter(number -> number.quantity().isPercentage())
                .filter(number -> number.is(Role.SHARE) || number.is(Role.LEVEL) || number.is(Role.PART))
                .toList();
        List<Placed> wholes = counts().stream().filter(Shares::isWhole).toList();
        for (Placed share : printed) {
            Optional<Draft> ofWhich = ofWhich(share).or(() -> ofBrackets(share));
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
        return sentence.is(left, Cue.FROM)
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
                && others.get(0).quantity().unit().equals(whole.quantity().unit());
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
                .filter(number -> number.is(Role.PART) && isBeside(sentence, number, share))
                .findFirst();
        Optional<Placed> whole = part.flatMap(number -> counts().stream()
                .filter(other -> other.at() < number.at()
                        && other.isLevel()
                        && sentence.hasBetween(other.at(), number.at(), item -> item.is(Cue.PART)))
                .reduce((first, last) -> last));
        return whole.flatMap(all -> Pairs.inUnitOf(part.orElseThrow(), all).map(like -> draft(share, like, all)));
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
        Sentence its = share.sentence();
        int of = share.at() + 1;
        if (!its.is(of, Cue.FROM)) {
            return true;
        }
        StringBuilder words = new StringBuilder();
        for (int i = of + 1; i < its.size() && (its.item(i).isWord() || its.is(i, Cue.FILLER)); i++) {
            words.append(its.item(i).isWord() ? " " + its.item(i).words() : "");
        }
        String things = words.toString().strip();
        return whole.at() == of + 1
                || things.isEmpty()
                || whole.noun().isEmpty()
                || Nouns.canAgree(things, whole.noun());
    }

    /** Finds the whole in {@code 312 uitvallers zijn 2,6% van alle lopers (12.000)}: the larger of two counts. */
    private Optional<Placed> inBrackets(Placed share) {
        List<Placed> counts = counts();
        boolean areTwo = counts.size() == 2
                && share.is(Role.SHARE)
                && counts.get(0).at() < share.at()
                && counts.get(1).at() > share.at()
                && sentence.isSign(counts.get(1).at() - 1, "(")
                && Sums.size(counts.get(0)).compareTo(Sums.size(counts.get(1))) < 0;
        return areTwo ? Optional.of(counts.get(1)) : Optional.empty();
    }

    /** Finds {@code 63 van de 1.000}. */
    private boolean isRightBefore(Placed number, Placed whole) {
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
        boolean hasBracket = false;
        for (int i = low + 1; i < high; i++) {
            Item item = sentence.item(i);
            boolean isOr = item.words().equals("of")
                    || item.words().equals("ofwel")
                    || item.words().equals("oftewel");
            hasBracket |= item.isSign("(") || isOr;
            boolean isComma =
                    item.isSign(",") && (i + 1 == high || !sentence.item(i + 1).isWord());
            boolean isFiller = mayHaveFillers
                    && (sentence.is(i, Cue.FILLER) || sentence.is(i, Cue.FROM) || sentence.is(i, Cue.PREPOSITION));
            if (!item.isSign("(") && !item.isWord() && !isOr && !isComma && !isFiller) {
                return false;
            }
        }
        return hasBracket;
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
