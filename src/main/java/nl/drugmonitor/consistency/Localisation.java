package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.consistency.Component.Outcome;
import nl.drugmonitor.consistency.Reading.Consequence;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.language.Language;

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
        List<Outcome> outcomes = new ArrayList<>();
        for (EditRules component : brokenComponents()) {
            outcomes.add(new Component(component).localise());
        }
        Grade grade = Grade.NONE;
        List<Reading> readings = new ArrayList<>();
        List<Integer> unread = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            grade = outcome.grade().compareTo(grade) > 0 ? outcome.grade() : grade;
            notes.addAll(outcome.notes());
            if (outcome.readings().isEmpty()) {
                unread.addAll(outcome.broken());
            } else {
                readings = readings.isEmpty() ? outcome.readings() : combined(readings, outcome.readings());
            }
        }
        notes.addAll(withoutResult());
        return new Readings(cluster, violated, finished(readings, unread), grade, notes);
    }

    /** Returns the hard claims in parts that share no figure, by their first figure: those parts where one fails. */
    private List<EditRules> brokenComponents() {
        List<Set<Figure>> figures = new ArrayList<>();
        List<List<Integer>> numbers = new ArrayList<>();
        for (int number = 0; number < cluster.claims().size(); number++) {
            if (cluster.claims().get(number).weight() == Weight.HARD) {
                Set<Figure> joined =
                        new HashSet<>(cluster.claims().get(number).constraint().figures());
                List<Integer> claims = new ArrayList<>(List.of(number));
                for (int part = figures.size() - 1; part >= 0; part--) {
                    if (!Collections.disjoint(figures.get(part), joined)) {
                        joined.addAll(figures.remove(part));
                        claims.addAll(numbers.remove(part));
                    }
                }
                figures.add(joined);
                numbers.add(claims);
            }
        }
        List<EditRules> components = new ArrayList<>();
        for (List<Integer> claims : numbers) {
            if (!Collections.disjoint(claims, violated)) {
                components.add(new EditRules(cluster, claims));
            }
        }
        components.sort(null);
        return components;
    }

    /** Returns each of some readings together with each of others about other figures. */
    private static List<Reading> combined(List<Reading> some, List<Reading> others) {
        List<Reading> combined = new ArrayList<>();
        for (Reading one : some) {
            for (Reading other : others) {
                combined.add(one.with(other));
            }
        }
        combined.sort(null);
        return combined.subList(0, Math.min(Readings.MOST, combined.size()));
    }

    /** Returns the readings that are shown, with what the claims give by them and what they leave. */
    private List<Reading> finished(List<Reading> readings, List<Integer> unread) {
        List<Reading> finished = new ArrayList<>();
        for (Reading reading : readings) {
            finished.add(reading.leaving(unread, consequences(reading)));
        }
        return finished;
    }

    /** Returns which claims have no result at all as printed. */
    private List<String> withoutResult() {
        List<String> notes = new ArrayList<>();
        for (int number : violated) {
            if (cluster.claims().get(number).constraint() instanceof Arithmetic arithmetic
                    && arithmetic.computed(Values.PRINTED).isEmpty()) {
                notes.add("claim " + number + ": " + arithmetic.undefined());
            }
        }
        return notes;
    }

    private List<Consequence> consequences(Reading reading) {
        Map<Figure, Correction> corrected = new HashMap<>();
        for (Correction correction : reading.misprints()) {
            corrected.put(correction.figure(), correction);
        }
        Map<Integer, String> words = new HashMap<>();
        for (OtherWord word : reading.words()) {
            words.put(word.claim(), word.meant());
        }
        Values values = Correction.values(reading.misprints());
        List<Consequence> consequences = new ArrayList<>();
        for (int number = 0; number < cluster.claims().size(); number++) {
            Constraint claim = cluster.claims().get(number).constraint();
            boolean isTouched = violated.contains(number) || !Collections.disjoint(corrected.keySet(), claim.figures());
            Optional<Interval> computed = isTouched ? claim.computed(byBase(claim, reading, values)) : Optional.empty();
            if (computed.isPresent() && words.containsKey(number)) {
                String printed = claim.stated().map(Language.EN::say).orElse(claim.type());
                String value = claim instanceof Extreme
                        ? Amount.of(Notation.QUANTITY, computed.get()).in(Language.EN)
                        : new Amount(Notation.PERCENT_CHANGE, computed.get(), 1).in(Language.EN);
                consequences.add(new Consequence(number, printed, value, words.get(number)));
            } else if (computed.isPresent()) {
                addConsequence(consequences, number, claim, computed.get(), corrected);
            }
        }
        return consequences;
    }

    /** Returns the values with the other base for a result that stands of it. */
    private static Values byBase(Constraint claim, Reading reading, Values values) {
        for (OtherBase stand : reading.stands()) {
            if (claim instanceof Arithmetic arithmetic && arithmetic.printed().equals(stand.result())) {
                return values.with(Map.of(stand.base(), stand.values()));
            }
        }
        return values;
    }

    private static void addConsequence(
            List<Consequence> consequences,
            int number,
            Constraint claim,
            Interval computed,
            Map<Figure, Correction> corrected) {
        if (claim instanceof Arithmetic arithmetic) {
            Figure figure = arithmetic.printed();
            Correction correction = corrected.get(figure);
            String printed = correction == null
                    ? figure.printed().text()
                    : correction.to().text();
            int decimals = Math.max(0, figure.printed().number().scale()) + 1;
            consequences.add(new Consequence(
                    number,
                    figure.id(),
                    new Amount(arithmetic.notation(), computed, decimals).in(Language.EN),
                    printed));
        } else if (claim instanceof ChangeBetween change) {
            String word = change.word().in(Language.EN);
            consequences.add(new Consequence(
                    number, word, new Amount(Notation.PERCENT_CHANGE, computed, 1).in(Language.EN), word));
        }
    }
}
