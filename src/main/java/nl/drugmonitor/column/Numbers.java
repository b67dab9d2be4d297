package nl.drugmonitor.column;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.columns.Column;

/**
 * The numbers of a column as decimals: 0.1 is a tenth, as it is shown, and not the double next to it. Results are
 * computed with 34 digits and rounded once, so that a percentage of whole counts is right to its last shown digit.
 */
public final class Numbers {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumericColumn<?> column;

    private Numbers(NumericColumn<?> column) {
        this.column = column;
    }

    /**
     * Returns the numbers of a column.
     *
     * @throws RefusedException if it is not of numbers
     */
    public static Numbers of(Column<?> column) {
        if (column instanceof NumericColumn<?> numbers) {
            return new Numbers(numbers);
        }
        throw RefusedException.of(
                "column_not_numbers", column.name(), column.type().name().toLowerCase(Locale.ROOT));
    }

    String name() {
        return column.name();
    }

    /** Returns the number of a row; none where it is missing, or infinite, as a division by zero leaves it. */
    public Optional<BigDecimal> at(int row) {
        if (column.isMissing(row)) {
            return Optional.empty();
        }
        double number = column.getDouble(row);
        if (!Double.isFinite(number)) {
            return Optional.empty();
        }
        if (column instanceof FloatColumn floats) {
            return Optional.of(new BigDecimal(Float.toString(floats.getFloat(row))));
        }
        if (column.get(row) instanceof Long whole) {
            return Optional.of(BigDecimal.valueOf(whole));
        }
        return Optional.of(new BigDecimal(Double.toString(number)));
    }

    /** Returns an exact value, of which 34 digits are kept if it has more. */
    static BigDecimal of(Fraction value) {
        return divided(new BigDecimal(value.numerator()), new BigDecimal(value.denominator()));
    }

    static BigDecimal divided(BigDecimal number, BigDecimal divisor) {
        return number.divide(divisor, MathContext.DECIMAL128);
    }

    /** Returns {@code 100 part / whole}. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return divided(part.multiply(HUNDRED), whole);
    }

    /** Returns a number as a reader sees it. */
    static Sayable said(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return language -> language.number(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
