package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.drugmonitor.claim.ClaimReason.LabelledFigure;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/** A figure is the highest, or the lowest, among others that are printed. A tie counts. */
public record Extreme(PrintedFigure figure, End end, List<PrintedFigure> among) implements Constraint {
    public Extreme {
        among = List.copyOf(among);
    }

    /** Which end of the values. */
    public enum End {
        HIGHEST,
        LOWEST;

        /** Returns {@code high} or {@code low}. */
        public Note adjective() {
            return Note.of("End." + name() + ".adjective");
        }

        /** Returns on which side of a bound this end is: {@code above} or {@code below}. */
        public Note beyond() {
            return Note.of("End." + name() + ".beyond");
        }

        /** Returns what a year is called that lies at this end: {@code peak} or {@code low}. */
        public Note turn() {
            return Note.of("End." + name() + ".turn");
        }

        /** Returns whether a value can be at this end beside another; a tie counts. */
        boolean allows(Interval value, Interval other) {
            return allows(Range.of(value), Range.of(other));
        }

        private boolean allows(Range value, Range other) {
            return beyond(other).meets(value);
        }

        /** Returns the values that can be at this end beside another. */
        Range beyond(Range other) {
            return this == HIGHEST
                    ? new Range(other.low(), null, other.hasLow(), false)
                    : new Range(null, other.high(), false, other.hasHigh());
        }

        /** Returns the values that can stand beside one at this end. */
        Range within(Range value) {
            return this == HIGHEST ? new Range(null, value.high()) : new Range(value.low(), null);
        }

        /** Returns the name in a claims file. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Its figures are compared with each other, and need no more to be of one unit. */
    @Override
    public List<List<PrintedFigure>> ofOneUnit() {
        return List.of();
    }

    @Override
    public String type() {
        return Compare.TYPE.name();
    }

    @Override
    public Extreme with(Corrected read) {
        return new Extreme(read.figure(figure), end, read.figures(among));
    }

    @Override
    public List<PrintedFigure> figures() {
        List<PrintedFigure> figures = new ArrayList<>(among);
        figures.add(figure);
        return figures;
    }

    @Override
    public Optional<Sayable> stated() {
        return Optional.of(Note.of("End." + end.name()));
    }

    @Override
    public List<Comparison> comparisons() {
        return among.stream().map(other -> new Comparison(other, figure)).toList();
    }

    @Override
    public boolean holds(Values values) {
        return beyond(values).isEmpty();
    }

    private List<PrintedFigure> beyond(Values values) {
        return among.stream()
                .filter(other -> !end.allows(values.of(figure), values.of(other)))
                .toList();
    }

    @Override
    public Optional<Interval> computed(Values values) {
        return values.of(figure).bounded();
    }

    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        Range range = Range.ALL;
        for (PrintedFigure other : among) {
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
            return Verdict.cannotTell(
                    new ClaimReason.NothingToCompare(figure, end), List.of(), new ClaimReason.OtherValues());
        }
        Optional<Result> result = computed(Values.PRINTED).map(value -> Result.of(Notation.QUANTITY, value));
        List<PrintedFigure> beyond = beyond(Values.PRINTED);
        return beyond.isEmpty()
                ? Verdict.reproduced(result, new ClaimReason.IsExtreme(figure, end, among))
                : Verdict.differs(
                        result,
                        new ClaimReason.IsNotExtreme(
                                figure,
                                end,
                                beyond.stream().map(LabelledFigure::new).toList()),
                        List.of());
    }
}
