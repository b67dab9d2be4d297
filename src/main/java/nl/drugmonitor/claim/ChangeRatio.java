package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

/** One change in percent is so many times another: something grew twice as fast. Both must go the same way. */
public record ChangeRatio(PercentPair change, PercentPair other, PrintedFigure printed) implements Arithmetic {
    static final ClaimType TYPE = ClaimType.of(
                    "change_ratio",
                    given -> new ChangeRatio(
                            new PercentPair(given.figure("from"), given.figure("to")),
                            new PercentPair(given.figure("other_from"), given.figure("other_to")),
                            given.figure("printed")),
                    "from",
                    "to",
                    "other_from",
                    "other_to",
                    "printed")
            .giving(NumberKind.FACTOR);

    /** A change from one figure to another. */
    public record PercentPair(PrintedFigure from, PrintedFigure to) {
        Optional<Interval> percent(Values values) {
            Optional<Interval> base = values.of(from).bounded();
            Optional<Interval> result = values.of(to).bounded();
            return base.isPresent() && result.isPresent() ? Change.percent(base.get(), result.get()) : Optional.empty();
        }

        PercentPair with(Corrected read) {
            return new PercentPair(read.figure(from), read.figure(to));
        }
    }

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public ChangeRatio with(Corrected read) {
        return new ChangeRatio(change.with(read), other.with(read), read.figure(printed));
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(change.from(), change.to(), other.from(), other.to(), printed);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(new Comparison(change.from(), change.to()), new Comparison(other.from(), other.to()));
    }

    @Override
    public Notation notation() {
        return Notation.RATIO;
    }

    /**
     * Only the printed number can be solved for, where no figure has an open end; another figure may be anything. The
     * other change may be a rise, a fall, or either by rounding.
     */
    @Override
    public List<Range> needed(PrintedFigure figure, Values values) {
        boolean isOpen = figures().stream()
                .anyMatch(each ->
                        !each.equals(printed) && values.of(each).bounded().isEmpty());
        if (!figure.equals(printed) || isOpen) {
            return List.of(Range.ALL);
        }
        Optional<Interval> first = change.percent(values);
        Optional<Interval> second = other.percent(values);
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        Quotient ratio = Quotient.RATIO;
        return Stream.concat(
                        ratio.result(first.get(), second.get()).stream(),
                        ratio.result(first.get().negated(), second.get().negated()).stream())
                .toList();
    }
}
