package nl.drugmonitor.course;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody gives it for an answer: {@code "18,99"}, {@code "18.99%"}, {@code 18.99}, or a value that our
 * computations return.
 *
 * @param behind what is written behind it
 */
record GivenNumber(BigDecimal number, Behind behind) {
    /** What is written behind a number. */
    enum Behind {
        NONE,
        PERCENT,
        POINTS
    }

    private static final Pattern POINTS =
            Pattern.compile("\\s*(percentage[ -]points?|procentpunt(en)?|points?|punt(en)?|pp)\\.?$");

    private static final Pattern PERCENT = Pattern.compile("\\s*(%|per cent|percent|procent)\\.?$");

    private static final int LONGEST_QUOTATION = 40;

    /**
     * Returns what an answer may mean, for {@code 1.230} is one number in Dutch and another in English; nothing if it
     * is no number.
     *
     * @param decimals of a number that was computed in floating point so many are kept
     */
    static List<GivenNumber> of(@Nullable Object answer, int decimals) {
        if (answer instanceof String text) {
            return ofText(text, decimals);
        }
        return number(answer, decimals)
                .map(number -> List.of(new GivenNumber(number, Behind.NONE)))
                .orElse(List.of());
    }

    private static Optional<BigDecimal> number(@Nullable Object answer, int decimals) {
        if (answer instanceof Double || answer instanceof Float) {
            double number = ((Number) answer).doubleValue();
            return Double.isFinite(number)
                    ? Optional.of(cut(new BigDecimal(answer.toString()), decimals))
                    : Optional.empty();
        }
        if (answer instanceof Integer
                || answer instanceof Long
                || answer instanceof Short
                || answer instanceof BigInteger) {
            return Optional.of(new BigDecimal(answer.toString()));
        }
        if (answer instanceof BigDecimal number) {
            return Optional.of(cut(number, decimals));
        }
        if (answer instanceof Fraction fraction) {
            return Optional.of(Rounding.shortest(fraction, decimals));
        }
        if (answer instanceof Interval values) {
            return values.isPoint() ? Optional.of(Rounding.shortest(values.low(), decimals)) : Optional.empty();
        }
        if (answer instanceof Published values) {
            return values.single().flatMap(value -> number(value, decimals));
        }
        if (answer instanceof Observation value) {
            return Optional.of(Rounding.shortest(value.printed().value(), decimals));
        }
        return answer instanceof Optional<?> some ? some.flatMap(it -> number(it, decimals)) : Optional.empty();
    }

    /** A computed number has more digits than anybody asks for, and the last of them may be wrong. */
    private static BigDecimal cut(BigDecimal number, int decimals) {
        return number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
    }

    private static List<GivenNumber> ofText(String text, int decimals) {
        String plain = Printed.withPlainSpaces(text).toLowerCase(Locale.ROOT);
        Matcher points = POINTS.matcher(plain);
        Matcher percent = PERCENT.matcher(plain);
        Behind behind = points.find() ? Behind.POINTS : percent.find() ? Behind.PERCENT : Behind.NONE;
        String digits = PERCENT.matcher(POINTS.matcher(plain).replaceFirst("")).replaceFirst("");
        List<GivenNumber> meant = new ArrayList<>();
        for (String notation : List.of(digits, inDutch(digits))) {
            read(notation)
                    .map(number -> new GivenNumber(cut(number, decimals), behind))
                    .filter(number -> !meant.contains(number))
                    .ifPresent(meant::add);
        }
        return meant;
    }

    /** Returns an English number with the signs of a Dutch one. */
    private static String inDutch(String english) {
        return english.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }

    private static Optional<BigDecimal> read(String dutch) {
        try {
            Printed printed = Printed.of(dutch);
            return Optional.of(printed.number().multiply(printed.factor()));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    /** Returns an answer as a message quotes it. */
    static String quoted(@Nullable Object answer) {
        String text = String.valueOf(answer).replaceAll("\\s+", " ").strip();
        return text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "...";
    }
}
