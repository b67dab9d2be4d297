package nl.drugmonitor.consistency;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Language;

/** Mistypes figures: one digit replaced, omitted or added, or two neighbours interchanged. */
final class Typist {
    private static final Pattern NUMBER = Pattern.compile("(\\D*)([\\d.,]*\\d)(\\D*)");

    private enum Slip {
        REPLACED(60),
        OMITTED(14),
        INTERCHANGED(16),
        ADDED(10);

        private final int weight;

        Slip(int weight) {
            this.weight = weight;
        }
    }

    /**
     * The digits of a number.
     *
     * @param decimals how many of them stand behind the comma
     */
    private record Digits(String text, int decimals) {
        Stream<Digits> after(Slip slip) {
            IntStream positions = IntStream.range(0, text.length());
            Stream<Digits> typed =
                    switch (slip) {
                        case REPLACED ->
                            positions.boxed().flatMap(at -> anyDigit().map(to -> with(at, at + 1, to)));
                        case OMITTED -> positions.mapToObj(this::without);
                        case INTERCHANGED -> positions.skip(1).mapToObj(this::interchanged);
                        case ADDED ->
                            IntStream.rangeClosed(0, text.length()).boxed().flatMap(at -> anyDigit()
                                    .map(to -> with(at, at, to)));
                    };
            return typed.filter(other -> other.isNumber() && !other.equals(this));
        }

        private static Stream<String> anyDigit() {
            return IntStream.range(0, 10).mapToObj(Integer::toString);
        }

        private Digits with(int from, int to, String instead) {
            return new Digits(text.substring(0, from) + instead + text.substring(to), decimals);
        }

        private Digits without(int at) {
            boolean isDecimal = at >= text.length() - decimals;
            return new Digits(with(at, at + 1, "").text, isDecimal ? decimals - 1 : decimals);
        }

        private Digits interchanged(int at) {
            return with(at - 1, at + 1, "" + text.charAt(at) + text.charAt(at - 1));
        }

        /** Returns whether a number can have these digits, without a leading zero. */
        private boolean isNumber() {
            int whole = text.length() - decimals;
            return whole == 1 || (whole > 1 && text.charAt(0) != '0');
        }

        String dutch() {
            return Language.NL.number(new BigDecimal(new BigInteger(text), decimals));
        }
    }

    private final Chance chance;

    Typist(Chance chance) {
        this.chance = chance;
    }

    /** Returns the figure with another number, its thousands points put anew, its sign and its unit kept. */
    PrintedFigure mistyped(PrintedFigure figure) {
        Printed right = figure.printed();
        Matcher number = NUMBER.matcher(right.text());
        if (!number.matches()) {
            throw new IllegalArgumentException("cannot find the digits of " + right);
        }
        Digits digits =
                new Digits(number.group(2).replaceAll("\\D", ""), right.number().scale());
        return reprinted(figure, Printed.of(number.group(1) + mistyped(digits).dutch() + number.group(3)));
    }

    /** Draws the slip first, so that a number with many neighbours alike has its share of interchanges. */
    private Digits mistyped(Digits right) {
        List<Digits> choices;
        do {
            Slip slip = chance.weighted(List.of(Slip.values()), any -> any.weight);
            choices = right.after(slip).toList();
        } while (choices.isEmpty());
        return chance.pick(choices);
    }

    /** Returns the figure as it is, with another number in its place. */
    static PrintedFigure reprinted(PrintedFigure figure, Printed printed) {
        return new PrintedFigure(
                figure.id(),
                printed,
                figure.kind(),
                figure.step(),
                figure.observation(),
                figure.outside(),
                figure.fixed());
    }
}
