package nl.drugmonitor.claim;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * What a claim sets against something else: a figure, the sum of several, or their mean.
 *
 * @param figures one or more
 * @param weight 1 for a sum; one divided by how many there are for a mean
 */
public record Operand(List<PrintedFigure> figures, Fraction weight) implements Sayable {
    public Operand {
        figures = List.copyOf(figures);
    }

    public static Operand of(PrintedFigure figure) {
        return sum(List.of(figure));
    }

    public static Operand sum(List<PrintedFigure> figures) {
        return new Operand(figures, Fraction.ONE);
    }

    public static Operand mean(List<PrintedFigure> figures) {
        return new Operand(figures, Fraction.of(1, figures.size()));
    }

    /** Returns the figure, if it is one alone. */
    public Optional<PrintedFigure> single() {
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    Operand with(Corrected read) {
        return new Operand(read.figures(figures), weight);
    }

    Range of(Values values) {
        return sum(values, figure -> true).times(weight);
    }

    private Range sum(Values values, Predicate<PrintedFigure> which) {
        return figures.stream().filter(which).map(values::of).reduce(Range.of(Fraction.ZERO), Range::plus);
    }

    /** Returns what one of the figures would have to be for the whole to be in a range, all others as given. */
    Range needed(PrintedFigure figure, Range whole, Values values) {
        Range rest = sum(values, other -> !other.equals(figure)).times(weight);
        Fraction share = weight.times(Fraction.of(Collections.frequency(figures, figure)));
        return whole.minus(rest).times(Fraction.ONE.dividedBy(share));
    }

    boolean isMean() {
        return !weight.equals(Fraction.ONE);
    }

    /** Returns the whole as it is shown, if it has both ends. */
    private Optional<Amount> amount() {
        Notation notation = figures.get(0).kind().isPercentage() ? Notation.PERCENT_SHARE : Notation.QUANTITY;
        return of(Values.PRINTED).bounded().map(whole -> Amount.of(notation, whole));
    }

    /** Returns a sum as {@code 1 + 2}, and a mean with what it is: {@code the mean of 1, 2 and 4 (2.33)}. */
    @Override
    public String in(Language language) {
        return isMean()
                ? language.text("mean_of", figures, amount())
                : figures.stream().map(language::say).collect(Collectors.joining(" + "));
    }
}
