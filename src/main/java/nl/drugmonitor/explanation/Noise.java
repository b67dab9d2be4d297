package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.statistics.Poisson;

/**
 * A change is no larger than the Poisson noise of its counts: a ratio of one lies inside its interval. That it is not
 * larger does not show that it is noise.
 */
record Noise(Point from, Point to, List<String> breaks) implements Prediction {
    Noise {
        breaks = List.copyOf(breaks);
    }

    @Override
    public String type() {
        return "noise";
    }

    @Override
    public boolean canConfirm() {
        return false;
    }

    /** Noise is offered as all there is, or not at all. */
    @Override
    public boolean isNecessaryFor(Role role) {
        return role == Role.SOLE;
    }

    @Override
    public Optional<Point> accountsFor() {
        return Optional.of(to);
    }

    @Override
    public void prepare(Inquiry inquiry) {
        Optional<Observation> before = inquiry.need(from);
        Optional<Observation> after = inquiry.need(to);
        if (before.isPresent() && after.isPresent()) {
            inquiry.ask(Guard.noise(before.get(), after.get(), breaks));
        }
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Poisson.Ratio ratio = Poisson.ratio(count(inquiry, from), count(inquiry, to));
        return Found.of(
                ratio.isBeyondNoise() ? Answer.NOT_SEEN : Answer.SEEN,
                from.series().indicator().nameEn() + " " + inquiry.printed(from) + " to " + inquiry.printed(to) + ": "
                        + ratio);
    }

    private static long count(Inquiry inquiry, Point point) {
        return Guarded.count(inquiry.interval(point).low());
    }
}
