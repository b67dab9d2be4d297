package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;

/** Says of each number of a sentence what it is there, by the words to its left and right. */
final class Roles {
    private static final Set<String> MEASURES =
            Set.of("megawatt", "hectare", "kilometer", "kilo", "kilogram", "kg", "ton", "liter", "ha", "km", "mw");

    private static final int MOST_NOUN_WORDS = 3;
    private static final Fraction TEN_THOUSAND = Fraction.of(10_000);
    private static final Fraction THOUSAND = Fraction.of(1_000);

    private final Sentence sentence;
    private final Surroundings around;
    private final TimeOfNumber times;
    private final ChangeRole changes;
    private final ReferenceRole references;

    private Roles(Sentence sentence) {
        this.sentence = sentence;
        this.around = new Surroundings(sentence);
        this.times = new TimeOfNumber(around);
        this.changes = new ChangeRole(around);
        this.references = new ReferenceRole(around, times);
    }

    /**
     * Returns the numbers of a sentence in their order.
     *
     * @param before how many numbers of the text stand before it
     */
    static List<Placed> of(Sentence sentence, int before) {
        Roles roles = new Roles(sentence);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isQuantity(i)) {
                placed.add(roles.placed(i, "n" + (before + placed.size() + 1)));
            }
        }
        return TimesOfLists.zipped(placed);
    }

    private Placed placed(int i, String id) {
        Quantity quantity = sentence.item(i).quantity();
        FoundRole found = role(i);
        Optional<Moment> time = times.of(i, found.role());
        PrintedFigure figure = new PrintedFigure(
                id, quantity.printed(), quantity.kind(), step(i, quantity), Optional.empty(), List.of(), false);
        String noun = noun(i);
        List<ProseReason> why =
                found.role() == Role.LEVEL ? List.of() : List.of(ProseReason.of(found.role(), found.words()));
        Mention mention = new Mention(figure, sentence.item(i).span(), quantity.text(), time, noun, why);
        return new Placed(sentence, i, quantity, mention, found.role(), found.direction(), found.words());
    }

    /** A count that ends in three zeros may be rounded to thousands; few texts say whether it is. */
    private Optional<Fraction> step(int at, Quantity quantity) {
        boolean isMean = at > 0
                && sentence.is(at - 1, Cue.MEAN)
                && quantity.kind() == NumberKind.COUNT
                && quantity.printed().isPlain()
                && quantity.printed().isWholeCount();
        if (isMean) {
            return Optional.of(Fraction.ONE); // a mean is seldom whole
        }
        boolean isMeasure = MEASURES.contains(quantity.unit());
        boolean isInHundreds = isMeasure
                && quantity.printed().isPlain()
                && quantity.printed().isWholeCount()
                && quantity.printed().size().compareTo(THOUSAND) >= 0
                && quantity.printed().significantUnit().compareTo(Fraction.HUNDRED) >= 0;
        if (isInHundreds && quantity.printed().size().compareTo(TEN_THOUSAND) < 0) {
            return Optional.of(Fraction.HUNDRED); // 4.400 megawatt is seldom measured to the last one
        }
        boolean isRound = quantity.kind() == NumberKind.COUNT
                && quantity.printed().isPlain()
                && quantity.printed().isWholeCount()
                && quantity.printed().size().compareTo(TEN_THOUSAND) >= 0
                && quantity.printed().significantUnit().compareTo(THOUSAND) >= 0;
        return isRound ? Optional.of(THOUSAND) : Optional.empty();
    }

    private FoundRole role(int i) {
        Quantity quantity = sentence.item(i).quantity();
        if (around.words(i - 1).equals("per")) {
            return FoundRole.of(Role.PER, "per");
        }
        if (quantity.isBound() && sentence.is(around.left(i), Cue.WITH) && !isChangeByAtLeast(i, quantity)) {
            return FoundRole.of(Role.BOUND, around.words(around.left(i))); // bedrijven met minder dan 100 koeien
        }
        boolean isBeforeTo = !quantity.isSigned()
                && sentence.is(i + 1, Cue.TO)
                && around.words(i + 1).equals("naar")
                && sentence.isQuantity(i + 2);
        if (isBeforeTo && sentence.isSign(i - 1, "(")) {
            return FoundRole.of(Role.FROM, around.words(i + 1));
        }
        boolean isBehindTo = sentence.is(i - 1, Cue.TO) && sentence.isQuantity(i - 2) && sentence.isSign(i - 3, "(");
        if (isBehindTo) {
            return FoundRole.of(Role.TO, around.words(i - 1));
        }
        Optional<FoundRole> change = changes.of(i, quantity);
        if (change.isPresent()) {
            return change.get();
        }
        int left = around.left(i);
        if (isPart(i, left)) {
            return FoundRole.of(Role.PART, around.words(sentence.is(left, Cue.PART) ? left : i + 1));
        }
        if (sentence.is(left, Cue.FROM) && around.hasPartner(i, Cue.TO)) {
            return FoundRole.of(Role.FROM, around.words(left));
        }
        boolean isRange = around.words(i - 1).equals("tot")
                && sentence.isQuantity(i - 2)
                && !sentence.is(around.left(i - 2), Cue.WITH); // 200 tot 250 kamers
        boolean isArrival = around.hasPartner(i, Cue.FROM) || (!isRange && around.hasDirection(i));
        if (sentence.is(left, Cue.TO) && isArrival) {
            return FoundRole.of(Role.TO, around.words(left));
        }
        Optional<FoundRole> reference = references.of(i, quantity);
        if (reference.isPresent()) {
            return reference.get();
        }
        if (isTotal(i, left)) {
            return FoundRole.of(
                    Role.TOTAL,
                    around.words(sentence.is(i + 1, Cue.TOTAL) || sentence.is(i + 1, Cue.TOGETHER) ? i + 1 : left));
        }
        boolean isShare = (quantity.isPercentage() || quantity.isPart()) && sentence.is(i + 1, Cue.FROM);
        return isShare ? FoundRole.of(Role.SHARE, around.words(i + 1)) : FoundRole.of(Role.LEVEL, "");
    }

    /** Returns whether a bound says by how much something changed: {@code groeide met meer dan 66 procent}. */
    private boolean isChangeByAtLeast(int i, Quantity quantity) {
        return quantity.isRelative() && changes.of(i, quantity).isPresent();
    }

    private boolean isPart(int i, int left) {
        return sentence.is(left, Cue.PART)
                || sentence.is(i + 1, Cue.PART)
                || (sentence.is(i + 2, Cue.PART) && sentence.item(i + 1).isWord());
    }

    private boolean isTotal(int i, int left) {
        boolean isBroughtTo = around.words(left).equals("op") && sentence.is(left - 1, Cue.TOTAL);
        boolean isBefore = isBroughtTo // dat het totaal op 30 brengt
                || sentence.is(left, Cue.TOTAL)
                || sentence.is(left, Cue.TOGETHER)
                || sentence.is(i - 1, Cue.TOTAL)
                || sentence.is(i - 1, Cue.TOGETHER);
        boolean isBehindNoun = i + 2 < sentence.size()
                && sentence.item(i + 1).isWord()
                && (sentence.is(i + 2, Cue.TOTAL) || sentence.is(i + 2, Cue.TOGETHER));
        return isBefore || isBehindNoun || sentence.is(i + 1, Cue.TOTAL) || sentence.is(i + 1, Cue.TOGETHER);
    }

    /** Returns the words right behind a number that name what it counts. */
    private String noun(int i) {
        List<String> words = new ArrayList<>();
        for (int next = i + 1; next < sentence.size() && words.size() < MOST_NOUN_WORDS; next++) {
            if (!sentence.item(next).isWord()) {
                break;
            }
            words.add(around.words(next));
        }
        return (String.join(" ", words) + " " + amountNoun(i)).strip();
    }

    /** Returns what a sentence counts by "het aantal": {@code het aantal eerste asielaanvragen}. */
    private String amountNoun(int i) {
        int part = sentence.part(i);
        List<String> words = new ArrayList<>();
        for (int amount = 0; amount < i; amount++) {
            if (sentence.is(amount, Cue.AMOUNT) && sentence.part(amount) == part) {
                words.clear();
                for (int next = amount + 1;
                        next < i && sentence.item(next).isWord() && words.size() < MOST_NOUN_WORDS;
                        next++) {
                    words.add(around.words(next));
                }
            }
        }
        return String.join(" ", words);
    }
}
