package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.ChangeBetween.BoundsFrom;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Words;

/** Reads what a sentence says of a pair without a number: that it rose, fell, stayed the same, or doubled. */
final class Directions {
    /** How far an adverb such as "licht" may stand from the word that it belongs to. */
    private static final int ADVERB_REACH = 3;

    /** So many words may stand between "die" and its verb. */
    private static final int RELATIVE_REACH = 5;

    /** These say what is aimed at, and not what came of it. */
    private static final Set<String> INFINITIVES =
            Set.of("verhogen", "verlagen", "verminderen", "halveren", "verdubbelen");

    private Directions() {}

    /**
     * A word of direction or size.
     *
     * @param word of words.csv, empty for a plain rise or fall
     * @param said the words of the sentence
     */
    record Found(int direction, String word, String said, boolean isLoose, boolean isNoun) {
        /**
         * Returns what is said of the later number where this is said of the earlier one: {@code toen was het hoger}.
         */
        Found turned() {
            return new Found(-direction, word, said, isLoose, isNoun);
        }
    }

    /** Returns the claim that the words around a pair make about it. */
    static Optional<Draft> claim(Sentence sentence, Pair pair, Found found) {
        Optional<Claim> claim = found.word().isEmpty()
                ? Optional.of(compared(pair, found.direction() > 0 ? Relation.GREATER : Relation.LESS))
                : Words.builtIn()
                        .change(found.word())
                        .map(word -> new ChangeBetween(
                                pair.from().figure(), pair.to().figure(), word, BoundsFrom.WORDS));
        boolean isOfTime =
                pair.certainty().grade() == Certainty.Grade.CERTAIN // hoger dan vorig jaar: 15, tegen 10 toen
                        && pair.from().is(Role.REFERENCE)
                        && pair.from().hasOwnTime()
                        && OtherTime.isCompared(sentence, pair)
                        && (pair.isIn(sentence) || GoingOn.isAbout(sentence, pair));
        Certainty plain = isOfTime && !found.isLoose() ? Certainty.CERTAIN : plain(pair, found);
        boolean isOfTimes = pair.certainty().grade() == Certainty.Grade.LIKELY
                && (pair.to().is(Role.TO) || !pair.isOfNoOrder())
                && found.word().isEmpty();
        Certainty otherTime = pair.isIn(sentence) ? Certainty.CERTAIN : OtherTime.comparedYear(sentence, pair);
        Certainty certainty = (isOfTimes ? plain : pair.certainty().and(plain)).and(otherTime);
        return claim.map(each -> Draft.of(
                        sentence,
                        each,
                        List.of(pair.from(), pair.to()),
                        new ProseReason.Says(found.said()),
                        new ProseReason.IsFrom(pair.from().mention(), Changes.because(pair.from())),
                        new ProseReason.IsTo(pair.to().mention(), Changes.because(pair.to())))
                .as(certainty));
    }

    /** That something rose or fell is certain only of "van ... naar", and of a number set against by more or less. */
    private static Certainty plain(Pair pair, Found found) {
        Certainty loose = Certainty.doubtful(new ProseReason.SaysLoosely(found.said()));
        boolean isRow =
                pair.to().sentence().passage() < 0 || pair.from().sentence().passage() < 0;
        if (isRow) { // no more certain than the pair, which its caller looks at
            return found.word().isEmpty() ? loose : Certainty.CERTAIN;
        }
        Sentence said = pair.to().sentence();
        boolean isRightBefore = isRightBefore(pair);
        boolean isByTo = pair.isFromTo() && (!pair.to().because().startsWith("tot") || isRightBefore);
        boolean isRange = pair.isFromTo()
                && !isByTo
                && pair.from().time().isEmpty()
                && pair.to().time().isEmpty(); // met temperaturen van 18 tot 24 graden wordt het iets warmer
        boolean isGoal = pair.isInOne()
                && !pair.isFromTo()
                && said.hasBetween(pair.start(), pair.end(), item -> item.is(Cue.FORECAST));
        boolean isExpected = isGoal
                || (!pair.isInOne()
                        && (said.has(Cue.FORECAST) || pair.from().sentence().has(Cue.FORECAST)));
        boolean isOfGrowth = found.isNoun()
                && pair.isOfPercentages()
                && !isOfNoun(pair); // de groei kwam uit op 2,1 procent, tegen 3,1
        if (isRange || isExpected || isOfGrowth) {
            return loose;
        }
        if (!found.word().isEmpty() && !found.isLoose()) {
            return Certainty.CERTAIN; // no more certain than the pair, which its caller looks at
        }
        boolean isDemand = said.hasWord("moet") || said.hasWord("moeten");
        if (pair.mayBeDifference() || (isDemand && !isByTo)) {
            return loose;
        }
        if (mayBeRanks(pair)) {
            return Certainty.doubtful(new ProseReason.MayBeRanks(pair.to().mention()));
        }
        if (found.isLoose()) {
            return loose;
        }
        boolean isSaidInOne = pair.isInOne()
                && pair.certainty().grade() != Certainty.Grade.DOUBTFUL
                && !said.hasBetween(pair.start(), pair.end(), item -> item.isSign(";"))
                && isVerbWithout(pair);
        boolean isPlain = pair.certainty().grade() == Certainty.Grade.CERTAIN
                && (isByTo || pair.isComparison() || isAgainst(pair, isRightBefore) || isReferredTo(pair));
        return isSaidInOne || isPlain ? Certainty.CERTAIN : loose;
    }

    /** Returns whether a number of another time is set against one in its own sentence, with the word before both. */
    private static boolean isAgainst(Pair pair, boolean isRightBefore) {
        boolean isOfItsTime = pair.from().is(Role.REFERENCE)
                && pair.isInOne()
                && pair.from().hasOwnTime()
                && pair.from().time().isPresent();
        return (isOfItsTime && isRightBefore) || isSpeltOut(pair);
    }

    /** Returns whether a sentence goes back to the one before it: {@code steeg tot 12. In 2017 waren dat er 10}. */
    private static boolean isReferredTo(Pair pair) {
        boolean sumsUp = GoingOn.sumsUp(pair.to().sentence())
                || GoingOn.sumsUp(pair.from().sentence());
        return !pair.isInOne() && (pair.to().is(Role.TO) || (pair.from().is(Role.REFERENCE) && sumsUp));
    }

    /**
     * Returns whether the noun for a change stands right before "van ... naar": {@code een groei van 2 naar 3 procent}.
     */
    private static boolean isOfNoun(Pair pair) {
        int of = pair.from().at() - 2;
        return pair.isFromTo() && of >= 0 && pair.from().sentence().item(of).isNoun();
    }

    /** Small numbers of nothing may be places in a list, where the first is the best: {@code zakte van 1 naar 6}. */
    private static boolean mayBeRanks(Pair pair) {
        Sentence sentence = pair.from().sentence();
        int of = pair.from().at() - 2;
        boolean isNoun = of >= 0 && sentence.item(of).isNoun(); // a fall of 25 to 19
        return !isNoun
                && !sentence.has(Cue.AMOUNT)
                && Stream.of(pair.from(), pair.to()).allMatch(Directions::mayBeRank);
    }

    private static boolean mayBeRank(Placed number) {
        Printed printed = number.figure().printed();
        return number.quantity().isCount()
                && number.noun().isEmpty()
                && number.quantity().unit().isEmpty()
                && printed.isPlain()
                && printed.isWholeCount()
                && printed.size().compareTo(Fraction.HUNDRED) <= 0
                && number.time().filter(time -> time.period().isPresent()).isEmpty();
    }

    /** Returns whether a colon stands between a comparison and its numbers: {@code minder dan in 2020: 15 tegen 20}. */
    private static boolean isSpeltOut(Pair pair) {
        return pair.from().is(Role.REFERENCE)
                && pair.isInOne()
                && isSpeltOut(pair.from().sentence(), pair.start());
    }

    static boolean isSpeltOut(Sentence sentence, int start) {
        int colon = start - 1;
        while (colon >= 0 && !sentence.isSign(colon, ":") && !sentence.isQuantity(colon)) {
            colon--;
        }
        if (!sentence.isSign(colon, ":")) {
            return false;
        }
        int comparison = colon - 1;
        while (comparison >= 0 && !sentence.item(comparison).isComparative()) {
            comparison--;
        }
        return comparison >= 0
                && isCompared(sentence, comparison)
                && !sentence.hasBetween(comparison, colon, item -> item.content() instanceof Item.Sign);
    }

    /** Returns what stands between semicolons around a pair. */
    private static List<Item> clause(Pair pair) {
        Sentence sentence = pair.from().sentence();
        int start = pair.start();
        while (start > 0 && !sentence.isSign(start - 1, ";")) {
            start--;
        }
        int end = pair.end();
        while (end < sentence.size() && !sentence.isSign(end, ";")) {
            end++;
        }
        return sentence.items().subList(start, end);
    }

    /** Returns whether the sentence says by one verb that something rose or fell, and compares nothing besides. */
    private static boolean isVerbWithout(Pair pair) {
        List<Item> items = clause(pair);
        long verbs = items.stream()
                .flatMap(item -> item.cue().filter(Cue::isVerb).stream())
                .distinct()
                .count();
        boolean hasComparison = items.stream().anyMatch(Item::isComparative);
        return verbs == 1 && !hasComparison;
    }

    /** Returns whether the verb or noun stands in the words before "van ... tot", with no comma between. */
    private static boolean isRightBefore(Pair pair) {
        Sentence sentence = pair.from().sentence();
        for (int i = pair.start() - 1; i >= 0; i--) {
            Optional<Cue> cue = sentence.item(i).cue();
            if (cue.filter(each -> each.isVerb() || each.isNoun()).isPresent()) {
                return true;
            }
            if (sentence.isQuantity(i) || sentence.isSign(i, ";:.")) {
                return false;
            }
        }
        return false;
    }

    /** Of two losses the larger one may be meant as more, or as less: what makes the sentence true is taken. */
    private static Claim compared(Pair pair, Relation relation) {
        Compare compare = new Compare(pair.to().figure(), relation, pair.from().figure());
        boolean areNegative =
                pair.to().value().signum() < 0 && pair.from().value().signum() < 0;
        return areNegative && compare.check().outcome() == Outcome.DIFFERS
                ? new Compare(
                        pair.to().figure(), relation, Operand.of(pair.from().figure()), Sign.SIZE_ONLY)
                : compare;
    }

    /** Returns the word of direction or size in the part of the sentence where a pair stands, if there is one. */
    static Optional<Found> of(Pair pair) {
        Sentence sentence = pair.to().sentence();
        Optional<Found> nearest = beforeReference(pair).or(() -> beforeFrom(pair));
        if (nearest.isPresent()) {
            return nearest;
        }
        if (!pair.from().sentence().equals(sentence)) {
            Sentence first = pair.from().sentence();
            boolean isOwnStory = pair.from().is(Role.TO) || first.has(Cue.COMPARED); // a year before it rose to 208
            return in(sentence).or(() -> isOwnStory ? Optional.empty() : in(first));
        }
        int part = sentence.part(pair.to().at());
        int first = sentence.part(pair.from().at());
        return in(sentence, part, pair.start(), pair.end())
                .or(() -> first == part ? Optional.empty() : in(sentence, first, pair.start(), pair.end()))
                .or(() -> isAnywhereInPart(sentence, part) || hasSecondTo(sentence) || isBehindBut(pair)
                        ? Optional.empty()
                        : in(sentence));
    }

    /**
     * Returns whether another statement comes before: {@code het ene daalde naar 15, maar het andere was 32, tegen 15}.
     */
    private static boolean isBehindBut(Pair pair) {
        Sentence sentence = pair.to().sentence();
        for (int i = 1; i < pair.start(); i++) {
            boolean isBut = sentence.item(i).words().equals("maar") && sentence.isSign(i - 1, ",");
            if (isBut && sentence.hasBetween(-1, i, Item::isQuantity)) {
                return true;
            }
        }
        return false;
    }

    /** Finds the word that sets a pair against each other: {@code meer dan de 3,1 miljoen}. */
    private static Optional<Found> beforeReference(Pair pair) {
        Sentence sentence = pair.from().sentence();
        for (int i = pair.from().at() - 1; pair.isComparison() && i >= 0 && !sentence.isQuantity(i); i--) {
            if (sentence.item(i).isComparative()) {
                return at(sentence, i);
            }
        }
        return Optional.empty();
    }

    /** Finds the verb nearest before "van ... tot": {@code na een daling weer gestegen van 10 tot 12}. */
    private static Optional<Found> beforeFrom(Pair pair) {
        Sentence sentence = pair.from().sentence();
        Optional<Found> noun = nounOf(pair);
        for (int i = pair.from().at() - 1; pair.isFromTo() && i >= 0; i--) {
            boolean isOther = sentence.isSign(i, ",") && i < pair.from().at() - 2 && hasSecondComma(sentence, i);
            if (sentence.isQuantity(i) || sentence.isSign(i, ";") || sentence.is(i, Cue.EXCEPT) || isOther) {
                return noun; // het verlagen van A, het invoeren van B of het oprekken van 4 naar 5 jaar
            }
            boolean isVerb = sentence.item(i).isVerb() || sentence.item(i).content() instanceof Item.SizeWord;
            boolean isAim = INFINITIVES.contains(sentence.item(i).words())
                    && i != pair.from().at() - 2; // wil het aantal halveren, van 1.000
            if (isVerb && !isAim) {
                Optional<Found> verb = at(sentence, i);
                boolean isOfNoun = noun.isPresent() // verhoging, bij een beperking van 2 naar 1 jaar
                        && verb.filter(found -> found.direction() != noun.get().direction())
                                .isPresent();
                return isOfNoun || (noun.isPresent() && hasSecondTo(sentence)) ? noun : verb;
            }
        }
        return noun;
    }

    /** Finds the noun right before "van": in Noord steeg het, in Zuid {@code een daling van 15 naar 9}. */
    private static Optional<Found> nounOf(Pair pair) {
        return isOfNoun(pair) ? at(pair.from().sentence(), pair.from().at() - 2) : Optional.empty();
    }

    private static boolean hasSecondComma(Sentence sentence, int comma) {
        return sentence.hasBetween(-1, comma, item -> item.isSign(","));
    }

    /**
     * Returns whether two changes have each a number that they arrive at; the word of one says nothing of the other.
     */
    private static boolean hasSecondTo(Sentence sentence) {
        int arrivals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            arrivals += sentence.is(i, Cue.TO) && sentence.isQuantity(i + 1) ? 1 : 0;
        }
        return arrivals > 1;
    }

    private static boolean hasFromBehind(Sentence sentence, int word) {
        return sentence.hasBetween(word, sentence.size(), item -> item.is(Cue.FROM));
    }

    private static boolean isAnywhereInPart(Sentence sentence, int part) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean isComparative = sentence.item(i).isComparative();
            boolean isHere = sentence.part(i) == part
                    && (isComparative || at(sentence, i).isPresent());
            if (isHere || sentence.is(i, Cue.EXCEPT)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the one word of direction or size of a whole sentence; nothing if two say different things. */
    static Optional<Found> in(Sentence sentence) {
        Optional<Found> found = Optional.empty();
        for (int i = 0; i < sentence.size(); i++) {
            boolean isAim = INFINITIVES.contains(sentence.item(i).words());
            boolean isOfOther = isAim || isLoose(sentence, i) || isRelative(sentence, i);
            Optional<Found> here = isOfOther ? Optional.empty() : at(sentence, i);
            boolean isOther = found.isPresent()
                    && here.isPresent()
                    && found.get().direction() != here.get().direction();
            if (isOther) {
                return Optional.empty();
            }
            found = found.filter(each -> here.isEmpty() || !each.word().isEmpty())
                    .or(() -> here);
        }
        return found;
    }

    /** Returns what all words of more, less, rise and fall of a sentence say, if they say the same. */
    static Optional<Found> loosely(Sentence sentence) {
        List<Found> all = sentence.items().stream()
                .flatMap(item -> item
                        .cue()
                        .filter(cue -> cue.direction() != 0)
                        .map(cue -> new Found(cue.direction(), "", item.words(), true, cue.isNoun()))
                        .stream())
                .toList();
        boolean isOne = all.stream().map(Found::direction).distinct().count() == 1;
        return isOne ? Optional.of(all.get(0)) : Optional.empty();
    }

    /**
     * Returns whether a word says what becomes of the thing before it: {@code bij een bevolking die blijft groeien}.
     */
    private static boolean isRelative(Sentence sentence, int word) {
        String verb = sentence.item(word).words();
        boolean isPast = !verb.endsWith("en") && !verb.endsWith("t"); // het aantal mensen die er wonen steeg
        int die = word - 1;
        while (die > Math.max(0, word - RELATIVE_REACH)
                && !sentence.item(die).words().equals("die")) {
            if (sentence.isQuantity(die) || sentence.item(die).content() instanceof Item.Sign) {
                return false;
            }
            die--;
        }
        return !isPast
                && die > 0
                && sentence.item(die).words().equals("die")
                && sentence.item(die - 1).isWord();
    }

    private static Optional<Found> in(Sentence sentence, int part, int start, int end) {
        Optional<Found> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        int directions = 0;
        for (int i = 0; i < sentence.size(); i++) {
            boolean isOfOther = i > end && isRelative(sentence, i);
            boolean isOfNext = isOfOther || (i > end && hasSecondTo(sentence) && hasFromBehind(sentence, i));
            boolean isHere = sentence.part(i) == part
                    && !isOfNext
                    && !sentence.hasBetween(i, start, item -> item.is(Cue.EXCEPT));
            Optional<Found> here = isHere ? at(sentence, i) : Optional.empty();
            if (here.isEmpty()) {
                continue;
            }
            if (isLoose(sentence, i) && (i > start || end < start)) {
                continue;
            }
            directions |= here.get().direction() > 0 ? 1 : here.get().direction() < 0 ? 2 : 4;
            int distance = i < start ? start - i : Math.max(0, i - end);
            boolean isBetter = best.isEmpty()
                    || (!here.get().word().isEmpty() && best.get().word().isEmpty())
                    || (distance < least
                            && here.get().word().isEmpty() == best.get().word().isEmpty());
            if (isBetter) {
                best = here;
                least = distance;
            }
        }
        boolean isOne = Integer.bitCount(directions) == 1;
        return isOne ? best : Optional.empty();
    }

    /** Returns what an item says of direction or size, together with the adverb beside it. */
    private static Optional<Found> at(Sentence sentence, int i) {
        Item item = sentence.item(i);
        if (item.content() instanceof Item.SizeWord size) {
            int direction = Words.builtIn()
                    .change(size.word())
                    .map(word -> word.direction())
                    .orElse(0);
            return Optional.of(new Found(direction, hedged(sentence, i, size.word()), item.words(), false, false));
        }
        if (item.is(Cue.STEADY)) {
            return Optional.of(new Found(0, "gelijk gebleven", item.words(), false, false));
        }
        boolean isTaken =
                item.words().equals("afgenomen") && sentence.is(i + 1, Cue.AMOUNT); // exams are "afgenomen" too
        boolean isOfOther = item.isNoun()
                && !Lexicon.builtIn().isOfDirection(item.words()); // na de rentestijging gleed de euro weg
        int direction =
                isTaken || isOfOther ? 0 : item.cue().map(Cue::direction).orElse(0);
        boolean isOfSizeWord = i + 2 < sentence.size()
                && sentence.is(i + 1, Cue.THAN)
                && sentence.item(i + 2).content() instanceof Item.SizeWord;
        if (isOfSizeWord) {
            return Optional.empty(); // meer dan gehalveerd
        }
        boolean isLoose = isLoose(sentence, i);
        boolean isOfThings = i + 1 < sentence.size() && sentence.item(i + 1).isWord();
        if (direction == 0 || (isLoose && !isOfThings)) {
            return Optional.empty();
        }
        boolean isNoun = item.isNoun();
        for (int near = Math.max(0, i - ADVERB_REACH);
                near <= Math.min(sentence.size() - 1, i + ADVERB_REACH);
                near++) {
            boolean isBefore = near < i;
            boolean isBesideOnly = isNoun || item.isComparative();
            boolean canBelong = !isBesideOnly || near == i - 1;
            Optional<String> word = canBelong ? sized(sentence, near, direction) : Optional.empty();
            if (word.isPresent()) {
                String adverb = sentence.item(near).words();
                String said = isBefore ? adverb + " " + item.words() : item.words() + " " + adverb;
                return Optional.of(new Found(direction, word.get(), said, isLoose, isNoun));
            }
        }
        return Optional.of(new Found(direction, "", item.words(), isLoose, isNoun));
    }

    /** Returns whether "meer" or its like stands without what it is set against: {@code meer boetes: 74, tegen 59}. */
    private static boolean isLoose(Sentence sentence, int i) {
        return sentence.item(i).isComparative() && !isCompared(sentence, i);
    }

    /** Returns the entry of words.csv for a change word with the hedge before it: {@code bijna verdubbeld}. */
    private static String hedged(Sentence sentence, int i, String word) {
        if (i == 0) {
            return word;
        }
        String before = sentence.item(i - 1).words();
        String two = i >= 2 ? sentence.item(i - 2).words() + " " + before : before;
        for (String hedge : List.of(two, before)) {
            String whole = hedge + " " + word;
            if (Words.builtIn().change(whole).isPresent()) {
                return whole;
            }
        }
        return word;
    }

    /** "Meer" says that something rose only where it is set against something: {@code meer dan de 10 van 2020}. */
    private static boolean isCompared(Sentence sentence, int i) {
        for (int next = i + 1; next < sentence.size(); next++) {
            if (sentence.is(next, Cue.THAN) && sentence.is(next + 1, Cue.FORECAST)) {
                return false; // minder dan verwacht
            }
            if (sentence.is(next, Cue.THAN) || sentence.is(next, Cue.COMPARED)) {
                boolean isAge =
                        next + 1 < sentence.size() && sentence.item(next + 1).content() instanceof Item.NoNumber;
                return !isAge;
            }
            if (sentence.isQuantity(next) || sentence.isSign(next, ",;")) {
                return false;
            }
        }
        return false;
    }

    private static Optional<String> sized(Sentence sentence, int i, int direction) {
        Optional<Cue> cue = sentence.item(i).cue();
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        return switch (cue.get()) {
            case LIGHT -> Optional.of(direction > 0 ? "lichte stijging" : "lichte daling");
            case STRONG -> Optional.of(direction > 0 ? "sterke stijging" : "sterke daling");
            case CONSIDERABLE -> Optional.of(direction > 0 ? "aanzienlijk meer" : "aanzienlijk minder");
            case EXPLOSIVE -> direction > 0 ? Optional.of("explosieve stijging") : Optional.empty();
            default -> Optional.empty();
        };
    }
}
