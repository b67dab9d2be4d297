package nl.drugmonitor.explanation;

import java.util.List;
import nl.drugmonitor.explanation.Evidence.Found;
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

    /** Too few values, or a trend that turned, show none either. */
    @Override
    public boolean canConfirm() {
        return direction != Direction.FLAT;
    }

    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.explains(years.get(years.size() - 1).indicator());
        inquiry.need(years.stream())
                .ifPresent(values -> inquiry.ask(Guard.trend(values, breaks.toArray(String[]::new))));
    }

    @Override
    public Found judge(Inquiry inquiry) {
        MannKendall test = MannKendall.of(years.stream()
                .mapToDouble(year -> Guarded.number(inquiry.number(year)))
                .toArray());
        Point last = years.get(years.size() - 1);
        return Found.of(
                answer(test),
                new ExplanationReason.TrendOfRanks(
                        last.indicator(), years.get(0).period(), last.period(), test));
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
