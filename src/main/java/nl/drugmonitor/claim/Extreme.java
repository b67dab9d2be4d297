package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.exact.Interval;

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
            return this == HIGHEST
                    ? value.high().compareTo(other.low()) >= 0
                    : value.low().compareTo(other.high()) <= 0;
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
    public Optional<Interval> needed(Figure figure, Values values) {
        return Optional.empty();
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
