package nl.drugmonitor.column;

import java.util.List;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/** Why a computed cell has no value, or what a reader must know of the value that it has. */
sealed interface ColumnReason extends Reason {
    /** The table has no row of a period that is needed. */
    record NoRow(Period period) implements ColumnReason {}

    /** The table has no row of a period that is needed, but one of a part of it, or of more. */
    record OtherRow(Period period, Period other) implements ColumnReason {}

    record NoNumber(Period period) implements ColumnReason {}

    /** The row itself has no value. */
    record NoNumberHere() implements ColumnReason {}

    /** What would have to be divided by is zero or less. */
    record NotAboveZero(Period period, Sayable number) implements ColumnReason {}

    /** The same, of another column of the row. */
    record DivisorNotAboveZero(String column, Sayable number) implements ColumnReason {}

    record NoDivisor(String column) implements ColumnReason {}

    /** Two periods differ in length. */
    record LengthsDiffer(Period from, Period to) implements ColumnReason {}

    /** Breaks that nobody named; naming their days goes on in spite of them. */
    record BreaksNotNamed(List<String> breaks, List<String> names) implements ColumnReason {
        public BreaksNotNamed {
            breaks = List.copyOf(breaks);
            names = List.copyOf(names);
        }
    }

    /** The values count something else from here on. */
    record RedefinedSince(String seriesBreak) implements ColumnReason {}

    /** A break that somebody named. */
    record AcrossBreak(String seriesBreak) implements ColumnReason {}

    /** Rows between two periods are not in the table, and neither is what they say of breaks. */
    record RowsAbsent(Period from, Period to) implements ColumnReason {}

    /** What the table says of the value of a period. */
    record NoteOf(Period period, String note) implements ColumnReason {}

    /** What the table says of the value of the row itself. */
    record NoteHere(String note) implements ColumnReason {}

    record SumLacks(List<String> values) implements ColumnReason {
        public SumLacks {
            values = List.copyOf(values);
        }
    }

    record SumLacksSome(int missing, int rows, Sayable others) implements ColumnReason {}

    record SumWithout(int missing, int rows) implements ColumnReason {}

    record SumNotAboveZero(Sayable sum) implements ColumnReason {}

    record PartBelowZero() implements ColumnReason {}

    /** A part is as large as all others together. */
    record IsItTheTotal(String part) implements ColumnReason {}

    record UnitsMixed(List<String> units) implements ColumnReason {
        public UnitsMixed {
            units = List.copyOf(units);
        }
    }

    record PeriodsOverlap(Period one, Period other) implements ColumnReason {}

    /** The series of inhabitants has no value for a year. */
    record NoPopulation(String indicator, Period year) implements ColumnReason {}

    /** What is known of a value of another series. */
    record NoteOfOther(String indicator, Period period, Reason note) implements ColumnReason {}

    /** A rate of a period that is not of twelve months. */
    record RateOfPart(Period period) implements ColumnReason {}

    /** A week, or no period at all. */
    record NoMonths() implements ColumnReason {}

    /** A running sum ends where a value is missing. */
    record SumEnds(Period at) implements ColumnReason {}

    /** The running sum or the trend has a period of another length than the one before. */
    record NotInStep(Period before, Period after) implements ColumnReason {}
}
