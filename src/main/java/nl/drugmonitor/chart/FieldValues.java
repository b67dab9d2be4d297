package nl.drugmonitor.chart;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.chart.ChartNumbers.Named;
import nl.drugmonitor.chart.FieldText.Field;
import nl.drugmonitor.chart.FieldText.Kind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.input.Node;

/** What stands in the place of the fields of a title or a subtitle. */
record FieldValues(ChartNumbers numbers, Doubts doubts, Texts texts) {
    /** A change below this percentage is told with a decimal. */
    private static final Fraction SMALL = Fraction.of(10);

    String of(Field field, Node node) {
        return switch (field.kind()) {
            case VALUE -> value(numbers.find(field.names().get(0), node));
            case YEAR -> texts.period(row(field, 0, node).period());
            case MONTHLY -> doubts.perMonth(row(field, 0, node), texts);
            case CHANGE, MONTHLY_CHANGE -> change(field, node);
            case READING -> reading(field, node);
        };
    }

    private PrintedFigure find(Field field, int place, Node node) {
        return numbers.find(field.names().get(place), node).figure();
    }

    private Observation row(Field field, int place, Node node) {
        PrintedFigure figure = find(field, place, node);
        return figure.observation().orElseThrow(() -> node.fault("chart_field_row", figure.id()));
    }

    /** Returns a number as it is drawn, with its marks; one of the text as it is printed there. */
    private String value(Named named) {
        Optional<Observation> row = named.figure().observation().filter(value -> named.isDrawn());
        return row.isEmpty() ? texts.say(named.figure().printed()) : doubts.value(row.get(), texts);
    }

    private String change(Field field, Node node) {
        Observation from = row(field, 0, node);
        Observation to = row(field, 1, node);
        boolean isMonthly = field.kind() == Kind.MONTHLY_CHANGE;
        if (!isMonthly && !from.period().isAsLongAs(to.period())) {
            throw node.fault("chart_field_lengths", texts.period(from.period()), texts.period(to.period()));
        }
        if (Comparability.of(from, to).isRefused()) {
            throw node.fault(
                    "chart_field_compare", field.names().get(0), field.names().get(1));
        }
        Change change = Change.between(from, to);
        return (isMonthly ? change.percentPerMonth() : change.percent())
                .flatMap(this::percent)
                .orElseThrow(() -> node.fault(
                        "chart_field_change",
                        field.names().get(0),
                        field.names().get(1)));
    }

    /** Returns {@code +0,9%}, {@code -39%}, or {@code +44 tot 56%} of rounded numbers; nothing if it may be either. */
    private Optional<String> percent(Interval percent) {
        if (percent.low().signum() < 0 && percent.high().signum() > 0) {
            return Optional.empty();
        }
        String sign = percent.high().signum() > 0 ? "+" : percent.low().signum() < 0 ? "-" : "";
        Interval size = percent.absolute();
        int decimals = size.low().compareTo(SMALL) < 0 ? 1 : 0;
        String low = rounded(size.low(), decimals);
        String high = rounded(size.high(), decimals);
        return Optional.of(sign + (low.equals(high) ? low : texts.say("range", low, high)) + "%");
    }

    private String rounded(Fraction value, int decimals) {
        return texts.language().number(Rounding.rounded(value, decimals));
    }

    /** Returns a figure as a reading has it; a figure that all readings have alike has no place in such a field. */
    private String reading(Field field, Node node) {
        List<Reading> readings = numbers.readings();
        if (field.reading() > readings.size()) {
            throw node.fault("chart_field_reading", field.reading(), readings.size());
        }
        PrintedFigure figure = find(field, 0, node);
        boolean isOpen = readings.stream().anyMatch(each -> each.meant().containsKey(figure));
        if (!isOpen) {
            throw node.fault("chart_field_all_alike", figure.id());
        }
        Reading reading = readings.get(field.reading() - 1);
        return texts.say(reading.meant().getOrDefault(figure, figure.printed()));
    }
}
