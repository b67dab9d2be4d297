package nl.drugmonitor.figures;

import java.util.List;
import nl.drugmonitor.language.Reason;

/** What a reader must know of the one value that a year has, or why it has none. */
public sealed interface YearReason extends Reason {
    /**
     * No one value can stand behind all that sources print for the year, and nobody chose.
     *
     * @param source one of them, for an example of how to choose
     */
    record YearInConflict(Published values, Source source) implements YearReason {}

    /** Of values in conflict, that of a source was chosen. */
    record TakenFrom(Source source) implements YearReason {}

    /** Of values in conflict, the one that was published last was chosen. */
    record TakenAsNewest(Observation value, ReleaseDate date) implements YearReason {}

    /** The newest value was asked for, and no one value is newer than all others that have a date. */
    record NoNewest() implements YearReason {}

    /** Values of other sources that cannot be the same number. */
    record PassedOver(Published values) implements YearReason {}

    /** The publisher shows no number for the year. */
    record YearNotShown(Published cells) implements YearReason {}

    /** What was printed of a part of the year. */
    record PartOfYear(Published values) implements YearReason {}

    /** There is no value of the whole year, but of some of it. */
    record PartsOnly(List<PartOfYear> known) implements YearReason {
        public PartsOnly {
            known = List.copyOf(known);
        }
    }

    /** There is no value of the whole year, but of many parts of it. */
    record ManyPartsOnly(int count, Period first, Period last) implements YearReason {}

    /** Beside the value of the year there are some of parts of it. */
    record PartsToo(List<Period> periods) implements YearReason {
        public PartsToo {
            periods = List.copyOf(periods);
        }
    }

    /** Beside the value of the year there are some of many parts of it. */
    record ManyPartsToo(int count, Period first, Period last) implements YearReason {}

    /** How firm the publisher says the value is. */
    record MarkedAs(Status status) implements YearReason {}

    /** The source prints a word before the number. */
    record PrintedWithWord(Observation value) implements YearReason {}

    /** Nobody printed the value: it was added up here. */
    record AddedUp(Source source) implements YearReason {}
}
