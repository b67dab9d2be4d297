package nl.drugmonitor.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;

/**
 * How a number is printed.
 *
 * @param rise its kind when it is zero or more
 * @param fall its kind when it is negative; where that differs from {@code rise} no sign is written
 * @param plus written before a number above zero
 * @param decimals below zero for a count that is rounded: -3 to thousands
 * @param suffix unit or scale word, with its space
 */
record Style(NumberKind rise, NumberKind fall, String plus, int decimals, String suffix) {
    static final Style COUNT = rounded(0, "");
    static final Style SIGNED_COUNT = new Style(NumberKind.COUNT, NumberKind.COUNT, "+", 0, "");

    static Style rounded(int decimals, String suffix) {
        return new Style(NumberKind.COUNT, NumberKind.COUNT, "", decimals, suffix);
    }

    static Style change(int decimals) {
        return new Style(NumberKind.PERCENT_INCREASE, NumberKind.PERCENT_DECREASE, "", decimals, "%");
    }

    static Style signedChange(int decimals) {
        return new Style(NumberKind.PERCENT, NumberKind.PERCENT, "+", decimals, "%");
    }

    static Style points(int decimals) {
        return new Style(NumberKind.POINTS_INCREASE, NumberKind.POINTS_DECREASE, "", decimals, " procentpunt");
    }

    static Style share(int decimals) {
        return new Style(NumberKind.PERCENT, NumberKind.PERCENT, "", decimals, "%");
    }

    static Style factor(String suffix) {
        return new Style(NumberKind.FACTOR, NumberKind.FACTOR, "", 1, suffix);
    }

    PrintedFigure print(String id, Fraction value, RoundingMode mode) {
        Fraction inUnits = value.dividedBy(Fraction.of(Printed.of("1" + suffix).factor()));
        BigDecimal number =
                new BigDecimal(inUnits.numerator()).divide(new BigDecimal(inUnits.denominator()), decimals, mode);
        String text = rise == fall ? signed(number) : Language.NL.number(number.abs());
        NumberKind kind = value.signum() < 0 ? fall : rise;
        return new PrintedFigure(id, Printed.of(text + suffix), kind, step(), Optional.empty(), List.of(), false);
    }

    private String signed(BigDecimal number) {
        return (number.signum() > 0 ? plus : "") + Language.NL.number(number);
    }

    private Optional<Fraction> step() {
        return decimals < 0 ? Optional.of(Fraction.of(BigDecimal.TEN.pow(-decimals))) : Optional.empty();
    }
}
