package nl.drugmonitor.tablefile;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.tablefile.DateText.Order;

/**
 * How the cells of a column become values.
 *
 * @param decimal in which its numbers are read
 * @param order in which its dates are read
 * @param isMarked whether asterisks mark provisional values
 * @param doubt what the user should know, with the cell that it is about
 * @param isRefused whether the doubt must be settled before the column can be read
 */
record ColumnPlan(
        ColumnType type, DecimalSign decimal, Order order, boolean isMarked, Optional<Doubt> doubt, boolean isRefused) {
    /** Something about a cell, with the message that says it. */
    record Doubt(Sample sample, String key, List<Object> parts) {}

    /**
     * Decides on a column.
     *
     * @param decimal what the user says of the whole file
     * @param shown the one notation that other columns of the file prove
     */
    static ColumnPlan of(
            ColumnEvidence evidence,
            Optional<Asked> asked,
            Optional<DecimalSign> decimal,
            Optional<DecimalSign> shown) {
        Optional<DecimalSign> given = asked.flatMap(Asked::decimal).or(() -> decimal);
        if (asked.isPresent()) {
            return of(
                    asked.get().type(),
                    given.or(() -> own(evidence)).or(() -> shown).orElse(DecimalSign.POINT),
                    evidence.orders().stream().findFirst().orElse(Order.DAY_FIRST),
                    evidence);
        }
        if (evidence.isAllPeriods()) {
            return of(ColumnType.PERIOD, DecimalSign.POINT, Order.YEAR_FIRST, evidence);
        }
        if (evidence.isAllNumbers()) {
            return numbers(evidence, given, shown);
        }
        if (evidence.isAllDates()) {
            return dates(evidence);
        }
        if (evidence.isAllBooleans()) {
            return of(ColumnType.BOOLEAN, DecimalSign.POINT, Order.YEAR_FIRST, evidence);
        }
        ColumnPlan text = text();
        if (!evidence.others().isEmpty()
                && evidence.otherCount() == evidence.values()
                && evidence.others().stream().allMatch(ColumnPlan::hasShortYear)) {
            return text.doubting(evidence.others().get(0), "short_year");
        }
        return evidence.isMostlyNumbers() && !evidence.others().isEmpty()
                ? text.doubting(evidence.others().get(0), "mostly_numbers", evidence.otherCount(), evidence.numbers())
                : text;
    }

    private static ColumnPlan numbers(
            ColumnEvidence evidence, Optional<DecimalSign> given, Optional<DecimalSign> shown) {
        if (evidence.code().isPresent()) {
            return text().doubting(evidence.code().get(), "code");
        }
        if (evidence.percents() > 0 && evidence.percents() < evidence.numbers()) {
            return text();
        }
        Optional<Sample> point = evidence.only(DecimalSign.POINT);
        Optional<Sample> comma = evidence.only(DecimalSign.COMMA);
        if (point.isPresent() && comma.isPresent()) {
            return text().doubting(
                            point.get(),
                            "two_notations",
                            comma.get().text(),
                            comma.get().line());
        }
        Optional<DecimalSign> own = own(evidence);
        if (given.isPresent() && own.isPresent() && given.get() != own.get()) {
            Sample other = evidence.only(own.get()).orElseThrow();
            return text().doubting(other, "other_notation", given.get().sign());
        }
        Optional<DecimalSign> decided = own.or(() -> given);
        if (decided.isEmpty() && evidence.ambiguous().isPresent()) {
            Sample sample = evidence.ambiguous().get();
            DecimalSign byGroups = sample.text().indexOf('.') >= 0 ? DecimalSign.COMMA : DecimalSign.POINT;
            if (shown.equals(Optional.of(byGroups))) {
                decided = shown;
            } else {
                return number(evidence, DecimalSign.POINT).refusing(sample);
            }
        }
        return number(evidence, decided.orElse(DecimalSign.POINT));
    }

    private static ColumnPlan number(ColumnEvidence evidence, DecimalSign decimal) {
        return of(ColumnType.NUMBER, decimal, Order.YEAR_FIRST, evidence);
    }

    private static ColumnPlan dates(ColumnEvidence evidence) {
        if (evidence.noDate().isPresent()) {
            return text().doubting(evidence.noDate().get(), "no_date");
        }
        if (evidence.orders().isEmpty()) {
            return text();
        }
        ColumnPlan plan = of(
                evidence.hasTimes() ? ColumnType.DATE_TIME : ColumnType.DATE,
                DecimalSign.POINT,
                evidence.orders().get(0),
                evidence);
        boolean isDoubtful =
                evidence.orders().size() > 1 && evidence.doubtfulDate().isPresent();
        return isDoubtful
                ? plan.doubting(evidence.doubtfulDate().get(), "two_dates").refused()
                : plan;
    }

    /** Returns the notation of the column, where only one can read all its numbers. */
    static Optional<DecimalSign> own(ColumnEvidence evidence) {
        boolean isPoint = evidence.only(DecimalSign.POINT).isPresent();
        boolean isComma = evidence.only(DecimalSign.COMMA).isPresent();
        return isPoint == isComma ? Optional.empty() : Optional.of(isPoint ? DecimalSign.POINT : DecimalSign.COMMA);
    }

    /** Returns whether a cell is a date such as 31-12-24, whose century it does not say. */
    private static boolean hasShortYear(Sample sample) {
        return sample.text().matches("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}");
    }

    private static ColumnPlan text() {
        return new ColumnPlan(ColumnType.TEXT, DecimalSign.POINT, Order.YEAR_FIRST, false, Optional.empty(), false);
    }

    private static ColumnPlan of(ColumnType type, DecimalSign decimal, Order order, ColumnEvidence evidence) {
        boolean isMarked = evidence.stars() > 0;
        return new ColumnPlan(type, decimal, order, isMarked, Optional.empty(), false);
    }

    private ColumnPlan doubting(Sample sample, String key, Object... parts) {
        return new ColumnPlan(
                type, decimal, order, isMarked, Optional.of(new Doubt(sample, key, List.of(parts))), isRefused);
    }

    private ColumnPlan refusing(Sample sample) {
        return doubting(sample, "two_numbers").refused();
    }

    private ColumnPlan refused() {
        return new ColumnPlan(type, decimal, order, isMarked, doubt, true);
    }
}
