package nl.drugmonitor.statistics;

import java.util.List;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.Sayable;

/**
 * A change parted into the effects of its factors. The effects sum to the change.
 *
 * @param from the value before the change
 * @param to the value after it
 * @param effects one a factor, in the order given, in the unit of the values
 */
public record Decomposition(double from, double to, List<Effect> effects) implements Sayable {
    public Decomposition {
        effects = List.copyOf(effects);
    }

    /** What one factor adds to the change. */
    public record Effect(String factor, double size) implements Sayable {
        @Override
        public String in(Language language) {
            return factor + " " + Decimals.signed(size).in(language);
        }
    }

    /**
     * A factor of a product, before and after.
     *
     * @param name the same in every sector
     */
    public record Factor(String name, double from, double to) {}

    public double change() {
        return to - from;
    }

    /**
     * Returns what a factor adds to the change.
     *
     * @throws NotFoundException if there is no such factor
     */
    public double effect(String factor) {
        return effects.stream()
                .filter(effect -> effect.factor.equals(factor))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("factor", factor, this))
                .size;
    }

    /**
     * Returns what a factor adds, in percent of the change: above 100 where others work against it, below zero where it
     * works against the change itself.
     *
     * @throws NotFoundException if there is no such factor
     * @throws ArithmeticException if nothing changed
     */
    public double shareOfChange(String factor) {
        if (change() == 0) {
            throw new ArithmeticException("no share of a change that is zero");
        }
        return 100 * effect(factor) / change();
    }

    /** Returns the effects: {@code finds +3.688, kilos a find -23.355}. */
    @Override
    public String in(Language language) {
        return language.say(effects);
    }
}
