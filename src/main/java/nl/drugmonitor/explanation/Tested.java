package nl.drugmonitor.explanation;

import nl.drugmonitor.language.Bilingual;

/**
 * A prediction, stated before anything was computed, and what the data say of it.
 *
 * @param says the prediction in words: what is to be seen, of what size, when
 * @param type as the data name it: {@code head_start}, for one
 */
public record Tested(Bilingual says, String type, Strength strength, Evidence evidence) {
    public Answer answer() {
        return evidence.answer();
    }
}
