package nl.drugmonitor.chart;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which labels of a long axis are written: every second, third, sixth and so on, from a round one on. */
final class PeriodLabels {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** The first period of a year. */
    private static final Pattern FIRST = Pattern.compile("\\d{4}-(01|Q1|H1|W01)");

    /** A year, or a season that ends in the next. */
    private static final Pattern YEAR_OR_SEASON = Pattern.compile("\\d{4}([/-]\\d{2,4})?");

    private static final Pattern PART = Pattern.compile("\\d{4}-([QHW]?\\d{1,2})");

    private PeriodLabels() {}

    /** Returns whether the labels are years or seasons. */
    static boolean areYears(List<String> labels) {
        return labels.stream()
                .allMatch(label -> YEAR_OR_SEASON.matcher(label).matches()
                        && !MONTH.matcher(label).matches());
    }

    /** Returns whether the labels are years or parts of years, so that one that is left out is known by the others. */
    static boolean areTimes(List<String> labels) {
        return areYears(labels)
                || labels.stream().allMatch(label -> PART.matcher(label).matches());
    }

    /** Returns the numbers of the labels to write, at most so many. */
    static List<Integer> of(List<String> labels, int most) {
        int step = labels.size() <= most ? 1 : step(labels, most);
        int round = IntStream.range(0, labels.size())
                .filter(at -> isRound(labels.get(at), step))
                .findFirst()
                .orElse(0);
        return IntStream.range(0, labels.size())
                .filter(at -> at % step == round % step)
                .boxed()
                .toList();
    }

    private static int step(List<String> labels, int most) {
        return steps(labels.get(0))
                .filter(step -> (labels.size() + step - 1) / step <= most)
                .findFirst()
                .orElse((labels.size() + most - 1) / most);
    }

    /** Returns the steps that a reader expects, for labels like this one. */
    private static IntStream steps(String label) {
        if (MONTH.matcher(label).matches()) {
            return IntStream.of(2, 3, 6, 12, 24, 60, 120);
        }
        return QUARTER.matcher(label).matches() ? IntStream.of(2, 4, 8, 20, 40) : IntStream.of(2, 5, 10, 20, 50, 100);
    }

    private static boolean isRound(String label, int step) {
        return FIRST.matcher(label).matches() || (YEAR.matcher(label).matches() && Integer.parseInt(label) % step == 0);
    }
}
