package nl.drugmonitor.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.language.RefusedException;

/** Finds in a sentence which two numbers are set against each other, and which of them was first. */
final class Pairs {
    private static final int MONTHS = 12;

    /** Some shares are larger than their whole, such as what a pension fund holds of what it owes. */
    private static final Fraction MOST_PERCENT = Fraction.of(300);

    private static final Fraction THOUSAND = Fraction.of(1_000);

    private static final int SPREAD_REACH = 6;

    private final Sentence sentence;
    private final List<Placed> numbers;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairs(Sentence sentence, List<Placed> numbers) {
        this.sentence = sentence;
        this.numbers = numbers;
    }

    /** Returns the pairs in the order of the sentence. */
    static List<Pair> of(Sentence sentence, List<Placed> numbers) {
        Pairs pairs = new Pairs(sentence, numbers);
        pairs.fromTo();
        pairs.references();
        if (pairs.pairs.isEmpty()) {
            pairs.nowTo();
            pairs.twoTimes();
        }
        if (pairs.pairs.isEmpty()) {
            pairs.apart();
        }
        return List.copyOf(pairs.pairs);
    }

    static Optional<Integer> year(Placed number) {
        return number.time().flatMap(Moment::period).filter(Period::isYear).map(Period::year);
    }

    private void fromTo() {
        for (Placed from : having(Role.FROM)) {
            Optional<Placed> to = having(Role.TO).stream()
                    .filter(each -> each.at() > from.at() && !isBetween(Role.FROM, from, each))
                    .findFirst()
                    .or(() -> having(Role.TO).stream()
                            .filter(each -> each.at() < from.at() && !isBetween(Role.TO, each, from))
                            .filter(each -> isAside(from))
                            .reduce((first, last) -> last));
            boolean isOfThings = from.at() + 1 < sentence.size()
                    && sentence.item(from.at() + 1).isWord();
            boolean isFew = !from.figure().printed().hasDigits()
                    && from.at() > 0
                    && sentence.item(from.at() - 1).words().equals("de"); // van de vijf steden ... naar 15 euro
            to.filter(last -> !(isOfThings || isFew) || !isOnlyUnitOf(last, from))
                    .filter(last -> !isRange(from, last)) // van 8 GB, naar 589 euro
                    .flatMap(last -> pair(from, last))
                    .ifPresent(pair -> {
                        pairs.add(pair);
                        chain(pair.to());
                    });
        }
    }

    /** Returns whether nothing says that the number changed: {@code een bijdrage van 80 tot 120 euro}. */
    private boolean isRange(Placed from, Placed last) {
        boolean isOfSpread =
                sentence.hasBetween(Math.max(-1, from.at() - SPREAD_REACH), from.at(), item -> item.is(Cue.SPREAD));
        if (isOfSpread && last.because().startsWith("tot")) {
            return true;
        }
        boolean isSaid = sentence.items().stream()
                .anyMatch(item -> item.content() instanceof Item.SizeWord || item.direction() != 0);
        return last.because().startsWith("tot")
                && !isSaid
                && from.time().isEmpty()
                && last.time().isEmpty()
                && having(Role.CHANGE).isEmpty();
    }

    /** Returns whether "van N" is set apart behind what it became: {@code naar 21, van 12 een jaar eerder}. */
    private boolean isAside(Placed from) {
        for (int i = from.at() - 1; i >= 0 && !sentence.isQuantity(i); i--) {
            if (sentence.is(i, Cue.FROM)) {
                return sentence.isSign(i - 1, ",(")
                        || (from.hasOwnTime() && from.time().isPresent());
            }
        }
        return false;
    }

    /** Reads on from {@code van A naar B} to {@code en C in 2024}. */
    private void chain(Placed last) {
        Optional<Placed> next = numbers.stream()
                .filter(number -> number.at() > last.at())
                .findFirst()
                .filter(number -> (number.is(Role.LEVEL) || number.is(Role.TO))
                        && number.isLike(last)
                        && number.time().isPresent());
        boolean isJoined = next.isPresent() && isJoined(last, next.get());
        if (isJoined && isBefore(last, next.orElseThrow()).orElse(false)) {
            pairs.add(Pair.sure(last, next.orElseThrow()));
            chain(next.orElseThrow());
        }
    }

    private boolean isJoined(Placed one, Placed next) {
        boolean hasAnd = false;
        for (int i = one.at() + 1; i < next.at(); i++) {
            Item item = sentence.item(i);
            hasAnd |= item.is(Cue.AND) || item.isSign(",");
            boolean isSmall = item.isTime()
                    || item.is(Cue.PREPOSITION)
                    || item.is(Cue.FILLER)
                    || item.is(Cue.TO)
                    || item.is(Cue.NOW)
                    || item.isWord();
            if (!isSmall && !item.is(Cue.AND) && !item.isSign(",")) {
                return false;
            }
        }
        return hasAnd;
    }

    private void references() {
        for (Placed reference : having(Role.REFERENCE)) {
            if (pairs.stream().anyMatch(pair -> pair.has(reference))) {
                continue;
            }
            Predicate<Placed> canBe = number -> number.isLevel()
                    && (!number.isMinor() || !reference.figure().printed().hasDigits())
                    && !number.is(Role.REFERENCE)
                    && !number.is(Role.FROM)
                    && number.time()
                            .filter(time -> time.order() == Moment.Order.BEFORE)
                            .isEmpty()
                    && (number.noun().isEmpty() || !isOnlyUnitOf(reference, number))
                    && (inUnitOf(reference, number).isPresent()
                            || (reference.quantity().isPercentage()
                                    && inUnitOf(number, reference).isPresent()));
            Optional<Placed> main = numbers.stream()
                    .filter(number -> number.at() < reference.at())
                    .filter(canBe)
                    .reduce((first, last) -> last)
                    .or(() -> numbers.stream()
                            .filter(number -> number.at() > reference.at())
                            .filter(number -> !sentence.isSign(reference.at() + 1, "(")) // 120 frank (3 euro)
                            .filter(canBe)
                            .findFirst());
            boolean isThan = reference.because().equals("dan"); // in 2030 35, meer dan de 15 van nu
            main.filter(number -> isOfTheSame(number, reference))
                    .flatMap(number -> isThan || isBefore(reference, number).orElse(true)
                            ? pair(reference, number)
                            : pair(number, reference))
                    .ifPresent(pairs::add);
        }
    }

    /** Returns whether one number has a unit, and the other, which is then of things, has none. */
    private static boolean isOnlyUnitOf(Placed number, Placed other) {
        return !number.quantity().unit().isEmpty() && other.quantity().unit().isEmpty();
    }

    /** Two groups may be set against each other as two years are: only times show that it is one group. */
    private boolean isOfTheSame(Placed number, Placed reference) {
        boolean hasTime = reference.hasOwnTime() && !reference.time().equals(number.time());
        boolean isTimeless = reference.time().isEmpty() && number.time().isEmpty();
        int start = Math.min(number.at(), reference.at());
        if (reference.quantity().isPercentage()
                && !Directions.isSpeltOut(sentence, start)
                && isTimeless
                && numbers.stream().noneMatch(each -> each.is(Role.CHANGE))) {
            return false;
        }
        boolean isCompared = reference.time().isPresent() && sentence.has(Cue.COMPARED);
        return Nouns.canAgree(number.noun(), reference.noun())
                && (hasTime
                        || isCompared
                        || reference.noun().isEmpty()
                        || numbers.stream().anyMatch(each -> each.is(Role.CHANGE)));
    }

    /** Reads {@code nu 50 procent, neemt toe tot 55 procent}: a number of now or before, and one that it becomes. */
    private void nowTo() {
        List<Placed> last = having(Role.TO).stream().limit(1).toList();
        List<Placed> first = numbers.stream()
                .filter(number -> (number.is(Role.LEVEL) || number.is(Role.SHARE)) && !number.isMinor())
                .toList();
        boolean isOne = last.size() == 1
                && first.size() == 1
                && first.get(0).at() < last.get(0).at();
        if (isOne
                && first.get(0)
                        .time()
                        .filter(time -> time.order() != Moment.Order.NAMED
                                || last.get(0).time().isPresent())
                        .isPresent()
                && !first.get(0).time().equals(last.get(0).time())
                && Nouns.canAgree(first.get(0).noun(), last.get(0).noun())) {
            pair(first.get(0), last.get(0))
                    .map(pair -> pair.as(
                            isSurelyOfItsTime(pair.from())
                                    ? Certainty.likely(new ProseReason.PairByTimes())
                                    : Certainty.doubtful(new ProseReason.PairByTimes())))
                    .ifPresent(pair -> {
                        pairs.add(pair);
                        chain(pair.to()); // daalde in 2018 naar 12 en in 2019 naar 10
                    });
        }
    }

    /** Of "nu" only the number right behind it is surely of now: {@code nu 50 procent}. */
    private boolean isSurelyOfItsTime(Placed number) {
        int time = number.at() - 1;
        while (sentence.is(time, Cue.FILLER)) {
            time--;
        }
        boolean isOfNow =
                number.time().filter(each -> each.order() == Moment.Order.NOW).isPresent();
        return !isOfNow || (time >= 0 && sentence.item(time).moment().isPresent());
    }

    /** Pairs two numbers of one kind, each with a time of its own: {@code in 2022 10 en in 2023 12}. */
    private void twoTimes() {
        List<Placed> levels = numbers.stream()
                .filter(number ->
                        number.is(Role.LEVEL) || number.is(Role.TO) || number.is(Role.SHARE) || number.is(Role.TOTAL))
                .filter(number -> !number.isMinor())
                .toList();
        boolean isOfBefore = levels.size() == 2 && goesBack(levels.get(0), levels.get(1));
        boolean isAlone = pairs.isEmpty()
                && levels.size() == 2
                && !isOfBefore
                && numbers.stream()
                                .filter(number -> number.isLevel() && !number.isMinor())
                                .count()
                        == 2
                && !sentence.has(Cue.HIGHEST)
                && !sentence.has(Cue.LOWEST);
        if (!isAlone
                || (levels.get(0).time().equals(levels.get(1).time())
                        && levels.get(0).time().isPresent())) {
            return;
        }
        Placed first = levels.get(0);
        Placed second = levels.get(1);
        boolean isRange = second.at() == first.at() + 2 && sentence.is(first.at() + 1, Cue.TO); // 200 tot 250
        if (isRange) {
            return;
        }
        boolean isOneTimed = first.time().isEmpty() || second.time().isEmpty();
        if (isOneTimed && (first.time().isPresent() || first.isRate() || second.isRate())) {
            return;
        }
        boolean haveTime = first.time().isPresent() || second.time().isPresent();
        Optional<Boolean> isFirst = haveTime && second.is(Role.TO) && !first.is(Role.TO)
                ? Optional.of(true) // in that year 6, last year it fell to 5
                : isBefore(first, second);
        boolean canBe = isFirst.isPresent() && Nouns.canAgreeLoosely(first.noun(), second.noun());
        if (canBe && inUnitOf(first, second).isPresent()) {
            (isFirst.orElseThrow() ? pair(first, second) : pair(second, first))
                    .map(pair -> pair.as(Certainty.likely(new ProseReason.PairByTimes())))
                    .ifPresent(pairs::add);
        }
    }

    /** Returns whether the first is set against a sentence before: {@code Vorig jaar was dat nog 72 en in 2022 79}. */
    private static boolean goesBack(Placed first, Placed second) {
        return first.isStill()
                && Threads.pointsBack(first.sentence(), first)
                && first.time()
                        .filter(time -> time.order() == Moment.Order.LAST)
                        .isPresent()
                && second.time().isPresent()
                && first.time().get().isOfNoOrder(second.time().get());
    }

    /** Reads {@code In Noord waren er 12 boten en in Zuid 10, een verschil van 2}. */
    private void apart() {
        List<Placed> levels =
                having(Role.LEVEL).stream().filter(number -> !number.isMinor()).toList();
        boolean isDifference = numbers.size() == 3
                && levels.size() == 2
                && numbers.get(2).isDifference()
                && levels.get(1).at() < numbers.get(2).at();
        if (isDifference) {
            pair(levels.get(0), levels.get(1)).ifPresent(pairs::add);
        }
    }

    private List<Placed> having(Role role) {
        return numbers.stream().filter(number -> number.is(role)).toList();
    }

    private boolean isBetween(Role role, Placed one, Placed other) {
        return having(role).stream().anyMatch(each -> each.at() > one.at() && each.at() < other.at());
    }

    /**
     * Returns whether one number is of an earlier time than another, as far as the words say: "nog" says that a number
     * is of before.
     */
    static Optional<Boolean> isBefore(Placed one, Placed other) {
        if (one.time().isPresent() && other.time().isPresent()) {
            Optional<Boolean> byTime = one.time().get().isBefore(other.time().get());
            if (byTime.isPresent() || one.time().equals(other.time())) {
                return byTime.or(() -> byStill(one, other));
            }
        }
        boolean isOneBack = looksBack(one);
        boolean isOtherBack = looksBack(other);
        return isOneBack == isOtherBack ? byStill(one, other) : Optional.of(isOneBack);
    }

    private static Optional<Boolean> byStill(Placed one, Placed other) {
        return one.isStill() == other.isStill() ? Optional.empty() : Optional.of(one.isStill());
    }

    /** Returns whether the time of a number looks back from another one, which need not have a time. */
    private static boolean looksBack(Placed number) {
        return number.time()
                .filter(time -> time.order() == Moment.Order.BEFORE || time.order() == Moment.Order.LAST)
                .isPresent();
    }

    /** Returns two numbers as a pair, in one unit; nothing if they have none in common. */
    static Optional<Pair> pair(Placed from, Placed to) {
        Optional<Placed> like = inUnitOf(from, to);
        if (like.isPresent()) {
            return Optional.of(new Pair(like.get(), to, ofTimes(from, to)));
        }
        return inUnitOf(to, from).map(other -> new Pair(from, other, ofTimes(from, other)));
    }

    /** With a year that is named, "vorig jaar" may be before it or after it. */
    private static boolean areOfOtherKinds(Placed from, Placed to) {
        return from.time().orElseThrow().isOfNoOrder(to.time().orElseThrow()) && !from.isStill() && !to.is(Role.TO);
    }

    /** A part of a year and a whole year cannot be set against each other. */
    private static Certainty ofTimes(Placed from, Placed to) {
        if (from.is(Role.FROM) && to.is(Role.TO)) {
            return Certainty.CERTAIN; // the text itself sets them against each other
        }
        boolean isLoose = from.is(Role.LEVEL) || from.is(Role.TOTAL) || from.is(Role.SHARE);
        if (isLoose && from.time().isPresent() && to.time().isPresent() && areOfOtherKinds(from, to)) {
            return Certainty.likely(
                    new ProseReason.UnlikeTimes(from.time().get(), to.time().get()));
        }
        Optional<Period> first = from.time().flatMap(Moment::period);
        Optional<Period> last = to.time().flatMap(Moment::period);
        boolean isPartOfYear = isMonth(from.time()) != isMonth(to.time()) && isLastYear(from.time());
        if (isPartOfYear) {
            return Certainty.doubtful(new ProseReason.UnlikeTimes(
                    from.time().orElseThrow(), to.time().orElseThrow()));
        }
        boolean areUnlike = first.isPresent()
                && last.isPresent()
                && first.get().code().length() != last.get().code().length();
        return areUnlike
                ? Certainty.doubtful(new ProseReason.UnlikeTimes(
                        from.time().orElseThrow(), to.time().orElseThrow()))
                : Certainty.CERTAIN;
    }

    private static boolean isMonth(Optional<Moment> time) {
        return time.filter(each ->
                        each.order() == Moment.Order.NAMED && each.period().isEmpty())
                .flatMap(Moment::month)
                .filter(month -> month < MONTHS)
                .isPresent();
    }

    private static boolean isLastYear(Optional<Moment> time) {
        return time.filter(each ->
                        each.order() == Moment.Order.LAST && each.words().endsWith("jaar"))
                .isPresent();
    }

    /** Returns a number in the unit that is only printed behind another: {@code van 14,2 naar 16,9 miljard}. */
    static Optional<Placed> inUnitOf(Placed number, Placed other) {
        if (number.isLike(other) && !isScaledAlone(other, number)) {
            return Optional.of(number);
        }
        boolean isBare = number.quantity().isCount()
                && (number.quantity().unit().isEmpty() || isFromIn(number, other))
                && number.figure().printed().factor().compareTo(BigDecimal.ONE) == 0;
        if (!isBare) {
            return Optional.empty();
        }
        boolean isJoined = number.sentence().equals(other.sentence())
                && (number.is(Role.FROM) || number.is(Role.REFERENCE) || other.is(Role.REFERENCE));
        boolean isArrival = other.is(Role.TO) || other.is(Role.REFERENCE) || number.is(Role.REFERENCE);
        if (isJoined
                && isArrival
                && other.quantity().isPercentage()
                && number.size().compareTo(MOST_PERCENT) <= 0) {
            return printedAs(number, number.figure().printed().text() + "%", NumberKind.PERCENT);
        }
        if (isScaledAlone(other, number)) {
            String scale = scale(other.figure().printed().text());
            return printedAs(number, number.figure().printed().text() + " " + scale, NumberKind.COUNT);
        }
        return Optional.empty();
    }

    /** Returns whether a number is what one of the same unit began as: {@code van € 14,2 naar € 16,9 miljard}. */
    private static boolean isFromIn(Placed number, Placed other) {
        return number.is(Role.FROM)
                && other.is(Role.TO)
                && number.quantity().unit().equals(other.quantity().unit());
    }

    private static boolean isScaledAlone(Placed scaled, Placed number) {
        return scaled.quantity().isCount()
                && number.quantity().isCount()
                && scaled.figure().printed().factor().compareTo(BigDecimal.valueOf(1_000)) >= 0
                && number.figure().printed().factor().compareTo(BigDecimal.ONE) == 0
                && !scale(scaled.figure().printed().text()).isEmpty()
                && number.size().compareTo(THOUSAND) < 0;
    }

    private static String scale(String printed) {
        return Stream.of("duizend", "miljoen", "miljard", "mln", "mld")
                .filter(word -> List.of(printed.split(" ")).contains(word))
                .findFirst()
                .orElse("");
    }

    private static Optional<Placed> printedAs(Placed number, String text, NumberKind kind) {
        try {
            Printed printed = Words.builtIn().printed(text);
            Quantity bare = number.quantity();
            Quantity quantity = new Quantity(bare.text(), printed, kind, bare.unit(), bare.isSigned());
            PrintedFigure figure = PrintedFigure.of(number.figure().id(), kind, printed);
            return Optional.of(number.with(quantity, number.mention().with(figure, List.of())));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }
}
