package nl.drugmonitor.column;

import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.drugmonitor.figures.Period;

/**
 * The rows of one series of a table, by period.
 *
 * @param rows their numbers from 0; never empty
 */
record PeriodRows(NavigableMap<Period, Integer> rows) {
    boolean has(Period period) {
        return rows.containsKey(period);
    }

    /** Returns the row of a period that the series has. */
    int row(Period period) {
        return Objects.requireNonNull(rows.get(period));
    }

    Period first() {
        return rows.firstKey();
    }

    Period last() {
        return rows.lastKey();
    }

    /** Returns whether this is the earliest period of the series. */
    boolean startsAt(Period period) {
        return first().equals(period);
    }

    /** Returns the periods, earliest first. */
    Set<Period> periods() {
        return rows.keySet();
    }

    /** Returns the periods after the earlier of two, up to the later. */
    Set<Period> between(Period one, Period other) {
        return one.compareTo(other) < 0
                ? rows.subMap(one, false, other, true).keySet()
                : rows.subMap(other, false, one, true).keySet();
    }

    /** Does something with each period and its row, earliest first. */
    void each(BiConsumer<Period, Integer> action) {
        rows.forEach(action);
    }
}
