package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * Computed values as they would be printed in the place of a number that has a unit: with that, and to its last digit.
 *
 * @param amount the values themselves, for programs
 * @param ends one, where both look alike
 */
public record PrintedAmount(Amount amount, List<Printed> ends) implements Sayable {
    public PrintedAmount {
        ends = List.copyOf(ends);
    }

    /**
     * Returns the values; empty where the number has no unit, or the values would be nothing in it: 26 of 2 duizend.
     */
    static Optional<PrintedAmount> of(Amount amount, Printed number) {
        List<Fraction> values = List.of(amount.values().low(), amount.values().high());
        boolean isSmall = values.stream()
                .anyMatch(value ->
                        value.signum() != 0 && number.closeTo(value).value().signum() == 0);
        return isSmall || !number.hasUnit()
                ? Optional.empty()
                : Optional.of(new PrintedAmount(
                        amount,
                        values.stream()
                                .map(value -> unsigned(number.closeTo(value)))
                                .distinct()
                                .toList()));
    }

    /** Returns the number without the plus that it has in the place of one with a minus. */
    private static Printed unsigned(Printed number) {
        return number.value().signum() > 0 ? number.withoutSign() : number;
    }

    /** Returns the values in the notation of a language: {@code 14,3 ton to 14,5 ton}. */
    @Override
    public String in(Language language) {
        return ends.size() == 1 ? language.say(ends.get(0)) : language.text("range", ends.get(0), ends.get(1));
    }
}
