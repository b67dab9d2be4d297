package nl.drugmonitor.consistency;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Kind;
import nl.drugmonitor.consistency.Slips.Candidate;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import org.jspecify.annotations.Nullable;

/** Hypotheses that one printed number is wrong, or two are, each by itself. */
final class TypingErrors {
    /** Of the first of two corrections, only so many are followed up: the most plausible ones. */
    static final int FIRSTS = 150;

    /** In a text with more figures than this, pairs are not looked for. */
    static final int MOST_FIGURES_FOR_PAIRS = 250;

    private static final double PER_CLAIM_LEFT = 0.002;

    private final EditRules rules;
    private final Prior prior;
    private final List<Integer> broken;
    private final List<Integer> changeable = new ArrayList<>();
    private final Slips[] slips;
    private final Set<Correction> mendingAlone = new HashSet<>();
    private @Nullable List<First> firsts;

    TypingErrors(EditRules rules, Prior prior, List<Integer> broken) {
        this.rules = rules;
        this.prior = prior;
        this.broken = broken;
        slips = new Slips[rules.size()];
        for (int figure = 0; figure < rules.size(); figure++) {
            if (!rules.figure(figure).fixed()) {
                changeable.add(figure);
            }
        }
    }

    private Slips slips(int figure) {
        Slips known = slips[figure];
        if (known == null) {
            known = Slips.originals(rules.figure(figure));
            slips[figure] = known;
        }
        return known;
    }

    /** Returns the single corrections that make every rule hold: slips, and counts printed in thousands. */
    List<Hypothesis> singles() {
        List<Hypothesis> found = new ArrayList<>();
        for (int figure : rules.inAll(broken)) {
            if (!rules.figure(figure).fixed()) {
                for (Candidate candidate : mending(figure)) {
                    mendingAlone.add(candidate.correction());
                    double weight = Cause.TYPING.weight() / changeable.size() * candidate.probability();
                    found.add(hypothesis(
                            candidate.correction(),
                            Cause.TYPING,
                            candidate.error().toString(),
                            weight));
                }
                addUnitSlips(found, figure);
            }
        }
        return found;
    }

    private Hypothesis hypothesis(Correction correction, Cause cause, String label, double weight) {
        List<Correction> corrections = List.of(correction);
        return new Hypothesis(corrections, cause, label, weight * prior.weight(corrections));
    }

    /** Returns the candidates for a figure with which all its rules hold, the other figures as they are taken now. */
    private List<Candidate> mending(int figure) {
        List<Candidate> mending = new ArrayList<>();
        for (Candidate candidate : slips(figure).within(rules.admissible(figure))) {
            if (rules.wouldHold(figure, candidate.values())) {
                mending.add(candidate);
            }
        }
        return mending;
    }

    private void addUnitSlips(List<Hypothesis> found, int index) {
        Figure figure = rules.figure(index);
        if (figure.kind() != Kind.COUNT) {
            return;
        }
        for (int power : new int[] {3, -3}) {
            Printed printed = figure.printed();
            Printed to = printed.with(printed.number()
                    .scaleByPowerOfTen(power)
                    .setScale(printed.number().scale(), RoundingMode.DOWN));
            boolean isExact = to.number().scaleByPowerOfTen(-power).compareTo(printed.number()) == 0;
            if (isExact && to.number().signum() != 0 && rules.wouldHold(index, figure.intervalOf(to))) {
                double counts = power > 0 ? 1000 : 1; // a thousand counts are printed alike in thousands
                double weight = Cause.UNIT.weight() / changeable.size() / 2 * counts;
                found.add(hypothesis(new Correction(figure, to), Cause.UNIT, "unit slip (thousand)", weight));
            }
        }
    }

    /** The first of two corrections. */
    private record First(int figure, Candidate candidate, double weight) implements Comparable<First> {
        /** The heaviest come first. */
        @Override
        public int compareTo(First other) {
            int byWeight = Double.compare(other.weight, weight);
            return byWeight != 0
                    ? byWeight
                    : candidate
                            .correction()
                            .toString()
                            .compareTo(other.candidate.correction().toString());
        }
    }

    /** Two corrections that make every rule hold, of which neither does alone. */
    List<Hypothesis> pairs() {
        List<Hypothesis> found = new ArrayList<>();
        Set<Set<Correction>> seen = new HashSet<>();
        for (First first : firsts()) {
            rules.set(first.figure(), first.candidate().values());
            List<Integer> rest = rules.broken(broken, first.figure());
            List<Integer> seconds = rest.isEmpty() ? List.of() : rules.inAll(rest);
            for (int second : seconds) {
                if (second != first.figure() && !rules.figure(second).fixed()) {
                    addMendingSeconds(found, seen, first, second);
                }
            }
            rules.reset(first.figure());
        }
        return found;
    }

    private void addMendingSeconds(List<Hypothesis> found, Set<Set<Correction>> seen, First first, int second) {
        for (Candidate candidate : mending(second)) {
            boolean isNeeded = !mendingAlone.contains(candidate.correction());
            if (isNeeded && seen.add(Set.of(first.candidate().correction(), candidate.correction()))) {
                found.add(pair(first.candidate(), candidate, List.of()));
            }
        }
    }

    private Hypothesis pair(Candidate one, Candidate other, List<Integer> left) {
        List<Correction> corrections = List.of(one.correction(), other.correction());
        boolean inOrder = one.correction().compareTo(other.correction()) < 0;
        String label = inOrder ? one.error() + "; " + other.error() : other.error() + "; " + one.error();
        double pairs = changeable.size() * (changeable.size() - 1) / 2.0;
        double weight = Cause.TWO_ERRORS.weight() / pairs * one.probability() * other.probability();
        return new Hypothesis(
                corrections,
                Cause.TWO_ERRORS,
                "two errors: " + label,
                weight * prior.weight(corrections) * Math.pow(PER_CLAIM_LEFT, left.size()),
                0,
                left);
    }

    /** Returns the corrections of which one may be the first of two, the most plausible ones of those found. */
    private List<First> firsts() {
        List<First> found = foundFirsts();
        return found.subList(0, Math.min(FIRSTS, found.size()));
    }

    /** Returns the corrections that mend at least one rule of those broken as printed, the most plausible first. */
    private List<First> foundFirsts() {
        List<First> known = firsts;
        if (known == null) {
            known = findFirsts();
            firsts = known;
        }
        return known;
    }

    private List<First> findFirsts() {
        List<First> found = new ArrayList<>();
        for (int figure : changeable) {
            for (Candidate candidate : mendingOneOf(broken, figure)) {
                double weight = candidate.probability() * prior.weight(List.of(candidate.correction()));
                found.add(new First(figure, candidate, weight));
            }
        }
        found.sort(null);
        return found;
    }

    /** Returns the candidates for a figure that may mend at least one of the rules. */
    private List<Candidate> mendingOneOf(List<Integer> some, int figure) {
        List<Range> needed = new ArrayList<>();
        for (int rule : rules.rulesOf(figure)) {
            if (some.contains(rule)) {
                needed.addAll(rules.rules().get(rule).needed(rules.figure(figure), rules));
            }
        }
        return needed.isEmpty() ? List.of() : slips(figure).within(needed);
    }

    /** Returns that typing errors were not looked for in some figures, if that is so. */
    List<String> tooLong() {
        List<String> ids = new ArrayList<>();
        for (int figure : changeable) {
            if (TypingError.isTooLong(rules.figure(figure).printed())) {
                ids.add(rules.figure(figure).id());
            }
        }
        return ids.isEmpty()
                ? List.of()
                : List.of("no typing errors were looked for in numbers of more than " + TypingError.MOST_DIGITS
                        + " digits: " + String.join(", ", ids));
    }

    /** Returns that not every pair was tried, if that is so. */
    List<String> cutShort() {
        int found = foundFirsts().size();
        return found > FIRSTS
                ? List.of("pairs of errors: only the " + FIRSTS + " most plausible of " + found
                        + " first corrections were followed up")
                : List.of();
    }

    /**
     * Returns the corrections, one or two, that mend some of the broken rules and break no other, where none mends them
     * all.
     */
    List<Hypothesis> partial() {
        List<Hypothesis> found = new ArrayList<>();
        Set<Set<Correction>> seen = new HashSet<>();
        for (First first : firsts()) {
            rules.set(first.figure(), first.candidate().values());
            List<Integer> rest = rules.broken(broken, first.figure());
            if (broken.containsAll(rest) && rest.size() < broken.size()) {
                boolean isExtended = false;
                for (int second : changeable) {
                    if (second != first.figure()) {
                        isExtended |= addSeconds(found, seen, first, second, rest);
                    }
                }
                if (!isExtended) {
                    found.add(single(first, rest));
                }
            }
            rules.reset(first.figure());
        }
        return found;
    }

    private boolean addSeconds(
            List<Hypothesis> found, Set<Set<Correction>> seen, First first, int second, List<Integer> rest) {
        boolean isExtended = false;
        for (Candidate candidate : mendingOneOf(rest, second)) {
            rules.set(second, candidate.values());
            List<Integer> left = rules.broken(rest, second);
            rules.reset(second);
            if (rest.containsAll(left) && left.size() < rest.size()) {
                isExtended = true;
                if (seen.add(Set.of(first.candidate().correction(), candidate.correction()))) {
                    found.add(pair(first.candidate(), candidate, numbers(left)));
                }
            }
        }
        return isExtended;
    }

    private Hypothesis single(First first, List<Integer> rest) {
        double weight = Cause.TYPING.weight() / changeable.size() * first.weight();
        return new Hypothesis(
                List.of(first.candidate().correction()),
                Cause.TYPING,
                first.candidate().error().toString(),
                weight * Math.pow(PER_CLAIM_LEFT, rest.size()),
                0,
                numbers(rest));
    }

    private List<Integer> numbers(List<Integer> broken) {
        List<Integer> numbers = new ArrayList<>();
        for (int rule : broken) {
            numbers.add(rules.number(rule));
        }
        numbers.sort(null);
        return numbers;
    }
}
