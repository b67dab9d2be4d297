package nl.drugmonitor.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Difference;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Same;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.claim.Sum;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;

/** A number of a statement: what it says of the table, and which errors can be made in it. */
sealed interface Slot {
    String PERCENT = " procent";
    String POINTS = " procentpunt";

    /** Returns how sentences name it between braces. */
    String name();

    /** Returns what is printed where nothing is wrong. */
    String text();

    /** Returns what a sentence claims that prints a text here, with all other numbers as the table has them. */
    Claim claim(String printed);

    /** Returns the errors that can be made here besides a mistyped digit; one of them may happen to be true. */
    List<Slip> slips();

    /** Returns whether a mistyped digit here would be told from the other kinds of errors. */
    default boolean canBeMistyped() {
        return true;
    }

    /** Returns whether the text is true. */
    default boolean isTrue(String printed) {
        return claim(printed).check().outcome() == Outcome.REPRODUCED;
    }

    /** Returns whether the text is surely wrong, whichever way a number is rounded. */
    default boolean isWrong(String printed) {
        return claim(printed).check().outcome() == Outcome.DIFFERS;
    }

    private static PrintedFigure number(NumberKind kind, String printed) {
        PrintedFigure figure = PrintedFigure.of("printed", kind, printed);
        return printed.endsWith(" gram")
                ? PrintedFigure.of("printed", kind, figure.printed().scaled(new BigDecimal("0.001")))
                : figure;
    }

    private static String percent(Fraction value, int decimals) {
        return Language.NL.number(Rounding.rounded(value.absolute(), decimals));
    }

    private static Fraction percentage(Fraction part, Fraction whole) {
        return Fraction.HUNDRED.times(part).dividedBy(whole);
    }

    /** Returns the error of a wrong unit, if the number has one. */
    private static List<Slip> otherUnit(Slot slot) {
        for (String[] pair : new String[][] {{"duizend", "miljoen"}, {"kilo", "gram"}}) {
            if (slot.text().contains(" " + pair[0])) {
                return List.of(Slip.of(ErrorKind.UNIT, slot, slot.text().replace(pair[0], pair[1]), pair[1], pair[0]));
            }
        }
        return List.of();
    }

    /** Returns the error of digits cut off, which is none where the value is rounded down. */
    private static Slip cut(Slot slot, Fraction value, int decimals) {
        Fraction unit = Fraction.of(BigDecimal.ONE.movePointLeft(decimals));
        Fraction down = Fraction.of(
                        new BigDecimal(value.absolute().dividedBy(unit).floor()))
                .times(unit);
        return Slip.of(ErrorKind.CUT, slot, percent(down, decimals) + PERCENT, percent(value, decimals + 2) + PERCENT);
    }

    /**
     * A number of the table.
     *
     * @param text with all its digits, or rounded with a word before it
     */
    record Level(String name, Cell cell, String text) implements Slot {
        Level(String name, Cell cell) {
            this(name, cell, cell.printed());
        }

        @Override
        public Claim claim(String printed) {
            return new Same(cell.figure("cell"), number(NumberKind.COUNT, printed));
        }

        @Override
        public List<Slip> slips() {
            List<Slip> slips = new ArrayList<>(otherUnit(this));
            cell.former()
                    .ifPresent(former -> slips.add(Slip.of(
                            ErrorKind.VINTAGE, this, cell.like(former), Integer.toString(cell.year()), cell.digits())));
            return slips;
        }
    }

    /**
     * A change in per cent.
     *
     * @param other the number of another year, by which somebody may divide
     */
    record Change(String name, Cell from, Cell to, int decimals, Cell other) implements Slot {
        private Fraction step() {
            return to.exact().minus(from.exact());
        }

        private Fraction by(Cell base) {
            return percentage(step(), base.exact());
        }

        @Override
        public String text() {
            return percent(by(from), decimals) + PERCENT;
        }

        @Override
        public Claim claim(String printed) {
            NumberKind kind = step().signum() > 0 ? NumberKind.PERCENT_INCREASE : NumberKind.PERCENT_DECREASE;
            return new PercentChange(from.figure("from"), to.figure("to"), number(kind, printed));
        }

        @Override
        public List<Slip> slips() {
            return List.of(cut(this, by(from), decimals), dividedBy(to), dividedBy(other));
        }

        private Slip dividedBy(Cell base) {
            return Slip.of(
                    ErrorKind.BASE,
                    this,
                    percent(by(base), decimals) + PERCENT,
                    base.digits(),
                    Integer.toString(base.year()),
                    from.digits(),
                    Integer.toString(from.year()));
        }
    }

    /**
     * The share of a part in per cent.
     *
     * @param other the whole of another year, by which somebody may divide
     */
    record ShareOf(String name, Cell part, Cell whole, int decimals, Cell other) implements Slot {
        private Fraction in(Cell base) {
            return percentage(part.exact(), base.exact());
        }

        @Override
        public String text() {
            return percent(in(whole), decimals) + PERCENT;
        }

        @Override
        public Claim claim(String printed) {
            return new Share(part.figure("part"), whole.figure("whole"), number(NumberKind.PERCENT, printed));
        }

        @Override
        public List<Slip> slips() {
            return List.of(
                    cut(this, in(whole), decimals),
                    Slip.of(
                            ErrorKind.BASE,
                            this,
                            percent(in(other), decimals) + PERCENT,
                            other.digits(),
                            Integer.toString(other.year()),
                            whole.digits(),
                            Integer.toString(whole.year())));
        }

        PrintedFigure figure(String id) {
            return PrintedFigure.of(id, NumberKind.PERCENT, text());
        }

        Fraction printedValue() {
            return figure("share").printed().value();
        }
    }

    /** The change of a share as it is printed, in percentage points or in per cent. */
    record ShareChange(String name, ShareOf from, ShareOf to, boolean inPoints) implements Slot {
        private Fraction step() {
            return to.printedValue().minus(from.printedValue());
        }

        private boolean isRise() {
            return step().signum() > 0;
        }

        private String points() {
            return percent(step(), from.decimals());
        }

        private String relative(ShareOf base) {
            return percent(percentage(step(), base.printedValue()), 0);
        }

        @Override
        public String text() {
            return inPoints ? points() + POINTS : relative(from) + PERCENT;
        }

        @Override
        public Claim claim(String printed) {
            if (printed.endsWith(POINTS)) {
                NumberKind kind = isRise() ? NumberKind.POINTS_INCREASE : NumberKind.POINTS_DECREASE;
                return new Points(from.figure("from"), to.figure("to"), number(kind, printed));
            }
            NumberKind kind = isRise() ? NumberKind.PERCENT_INCREASE : NumberKind.PERCENT_DECREASE;
            return new PercentChange(from.figure("from"), to.figure("to"), number(kind, printed));
        }

        @Override
        public List<Slip> slips() {
            List<Slip> slips = new ArrayList<>();
            String wrong = inPoints ? points() + PERCENT : relative(from) + POINTS;
            slips.add(Slip.of(
                    ErrorKind.POINTS,
                    this,
                    wrong,
                    from.text(),
                    to.text(),
                    points() + POINTS,
                    relative(from) + PERCENT));
            if (!inPoints) {
                slips.add(Slip.of(
                        ErrorKind.BASE,
                        this,
                        relative(to) + PERCENT,
                        to.text(),
                        Integer.toString(to.part().year()),
                        from.text(),
                        Integer.toString(from.part().year())));
            }
            return slips;
        }
    }

    /** The difference between two numbers of the table. */
    record Step(String name, Cell from, Cell to) implements Slot {
        @Override
        public String text() {
            return to.like(Math.abs(to.value() - from.value()));
        }

        @Override
        public Claim claim(String printed) {
            Sign sign = to.value() > from.value() ? Sign.RISE : Sign.FALL;
            return new Difference(from.figure("from"), to.figure("to"), number(NumberKind.COUNT, printed), sign);
        }

        @Override
        public List<Slip> slips() {
            return otherUnit(this);
        }
    }

    /**
     * The sum of numbers of the table.
     *
     * @param earlier the numbers of the same parts a year before
     */
    record Together(String name, List<Cell> terms, List<Cell> earlier) implements Slot {
        private long sum() {
            return terms.stream().mapToLong(Cell::value).sum();
        }

        @Override
        public String text() {
            return terms.get(0).like(sum());
        }

        @Override
        public Claim claim(String printed) {
            List<PrintedFigure> figures = IntStream.range(0, terms.size())
                    .mapToObj(i -> terms.get(i).figure("term" + i))
                    .toList();
            return new Sum(figures, number(NumberKind.COUNT, printed));
        }

        /** Somebody takes one of the terms from the column of another year. */
        @Override
        public List<Slip> slips() {
            List<Slip> slips = new ArrayList<>(otherUnit(this));
            for (int i = 0; i < terms.size(); i++) {
                long wrong = sum() - terms.get(i).value() + earlier.get(i).value();
                slips.add(Slip.of(
                        ErrorKind.SUM,
                        this,
                        terms.get(i).like(wrong),
                        text(),
                        earlier.get(i).digits(),
                        Integer.toString(earlier.get(i).year()),
                        terms.get(i).digits()));
            }
            return slips;
        }

        /** A total with a wrong digit is a wrong sum. */
        @Override
        public boolean canBeMistyped() {
            return false;
        }
    }
}
