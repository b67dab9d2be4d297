package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;

/** Says of each number of a sentence what it is there, by the words to its left and right. */
final class Roles {
    /** So many words may stand between "een stijging" and "van 5 procent". */
    private static final int NOUN_REACH = 8;

    /** So many words may stand between a number and the time behind it. */
    private static final int TIME_REACH = 4;

    private static final int MOST_NOUN_WORDS = 3;
    private static final Fraction TEN_THOUSAND = Fraction.of(10_000);
    private static final Fraction THOUSAND = Fraction.of(1_000);

    private final Sentence sentence;

    private Roles(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Returns the numbers of a sentence in their order.
     *
     * @param ids gives each its id, by its order among the numbers of the text
     */
    static List<Placed> of(Sentence sentence, IntFunction<String> ids, int before) {
        Roles roles = new Roles(sentence);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isQuantity(i)) {
                placed.add(roles.placed(i, ids.apply(before + placed.size() + 1)));
            }
        }
        return TimesOfLists.zipped(placed);
    }

    private Placed placed(int i, String id) {
        Quantity quantity = sentence.item(i).quantity();
        Found found = role(i);
        Optional<Moment> time = time(i, found.role());
        PrintedFigure figure = new PrintedFigure(
                id, quantity.printed(), quantity.kind(), step(i, quantity), Optional.empty(), List.of(), false);
        String noun = noun(i);
        List<ProseReason> why =
                found.role() == Role.LEVEL ? List.of() : List.of(ProseReason.of(found.role(), found.words()));
        Mention mention = new Mention(figure, sentence.item(i).span(), quantity.text(), time, noun, why);
        return new Placed(sentence, i, quantity, mention, found.role(), found.direction(), noun, found.words());
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
        boolean isRound = quantity.kind() == NumberKind.COUNT
                && quantity.printed().isPlain()
                && quantity.printed().isWholeCount()
                && quantity.printed().size().compareTo(TEN_THOUSAND) >= 0
                && quantity.printed().significantUnit().compareTo(THOUSAND) >= 0;
        return isRound ? Optional.of(THOUSAND) : Optional.empty();
    }

    private record Found(Role role, int direction, String words) {
        static Found of(Role role, String words) {
            return new Found(role, 0, words);
        }
    }

    private Found role(int i) {
        Quantity quantity = sentence.item(i).quantity();
        if (words(i - 1).equals("per")) {
            return Found.of(Role.PER, "per");
        }
        boolean isBound = quantity.printed()
                .hedge()
                .filter(hedge -> hedge.meaning().isBound())
                .isPresent();
        if (isBound && sentence.is(left(i), Cue.WITH)) {
            return Found.of(Role.PART, words(left(i))); // bedrijven met minder dan 100 koeien
        }
        boolean isBeforeTo = sentence.is(i + 1, Cue.TO) && words(i + 1).equals("naar") && sentence.isQuantity(i + 2);
        if (isBeforeTo && sentence.isSign(i - 1, "(")) {
            return Found.of(Role.FROM, words(i + 1));
        }
        boolean isBehindTo = sentence.is(i - 1, Cue.TO) && sentence.isQuantity(i - 2) && sentence.isSign(i - 3, "(");
        if (isBehindTo) {
            return Found.of(Role.TO, words(i - 1));
        }
        Optional<Found> change = change(i, quantity);
        if (change.isPresent()) {
            return change.get();
        }
        int left = left(i);
        if (isPart(i, left)) {
            return Found.of(Role.PART, words(sentence.is(left, Cue.PART) ? left : i + 1));
        }
        if (sentence.is(left, Cue.FROM) && hasPartner(i, Cue.TO)) {
            return Found.of(Role.FROM, words(left));
        }
        if (sentence.is(left, Cue.TO) && (hasPartner(i, Cue.FROM) || hasDirection(i))) {
            return Found.of(Role.TO, words(left));
        }
        if (sentence.is(left, Cue.AGAINST) || sentence.is(left, Cue.COMPARED) || sentence.is(left, Cue.THAN)) {
            return Found.of(Role.REFERENCE, words(left));
        }
        if (sentence.isSign(left, "(")) {
            Optional<Found> reference = inBrackets(left, i);
            if (reference.isPresent()) {
                return reference.get();
            }
        }
        boolean isNamedTime =
                sentence.isSign(left, ":") && sentence.isTime(left - 1) && sentence.isSign(left - 2, "(,;");
        if (isNamedTime) {
            return Found.of(Role.REFERENCE, words(left - 1));
        }
        boolean isFromBefore = (sentence.is(left, Cue.FROM) || words(left).equals("na"))
                && sentence.isSign(left - 1, ",")
                && timeBehind(i)
                        .filter(time -> time.order() == Moment.Order.BEFORE || time.order() == Moment.Order.LAST)
                        .isPresent();
        if (isFromBefore) {
            return Found.of(Role.REFERENCE, words(left));
        }
        if (isThen(i)) {
            return Found.of(Role.REFERENCE, "toen");
        }
        boolean isWithReference = sentence.is(left, Cue.WITH) && quantity.isCount() && isComparedBefore(left);
        if (isWithReference) {
            return Found.of(Role.REFERENCE, words(left));
        }
        boolean isTimedBracket = sentence.isSign(left, "(")
                && timeBehind(i).isPresent()
                && isAloneInBracket(i)
                && hasLikeBefore(left, quantity);
        if (isTimedBracket) {
            return Found.of(Role.REFERENCE, words(left));
        }
        if (isTotal(i, left)) {
            return Found.of(
                    Role.TOTAL,
                    words(sentence.is(i + 1, Cue.TOTAL) || sentence.is(i + 1, Cue.TOGETHER) ? i + 1 : left));
        }
        boolean isShare = (quantity.isPercentage() || quantity.isPart()) && sentence.is(i + 1, Cue.FROM);
        return isShare ? Found.of(Role.SHARE, words(i + 1)) : Found.of(Role.LEVEL, "");
    }

    /** Finds {@code vergeleken met de week van 3 mei met 67 meldingen}. */
    private boolean isComparedBefore(int with) {
        for (int i = with - 1; i >= 0 && !sentence.isQuantity(i); i--) {
            if (sentence.is(i, Cue.COMPARED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAloneInBracket(int i) {
        for (int next = i + 1; next < sentence.size() && !sentence.isSign(next, ")"); next++) {
            if (sentence.isQuantity(next)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasLikeBefore(int bracket, Quantity quantity) {
        for (int i = bracket - 1; i >= 0; i--) {
            if (sentence.isQuantity(i)) {
                return sentence.item(i).quantity().kind() == quantity.kind();
            }
        }
        return false;
    }

    /** Finds {@code minder dan in 2018, toen er 9.182 waren}. */
    private boolean isThen(int i) {
        int then = i - 1;
        while (then >= 0 && !List.of("toen", "waar").contains(words(then))) {
            if (sentence.isQuantity(then) || sentence.isSign(then, ";:")) {
                return false;
            }
            then--;
        }
        for (int before = then - 1; before >= 0; before--) {
            if (sentence.is(before, Cue.THAN) || sentence.is(before, Cue.COMPARED)) {
                return true;
            }
            if (sentence.isQuantity(before)) {
                return false;
            }
        }
        return false;
    }

    /** Finds {@code ten opzichte van 2020 (48)}: a number in brackets behind a time that something is set against. */
    private Optional<Found> inBrackets(int bracket, int number) {
        for (int i = number + 1; i < sentence.size() && !sentence.isSign(i, ")"); i++) {
            boolean isLike = sentence.isQuantity(i)
                    && sentence.item(i).quantity().kind()
                            == sentence.item(number).quantity().kind();
            if (isLike) {
                return Optional.empty();
            }
        }
        boolean hasTime = false;
        for (int i = bracket - 1; i >= Math.max(0, bracket - NOUN_REACH); i--) {
            hasTime |= moment(i).isPresent();
            boolean isSetAgainst =
                    sentence.is(i, Cue.COMPARED) || sentence.is(i, Cue.THAN) || sentence.is(i, Cue.AGAINST);
            if (hasTime && isSetAgainst) {
                return Optional.of(Found.of(Role.REFERENCE, words(i)));
            }
            if (sentence.isQuantity(i) || sentence.item(i).content() instanceof Item.Sign) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPart(int i, int left) {
        return sentence.is(left, Cue.PART)
                || sentence.is(i + 1, Cue.PART)
                || (sentence.is(i + 2, Cue.PART) && sentence.item(i + 1).isWord());
    }

    private boolean isTotal(int i, int left) {
        boolean isBefore = sentence.is(left, Cue.TOTAL)
                || sentence.is(left, Cue.TOGETHER)
                || sentence.is(i - 1, Cue.TOTAL)
                || sentence.is(i - 1, Cue.TOGETHER);
        return isBefore || sentence.is(i + 1, Cue.TOTAL) || sentence.is(i + 1, Cue.TOGETHER);
    }

    private String words(int i) {
        return i >= 0 && i < sentence.size() ? sentence.item(i).words() : "";
    }

    /** Returns the place of the item before a number that may say what it is: small words and times are passed over. */
    private int left(int i) {
        int left = i - 1;
        while (left >= 0) {
            boolean isBeforeTime = sentence.is(left, Cue.PREPOSITION) && sentence.isTime(left + 1);
            boolean isTotalOf = sentence.is(left, Cue.FROM)
                    && (sentence.is(left - 1, Cue.TOTAL)
                            || (sentence.is(left - 1, Cue.AMOUNT)
                                    && words(left - 2).equals("een"))
                            || sentence.is(left - 1, Cue.HIGHEST)
                            || sentence.is(left - 1, Cue.LOWEST));
            boolean isInTotal = sentence.is(left, Cue.TOTAL) && sentence.is(left - 1, Cue.FROM);
            boolean isAdjective = left == i - 1
                    && sentence.item(left).isWord()
                    && (words(left - 1).equals("de") || words(left - 1).equals("het"))
                    && left >= 2
                    && (sentence.is(left - 2, Cue.THAN)
                            || sentence.is(left - 2, Cue.AGAINST)
                            || sentence.is(left - 2, Cue.COMPARED));
            if (isTotalOf) {
                left -= 2;
            } else if (isInTotal
                    || isAdjective
                    || sentence.is(left, Cue.MEAN)
                    || sentence.is(left, Cue.LATER)
                    || sentence.is(left, Cue.FILLER)
                    || sentence.is(left, Cue.NOW)
                    || sentence.is(left, Cue.LAST)
                    || sentence.is(left, Cue.EARLIER)
                    || sentence.isTime(left)
                    || isBeforeTime) {
                left--;
            } else {
                return left;
            }
        }
        return left;
    }

    private Optional<Found> change(int i, Quantity quantity) {
        if (quantity.isFactor()) {
            return Optional.of(Found.of(Role.CHANGE, quantity.text()));
        }
        boolean isRelative = quantity.isPercentage() || quantity.isPoints();
        return comparative(i, isRelative)
                .or(() -> concluded(i, isRelative))
                .or(() -> signed(quantity))
                .or(() -> ofNoun(i, isRelative))
                .or(() -> withVerb(i, isRelative))
                .or(() -> besideVerb(i, isRelative));
    }

    /** Finds {@code 4% meer dan}, {@code 61 minder}, {@code 2.310 woningen minder}. */
    private Optional<Found> comparative(int i, boolean isRelative) {
        if (sentence.is(left(i), Cue.WITH)) {
            return Optional.empty();
        }
        int most = isRelative ? 1 : MOST_NOUN_WORDS;
        for (int next = i + 1; next <= i + most && next < sentence.size(); next++) {
            Optional<Cue> cue = sentence.item(next).cue();
            if (cue.filter(Cue::isComparative).isPresent()) {
                return Optional.of(new Found(Role.CHANGE, cue.get().direction(), words(next)));
            }
            if (isRelative && cue.filter(Cue::isNoun).isPresent()) {
                return Optional.of(new Found(Role.CHANGE, cue.get().direction(), words(next)));
            }
            boolean isBracket = isSmallBracket(next);
            if (isBracket) {
                next += words(next + 1).equals("of") ? 3 : 2;
                most += MOST_NOUN_WORDS;
            } else if (!sentence.item(next).isWord()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns whether a single number in brackets starts at a place: {@code (+13%)}. */
    private boolean isSmallBracket(int i) {
        int number = words(i + 1).equals("of") ? i + 2 : i + 1;
        return sentence.isSign(i, "(") && sentence.isQuantity(number) && sentence.isSign(number + 1, ")");
    }

    /** Finds {@code van 200 naar 201, dat is 1%}: what the verb of the sentence says is then said in percent. */
    private Optional<Found> concluded(int i, boolean isRelative) {
        boolean isConclusion = isRelative
                && !sentence.is(i + 1, Cue.FROM)
                && i >= 3
                && List.of("is", "scheelt", "was", "betekent").contains(words(i - 1))
                && List.of("dat", "dit").contains(words(i - 2))
                && hasPair(i - 2);
        return isConclusion
                ? direction(i, true)
                        .map(cue -> new Found(Role.CHANGE, cue.direction(), words(i - 2) + " " + words(i - 1)))
                : Optional.empty();
    }

    private boolean hasPair(int before) {
        boolean hasFrom = false;
        boolean hasTo = false;
        for (int i = 0; i < before; i++) {
            hasFrom |= sentence.isQuantity(i) && (sentence.is(left(i), Cue.FROM) || sentence.is(left(i), Cue.AGAINST));
            hasTo |= sentence.isQuantity(i) && !sentence.is(left(i), Cue.FROM);
        }
        return hasFrom && hasTo;
    }

    private static Optional<Found> signed(Quantity quantity) {
        boolean isChange = quantity.isSigned() && (quantity.isPercentage() || quantity.isPoints());
        int direction = quantity.printed().value().signum();
        return isChange ? Optional.of(new Found(Role.CHANGE, direction, quantity.text())) : Optional.empty();
    }

    /** Finds {@code een stijging van 5 procent}; of a percentage also with other words before "van". */
    private Optional<Found> ofNoun(int i, boolean isRelative) {
        int left = left(i);
        boolean isOf = sentence.is(left, Cue.FROM) || sentence.is(left, Cue.WITH);
        if (!isOf || (sentence.is(left, Cue.FROM) && nextLevelIsTo(i))) {
            return Optional.empty();
        }
        int reach = isRelative ? NOUN_REACH : 1;
        for (int noun = left - 1; noun >= Math.max(0, left - reach); noun--) {
            Item item = sentence.item(noun);
            Optional<Cue> cue = item.cue();
            if (cue.filter(Cue::isNoun).isPresent()) {
                return Optional.of(new Found(Role.CHANGE, cue.get().direction(), item.words() + " " + words(left)));
            }
            if (item.isQuantity()
                    || item.content() instanceof Item.Sign
                    || cue.filter(Cue::isVerb).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns whether the next number of the sentence is what a change arrives at. */
    private boolean nextLevelIsTo(int i) {
        for (int next = i + 1; next < sentence.size(); next++) {
            if (sentence.isQuantity(next)) {
                boolean isLike = sentence.item(next).quantity().kind()
                                == sentence.item(i).quantity().kind()
                        || sentence.item(i).quantity().isCount();
                return isLike && sentence.is(left(next), Cue.TO);
            }
        }
        return false;
    }

    /** Finds {@code steeg met 15%}, and {@code met 15% gestegen}; of a percentage a noun will do. */
    private Optional<Found> withVerb(int i, boolean isRelative) {
        int left = left(i);
        boolean isLevel = (left == 0 && !isRelative) || isComparedAs(i);
        if (!sentence.is(left, Cue.WITH) || isLevel) {
            return Optional.empty();
        }
        return direction(i, isRelative).map(cue -> new Found(Role.CHANGE, cue.direction(), words(left)));
    }

    /** Returns whether "higher" follows: {@code met 55% iets hoger dan in 2014} is no change of 55%. */
    private boolean isComparedAs(int i) {
        int next = i + 1;
        while (sentence.is(next, Cue.LIGHT)
                || sentence.is(next, Cue.STRONG)
                || (sentence.is(next, Cue.FILLER) && !words(next).equals("of"))
                || sentence.isTime(next)
                || sentence.is(next, Cue.NOW)) {
            next++;
        }
        return next < sentence.size()
                && sentence.item(next).cue().filter(Cue::isComparative).isPresent();
    }

    /** Finds {@code steeg 4 procent}: a percentage right behind the verb. */
    private Optional<Found> besideVerb(int i, boolean isRelative) {
        int left = left(i);
        while (left >= 0
                && (sentence.is(left, Cue.LIGHT)
                        || sentence.is(left, Cue.STRONG)
                        || sentence.is(left, Cue.YEARLY)
                        || sentence.is(left, Cue.MEAN)
                        || sentence.is(left, Cue.EARLIER)
                        || sentence.is(left, Cue.LAST))) {
            left = left(left);
        }
        Optional<Cue> cue = left >= 0 ? sentence.item(left).cue() : Optional.empty();
        boolean isBeside =
                isRelative && cue.filter(each -> each.isVerb() || each.isNoun()).isPresent();
        return isBeside
                ? Optional.of(new Found(Role.CHANGE, cue.orElseThrow().direction(), words(left)))
                : Optional.empty();
    }

    /** Returns the cue of a rise or fall nearest to a number in its part of the sentence. */
    private Optional<Cue> direction(int i, boolean isNounEnough) {
        int part = sentence.part(i);
        for (int distance = 1; distance < sentence.size(); distance++) {
            for (int other : new int[] {i - distance, i + distance}) {
                if (other < 0 || other >= sentence.size() || sentence.part(other) != part) {
                    continue;
                }
                Optional<Cue> cue = sentence.item(other).cue();
                if (cue.filter(each -> each.isVerb() || (isNounEnough && each.isNoun()))
                        .isPresent()) {
                    return cue;
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasDirection(int i) {
        return direction(i, true).isPresent();
    }

    private boolean hasPartner(int i, Cue cue) {
        for (int other = 0; other < sentence.size(); other++) {
            if (other != i && sentence.isQuantity(other) && sentence.is(left(other), cue)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words right behind a number that name what it counts. */
    private String noun(int i) {
        List<String> words = new ArrayList<>();
        for (int next = i + 1; next < sentence.size() && words.size() < MOST_NOUN_WORDS; next++) {
            if (!sentence.item(next).isWord()) {
                break;
            }
            words.add(words(next));
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
                    words.add(words(next));
                }
            }
        }
        return String.join(" ", words);
    }

    /** Returns the time of a number: the one shortly behind it, or else the nearest before it. */
    private Optional<Moment> time(int i, Role role) {
        if (role == Role.CHANGE || role == Role.PER) {
            return Optional.empty();
        }
        return timeBehind(i).or(() -> timeBefore(i));
    }

    private Optional<Moment> timeBehind(int i) {
        for (int next = i + 1; next <= Math.min(sentence.size() - 1, i + TIME_REACH); next++) {
            Item item = sentence.item(next);
            Optional<Moment> moment = moment(next);
            if (moment.isPresent()) {
                boolean isOfNext = isTimeOfNext(next);
                return isOfNext ? Optional.empty() : moment;
            }
            boolean isPassed = item.isWord()
                    || item.is(Cue.PREPOSITION)
                    || item.is(Cue.FILLER)
                    || item.is(Cue.FROM)
                    || (item.isSign("(") && sentence.isTime(next + 1));
            if (!isPassed
                    || (item.is(Cue.FROM)
                            && !sentence.isTime(next + 1)
                            && !sentence.is(next + 1, Cue.EARLIER)
                            && !sentence.is(next + 1, Cue.FILLER))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns whether a time is followed by its own number: {@code in 2019 52 en in 2020 60}. */
    private boolean isTimeOfNext(int time) {
        int next = time + 1;
        while (sentence.is(next, Cue.FILLER)) {
            next++;
        }
        boolean isPhrase = sentence.isQuantity(next);
        return isPhrase && time >= 2 && (sentence.isSign(time - 2, ",;") || sentence.is(time - 2, Cue.AND));
    }

    private Optional<Moment> timeBefore(int i) {
        if (words(i - 1).equals("was") && sentence.isSign(i - 2, ",")) {
            return Optional.of(Moment.of(words(i - 1), Moment.Order.BEFORE)); // bedraagt 138 euro, was 120 euro
        }
        for (int before = i - 1; before >= 0; before--) {
            Item item = sentence.item(before);
            Optional<Moment> moment = moment(before);
            if (moment.isPresent() && !isOfComparison(before)) {
                boolean isNamed =
                        words(before).equals("toen") && sentence.isSign(before - 1, ",") && sentence.isTime(before - 2);
                return isNamed ? moment(before - 2) : moment;
            }
            boolean isMore = before + 1 < sentence.size()
                    && sentence.item(before + 1)
                            .cue()
                            .filter(Cue::isComparative)
                            .isPresent();
            boolean isOfKind = item.isQuantity()
                    && !isMore
                    && item.quantity().kind() == sentence.item(i).quantity().kind();
            if (item.isQuantity() && (isOfKind || !(isMore || isChangeText(before)))) {
                return Optional.empty();
            }
            if (item.isSign(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns whether a time is what a change is set against: {@code 6 procent meer dan een jaar eerder}. */
    private boolean isOfComparison(int time) {
        int before = time - 1;
        while (sentence.is(before, Cue.FILLER) || sentence.is(before, Cue.PREPOSITION)) {
            before--;
        }
        boolean isCompared = sentence.is(before, Cue.THAN) || sentence.is(before, Cue.COMPARED);
        return isCompared && !sentence.isSign(time + 1, "(") && !words(time).equals("toen");
    }

    private boolean isChangeText(int i) {
        Quantity quantity = sentence.item(i).quantity();
        return quantity.isPercentage() || quantity.isPoints() || quantity.isFactor();
    }

    private Optional<Moment> moment(int i) {
        return moment(sentence, i);
    }

    /** Returns the time that an item of a sentence is, if it is one. */
    static Optional<Moment> moment(Sentence sentence, int i) {
        Item item = sentence.item(i);
        if (item.content() instanceof Item.Time time) {
            return Optional.of(time.moment());
        }
        return item.cue().flatMap(Cue::order).map(order -> Moment.of(item.words(), order));
    }
}
