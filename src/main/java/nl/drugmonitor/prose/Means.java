package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Rate;
import nl.drugmonitor.claim.Ratio;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.language.RefusedException;

/** Reads so many for each of something: a mean with its total and number, a rate with its count and population. */
final class Means {
    private static final Set<String> PEOPLE = Set.of(
            "inwoners",
            "huishoudens",
            "personen",
            "mensen",
            "jongeren",
            "leerlingen",
            "werknemers",
            "banen",
            "bewoners");

    private final List<Parsed> passage;
    private final int at;
    private final Parsed own;
    private final Sentence sentence;

    private Means(List<Parsed> passage, int at) {
        this.passage = passage;
        this.at = at;
        this.own = passage.get(at);
        this.sentence = own.sentence();
    }

    static List<Draft> of(List<Parsed> passage, int at) {
        Means means = new Means(passage, at);
        return means.rate().or(means::mean).stream().toList();
    }

    private List<Placed> counts(Parsed parsed) {
        return parsed.numbers().stream()
                .filter(number -> number.quantity().isCount() && !number.is(Role.CHANGE) && !number.is(Role.PER))
                .filter(number -> parsed.pairs().stream().noneMatch(pair -> pair.has(number)))
                .toList();
    }

    /** Reads {@code 410 kappers op 125.000 inwoners: 3,3 per duizend inwoners}, over two sentences too. */
    private Optional<Draft> rate() {
        List<Placed> per = own.having(Role.PER);
        if (per.size() != 1) {
            return Optional.empty();
        }
        Optional<Placed> printed = printedRate(per.get(0));
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        List<Placed> others = new ArrayList<>(counts(own));
        others.remove(printed.get());
        if (others.isEmpty() && at > 0) {
            others.addAll(counts(passage.get(at - 1)));
        }
        List<Placed> population = others.stream()
                .filter(number -> isPopulation(number, per.get(0)))
                .toList();
        if (others.size() != 2 || population.size() != 1) {
            return Optional.empty();
        }
        Placed count = others.get(0).equals(population.get(0)) ? others.get(1) : others.get(0);
        return Optional.of(Draft.of(
                sentence,
                new Rate(
                        Operand.of(count.figure()),
                        Operand.of(population.get(0).figure()),
                        per.get(0).value(),
                        printed.get().as(NumberKind.FACTOR)),
                List.of(count, population.get(0), printed.get(), per.get(0)),
                ProseReason.of(Role.PER, per.get(0).because())));
    }

    /** Returns the number right before "per 100.000", or the first one behind it. */
    private Optional<Placed> printedRate(Placed per) {
        List<Placed> counts = counts(own);
        return counts.stream()
                .filter(number -> number.at() < per.at() && per.at() - number.at() <= 4)
                .reduce((first, last) -> last)
                .or(() ->
                        counts.stream().filter(number -> number.at() > per.at()).findFirst());
    }

    private boolean isPopulation(Placed number, Placed per) {
        boolean isOfThings = !per.noun().isEmpty()
                && !number.noun().isEmpty()
                && Nouns.canAgree(per.noun().split(" ")[0], number.noun());
        return (isOfThings || isPopulation(number)) && number.size().compareTo(per.size()) > 0;
    }

    private boolean isPopulation(Placed number) {
        boolean isOfPeople = PEOPLE.contains(number.noun().split(" ")[0]);
        int before = number.at() - 1;
        Sentence its = number.sentence();
        while (its.is(before, Cue.FILLER)) {
            before--;
        }
        boolean isOfPopulation = its.is(before, Cue.FROM)
                && before > 0
                && its.item(before - 1).words().equals("bevolking");
        boolean isOn =
                isOfPopulation || (before >= 0 && its.item(before).words().equals("op"));
        return (isOfPeople || isOn) && number.size().compareTo(Fraction.of(1_000)) >= 0;
    }

    /** Reads {@code 84.000 euro aan 14 clubs, gemiddeld 6.000 euro per club}. */
    private Optional<Draft> mean() {
        List<Placed> counts = counts(own);
        Optional<Placed> mean = counts.stream().filter(this::isMean).findFirst();
        boolean isOfBefore = counts.size() == 1 && at > 0 && GoingOn.sumsUp(sentence); // dat is 136 stemmen per zetel
        if (isOfBefore) {
            counts = Stream.concat(counts(passage.get(at - 1)).stream(), counts.stream())
                    .toList();
        }
        if (mean.isPresent() && counts.size() == 2 && sentence.has(Cue.MEAN)) {
            return ofDays(mean.get(), counts.get(0).equals(mean.get()) ? counts.get(1) : counts.get(0));
        }
        if (mean.isEmpty() || counts.size() != 3 || !(isOfBefore || sentence.has(Cue.MEAN))) {
            return Optional.empty();
        }
        String each = each(mean.get());
        List<Placed> all = counts;
        List<Placed> numbers = all.stream()
                .filter(number -> !number.equals(mean.get()))
                .filter(number -> !each.isEmpty() && isOf(number, each))
                .toList();
        Certainty certainty = Certainty.CERTAIN;
        if (numbers.isEmpty()) {
            numbers = besideTotal(mean.get(), all);
            certainty = Certainty.likely(new ProseReason.Says("per " + each));
        }
        if (numbers.size() != 1) {
            return Optional.empty();
        }
        Placed number = numbers.get(0);
        Placed total = all.stream()
                .filter(count -> !count.equals(mean.get()) && !count.equals(number))
                .findFirst()
                .orElseThrow();
        return Optional.of(Draft.of(
                        sentence,
                        new Ratio(
                                Operand.of(total.figure()),
                                Operand.of(number.figure()),
                                mean.get().as(NumberKind.FACTOR)),
                        List.of(total, number, mean.get()),
                        new ProseReason.Says("per " + each))
                .as(certainty));
    }

    /**
     * Returns the count of other things than the mean is of: the 400 in {@code 800 banen bij 400 kappers, gemiddeld 2
     * banen per winkel}.
     */
    private List<Placed> besideTotal(Placed mean, List<Placed> all) {
        List<Placed> others =
                all.stream().filter(number -> !number.equals(mean)).toList();
        boolean haveNouns = all.stream().noneMatch(number -> number.noun().isEmpty());
        boolean isOneMean = others.stream().noneMatch(number -> isMean(number) || number.isRate());
        boolean isSaid = mean.is(Role.LEVEL) && haveNouns && isOneMean;
        return others.stream()
                .filter(number -> isSaid && !Nouns.canAgree(number.noun(), mean.noun()))
                .toList();
    }

    /** Reads {@code 720 fietsen in zes dagen, gemiddeld 120 per dag}. */
    private Optional<Draft> ofDays(Placed mean, Placed total) {
        String stem = Nouns.stem(each(mean));
        List<PrintedFigure> days = sentence.items().stream()
                .filter(item -> item.content() instanceof Item.NoNumber)
                .map(item -> item.words().split(" "))
                .filter(words -> words.length == 2 && Nouns.stem(words[1]).equals(stem))
                .flatMap(words -> figure(words[0], mean.mention().id() + "-days").stream())
                .toList();
        return days.size() == 1
                ? Optional.of(Draft.of(
                        sentence,
                        new Ratio(Operand.of(total.figure()), Operand.of(days.get(0)), mean.as(NumberKind.FACTOR)),
                        List.of(total, mean),
                        new ProseReason.Says("per " + each(mean))))
                : Optional.empty();
    }

    private static Optional<PrintedFigure> figure(String number, String id) {
        try {
            return Optional.of(
                    PrintedFigure.of(id, NumberKind.COUNT, Words.builtIn().printed(number)));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a number counts what a mean is per: {@code 45 raadszetels, 10 stemmen per zetel}. */
    private static boolean isOf(Placed number, String each) {
        String thing = thing(number);
        return !thing.isEmpty() && (Nouns.stem(thing).startsWith(Nouns.stem(each)) || Nouns.canAgree(thing, each));
    }

    private static String thing(Placed number) {
        return number.noun().isEmpty()
                ? number.quantity().unit()
                : number.noun().split(" ")[0];
    }

    private boolean isMean(Placed number) {
        return !each(number).isEmpty();
    }

    /** Returns the thing behind "per" that shortly follows a number: {@code club}. */
    private String each(Placed number) {
        for (int i = number.at() + 1; i <= Math.min(sentence.size() - 2, number.at() + 3); i++) {
            boolean isThing = sentence.item(i + 1).isWord() || sentence.is(i + 1, Cue.LABEL); // per club, per dag
            if (sentence.item(i).words().equals("per") && isThing) {
                return sentence.item(i + 1).words();
            }
        }
        return "";
    }
}
