package nl.drugmonitor.prose;

import java.util.Optional;

/**
 * How certain it is that a sentence means what was read.
 *
 * @param why it is not certain, if it is not
 */
record Certainty(Grade grade, Optional<ProseReason> why) {
    static final Certainty CERTAIN = new Certainty(Grade.CERTAIN, Optional.empty());

    enum Grade {
        /** The sentence itself says it. */
        CERTAIN,
        /** Much speaks for it; that numbers do not agree counts only where a slip explains it. */
        LIKELY,
        /** It may be so: that numbers do not agree says nothing. */
        DOUBTFUL,
        /** The sentence says that it is not so: neither that numbers agree nor that they do not says anything. */
        DENIED
    }

    static Certainty likely(ProseReason why) {
        return new Certainty(Grade.LIKELY, Optional.of(why));
    }

    static Certainty doubtful(ProseReason why) {
        return new Certainty(Grade.DOUBTFUL, Optional.of(why));
    }

    static Certainty denied(ProseReason why) {
        return new Certainty(Grade.DENIED, Optional.of(why));
    }

    /** Returns the less certain of two. */
    Certainty and(Certainty other) {
        return other.grade.compareTo(grade) > 0 ? other : this;
    }
}
