package nl.drugmonitor.explanation;

import nl.drugmonitor.explanation.Evidence.Found;
import nl.drugmonitor.explanation.Run.Followed;

/**
 * The cause starts no later than its effect. It is open where years are not published in which either may have started.
 */
record Order(Run cause, Run effect) implements Prediction {
    @Override
    public String type() {
        return "order";
    }

    @Override
    public void prepare(Inquiry inquiry) {
        boolean known = inquiry.need(cause.last()).isPresent();
        if (inquiry.need(effect.last()).isPresent() && known) {
            cause.note(inquiry);
            effect.note(inquiry);
        }
    }

    @Override
    public Found judge(Inquiry inquiry) {
        Followed first = cause.follow(inquiry);
        Followed then = effect.follow(inquiry);
        String sentence = "the " + effect.direction() + " of " + effect.name() + " starts " + then + ", the "
                + cause.direction() + " of " + cause.name() + " " + first;
        if (first.latest() <= then.earliest()) {
            return Found.of(Answer.SEEN, sentence);
        }
        if (first.earliest() > then.latest()) {
            return Found.of(Answer.NOT_SEEN, sentence);
        }
        first.lackStart(inquiry);
        then.lackStart(inquiry);
        return Found.of(Answer.OPEN, sentence);
    }
}
