package nl.drugmonitor.explanation;

import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * A printed number, with its unit behind it where the print has no sign for that.
 *
 * @param number an observation, or a figure of the text as a reading has it
 */
public record WithUnit(Sayable number, Unit unit) implements Sayable {
    @Override
    public String in(Language language) {
        return unit.behind(number.in(language), language);
    }
}
