package nl.drugmonitor.statline;

import java.util.Locale;

/** How long a period of a table is. One table may have several: a year stands beside its four quarters. */
public enum Frequency {
    YEAR,
    /** The months of a year that were known: StatLine gives 2026 as a year that is {@code 2026 januari-april}. */
    PART_YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    FOUR_WEEKS,
    WEEK,
    DAY,
    /** Twelve months that do not start in January, such as a school year. */
    SEASON,
    /** Twelve months that end in each quarter or month. */
    MOVING_YEAR,
    /** Several months that end in each month. */
    MOVING_MONTHS,
    /** The mean of several months or years. */
    MEAN,
    /** A period that is none of these, such as the days of a week that belong to another year. */
    OTHER;

    /** Returns what stands in the column {@code frequency}: {@code year}, {@code half_year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
