package nl.drugmonitor.explanation;

import nl.drugmonitor.language.Bilingual;

/**
 * A prediction, stated before anything was computed, and what the data say of it.
 *
 * @param says the prediction in words: what is to be seen, of what size, when
 */
public record Tested(Bilingual says, Strength strength, Prediction prediction, Evidence evidence) {
    public Answer answer() {
        return evidence.answer();
    }
}
