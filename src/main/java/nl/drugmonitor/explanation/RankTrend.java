package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.statistics.MannKendall;

/**
 * The order of yearly values is chance, or a trend.
 *
 * @param direction which trend is to be seen; flat for none
 */
record RankTrend(List<Point> years, Direction direction, List<String> breaks) implements Prediction {
    RankTrend {
        breaks = List.copyOf(breaks);
        years = List.copyOf(years);
    }

    @Override
    public String type() {
        return "trend";
    }

    /** Too few values, or a trend that turned, show none either. */
    @Override
    public boolean canConfirm() {
        return direction != Direction.FLAT;
    }

    @Override
    public Optional<Point> accountsFor() {
        return Optional.of(years.get(years.size() - 1));
    }

    @Override
    public void prepare(Inquiry inquiry) {
        List<Observation> values = new ArrayList<>();
        for (Point year : years) {
            Optional<Observation> value = inquiry.need(year);
            if (value.isPresent()) {
                values.add(value.get());
            }
        }
        if (values.size() == years.size()) {
            inquiry.ask(Guard.trend(values, breaks));
        }
    }

    @Override
    public Found judge(Inquiry inquiry) {
        double[] values = new double[years.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Guarded.number(inquiry.number(years.get(i)));
        }
        MannKendall test = MannKendall.of(values);
        Point last = years.get(years.size() - 1);
        return Found.of(
                answer(test),
                last.series().indicator().nameEn() + " " + years.get(0).period() + " to " + last.period()
                        + ": Mann-Kendall " + test);
    }

    private Answer answer(MannKendall test) {
        boolean seen =
                switch (direction) {
                    case FLAT -> !test.isTrend();
                    case RISE -> test.isTrend() && test.s() > 0;
                    case FALL -> test.isTrend() && test.s() < 0;
                };
        return seen ? Answer.SEEN : Answer.NOT_SEEN;
    }
}
