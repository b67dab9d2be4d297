package nl.drugmonitor.prose;

import java.util.Optional;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * When a number is of: a period, or as earlier or later than another one.
 *
 * @param words as the text has it, such as {@code een jaar eerder}
 * @param period if the text names it
 * @param order -1 for words that look back, 1 for words of now, 0 for neither
 */
public record Moment(String words, Optional<Period> period, int order) implements Sayable {
    /** Returns the period, or the words where there is none. */
    @Override
    public String in(Language language) {
        return period.map(language::say).orElseGet(() -> language.text("as_printed", words));
    }
}
