package nl.drugmonitor.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.language.RefusedException;

/**
 * What an edition can know: which published values count for it, and which of several goes first.
 *
 * <p>A value counts if it may have been published by the day {@code until}. Where nobody knows when a source was
 * published, its values count if the source was read by the day on which the edition's figures were gathered, and the
 * period that they are about had begun. The edition's own values go before those of others.
 *
 * <p>{@link #until(LocalDate)} looks further: from then on a value that was published after the edition, is reliable
 * and cannot be the same number takes the place of the earlier one; of several the newest.
 *
 * @param own the source of the edition
 * @param appeared the last day on which the edition may have been published
 * @param gathered the day on which its figures were gathered; empty if that goes on, so that every undated source
 *     counts
 * @param until the last day of which publications count
 */
public record Horizon(Source own, LocalDate appeared, Optional<LocalDate> gathered, LocalDate until) {
    /**
     * Returns what an edition could know when it appeared.
     *
     * @throws RefusedException if it is not known when that was
     */
    public static Horizon of(Source edition, Optional<LocalDate> gathered) {
        LocalDate appeared = edition.released()
                .orElseThrow(() -> RefusedException.of("horizon", edition.id()))
                .latest();
        return new Horizon(edition, appeared, gathered, appeared);
    }

    /** Returns this edition's horizon moved to a later day. */
    public Horizon until(LocalDate day) {
        return new Horizon(own, appeared, gathered, day);
    }

    /** Returns whether publications after the edition count too. */
    public boolean looksFurther() {
        return until.isAfter(appeared);
    }

    /** Returns whether a value counts. */
    public boolean sees(Observation value) {
        return isPublished(value, until);
    }

    /** Returns whether a value counts that the edition could not know. */
    boolean isNew(Observation value) {
        return sees(value) && !isPublished(value, appeared);
    }

    private boolean isPublished(Observation value, LocalDate day) {
        if (value.released().isPresent()) {
            return value.released().get().mayBeBy(day);
        }
        if (value.period().firstDay().isAfter(day)) {
            return false;
        }
        if (gathered.isEmpty()) {
            return true;
        }
        LocalDate last = day.isAfter(gathered.get()) ? day : gathered.get();
        Optional<LocalDate> read = value.source().read();
        return read.isPresent() && !read.get().isAfter(last);
    }

    /** Returns whether a break was known: announced by then, or where that is not said, in force. */
    public boolean sees(SeriesBreak seriesBreak) {
        return seriesBreak
                .announced()
                .map(announced -> announced.mayBeBy(until))
                .orElse(!seriesBreak.date().isAfter(until));
    }

    /** Returns the value that goes before the others of its period, if one does. */
    Optional<Observation> first(List<Observation> values) {
        Optional<Observation> own = Optional.empty();
        for (Observation value : values) {
            if (value.source().equals(this.own) && !isNew(value)) {
                own = Optional.of(value);
            }
        }
        return own;
    }

    /**
     * Returns the values of a period that stand for it: those of the newest publication after the edition, if that
     * revises what was known; else all.
     */
    List<Observation> standing(List<Observation> values) {
        List<Observation> known = new ArrayList<>();
        List<Observation> newer = new ArrayList<>();
        for (Observation value : values) {
            (isNew(value) ? newer : known).add(value);
        }
        if (known.isEmpty()) {
            return values;
        }
        Optional<Observation> before = first(known);
        List<Observation> revisions = new ArrayList<>();
        for (Observation value : newer) {
            boolean isSame = before.isPresent()
                    ? before.get().interval().meets(value.interval())
                    : known.stream().anyMatch(one -> one.interval().meets(value.interval()));
            if (value.isReliable() && !isSame) {
                revisions.add(value);
            }
        }
        LocalDate newest =
                revisions.stream().map(Horizon::day).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        List<Observation> standing =
                revisions.stream().filter(value -> day(value).equals(newest)).toList();
        return standing.isEmpty() ? values : standing;
    }

    /** Returns the last day on which a value may have been published. */
    private static LocalDate day(Observation value) {
        return value.released()
                .map(ReleaseDate::latest)
                .or(() -> value.source().read())
                .orElse(LocalDate.MIN);
    }
}
