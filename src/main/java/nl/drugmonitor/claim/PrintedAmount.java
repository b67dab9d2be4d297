package nl.drugmonitor.claim;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * Computed values as they would be printed in the place of a number: to its last digit, and in its unit.
 *
 * @param amount the values themselves, for programs
 */
public record PrintedAmount(Amount amount, Printed number) implements Sayable {
    static PrintedAmount of(Interval values, Printed number) {
        return new PrintedAmount(Amount.of(Notation.QUANTITY, values), number);
    }

    /** Returns the values in the notation of a language, {@code 14,3 ton to 14,5 ton}; ends that look alike are one. */
    @Override
    public String in(Language language) {
        Interval values = amount.values();
        List<Printed> ends = Stream.of(values.low(), values.high())
                .map(number::likeNotZero)
                .distinct()
                .toList();
        return ends.size() == 1 ? language.say(ends.get(0)) : language.text("range", ends.get(0), ends.get(1));
    }
}
