package nl.drugmonitor.explanation;

import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.statistics.Poisson;

/**
 * A change is no larger than the Poisson noise of its counts: a ratio of one lies inside its interval. That it is not
 * larger does not show that it is noise.
 */
record Noise(Step step) implements Prediction {
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
    public void prepare(Inquiry inquiry) {
        inquiry.explains(step.last().indicator());
        inquiry.need(step.points())
                .ifPresent(values -> inquiry.ask(
                        Guard.noise(values.get(0), values.get(1), step.breaks().toArray(String[]::new))));
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Poisson.Ratio ratio = Poisson.ratio(count(inquiry, step.first()), count(inquiry, step.last()));
        return Found.of(
                ratio.isBeyondNoise() ? Answer.NOT_SEEN : Answer.SEEN,
                new ExplanationReason.RatioOfCounts(step.printed(inquiry), ratio));
    }

    private static long count(Inquiry inquiry, Point point) {
        return Guarded.count(inquiry.interval(point).low());
    }
}
