package nl.drugmonitor.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The invented figures of a theme: a whole number for each part and year, of which the totals are the sums.
 *
 * @param parts the numbers of each part, by year
 * @param former what the last edition had for the total of the last year but one, if it was revised
 */
record ThemeFigures(Theme theme, int firstYear, List<List<Long>> parts, Optional<Long> former) {
    static final int YEARS = 5;

    /** Changes are in thousandths, and no smaller than so many. */
    private static final int LEAST_CHANGE = 30;

    private static final int MORE_CHANGE = 170;
    private static final int LEAST_SHARE_CHANGE = 3;
    private static final int LEAST_REVISION = 14;
    private static final int MORE_REVISION = 30;
    private static final int THOUSAND = 1000;

    ThemeFigures {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /** Draws figures: the parts of the first year, and from year to year a change of each. */
    static ThemeFigures draw(Theme theme, int firstYear, boolean isRevised, Random random) {
        long total = (long) theme.from() + random.nextInt(theme.to() - theme.from() + 1);
        List<Integer> weights =
                theme.parts().stream().map(part -> 10 + random.nextInt(40)).toList();
        int all = weights.stream().mapToInt(weight -> weight).sum();
        List<List<Long>> parts = new ArrayList<>();
        for (int weight : weights) {
            List<Long> numbers = new ArrayList<>(List.of(total * weight / all));
            while (numbers.size() < YEARS) {
                numbers.add(changed(numbers.get(numbers.size() - 1), LEAST_CHANGE, MORE_CHANGE, random));
            }
            parts.add(numbers);
        }
        ThemeFigures figures = new ThemeFigures(theme, firstYear, parts, Optional.empty());
        return isRevised
                ? new ThemeFigures(
                        theme,
                        firstYear,
                        parts,
                        Optional.of(changed(
                                figures.total(figures.revisedYear()).value(), LEAST_REVISION, MORE_REVISION, random)))
                : figures;
    }

    private static long changed(long number, int least, int more, Random random) {
        int change = least + random.nextInt(more);
        return number * (random.nextBoolean() ? THOUSAND + change : THOUSAND - change) / THOUSAND;
    }

    int lastYear() {
        return firstYear + YEARS - 1;
    }

    private int revisedYear() {
        return lastYear() - 1;
    }

    List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear()).boxed().toList();
    }

    Cell total(int year) {
        long sum = parts.stream()
                .mapToLong(numbers -> numbers.get(year - firstYear))
                .sum();
        return new Cell(year, sum, theme.unit(), former.filter(any -> year == revisedYear()));
    }

    Cell part(int part, int year) {
        return new Cell(year, parts.get(part).get(year - firstYear), theme.unit(), Optional.empty());
    }

    /** Returns whether in the last year the total changes by one per cent or more, and the share of a part by three. */
    boolean changes() {
        long before = total(lastYear() - 1).value();
        long after = total(lastYear()).value();
        boolean doesShare = IntStream.range(0, parts.size())
                .anyMatch(part -> isApart(
                        part(part, lastYear() - 1).value() * after,
                        part(part, lastYear()).value() * before,
                        LEAST_SHARE_CHANGE));
        return isApart(before, after, 1) && doesShare;
    }

    private static boolean isApart(long before, long after, int percent) {
        return 100 * Math.abs(after - before) >= percent * before;
    }

    /** Returns the total that was revised, if one was. */
    Optional<Cell> revised() {
        return former.map(any -> total(revisedYear()));
    }
}
