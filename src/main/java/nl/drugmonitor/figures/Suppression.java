package nl.drugmonitor.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.RefusedException;

/**
 * A cell of which the publisher does not show the value, so that nobody can be recognised: {@code <5}, {@code 1-4},
 * {@code x}, a star or a point.
 *
 * @param printed as it stands in the source
 * @param values what it may be; empty where the print says nothing, as {@code x} and a point do
 */
public record Suppression(Printed printed, Optional<Interval> values) {
    private static final Pattern BELOW = Pattern.compile("([<\u2264])\\s*(.+)");
    private static final Pattern BETWEEN =
            Pattern.compile("([^-\u2013]+?)\\s*(?:[-\u2013]|t/m|tot\\sen\\smet)\\s*([^-\u2013]+)");
    private static final Pattern NOTHING = Pattern.compile("[xX.*]|\\.\\.");
    private static final Pattern NIL = Pattern.compile("[-\u2013]");

    /** Returns whether a text can be nothing but a suppressed cell; {@code 1-4} may be a range that is shown. */
    static boolean isSure(String text) {
        return BELOW.matcher(text).matches() || NOTHING.matcher(text).matches();
    }

    /**
     * Reads a suppressed cell. A count of {@code <5} may be 0 to 4; another value anything from 0 to 5.
     *
     * @throws RefusedException if it is none, as a dash, which says that there is nothing
     */
    static Suppression of(String text, Unit unit) {
        Matcher below = BELOW.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        if (below.matches()) {
            Fraction bound = unit.read(below.group(2)).value();
            boolean isLess = below.group(1).equals("<");
            return between(text, Fraction.ZERO, isLess && unit.isOfEvents() ? bound.minus(Fraction.ONE) : bound);
        }
        if (between.matches()) {
            return between(
                    text,
                    unit.read(between.group(1)).value(),
                    unit.read(between.group(2)).value());
        }
        if (NOTHING.matcher(text).matches()) {
            return new Suppression(asPrinted(text), Optional.empty());
        }
        throw RefusedException.of(NIL.matcher(text).matches() ? "suppressed_nil" : "suppressed", text);
    }

    private static Suppression between(String text, Fraction low, Fraction high) {
        if (low.signum() < 0 || low.compareTo(high) > 0) {
            throw RefusedException.of("suppressed_bounds", text);
        }
        return new Suppression(asPrinted(text), Optional.of(new Interval(low, high)));
    }

    /** Returns the text as a printed number of which nothing but the text is used. */
    private static Printed asPrinted(String text) {
        return new Printed(text, BigDecimal.ZERO, BigDecimal.ONE);
    }
}
