package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the numbers that another one is set against: {@code tegen 10 in 2020}, {@code dan in 2020 (10)}. */
final class ReferenceRole {
    /** So many words may stand between what sets against and a number in brackets. */
    private static final int REACH = 8;

    private static final Set<String> THAT = Set.of("dat", "dit", "het", "er", "dat er", "het er");

    private static final Set<String> WAS = Set.of("was", "waren", "lag", "bedroeg");

    /** Words for how old somebody is, or how long something lasts. */
    static final Set<String> AGES = Set.of("ouder", "jonger", "langer", "korter");

    private final Surroundings around;
    private final Sentence sentence;
    private final TimeOfNumber times;

    ReferenceRole(Surroundings around, TimeOfNumber times) {
        this.around = around;
        this.sentence = around.sentence();
        this.times = times;
    }

    /** Returns what a number is, if another one is set against it. */
    Optional<FoundRole> of(int i, Quantity quantity) {
        int left = around.left(i);
        if (sentence.is(left, Cue.THAN) && (isOfAge(left) || isBound(left, i))) {
            return Optional.of(FoundRole.of(Role.BOUND, around.words(left)));
        }
        boolean isMultipleOf = sentence.is(left, Cue.FROM)
                && sentence.isQuantity(left - 1)
                && sentence.item(left - 1).quantity().isFactor();
        if (isMultipleOf) { // het dubbele van de 19 duizend
            return Optional.of(FoundRole.of(Role.REFERENCE, around.words(left)));
        }
        if (sentence.is(left, Cue.FROM) && isOfThan(left)) {
            return Optional.of(FoundRole.of(Role.REFERENCE, "dan"));
        }
        if (sentence.is(left, Cue.AGAINST) || sentence.is(left, Cue.COMPARED) || sentence.is(left, Cue.THAN)) {
            return Optional.of(FoundRole.of(Role.REFERENCE, around.words(left)));
        }
        if (sentence.isSign(left, "(")) {
            Optional<FoundRole> reference = inBrackets(left, i);
            if (reference.isPresent()) {
                return reference;
            }
        }
        boolean isNamedTime =
                sentence.isSign(left, ":") && sentence.isTime(left - 1) && sentence.isSign(left - 2, "(,;");
        if (isNamedTime) {
            return Optional.of(FoundRole.of(Role.REFERENCE, around.words(left - 1)));
        }
        boolean isFromBefore = (sentence.is(left, Cue.FROM)
                        || around.words(left).equals("na"))
                && sentence.isSign(left - 1, ",")
                && times.behind(i)
                        .filter(time -> time.order() == Moment.Order.BEFORE || time.order() == Moment.Order.LAST)
                        .isPresent();
        if (isFromBefore) {
            return Optional.of(FoundRole.of(Role.REFERENCE, around.words(left)));
        }
        if (wasThat(i, quantity)) {
            return Optional.of(FoundRole.of(Role.REFERENCE, "dat"));
        }
        if (isThen(i)) {
            return Optional.of(FoundRole.of(Role.REFERENCE, "toen"));
        }
        boolean isWithReference = sentence.is(left, Cue.WITH) && quantity.isCount() && isComparedBefore(left);
        if (isWithReference) {
            return Optional.of(FoundRole.of(Role.REFERENCE, around.words(left)));
        }
        boolean isTimedBracket = sentence.isSign(left, "(")
                && times.behind(i).isPresent()
                && isAloneInBracket(i)
                && hasLikeBefore(left, quantity);
        if (isTimedBracket) {
            return Optional.of(FoundRole.of(Role.REFERENCE, around.words(left)));
        }
        return Optional.empty();
    }

    /** Finds {@code tot 298, in 2019 was dat 312}: a number of a time of its own, of what the one before counts. */
    private boolean wasThat(int i, Quantity quantity) {
        boolean hasTime = false;
        boolean hasThat = false;
        boolean hasWas = false;
        for (int word = i - 1; word >= 0; word--) {
            hasTime |= around.moment(word).isPresent();
            hasThat |= THAT.contains(around.words(word));
            hasWas |= WAS.contains(around.words(word));
            if (sentence.isSign(word, ",;(")) {
                return hasTime && hasThat && hasWas && !hasTimeOf(word) && hasLikeBefore(word, quantity);
            }
            boolean isPassed = around.moment(word).isPresent()
                    || sentence.is(word, Cue.FILLER)
                    || sentence.is(word, Cue.PREPOSITION)
                    || sentence.is(word, Cue.FROM);
            if (!isPassed) {
                return false;
            }
        }
        return false;
    }

    /**
     * Returns whether the number before a place has a time of its own, so that the two are set apart by their times.
     */
    private boolean hasTimeOf(int place) {
        int number = place - 1;
        while (number >= 0 && !sentence.isQuantity(number)) {
            number--;
        }
        return number < 0 || times.of(number, Role.LEVEL).isPresent();
    }

    /** Finds {@code 113 meer dan het gestelde doel van 1.126}. */
    private boolean isOfThan(int of) {
        int word = of - 1;
        while (word > Math.max(0, of - REACH)
                && !sentence.is(word, Cue.THAN)
                && !sentence.isQuantity(word)
                && !sentence.isTime(word)
                && !(sentence.item(word).content() instanceof Item.Sign)) {
            word--;
        }
        return word > 0
                && word < of - 1
                && around.words(word).equals("dan")
                && sentence.item(word - 1).isComparative();
    }

    /** Returns whether a number only bounds another: {@code niet hoger dan 350 euro}. */
    private boolean isBound(int than, int number) {
        int word = than - 1;
        while (word > 0 && sentence.is(word, Cue.FILLER)) {
            word--; // niet hoger zijn dan 350 euro
        }
        return word >= 0
                && than == number - 1
                && times.behind(number).isEmpty()
                && !sentence.isQuantity(word - 1) // 20 procent hoger dan 4.500 euro
                && sentence.item(word).isComparative();
    }

    /** Returns whether an age or a length is what is compared: {@code wie ouder is dan 65}. */
    private boolean isOfAge(int than) {
        for (int i = than - 1; i >= Math.max(0, than - REACH); i--) {
            if (AGES.contains(around.words(i))) {
                return true;
            }
            if (sentence.isQuantity(i) || sentence.item(i).content() instanceof Item.Sign) {
                return false;
            }
        }
        return false;
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
        while (then >= 0 && !isRelative(then)) {
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

    /**
     * Returns whether a word goes on about a time: {@code in 2018, toen} and {@code het gemiddelde in 2014, dat op}.
     */
    private boolean isRelative(int i) {
        boolean isOfThing = List.of("dat", "die").contains(around.words(i))
                && sentence.isSign(i - 1, ",")
                && sentence.isTime(i - 2)
                && around.words(i + 1).equals("op");
        return isOfThing || List.of("toen", "waar").contains(around.words(i));
    }

    /** Finds {@code ten opzichte van 2020 (48)}: a number in brackets behind a time that something is set against. */
    private Optional<FoundRole> inBrackets(int bracket, int number) {
        for (int i = number + 1; i < sentence.size() && !sentence.isSign(i, ")"); i++) {
            boolean isLike = sentence.isQuantity(i)
                    && sentence.item(i).quantity().kind()
                            == sentence.item(number).quantity().kind();
            if (isLike) {
                return Optional.empty();
            }
        }
        boolean hasTime = false;
        for (int i = bracket - 1; i >= Math.max(0, bracket - REACH); i--) {
            hasTime |= around.moment(i).isPresent();
            boolean isSetAgainst =
                    sentence.is(i, Cue.COMPARED) || sentence.is(i, Cue.THAN) || sentence.is(i, Cue.AGAINST);
            boolean isOther = sentence.is(i, Cue.THAN) // dan op andere dagen (9.000)
                    && sentence.isSign(number + 1, ")")
                    && !sentence.hasBetween(-1, i, item -> item.words().equals("zowel"));
            if (isSetAgainst && (hasTime || isOther)) {
                return Optional.of(FoundRole.of(Role.REFERENCE, around.words(i)));
            }
            if (sentence.isQuantity(i) || sentence.item(i).content() instanceof Item.Sign) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
