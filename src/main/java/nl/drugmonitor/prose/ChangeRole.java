package nl.drugmonitor.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the numbers that say how large a change is: {@code 4% meer}, {@code een daling van 61}. */
final class ChangeRole {
    /** So many words may stand between "een stijging" and "van 5 procent". */
    private static final int NOUN_REACH = 8;

    private static final int MOST_NOUN_WORDS = 3;
    private static final Set<String> IS = Set.of("is", "was", "bedroeg", "bedraagt");

    private final Surroundings around;
    private final Sentence sentence;

    ChangeRole(Surroundings around) {
        this.around = around;
        this.sentence = around.sentence();
    }

    /** Returns the change that a number says, if it says one. */
    Optional<FoundRole> of(int i, Quantity quantity) {
        if (quantity.isFactor()) {
            return Optional.of(FoundRole.of(Role.CHANGE, quantity.text()));
        }
        boolean isRelative = quantity.isRelative();
        if (around.words(i - 1).equals("factor")) {
            return Optional.empty(); // een factor 3 hoger is no 3 more
        }
        return comparative(i, isRelative)
                .or(() -> concluded(i, isRelative))
                .or(() -> signed(i, quantity))
                .or(() -> signedInWords(i))
                .or(() -> ofDifference(i))
                .or(() -> besideNoun(i, isRelative))
                .or(() -> behindNoun(i))
                .or(() -> ofLoss(i, isRelative))
                .or(() -> beforeVerb(i, isRelative))
                .or(() -> ofNoun(i, isRelative))
                .or(() -> withVerb(i, isRelative))
                .or(() -> besideVerb(i, isRelative))
                .or(() -> yearly(i, isRelative));
    }

    /** Finds {@code 4% meer dan}, {@code 61 minder}, {@code 2.310 woningen minder}. */
    private Optional<FoundRole> comparative(int i, boolean isRelative) {
        if (sentence.is(around.left(i), Cue.WITH)) {
            return Optional.empty();
        }
        Optional<Cue> behind = i + 2 < sentence.size() ? sentence.item(i + 2).cue() : Optional.empty();
        boolean isAside = isRelative
                && isSmallBracket(i - 1)
                && sentence.isQuantity(i - 2)
                && behind.filter(Cue::isComparative).isPresent();
        if (isAside) { // 2.165 (21 procent) minder
            return Optional.of(new FoundRole(Role.CHANGE, behind.get().direction(), around.words(i + 2)));
        }
        int most = isRelative ? 1 : MOST_NOUN_WORDS;
        for (int next = i + 1; next <= i + most && next < sentence.size(); next++) {
            Optional<Cue> cue = sentence.item(next).cue();
            if (cue.filter(Cue::isComparative).isPresent()) {
                return Optional.of(new FoundRole(Role.CHANGE, cue.get().direction(), around.words(next)));
            }
            if (isRelative && cue.filter(Cue::isNoun).isPresent()) {
                return Optional.of(new FoundRole(Role.CHANGE, cue.get().direction(), around.words(next)));
            }
            boolean isBracket = isSmallBracket(next);
            if (isBracket) {
                next += around.words(next + 1).equals("of") ? 3 : 2;
                most += MOST_NOUN_WORDS;
            } else if (!sentence.item(next).isWord()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns whether a single number in brackets starts at a place: {@code (+13%)}. */
    private boolean isSmallBracket(int i) {
        int number = around.words(i + 1).equals("of") ? i + 2 : i + 1;
        return sentence.isSign(i, "(") && sentence.isQuantity(number) && sentence.isSign(number + 1, ")");
    }

    /** Finds {@code van 200 naar 201, dat is 1%}: what the verb of the sentence says is then said in percent. */
    private Optional<FoundRole> concluded(int i, boolean isRelative) {
        boolean isConclusion = isRelative
                && !sentence.is(i + 1, Cue.FROM)
                && i >= 3
                && List.of("is", "scheelt", "was", "betekent").contains(around.words(i - 1))
                && List.of("dat", "dit").contains(around.words(i - 2))
                && hasPair(i - 2);
        return isConclusion
                ? around.direction(i, true)
                        .map(cue -> new FoundRole(
                                Role.CHANGE, cue.direction(), around.words(i - 2) + " " + around.words(i - 1)))
                : Optional.empty();
    }

    private boolean hasPair(int before) {
        boolean hasFrom = false;
        boolean hasTo = false;
        for (int i = 0; i < before; i++) {
            hasFrom |= sentence.isQuantity(i)
                    && (sentence.is(around.left(i), Cue.FROM) || sentence.is(around.left(i), Cue.AGAINST));
            hasTo |= sentence.isQuantity(i) && !sentence.is(around.left(i), Cue.FROM);
        }
        return hasFrom && hasTo;
    }

    /** Finds {@code -12%}, and between brackets a count too: {@code nam af met 0,9 procent (-2.418)}. */
    private Optional<FoundRole> signed(int i, Quantity quantity) {
        boolean isInBrackets = sentence.isSign(i - 1, "(") && sentence.isSign(i + 1, ")");
        boolean isChange = quantity.isSigned() && (quantity.isRelative() || isInBrackets);
        int direction = quantity.printed().value().signum();
        return isChange ? Optional.of(new FoundRole(Role.CHANGE, direction, quantity.text())) : Optional.empty();
    }

    /** Finds {@code 1,41 miljoen (min 61 duizend)}. */
    private Optional<FoundRole> signedInWords(int i) {
        boolean isApart =
                sentence.isSign(i - 2, "(") || (i > 1 && sentence.item(i - 2).isOr()); // naar 8.292, of min 9,4 procent
        boolean isSign = List.of("min", "plus").contains(around.words(i - 1)) && isApart;
        int direction = around.words(i - 1).equals("min") ? -1 : 1;
        return isSign ? Optional.of(new FoundRole(Role.CHANGE, direction, around.words(i - 1))) : Optional.empty();
    }

    /** Finds {@code de groei (1,7 procent)}, {@code de groei was 1,7 procent} and {@code de groei het grootst: 17%}. */
    private Optional<FoundRole> besideNoun(int i, boolean isRelative) {
        boolean isVerb = IS.contains(around.words(i - 1));
        int sign = isVerb ? i - 1 : around.left(i);
        boolean isAside = sentence.isSign(sign, "(") && sentence.isSign(i + 1, ")");
        boolean isAt = around.words(sign).equals("op") // zodat de stijging op 12% uitkomt
                && sign > 0
                && sentence.item(sign - 1).isNoun();
        boolean isBeside = isVerb || isAside || isAt || sentence.isSign(sign, ":");
        if (!isRelative || !isBeside || sentence.is(i + 1, Cue.FROM)) {
            return Optional.empty();
        }
        int reach = isAside ? 1 : NOUN_REACH;
        for (int noun = sign - 1; noun >= Math.max(0, sign - reach); noun--) {
            Item item = sentence.item(noun);
            Optional<Cue> cue = item.cue();
            if (cue.filter(Cue::isNoun).isPresent()) {
                return Optional.of(new FoundRole(Role.CHANGE, cue.get().direction(), item.words()));
            }
            if (item.isQuantity() || item.content() instanceof Item.Sign) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Finds {@code een verlies van 0,6 procent}: of an amount of money a loss is no change. */
    private Optional<FoundRole> ofLoss(int i, boolean isRelative) {
        int left = around.left(i);
        String noun = sentence.is(left, Cue.FROM) ? around.words(left - 1) : "";
        boolean isLoss = isRelative && List.of("verlies", "winst").contains(noun);
        return isLoss ? Optional.of(new FoundRole(Role.CHANGE, noun.equals("winst") ? 1 : -1, noun)) : Optional.empty();
    }

    /** Finds {@code het ging ruim 12 procent omhoog}. */
    private Optional<FoundRole> beforeVerb(int i, boolean isRelative) {
        Optional<Cue> next = i + 1 < sentence.size() ? sentence.item(i + 1).cue() : Optional.empty();
        boolean isUpOrDown = isRelative
                && List.of("omhoog", "omlaag").contains(around.words(i + 1))
                && next.filter(Cue::isVerb).isPresent();
        return isUpOrDown
                ? Optional.of(new FoundRole(Role.CHANGE, next.get().direction(), around.words(i + 1)))
                : Optional.empty();
    }

    /** Finds {@code een jaar eerder was de stijging 1,8 miljard}. */
    private Optional<FoundRole> behindNoun(int i) {
        int left = around.left(i);
        Optional<Cue> noun = left > 0 ? sentence.item(left).cue() : Optional.empty();
        boolean isThe =
                noun.filter(Cue::isNoun).isPresent() && List.of("de", "die").contains(around.words(left - 1));
        return isThe
                ? Optional.of(new FoundRole(Role.CHANGE, noun.get().direction(), around.words(left)))
                : Optional.empty();
    }

    /** Finds {@code een verschil van 12 boten}, which says no direction. */
    private Optional<FoundRole> ofDifference(int i) {
        int left = around.left(i);
        boolean isSaid = sentence.is(left, Cue.FROM) || IS.contains(around.words(i - 1));
        int noun = IS.contains(around.words(i - 1)) ? i - 2 : left - 1;
        boolean isDifference = isSaid && sentence.is(noun, Cue.DIFFERENCE);
        return isDifference ? Optional.of(FoundRole.of(Role.CHANGE, around.words(noun))) : Optional.empty();
    }

    /** Finds {@code een stijging van 5 procent}; of a percentage also with other words before "van". */
    private Optional<FoundRole> ofNoun(int i, boolean isRelative) {
        int left = around.left(i);
        boolean isOf = sentence.is(left, Cue.FROM) || sentence.is(left, Cue.WITH);
        if (!isOf || (sentence.is(left, Cue.FROM) && nextLevelIsTo(i))) {
            return Optional.empty();
        }
        int reach = isRelative ? NOUN_REACH : 1;
        for (int noun = left - 1; noun >= Math.max(0, left - reach); noun--) {
            Item item = sentence.item(noun);
            Optional<Cue> cue = item.cue();
            if (cue.filter(Cue::isNoun).isPresent()) {
                return Optional.of(
                        new FoundRole(Role.CHANGE, cue.get().direction(), item.words() + " " + around.words(left)));
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
                return isLike && sentence.is(around.left(next), Cue.TO);
            }
        }
        return false;
    }

    /** Finds {@code steeg met 15%}, and {@code met 15% gestegen}; of a percentage a noun will do. */
    private Optional<FoundRole> withVerb(int i, boolean isRelative) {
        int left = around.left(i);
        boolean isLevelFirst =
                sentence.isSign(i + 1, ",") && around.words(i + 2).equals("een"); // met 25%, een stijging
        boolean isNamed = !isRelative && List.of("de", "het").contains(around.words(i - 1)); // met de 737
        boolean isLevel = (left == 0 && !isRelative) || isNamed || isLevelFirst || isComparedAs(i);
        if (!sentence.is(left, Cue.WITH) || isLevel || isOfOther(i)) {
            return Optional.empty();
        }
        return around.direction(i, isRelative || hasNounBefore(left))
                .map(cue -> new FoundRole(Role.CHANGE, cue.direction(), around.words(left)));
    }

    /** Returns whether a number names what it is a part of: {@code verhoogd met 15% van het verschil}. */
    private boolean isOfOther(int i) {
        int of = i + 1;
        return sentence.is(of, Cue.FROM)
                && sentence.is(of + 1, Cue.FILLER)
                && of + 2 < sentence.size()
                && sentence.item(of + 2).isWord();
    }

    /** Finds {@code een daling van de uitkeringen met 0,9 miljard}. */
    private boolean hasNounBefore(int with) {
        for (int i = with - 1; i >= Math.max(0, with - NOUN_REACH); i--) {
            Item item = sentence.item(i);
            if (item.isNoun()) {
                return true;
            }
            boolean isOther = IS.contains(item.words()) || item.words().equals("zijn"); // de daling is te zien met 292
            if (item.isQuantity() || isOther || item.is(Cue.COMPARED) || item.content() instanceof Item.Sign) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether "higher" follows: {@code met 55% iets hoger dan in 2014} is no change of 55%. */
    private boolean isComparedAs(int i) {
        int next = i + 1;
        while (sentence.is(next, Cue.LIGHT)
                || sentence.is(next, Cue.STRONG)
                || (sentence.is(next, Cue.FILLER) && !around.words(next).equals("of"))
                || sentence.isTime(next)
                || sentence.is(next, Cue.NOW)) {
            next++;
        }
        return next < sentence.size() && sentence.item(next).isComparative();
    }

    /** Finds {@code groeide van 10 tot 12, gemiddeld 6,1 procent per jaar}. */
    private Optional<FoundRole> yearly(int i, boolean isRelative) {
        boolean isYearly = isRelative && sentence.is(i + 1, Cue.YEARLY);
        return isYearly
                ? around.direction(i, true).map(cue -> new FoundRole(Role.CHANGE, cue.direction(), around.words(i + 1)))
                : Optional.empty();
    }

    /** Finds {@code steeg 4 procent}: a percentage right behind the verb. */
    private Optional<FoundRole> besideVerb(int i, boolean isRelative) {
        int left = around.left(i);
        while (left >= 0
                && (sentence.is(left, Cue.LIGHT)
                        || sentence.is(left, Cue.STRONG)
                        || sentence.is(left, Cue.YEARLY)
                        || sentence.is(left, Cue.MEAN)
                        || sentence.is(left, Cue.EARLIER)
                        || sentence.is(left, Cue.LAST))) {
            left = around.left(left);
        }
        Optional<Cue> cue = left >= 0 ? sentence.item(left).cue() : Optional.empty();
        boolean isBeside =
                isRelative && cue.filter(each -> each.isVerb() || each.isNoun()).isPresent();
        return isBeside
                ? Optional.of(new FoundRole(Role.CHANGE, cue.orElseThrow().direction(), around.words(left)))
                : Optional.empty();
    }
}
