package nl.drugmonitor.explanation;

import java.time.LocalDate;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.SeriesBreak;

/** What is to have caused a change came between the start of the first period and the end of the last. */
record Timing(SeriesBreak event, Point from, Point to) implements Prediction {
    @Override
    public String type() {
        return "timing";
    }

    @Override
    public void prepare(Inquiry inquiry) {
        // A day of the data is all that it needs.
    }

    @Override
    public Found judge(Inquiry inquiry) {
        LocalDate day = event.date();
        boolean between = !day.isBefore(from.period().firstDay())
                && !day.isAfter(to.period().lastDay());
        return Found.of(
                between ? Answer.SEEN : Answer.NOT_SEEN,
                "it dates from " + day + "; the change is from " + from.period() + " to " + to.period());
    }
}
