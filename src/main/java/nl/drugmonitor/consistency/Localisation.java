package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.consistency.Component.Outcome;
import nl.drugmonitor.consistency.Reading.Consequence;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.consistency.Reading.OtherUnit;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Sayable;

/**
 * Error localisation in a cluster: each part of it that hangs together is read by itself, and the readings put
 * together.
 */
final class Localisation {
    private final Cluster cluster;
    private final List<Integer> violated;

    Localisation(Cluster cluster) {
        this.cluster = cluster;
        this.violated = cluster.violated();
    }

    Readings readings() {
        List<Outcome> outcomes = brokenComponents().stream()
                .map(component -> new Component(component).localise())
                .toList();
        Grade grade = outcomes.stream()
                .map(Outcome::grade)
                .max(Comparator.naturalOrder())
                .orElse(Grade.NONE);
        List<Integer> unread = outcomes.stream()
                .filter(outcome -> outcome.readings().isEmpty())
                .flatMap(outcome -> outcome.broken().stream())
                .toList();
        List<Reading> readings = outcomes.stream()
                .map(Outcome::readings)
                .filter(read -> !read.isEmpty())
                .reduce(Localisation::combined)
                .orElse(List.of());
        Stream<ConsistencyReason> notes = outcomes.stream().flatMap(outcome -> outcome.notes().stream());
        return new Readings(
                cluster,
                violated,
                readings.stream()
                        .map(reading -> reading.leaving(unread, consequences(reading)))
                        .toList(),
                grade,
                Stream.of(notes, withoutResult().stream(), stretched().stream())
                        .flatMap(each -> each)
                        .toList());
    }

    /** Some claims that hang together, with their figures. */
    private record Part(Set<PrintedFigure> figures, List<Integer> claims) {
        void add(Part other) {
            figures.addAll(other.figures);
            claims.addAll(other.claims);
        }
    }

    /** Returns the hard claims in parts that share no figure, by their first figure: those parts where one fails. */
    private List<EditRules> brokenComponents() {
        List<Part> parts = new ArrayList<>();
        for (int number = 0; number < cluster.claims().size(); number++) {
            if (cluster.claims().get(number).weight() == Weight.HARD) {
                Part joined = new Part(new HashSet<>(claim(number).figures()), new ArrayList<>(List.of(number)));
                List<Part> touching = parts.stream()
                        .filter(part -> !Collections.disjoint(part.figures(), joined.figures()))
                        .toList();
                touching.forEach(joined::add);
                parts.removeAll(touching);
                parts.add(joined);
            }
        }
        return parts.stream()
                .filter(part -> !Collections.disjoint(part.claims(), violated))
                .map(part -> new EditRules(cluster, part.claims()))
                .sorted(Comparator.comparing(
                        rules -> rules.size() == 0 ? "" : rules.figure(0).id()))
                .toList();
    }

    private Constraint claim(int number) {
        return cluster.claims().get(number).constraint();
    }

    /** Returns each of some readings together with each of others about other figures. */
    private static List<Reading> combined(List<Reading> some, List<Reading> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(one::with))
                .sorted(Reading.ORDER)
                .limit(Readings.MOST)
                .toList();
    }

    /** Returns which claims have no result at all as printed. */
    private List<ConsistencyReason> withoutResult() {
        List<ConsistencyReason> notes = new ArrayList<>();
        for (int number : violated) {
            if (claim(number) instanceof Arithmetic arithmetic && arithmetic.isUndefined()) {
                notes.add(new ConsistencyReason.NoResult(number, arithmetic.undefined()));
            }
        }
        return notes;
    }

    /** Returns the claims that hold only if a word is stretched. */
    private List<ConsistencyReason> stretched() {
        return IntStream.range(0, cluster.claims().size())
                .filter(number -> !violated.contains(number)
                        && claim(number) instanceof Arithmetic
                        && !claim(number).holds(Values.PRINTED))
                .<ConsistencyReason>mapToObj(
                        number -> new ConsistencyReason.ResultStretched(number, ((Arithmetic) claim(number)).printed()))
                .toList();
    }

    private List<Consequence> consequences(Reading reading) {
        Set<PrintedFigure> corrected = reading.meant().keySet();
        return IntStream.range(0, cluster.claims().size())
                .filter(number -> violated.contains(number)
                        || !Collections.disjoint(corrected, claim(number).figures()))
                .mapToObj(number -> consequence(number, reading))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns a claim in the unit that a reading has it in. */
    private Constraint claim(int number, Reading reading) {
        Constraint claim = claim(number);
        return unit(claim, reading).<Constraint>map(OtherUnit::rule).orElse(claim);
    }

    private static Optional<OtherUnit> unit(Constraint claim, Reading reading) {
        return reading.units().stream()
                .filter(unit ->
                        claim instanceof Arithmetic && unit.rule().figures().equals(claim.figures()))
                .findFirst();
    }

    private Optional<Consequence> consequence(int number, Reading reading) {
        Constraint claim = claim(number, reading);
        Optional<Interval> computed = claim.computed(values(claim, reading));
        Optional<Sayable> printed = printed(number, reading);
        return computed.isPresent() && printed.isPresent()
                ? Optional.of(new Consequence(
                        number, claim.stated().orElseThrow(), shown(claim, computed.get()), printed.get()))
                : Optional.empty();
    }

    /** Returns the values of a reading, with the other base for a result that stands of it. */
    private static Values values(Constraint claim, Reading reading) {
        Values values = Correction.values(reading.misprints());
        for (OtherBase stand : reading.stands()) {
            if (claim instanceof Arithmetic arithmetic && arithmetic.printed().equals(stand.result())) {
                return values.with(Map.of(stand.base(), Range.of(stand.values())));
            }
        }
        return values;
    }

    /** Returns the result or the word of a claim by a reading. */
    private Optional<Sayable> printed(int number, Reading reading) {
        Optional<Sayable> word = reading.words().stream()
                .filter(other -> other.claim() == number)
                .map(OtherWord::meant)
                .findFirst();
        if (word.isPresent()) {
            return word;
        }
        Optional<OtherUnit> unit = unit(claim(number), reading);
        if (unit.isPresent()) {
            return unit.map(OtherUnit::number);
        }
        if (claim(number) instanceof Arithmetic arithmetic) {
            PrintedFigure figure = arithmetic.printed();
            return Optional.of(reading.meant().getOrDefault(figure, figure.printed()));
        }
        return claim(number) instanceof ChangeBetween change ? Optional.of(change.word()) : Optional.empty();
    }

    private static Amount shown(Constraint claim, Interval computed) {
        if (claim instanceof Arithmetic arithmetic) {
            int decimals = Math.max(0, arithmetic.printed().printed().number().scale()) + 1;
            return new Amount(arithmetic.notation(), computed, decimals);
        }
        return claim instanceof Extreme
                ? Amount.of(Notation.QUANTITY, computed)
                : new Amount(Notation.PERCENT_CHANGE, computed, 1);
    }
}
