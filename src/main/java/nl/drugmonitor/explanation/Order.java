package nl.drugmonitor.explanation;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.Run.Followed;
import nl.drugmonitor.figures.Observation;

/**
 * The cause starts no later than its effect. It is open where years were not found in which either may have started.
 */
record Order(Run cause, Run effect) implements Prediction {
    @Override
    public void prepare(Inquiry inquiry) {
        inquiry.explains(effect.last().indicator());
        if (inquiry.need(Stream.of(cause.last(), effect.last())).isPresent()) {
            cause.note(inquiry);
            effect.note(inquiry);
        }
    }

    /** A cause that adds to others may come after the start. */
    @Override
    public boolean isNecessaryFor(Role role) {
        return role == Role.SOLE;
    }

    @Override
    public List<Observation> spare(Inquiry inquiry) {
        return cause.spare(inquiry);
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Followed first = cause.follow(inquiry);
        Followed then = effect.follow(inquiry);
        ExplanationReason.StartsInOrder seen = new ExplanationReason.StartsInOrder(then.starts(), first.starts());
        if (first.latest() <= then.earliest()) {
            return Found.of(Answer.SEEN, seen);
        }
        if (first.earliest() > then.latest()) {
            return Found.of(Answer.NOT_SEEN, seen);
        }
        first.lackStart(inquiry);
        then.lackStart(inquiry);
        return Found.of(Answer.OPEN, seen);
    }
}
