package nl.drugmonitor.explanation;

import java.time.LocalDate;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.SeriesBreak;

/** What is to have caused a change came between the start of the first period and the end of the last. */
record Timing(SeriesBreak event, Period from, Period to) implements Prediction {
    @Override
    public void prepare(Inquiry inquiry) {
        // A day of the data is all that it needs.
    }

    @Override
    public Found judge(Inquiry inquiry) {
        LocalDate day = event.date();
        boolean between = !day.isBefore(from.firstDay()) && !day.isAfter(to.lastDay());
        return Found.of(between ? Answer.SEEN : Answer.NOT_SEEN, new ExplanationReason.DatesFrom(day, from, to));
    }
}
