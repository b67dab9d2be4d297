package nl.drugmonitor.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Quotient;
import nl.drugmonitor.exact.Range;

/** A claim that a printed number is what one figure gives when it is divided by another, or one sum by another. */
public sealed interface Proportional extends Arithmetic permits PercentChange, Share, Ratio, Rate {
    Operand numerator();

    Operand denominator();

    Quotient quotient();

    /** Returns the results that can be: a part is no more than its whole. */
    default Range possible() {
        return Range.ALL;
    }

    /** No quotient of counts is below zero, and no part is more than its whole. */
    @Override
    default boolean isNoNews(Range result) {
        return !result.isAbove(quotient().offset().negated())
                && Objects.equals(result.high(), possible().high());
    }

    @Override
    default List<PrintedFigure> figures() {
        return Stream.of(numerator().figures(), denominator().figures(), List.of(printed()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    default List<List<PrintedFigure>> ofOneUnit() {
        return List.of(numerator().figures(), denominator().figures());
    }

    @Override
    default List<Range> needed(PrintedFigure figure, Values values) {
        if (figure.equals(printed())) {
            return quotient().result(numerator().of(values), denominator().of(values)).stream()
                    .flatMap(result -> result.intersect(possible()).stream())
                    .toList();
        }
        boolean isAbove = numerator().figures().contains(figure);
        if (isAbove && denominator().figures().contains(figure)) {
            return List.of(Range.ALL); // a part that is a term of its whole too: a range that may be too wide
        }
        Optional<Range> stated = values.of(printed()).intersect(possible());
        if (stated.isEmpty()) {
            return List.of();
        }
        List<Range> needed = isAbove
                ? quotient().numerator(stated.get(), denominator().of(values))
                : quotient().denominator(numerator().of(values), stated.get());
        Operand operand = isAbove ? numerator() : denominator();
        return needed.stream()
                .map(range -> operand.needed(figure, range, values))
                .toList();
    }
}
