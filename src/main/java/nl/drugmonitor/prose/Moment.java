package nl.drugmonitor.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * When a number is of: a period, or as earlier or later than another one.
 *
 * @param words as the text has it, such as {@code een jaar eerder}
 * @param period if the text names it
 * @param order how the words look at another time
 * @param month counted from the year 0, if it is known enough to say which of two times is earlier; below 12 where the
 *     year is not known
 */
public record Moment(String words, Optional<Period> period, Order order, Optional<Integer> month) implements Sayable {
    /** How the words for a time look at another one. */
    public enum Order {
        /** Earlier than the other: {@code een jaar eerder}. */
        BEFORE,
        /** The last one that is over, seen from when the text was written: {@code vorig jaar}. */
        LAST,
        /** Now, when the text was written: {@code dit jaar}. */
        NOW,
        /** Later than the other: {@code een jaar later}. */
        AFTER,
        /** The words name it and do not look at another. */
        NAMED
    }

    /** Returns a time that words name by a period. */
    static Moment of(String words, Period period) {
        int month = period.firstDay().getYear() * 12 + period.firstDay().getMonthValue() - 1;
        return new Moment(words, Optional.of(period), Order.NAMED, Optional.of(month));
    }

    static Moment of(String words, Order order) {
        return new Moment(words, Optional.empty(), order, Optional.empty());
    }

    /**
     * Returns whether this time is earlier than another one, as far as their words say. A named time is earlier than
     * the last one that is over, and that is earlier than now.
     */
    Optional<Boolean> isBefore(Moment other) {
        if (order == Order.BEFORE || other.order == Order.BEFORE) {
            return order == other.order ? Optional.empty() : Optional.of(order == Order.BEFORE);
        }
        if (order == Order.AFTER || other.order == Order.AFTER) {
            return order == other.order ? Optional.empty() : Optional.of(other.order == Order.AFTER);
        }
        if (order == Order.NAMED && other.order == Order.NAMED) {
            return byMonth(other);
        }
        boolean isOfUnknownYear =
                (order == Order.NAMED && month.isEmpty()) || (other.order == Order.NAMED && other.month.isEmpty());
        if (isOfUnknownYear) {
            return Optional.empty(); // the first quarter, and last year
        }
        if (order == other.order) {
            return Optional.empty();
        }
        boolean isOfThisYear = month.filter(number -> number < MONTHS).isPresent();
        boolean isOtherOfThisYear =
                other.month.filter(number -> number < MONTHS).isPresent();
        if (isOfThisYear || isOtherOfThisYear) {
            boolean isLast = order == Order.LAST || other.order == Order.LAST;
            return isLast ? Optional.of(order == Order.LAST) : Optional.empty();
        }
        return Optional.of(order == Order.NAMED || (order == Order.LAST && other.order == Order.NOW));
    }

    /** Returns whether one is a named year and the other the last one: nobody knows which was first. */
    boolean isOfNoOrder(Moment other) {
        boolean isNamed =
                order == Order.NAMED && month.filter(number -> number >= MONTHS).isPresent();
        boolean isOtherNamed = other.order == Order.NAMED
                && other.month.filter(number -> number >= MONTHS).isPresent();
        return (isNamed && other.order == Order.LAST) || (isOtherNamed && order == Order.LAST);
    }

    /** Returns whether two times can be the same one, by their words. */
    boolean canBe(Moment other) {
        if (order == Order.BEFORE || other.order == Order.BEFORE) {
            return true;
        }
        if (order != other.order) {
            return false;
        }
        boolean areNamed = order == Order.NAMED && month.isPresent() && other.month.isPresent();
        return !areNamed || month.equals(other.month) || isPartOf(other) || other.isPartOf(this);
    }

    /** Returns whether this is one of the two years of a season: 2002 of 2002-2003. */
    private boolean isPartOf(Moment season) {
        boolean isSeason =
                season.period.isEmpty() && SEASON.matcher(season.words).find();
        return isSeason
                && period.filter(Period::isYear)
                        .filter(year -> season.words.contains(Integer.toString(year.year())))
                        .isPresent();
    }

    private Optional<Boolean> byMonth(Moment other) {
        if (month.isEmpty() || other.month.isEmpty() || month.equals(other.month)) {
            return Optional.empty();
        }
        int one = month.get();
        int two = other.month.get();
        boolean isSameMonth = (one < MONTHS) != (two < MONTHS) && one % MONTHS == two % MONTHS;
        if (isSameMonth) {
            return Optional.of(one >= MONTHS); // in mei 2016, against mei of the year of the text
        }
        boolean haveYears = one >= MONTHS && two >= MONTHS;
        boolean areNear = one < MONTHS && two < MONTHS && Math.abs(one - two) < MOST_MONTHS_APART;
        return haveYears || areNear ? Optional.of(one < two) : Optional.empty();
    }

    private static final int MONTHS = 12;

    private static final Pattern SEASON = Pattern.compile("\\d{4}[-/\u2013]\\d{2}");

    /** December and January may be of either year. */
    private static final int MOST_MONTHS_APART = 10;

    /** Returns the period, or the words where there is none. */
    @Override
    public String in(Language language) {
        return period.map(language::say).orElseGet(() -> language.text("as_printed", words));
    }
}
