package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;

/** A figure is the highest, or the lowest, among others that are printed. A tie counts. */
public record Extreme(Figure figure, End end, List<Figure> among) implements Constraint {
    public Extreme {
        among = List.copyOf(among);
    }

    /** Which end of the values. */
    public enum End {
        HIGHEST("highest", "high", "peak"),
        LOWEST("lowest", "low", "low");

        private final String word;
        private final String adjective;
        private final String turn;

        End(String word, String adjective, String turn) {
            this.word = word;
            this.adjective = adjective;
            this.turn = turn;
        }

        /** Returns {@code high} or {@code low}. */
        String adjective() {
            return adjective;
        }

        /** Returns what a year is called that lies at this end: {@code peak} or {@code low}. */
        String turn() {
            return turn;
        }

        /** Returns whether a value can be at this end beside another; a tie counts. */
        boolean allows(Interval value, Interval other) {
            return beyond(other).meets(value);
        }

        /** Returns the values that can be at this end beside another. */
        Range beyond(Interval other) {
            return this == HIGHEST ? Range.atLeast(other.low()) : Range.atMost(other.high());
        }

        /** Returns the values that can stand beside one at this end. */
        Range within(Interval value) {
            return this == HIGHEST ? Range.atMost(value.high()) : Range.atLeast(value.low());
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @Override
    public String type() {
        return "compare";
    }

    @Override
    public Extreme with(Corrected read) {
        return new Extreme(read.figure(figure), end, read.figures(among));
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(among);
        figures.add(figure);
        return figures;
    }

    @Override
    public Optional<String> stated() {
        return Optional.of(end.toString());
    }

    @Override
    public List<Comparison> comparisons() {
        return among.stream().map(other -> new Comparison(other, figure)).toList();
    }

    @Override
    public boolean holds(Values values) {
        return beyond(values).isEmpty();
    }

    private List<Figure> beyond(Values values) {
        return among.stream()
                .filter(other -> !end.allows(values.of(figure), values.of(other)))
                .toList();
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return Optional.of(values.of(figure));
    }

    @Override
    public List<Range> needed(Figure figure, Values values) {
        Range range = Range.ALL;
        for (Figure other : among) {
            if (figure.equals(this.figure) && !other.equals(figure)) {
                range = end.beyond(values.of(other)).intersect(range).orElseThrow();
            }
        }
        return List.of(
                among.contains(figure) && !figure.equals(this.figure) ? end.within(values.of(this.figure)) : range);
    }

    @Override
    public Verdict judge() {
        if (among.isEmpty()) {
            return new Verdict.CannotTell(
                    "nothing is printed that " + figure.asPrinted() + " could be the " + end + " of",
                    List.of(),
                    "the other values, in the same definition",
                    List.of());
        }
        Optional<Result> result =
                computed(Values.PRINTED).map(value -> new Result(Notation.QUANTITY, value, Optional.empty()));
        String others = among.stream().map(Figure::asPrinted).collect(Collectors.joining(", "));
        List<Figure> beyond = beyond(Values.PRINTED);
        if (beyond.isEmpty()) {
            return new Verdict.Reproduced(
                    result, figure.asPrinted() + " is the " + end + " beside " + others, List.of());
        }
        String why = figure.asPrinted() + " is not the " + end + ": "
                + beyond.stream()
                        .map(other -> other.label() + " is " + other.asPrinted())
                        .collect(Collectors.joining(", "))
                + ".";
        return new Verdict.Differs(result, why, List.of(), List.of());
    }
}
