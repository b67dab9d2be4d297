package nl.drugmonitor.practice;

import java.math.BigDecimal;
import java.util.Optional;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Language;

/**
 * A number of a table.
 *
 * @param unit empty for a count
 * @param former what the last edition had for it, if it was revised
 */
record Cell(int year, long value, String unit, Optional<Long> former) {
    /** Returns the number in Dutch digits, without its unit, as the table has it. */
    String digits() {
        return digits(value);
    }

    static String digits(long number) {
        return Language.NL.number(BigDecimal.valueOf(number));
    }

    /** Returns another number as a sentence would print it in the place of this one, with the unit. */
    String like(long number) {
        return unit.isEmpty() ? digits(number) : digits(number) + " " + unit;
    }

    /** Returns the number as a sentence prints it. */
    String printed() {
        return like(value);
    }

    Fraction exact() {
        return Fraction.of(value);
    }

    /** Returns the number as a claim takes it: exact, for the table prints all its digits. */
    PrintedFigure figure(String id) {
        return PrintedFigure.of(id, NumberKind.COUNT, digits());
    }
}
