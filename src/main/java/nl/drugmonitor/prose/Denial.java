package nl.drugmonitor.prose;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds a word that denies what a sentence says of a change: {@code Het aantal is niet gestegen}. */
final class Denial {
    private static final Set<String> WORDS = Set.of("niet", "geen", "nooit", "noch", "evenmin");

    /** Words behind which "niet" denies something else: {@code niet alleen in Noord}. */
    private static final Set<String> OTHERS = Set.of("alleen", "eerder", "zozeer", "langer", "toevallig");

    private static final int REACH = 2;

    private Denial() {}

    /** Returns what denies a claim of a sentence if words of it do so, and leaves it as it is otherwise. */
    static UnaryOperator<Draft> in(Sentence sentence) {
        Optional<Certainty> denied = word(sentence).map(Certainty::denied);
        return draft -> denied.map(draft::as).orElse(draft);
    }

    /** Returns what denies a rise or fall, if a word that does so stands beside one. */
    private static Optional<ProseReason> word(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean isDenying = WORDS.contains(sentence.item(i).words())
                    && (i + 1 == sentence.size()
                            || !OTHERS.contains(sentence.item(i + 1).words()));
            if (isDenying && isBesideChange(sentence, i)) {
                return Optional.of(new ProseReason.Denied(sentence.item(i).words()));
            }
        }
        return Optional.empty();
    }

    private static boolean isBesideChange(Sentence sentence, int word) {
        return isChange(sentence, word, 1) || isChange(sentence, word, -1);
    }

    private static boolean isChange(Sentence sentence, int word, int step) {
        for (int i = word + step; i >= 0 && i < sentence.size() && Math.abs(i - word) <= REACH; i += step) {
            Item item = sentence.item(i);
            boolean isNoMore = item.is(Cue.MORE) && !sentence.is(i + 1, Cue.THAN); // niet meer verhuurd
            boolean isChange = item.content() instanceof Item.SizeWord
                    || item.cue()
                            .filter(cue -> cue.direction() != 0 && !isNoMore)
                            .isPresent();
            if (isChange) {
                return true;
            }
            if (item.isQuantity() || item.isWord() || item.content() instanceof Item.Sign) {
                return false;
            }
        }
        return false;
    }
}
