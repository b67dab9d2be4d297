package nl.drugmonitor.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.explanation.ExplanationReason;
import nl.drugmonitor.explanation.Guard;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.statistics.TheilSen;

/**
 * The trend of one series of a table, or why it has none.
 *
 * @param first its first period; empty if it has none
 * @param values how many periods have a value
 * @param notes why it has no slope, or what a reader must know of it
 */
record SeriesTrend(String first, String last, int values, Optional<TheilSen> slope, List<Reason> notes) {
    /** That of rows without a period. */
    static final SeriesTrend NONE = new SeriesTrend(
            "", "", 0, Optional.empty(), List.of(new ExplanationReason.TooFewForTrend(0, Guard.FEWEST_FOR_TREND)));

    SeriesTrend {
        notes = List.copyOf(notes);
    }

    /** Returns the trend of each series, by the values of the columns that tell it from others. */
    static Map<List<String>, SeriesTrend> of(Setting setting, String column) {
        Comparisons values = new Comparisons(setting, column);
        Map<List<String>, SeriesTrend> trends = new HashMap<>();
        Rows.of(setting).groups().forEach((key, series) -> trends.put(key, of(series, values)));
        return trends;
    }

    private static SeriesTrend of(PeriodRows series, Comparisons values) {
        List<Reason> why = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        Period before = series.first();
        for (Period period : series.periods()) {
            Optional<BigDecimal> number = values.number(series.row(period));
            number.ifPresentOrElse(
                    value -> numbers.add(value.doubleValue()), () -> why.add(new ColumnReason.NoNumber(period)));
            boolean isInStep = series.startsAt(period)
                    || (before.isAsLongAs(period)
                            && before.lastDay().plusDays(1).equals(period.firstDay()));
            if (!isInStep) {
                why.add(new ColumnReason.NotInStep(before, period));
            }
            before = period;
        }
        if (numbers.size() < Guard.FEWEST_FOR_TREND) {
            why.add(0, new ExplanationReason.TooFewForTrend(numbers.size(), Guard.FEWEST_FOR_TREND));
        }
        Period first = series.first();
        Period last = series.last();
        values.refusals(series, first, last).stream()
                .filter(reason -> !(reason instanceof ColumnReason.LengthsDiffer))
                .forEach(why::add);
        return why.isEmpty()
                ? new SeriesTrend(
                        first.code(),
                        last.code(),
                        numbers.size(),
                        Optional.of(TheilSen.of(
                                numbers.stream().mapToDouble(each -> each).toArray())),
                        cautions(series, values))
                : new SeriesTrend(first.code(), last.code(), numbers.size(), Optional.empty(), why);
    }

    private static List<Reason> cautions(PeriodRows series, Comparisons values) {
        List<Reason> cautions = new ArrayList<>();
        values.cautions(series, series.first(), series.last()).stream()
                .filter(ColumnReason.AcrossBreak.class::isInstance)
                .forEach(cautions::add);
        series.each((period, row) -> values.note(row)
                .map(text -> new ColumnReason.NoteOf(period, text))
                .ifPresent(cautions::add));
        return cautions;
    }
}
