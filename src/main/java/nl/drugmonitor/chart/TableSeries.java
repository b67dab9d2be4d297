package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.chart.TableChart.Shape;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.RefusedException;

/** The series of a chart of a table, and the notes on them. */
record TableSeries(Shape shape, List<TableRow> rows, TablePeriods periods, Texts texts) {
    /** A remark that is longer stands among the notes only. */
    private static final int LONGEST_REMARK = 60;

    private static final int FIGURES = 3;

    List<ChartSeries> all() {
        Form form = shape.kind() == ChartKind.LINES ? Form.LINE : Form.BARS;
        int decimals = decimals();
        List<ChartSeries> series = new ArrayList<>();
        for (TableRow row : rows) {
            List<Point> points = new ArrayList<>();
            row.values().forEach((place, value) -> {
                if (shape.kind() == ChartKind.STACKED && value.signum() < 0) {
                    throw RefusedException.of(
                            "chart_stack_below_zero",
                            row.name(),
                            periods.labels().get(place));
                }
                if (isOnIndex(row, place)) {
                    points.add(point(row, place, value, decimals));
                }
            });
            series.add(new ChartSeries(row.name(), form, Look.of(series.size()), points, row.cuts()));
        }
        return shape.kind() == ChartKind.STACKED ? SeriesPoints.stacked(series) : series;
    }

    private Point point(TableRow row, int place, Fraction value, int decimals) {
        String number = texts.language().number(Rounding.shortest(value, decimals));
        String note = row.notes().getOrDefault(place, "");
        String remark = note.length() > LONGEST_REMARK ? "" : note;
        return shape.base()
                .map(base -> value.times(Fraction.HUNDRED).dividedBy(base(row, base)))
                .map(index -> new Point(
                        place, Fraction.ZERO, index, texts.decimal(index), Texts.remarks(number, remark), false, false))
                .orElseGet(() -> new Point(place, Fraction.ZERO, value, number, remark, false, false));
    }

    /** Returns the value that is 100, which must be above zero. */
    private Fraction base(TableRow row, String base) {
        Fraction value = row.values().get(periods.place(base));
        if (value == null || value.signum() <= 0) {
            throw RefusedException.of("chart_base_value", row.name(), base);
        }
        return value;
    }

    private boolean isOnIndex(TableRow row, int place) {
        return shape.base()
                .map(base -> !row.isRedefinedBetween(periods.place(base), place))
                .orElse(true);
    }

    /** Returns how many decimals show the largest value with three figures: one for 12.34, four for 0.01234. */
    private int decimals() {
        double largest = rows.stream()
                .flatMap(row -> row.values().values().stream())
                .mapToDouble(value -> Math.abs(Scale.number(value)))
                .max()
                .orElse(0);
        int before = largest == 0 ? 1 : (int) Math.floor(Math.log10(largest)) + 1;
        return Math.max(1, FIGURES - before);
    }

    /** Returns the notes: those of the table, then what is not drawn, then gaps, for each row. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (TableRow row : rows) {
            row.placesOfNotes().forEach((note, places) -> {
                String end = texts.language().sentence(note).substring(note.length()); // a full stop, if none is there
                notes.add(texts.say("chart.table_note", row.name(), labels(places), note + end));
            });
            List<Integer> others = row.values().keySet().stream()
                    .filter(place -> !isOnIndex(row, place))
                    .toList();
            if (!others.isEmpty()) {
                notes.add(texts.say(
                        "chart.table_not_on_index",
                        row.name(),
                        labels(others),
                        shape.base().orElseThrow()));
            }
            List<Integer> gaps = row.gaps(periods.labels().size());
            if (!gaps.isEmpty()) {
                notes.add(texts.say("chart.table_gap", row.name(), labels(gaps)));
            }
        }
        return notes;
    }

    private String labels(List<Integer> places) {
        return texts.years(places, periods.labels()::get);
    }
}
