package nl.drugmonitor.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Language;

/** The Dutch words that charts are written in. */
final class Texts {
    private static final int DECIMALS = 1;

    private Texts() {}

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String number(Fraction value) {
        return Language.NL.number(Rounding.shortest(value, DECIMALS));
    }

    /** Returns the unit as it stands behind a number: a blank and {@code kilo}, or nothing for a count. */
    static String unit(Observation observation) {
        return switch (observation.indicator().unit()) {
            case COUNT -> "";
            case KILOGRAM -> " kilo";
            case PERCENT -> "%";
            case PER_10000 -> " per 10.000";
        };
    }

    /** Returns a year as such, and a part of one by its months: {@code april–december 2023}. */
    static String period(Period period) {
        if (period.isYear()) {
            return Integer.toString(period.year());
        }
        return BreakLine.month(period.firstDay().getMonthValue()) + "–"
                + BreakLine.month(period.lastDay().getMonthValue()) + " " + period.year();
    }

    /** Returns a value as it is written, with the word before it: {@code bijna 56.858}. */
    static String hedged(Observation observation, String number) {
        return observation.hedge().map(hedge -> hedge.word() + " " + number).orElse(number);
    }

    /** Returns the months of a part of a year, and nothing of a whole one. */
    static String months(Observation observation) {
        return observation.period().isYear() ? "" : period(observation.period());
    }

    /** Returns what a reader must know of a value: its hedge, and the months of a part of a year. */
    static String remark(Observation observation) {
        List<String> remarks = new ArrayList<>();
        observation.hedge().ifPresent(hedge -> remarks.add(hedge.word()));
        if (!observation.period().isYear()) {
            remarks.add(months(observation));
        }
        return String.join(", ", remarks);
    }

    /**
     * Returns a change in words: {@code 19,0% meer}, {@code evenveel}, or {@code circa 31% minder} where rounded
     * numbers leave the first decimal open.
     */
    static String change(Interval percent) {
        Fraction middle = percent.low().plus(percent.high()).dividedBy(Fraction.of(2));
        BigDecimal low = Rounding.rounded(percent.low(), DECIMALS);
        boolean settled = low.compareTo(Rounding.rounded(percent.high(), DECIMALS)) == 0;
        String size = settled
                ? Language.NL.number(low.abs()) + "%"
                : "circa " + Language.NL.number(Rounding.rounded(middle.absolute(), 0)) + "%";
        if (settled && low.signum() == 0) {
            return "evenveel";
        }
        return size + (middle.signum() > 0 ? " meer" : " minder");
    }

    /** Returns years as a text: {@code 2015 tot en met 2021, 2023}. */
    static String years(List<Integer> years) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int first = i;
            while (i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1) {
                i++;
            }
            String start = Integer.toString(years.get(first));
            texts.add(i == first ? start : start + " tot en met " + years.get(i));
        }
        return String.join(", ", texts);
    }
}
