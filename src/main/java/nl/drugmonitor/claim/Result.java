package nl.drugmonitor.claim;

import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * What the figures give, beside what the printed number allows.
 *
 * @param computed exact; an interval if a figure that it is computed from is rounded or hedged
 * @param allowed the values that may be printed as the statement prints them, if it prints a number
 */
public record Result(Notation notation, Interval computed, Optional<Range> allowed) implements Sayable {
    /** Returns a result of a claim that prints no number. */
    static Result of(Notation notation, Interval computed) {
        return new Result(notation, computed, Optional.empty());
    }

    /** Returns the computed value. */
    @Override
    public String in(Language language) {
        return Amount.of(notation, computed).in(language);
    }
}
