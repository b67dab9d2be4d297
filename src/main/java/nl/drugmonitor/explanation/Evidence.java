package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Observation;

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
        Answer answer, List<Found> found, List<Missing> missing, List<Observation> used, List<String> cautions) {
    public Evidence {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        used = List.copyOf(used);
        cautions = List.copyOf(cautions);
    }

    /**
     * What is seen by one reading.
     *
     * @param reading the numbers it rests on, empty where there is but one
     * @param sentence what is seen
     * @param bound how much of the change that is, for a prediction that has a bound
     */
    public record Found(String reading, Answer answer, String sentence, Optional<String> bound) {
        static Found of(Answer answer, String sentence) {
            return new Found("", answer, sentence, Optional.empty());
        }

        static Found of(Answer answer, String sentence, String bound) {
            return new Found("", answer, sentence, Optional.of(bound));
        }

        Found by(String reading) {
            return new Found(reading, answer, sentence, bound);
        }

        /** Returns the same for an answer that what is seen is not fit to give. */
        Found withoutBound() {
            return new Found(reading, Answer.OPEN, sentence, Optional.empty());
        }

        @Override
        public String toString() {
            return reading.isEmpty() ? sentence : sentence + " [" + reading + "]";
        }
    }

    /** Returns how much of the change is covered, without the readings that make the difference. */
    List<String> bounds() {
        List<String> bounds = new ArrayList<>();
        for (Found one : found) {
            if (one.bound.isPresent() && !bounds.contains(one.bound.get())) {
                bounds.add(one.bound.get());
            }
        }
        return bounds;
    }

    /** Returns how much of the change is covered, by each reading, if the prediction has such a bound. */
    public Optional<String> bound() {
        StringBuilder bounds = new StringBuilder();
        for (Found one : found) {
            if (one.bound.isPresent()) {
                bounds.append(bounds.isEmpty() ? "" : "; ").append(one.bound.get());
                bounds.append(one.reading.isEmpty() ? "" : " [" + one.reading + "]");
            }
        }
        return bounds.isEmpty() ? Optional.empty() : Optional.of(bounds.toString());
    }
}
