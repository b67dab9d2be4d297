package nl.drugmonitor.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Word;
import nl.drugmonitor.indicator.Change;

/**
 * The change from one figure to another is as large as a word says.
 *
 * @param word its bounds in percent, and how far they may be stretched
 * @param basis where the bounds stand
 */
public record ChangeBetween(Figure from, Figure to, Word word, Basis basis) implements Constraint {
    /** Where the bounds of a word stand. */
    public enum Basis {
        WORDS("convention of words.csv"),
        CLAIM("bounds of the claim");

        private final String citation;

        Basis(String citation) {
            this.citation = citation;
        }

        @Override
        public String toString() {
            return citation;
        }
    }

    @Override
    public String type() {
        return "change_between";
    }

    @Override
    public ChangeBetween with(Corrected read) {
        return new ChangeBetween(read.figure(from), read.figure(to), word, basis);
    }

    @Override
    public List<Figure> figures() {
        return List.of(from, to);
    }

    @Override
    public Optional<String> stated() {
        return Optional.of(word.word());
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(from, to));
    }

    /** Returns whether the change lies within what the word means, without any stretch. */
    @Override
    public boolean holds(Values values) {
        for (Range change : Quotient.PERCENT_CHANGE.result(values.of(to), values.of(from))) {
            Optional<Interval> bounded = change.bounded();
            if (bounded.isPresent()
                    ? word.includes(bounded.get())
                    : change.intersect(word.bounds()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the word can at least be stretched to the change. */
    public boolean canBeStretched(Values values) {
        Optional<Interval> change = computed(values);
        return change.isPresent() && word.canBeStretchedTo(change.get());
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return Change.percent(values.of(from), values.of(to));
    }

    @Override
    public List<Range> needed(Figure figure, Values values) {
        return figure.equals(to)
                ? Quotient.PERCENT_CHANGE.numerator(word.bounds(), values.of(from))
                : Quotient.PERCENT_CHANGE.denominator(values.of(to), word.bounds());
    }

    @Override
    public Verdict judge() {
        Optional<Interval> computed = computed(Values.PRINTED);
        if (computed.isEmpty()) {
            String why = "no percentage can be taken of a base of zero or less (" + from.asPrinted() + ")";
            return new Verdict.Differs(Optional.empty(), why, List.of(), List.of());
        }
        Interval change = computed.get();
        Optional<Result> result = Optional.of(new Result(Notation.PERCENT_CHANGE, change, Optional.empty()));
        String found = "the change is " + Notation.PERCENT_CHANGE.format(change);
        String meaning = "\"" + word.word() + "\" means " + word.meaning() + " (" + basis + ")";
        if (word.includes(change)) {
            return new Verdict.Reproduced(result, found + "; " + meaning, List.of());
        }
        int direction = word.direction();
        if ((direction > 0 && change.high().signum() < 0)
                || (direction < 0 && change.low().signum() > 0)) {
            return new Verdict.Differs(
                    result, found + ": the other way than \"" + word.word() + "\".", needs(), List.of());
        }
        if (word.canBeStretchedTo(change)) {
            return new Verdict.Reproduced(
                    result,
                    found + "; " + meaning,
                    List.of("a stretch: the word allows " + word.stretched() + " at most"));
        }
        if (basis == Basis.WORDS && isBeyondLimit(change)) {
            return new Verdict.Differs(
                    result, found + "; " + meaning + " and cannot be stretched to it.", needs(), List.of());
        }
        String stretched = word.stretch().equals(word.bounds()) ? "" : ", stretched " + word.stretched();
        return new Verdict.Wording(result, found + "; " + meaning + stretched + ".", List.of());
    }

    /** Returns whether the change lies on a side where the word allows no stretch: more than half is not "almost". */
    private boolean isBeyondLimit(Interval change) {
        return word.bounds().isAbove(change.high())
                ? Objects.equals(word.bounds().low(), word.stretch().low())
                : Objects.equals(word.bounds().high(), word.stretch().high());
    }
}
