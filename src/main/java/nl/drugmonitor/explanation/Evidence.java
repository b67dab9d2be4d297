package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * What the data say of one prediction.
 *
 * @param found what is seen, one a reading where the readings of a contradiction make a difference; where the answer is
 *     open, what would have to be seen, if that can be said
 * @param missing the values that were not found, and what else stands in the way
 * @param used the values it rests on
 * @param cautions what a reader must know of them: breaks, provisional values, other sources that differ
 */
public record Evidence(
        Answer answer, List<Found> found, List<Missing> missing, List<Observation> used, List<Reason> cautions) {
    public Evidence {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        used = List.copyOf(used);
        cautions = List.copyOf(cautions);
    }

    /**
     * What is seen by one reading.
     *
     * @param reading the numbers it rests on, none where there is but one reading
     * @param seen what is seen
     * @param bound how much of the change that is, for a prediction that has a bound
     */
    public record Found(List<Reason> reading, Answer answer, Reason seen, Optional<Bound> bound) implements Sayable {
        public Found {
            reading = List.copyOf(reading);
        }

        static Found of(Answer answer, Reason seen) {
            return new Found(List.of(), answer, seen, Optional.empty());
        }

        static Found of(Answer answer, Reason seen, Bound bound) {
            return new Found(List.of(), answer, seen, Optional.of(bound));
        }

        Found by(List<Reason> reading) {
            return new Found(reading, answer, seen, bound);
        }

        /** Returns the same for an answer that what is seen is not fit to give. */
        Found withoutBound() {
            return new Found(reading, Answer.OPEN, seen, Optional.empty());
        }

        private Sayable withReading(Sayable what) {
            return reading.isEmpty() ? what : new ExplanationReason.ByReading(what, reading);
        }

        /** Returns what is seen, with the reading. */
        @Override
        public String in(Language language) {
            return withReading(seen).in(language);
        }
    }

    /** Returns how much of the change is covered, by each reading, if the prediction has such a bound. */
    public List<Sayable> bounds() {
        return found.stream()
                .flatMap(one -> one.bound.map(one::withReading).stream())
                .toList();
    }
}
