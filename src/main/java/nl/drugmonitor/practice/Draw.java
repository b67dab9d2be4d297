package nl.drugmonitor.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Fraction;

/** Draws what one statement is about, from the figures of a theme. */
final class Draw {
    /** A number of this size is rounded to hundreds: {@code ruim 12.600} and {@code 12,6 duizend}. */
    private static final int STEP = 100;

    private static final int THOUSAND = 1000;

    /** A share that changes by less than one part in so many is no news. */
    private static final int LEAST_SHARE_CHANGE = 50;

    private final ThemeFigures figures;
    private final boolean isOfTotal;
    private final Random random;
    private final List<Integer> parts;
    private final Map<String, String> words = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private Optional<Turn> turn = Optional.empty();
    private boolean isTold = true;

    /**
     * Prepares a statement.
     *
     * @param isOfTotal whether it is about the total where it can be about a part
     */
    Draw(ThemeFigures figures, boolean isOfTotal, Random random) {
        this.figures = figures;
        this.isOfTotal = isOfTotal;
        this.random = random;
        Theme theme = figures.theme();
        parts = new ArrayList<>(IntStream.range(0, theme.parts().size()).boxed().toList());
        Collections.shuffle(parts, random);
        words.put("measure", theme.measure());
        words.put("things", theme.things());
        words.put("owner", theme.owner());
        words.put("counted", theme.counted());
        words.put("was", theme.isAmount() ? "was dat" : "waren dat er");
        words.put("of", isOfTotal ? "" : " " + said(0));
        for (int i = 0; i < parts.size(); i++) {
            words.put(i == 0 ? "part" : "part" + (i + 1), said(i));
        }
        years(lastYear() - 1, lastYear());
    }

    /** Returns the statement, if its numbers are true as they would be printed. */
    Optional<Statement> statement(StatementKind kind, String pattern) {
        draw(kind);
        Statement drawn = new Statement(0, kind, pattern, words, slots, turn, Optional.empty());
        return Optional.of(drawn).filter(statement -> isTold && statement.isTrue());
    }

    private void draw(StatementKind kind) {
        switch (kind) {
            case CHANGE -> change(lastYear() - 1);
            case SINCE -> change(firstYear());
            case DIFFERENCE -> difference();
            case SHARE -> share();
            case POINTS -> shareChange(true);
            case SHARE_CHANGE -> shareChange(false);
            case SUM -> sum(2);
            case SUM_OF_THREE -> sum(3);
            case LEVEL -> level();
            case ROUNDED -> rounded();
            case EXTREME -> extreme();
            case COMPARE -> compare();
        }
    }

    private int firstYear() {
        return figures.firstYear();
    }

    private int lastYear() {
        return figures.lastYear();
    }

    private String said(int place) {
        return figures.theme().parts().get(parts.get(place)).said();
    }

    private void years(int from, int to) {
        words.put("y0", Integer.toString(from));
        words.put("y1", Integer.toString(to));
    }

    /** Returns the number that the statement is about: the total, or the first of the parts. */
    private Cell subject(int year) {
        return isOfTotal ? figures.total(year) : part(0, year);
    }

    private Cell part(int place, int year) {
        return figures.part(parts.get(place), year);
    }

    private Cell level(String name, Cell cell) {
        slots.add(new Slot.Level(name, cell));
        return cell;
    }

    private void change(int from) {
        years(from, lastYear());
        Cell before = level("a", subject(from));
        Cell after = level("b", subject(lastYear()));
        Cell other = subject(from == firstYear() ? from + 1 : from - 1);
        slots.add(new Slot.Change("p", before, after, random.nextInt(3) == 0 ? 0 : 1, other));
        turn = Optional.of(Turn.between(before, after));
    }

    private void difference() {
        Cell before = level("a", subject(lastYear() - 1));
        Cell after = level("b", subject(lastYear()));
        slots.add(new Slot.Step("d", before, after));
        turn = Optional.of(Turn.between(before, after));
    }

    private void share() {
        Cell part = level("n", part(0, lastYear()));
        Cell whole = level("m", figures.total(lastYear()));
        slots.add(new Slot.ShareOf("s", part, whole, random.nextInt(3) == 0 ? 0 : 1, figures.total(lastYear() - 1)));
    }

    private void shareChange(boolean inPoints) {
        Slot.ShareOf before = shareOf("s0", lastYear() - 1, lastYear());
        Slot.ShareOf after = shareOf("s1", lastYear(), lastYear() - 1);
        slots.add(before);
        slots.add(after);
        slots.add(new Slot.ShareChange(inPoints ? "q" : "r", before, after, inPoints));
        turn = Optional.of(Turn.between(before.figure("from"), after.figure("to")));
        Fraction step = after.printedValue().minus(before.printedValue()).absolute();
        isTold &= step.times(Fraction.of(LEAST_SHARE_CHANGE)).compareTo(before.printedValue()) >= 0;
    }

    private Slot.ShareOf shareOf(String name, int year, int otherYear) {
        return new Slot.ShareOf(name, part(0, year), figures.total(year), 1, figures.total(otherYear));
    }

    private void sum(int number) {
        List<Cell> terms = new ArrayList<>();
        List<Cell> earlier = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            terms.add(level("t" + (i + 1), part(i, lastYear())));
            earlier.add(part(i, lastYear() - 1));
        }
        slots.add(new Slot.Together("t", terms, earlier));
    }

    /** A number of a year that other statements say less of, or the one that was revised. */
    private void level() {
        boolean isRevised = isOfTotal && figures.revised().isPresent();
        int year = isRevised ? lastYear() - 1 : firstYear() + random.nextInt(ThemeFigures.YEARS - 2);
        words.put("y1", Integer.toString(year));
        level("b", subject(year));
    }

    /** A number just above a round one, or just below it. */
    private void rounded() {
        Cell cell = figures.total(lastYear());
        long rest = cell.value() % STEP;
        boolean isAbove = rest < STEP / 2;
        long round = cell.value() - rest + (isAbove ? 0 : STEP);
        boolean inThousands = cell.value() > 10 * THOUSAND || random.nextBoolean();
        String number = inThousands
                ? round / THOUSAND + "," + round % THOUSAND / STEP + " duizend"
                        + (cell.unit().isEmpty() ? "" : " " + cell.unit())
                : cell.like(round);
        slots.add(new Slot.Level("h", cell, (isAbove ? "ruim " : "bijna ") + number));
    }

    /** The highest total, or the lowest; the one of the first year is none since that year. */
    private void extreme() {
        List<Cell> all = figures.years().stream().map(figures::total).toList();
        Cell highest = Collections.max(all, Comparator.comparing(Cell::value));
        boolean isHighest = highest.year() > firstYear() && random.nextBoolean();
        Cell end = isHighest ? highest : Collections.min(all, Comparator.comparing(Cell::value));
        years(firstYear(), end.year());
        isTold &= end.year() > firstYear();
        level("b", end);
        List<PrintedFigure> among =
                all.stream().map(cell -> cell.figure("in" + cell.year())).toList();
        PrintedFigure figure = end.figure("in" + end.year());
        turn = Optional.of(
                new Turn(isHighest, new Extreme(figure, End.HIGHEST, among), new Extreme(figure, End.LOWEST, among)));
    }

    private void compare() {
        Cell first = level("a", part(0, lastYear()));
        Cell second = level("b", part(1, lastYear()));
        turn = Optional.of(Turn.between(second, first));
    }
}
