package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.language.Sayable;

/** Hypotheses that a word is wrong, all numbers being right: "rose" for "fell". */
final class OtherWords {
    private final EditRules rules;
    private final List<Integer> broken;

    OtherWords(EditRules rules, List<Integer> broken) {
        this.rules = rules;
        this.broken = broken;
    }

    /**
     * Returns whether nothing but an order of numbers, or the size of a change, is contradicted, and so no number in
     * particular: any of many slips would turn it round.
     */
    boolean areAllThatIsBroken() {
        return broken.stream().allMatch(rule -> isOrder(rules.rule(rule)));
    }

    /** Returns whether a claim is a word for an order or a size, and states no number. */
    static boolean isOrder(Constraint rule) {
        return rule instanceof Extreme
                || rule instanceof ChangeBetween
                || (rule instanceof Compare compare && compare.relation() != Relation.EQUAL);
    }

    /**
     * Returns the hypotheses that a number in words is another, and the one that a broken word is another, and that the
     * results beside it which are broken too have its direction: one slip of the mind. Nothing if no word is broken, or
     * if that does not mend all.
     */
    List<Hypothesis> find(Prior prior) {
        return Stream.concat(wordsOfClaims(prior).stream(), wordsOfNumbers(prior))
                .toList();
    }

    /** Returns the hypotheses that a number in words is another, which is computed from no broken rule. */
    private Stream<Hypothesis> wordsOfNumbers(Prior prior) {
        return rules.inAll(broken).stream()
                .filter(index -> !rules.figure(index).fixed()
                        && !rules.figure(index).printed().hasDigits())
                .filter(index -> broken.stream().noneMatch(rule -> rules.output(rule) == index))
                .flatMap(index -> needed(index).map(number -> otherNumber(index, number)))
                .filter(correction -> rules.wouldHold(rules.index(correction.figure()), correction.range()))
                .distinct()
                .map(correction -> new Hypothesis(
                        Truth.of(List.of(correction)),
                        Cause.WORD,
                        new ConsistencyReason.WordNotBorneOut(),
                        Cause.WORD.weight() * prior.weight(List.of(correction))));
    }

    private Correction otherNumber(int index, Interval needed) {
        PrintedFigure figure = rules.figure(index);
        Fraction middle = needed.low().plus(needed.high()).times(Fraction.of(1, 2));
        return new Correction(figure, figure.like(middle));
    }

    /** Returns the values that a figure needs for some broken rule. */
    private Stream<Interval> needed(int index) {
        return broken.stream()
                .flatMap(rule -> rules.rule(rule).needed(rules.figure(index), rules).stream())
                .flatMap(range -> range.bounded().stream());
    }

    private List<Hypothesis> wordsOfClaims(Prior prior) {
        List<OtherWord> words = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        boolean isDirection = true;
        for (int rule : broken) {
            Constraint constraint = rules.rule(rule);
            if (constraint instanceof Arithmetic arithmetic) {
                turned(arithmetic, rules.output(rule)).ifPresent(corrections::add);
            } else {
                isDirection &= constraint instanceof Compare;
                meant(constraint)
                        .ifPresent(meant -> words.add(new OtherWord(
                                rules.number(rule), constraint.stated().orElseThrow(), meant)));
            }
        }
        if (words.isEmpty() || words.size() + corrections.size() < broken.size()) {
            return List.of();
        }
        ConsistencyReason reason =
                isDirection ? new ConsistencyReason.WrongDirectionInWords() : new ConsistencyReason.WordNotBorneOut();
        return List.of(new Hypothesis(
                new Truth(corrections, List.of(), words),
                Cause.WORD,
                reason,
                Cause.WORD.weight() * prior.weight(corrections)));
    }

    /** Returns the printed result with the other sign, if all its rules hold with that. */
    private Optional<Correction> turned(Arithmetic rule, int output) {
        PrintedFigure figure = rule.printed();
        Fraction value = figure.valueOf(figure.printed());
        if (output < 0 || figure.fixed() || value.signum() == 0) {
            return Optional.empty();
        }
        Correction turned = new Correction(figure, figure.like(value.negated()));
        return rules.wouldHold(output, turned.range()) ? Optional.of(turned) : Optional.empty();
    }

    /** Returns what a word would have to be for the numbers as they are printed. */
    private Optional<Sayable> meant(Constraint word) {
        if (word instanceof Compare compare) {
            return Arrays.stream(Relation.values())
                    .filter(relation -> compare.with(relation).holds(rules))
                    .findFirst()
                    .map(Relation::change);
        }
        if (word instanceof Extreme extreme) {
            return Optional.of(new ConsistencyReason.NotTheEnd(extreme.end()));
        }
        return Optional.of(word)
                .filter(ChangeBetween.class::isInstance)
                .flatMap(change -> change.computed(rules))
                .map(change -> new ConsistencyReason.WordFor(new Amount(Notation.PERCENT_CHANGE, change, 1)));
    }
}
