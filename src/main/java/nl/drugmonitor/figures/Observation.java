package nl.drugmonitor.figures;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * One value of one indicator and period, as one source printed it.
 *
 * @param value exact, in the unit of the indicator; a suppressed cell has none
 * @param statuses as the publisher marks it; never empty
 * @param hedge the word that stands before the number in the source
 * @param release when the value was published; empty if that is when its source was
 * @param note what a user must know of the value, if anything
 * @param line where it stands in observations.csv; 0 if it was computed here
 * @param suppression what a cell may be that the publisher does not show
 */
public record Observation(
        Indicator indicator,
        Period period,
        Fraction value,
        Printed printed,
        Set<Status> statuses,
        Optional<HedgeWord> hedge,
        Source source,
        Optional<ReleaseDate> release,
        Optional<Sayable> note,
        int line,
        Optional<Suppression> suppression)
        implements Sayable {
    public Observation {
        statuses = Set.copyOf(statuses);
    }

    /** Returns a value that the source shows. */
    public Observation(
            Indicator indicator,
            Period period,
            Fraction value,
            Printed printed,
            Set<Status> statuses,
            Optional<HedgeWord> hedge,
            Source source,
            Optional<ReleaseDate> release,
            Optional<Sayable> note,
            int line) {
        this(indicator, period, value, printed, statuses, hedge, source, release, note, line, Optional.empty());
    }

    /**
     * Returns the printed value.
     *
     * @throws IllegalStateException if the cell is suppressed, which whoever asks must have asked first
     */
    @Override
    public Fraction value() {
        if (isSuppressed()) {
            throw new IllegalStateException(this + " is suppressed and has no value");
        }
        return value;
    }

    /** Returns whether the publisher does not show the value. */
    public boolean isSuppressed() {
        return suppression.isPresent();
    }

    /** Returns whether nothing at all is known of the value, not even an interval. */
    public boolean isWithheld() {
        return suppression.isPresent() && suppression.get().values().isEmpty();
    }

    /**
     * Returns every exact value that may stand behind the printed number and its hedge, in the indicator's unit. Both
     * ends are included, and a bound such as "meer dan" reaches one unit far: what is computed needs both ends.
     */
    public Interval interval() {
        return suppressed()
                .orElseGet(() -> loosening().map(word -> word.interval(printed)).orElseGet(this::ofDigits));
    }

    /** Returns the values that the source states, its hedge taken strictly: "bijna 300" is not 300. */
    public Range range() {
        return suppressed()
                .map(Range::of)
                .orElseGet(() -> loosening().map(word -> word.meaning(printed)).orElseGet(() -> Range.of(ofDigits())));
    }

    /** Returns what a suppressed cell may be. */
    private Optional<Interval> suppressed() {
        return suppression.map(cell -> cell.values().orElseThrow());
    }

    private Optional<Hedge> loosening() {
        return hedge.map(HedgeWord::meaning).filter(word -> !indicator.unit().canBeExact() || word.suits(printed));
    }

    private Interval ofDigits() {
        return indicator.unit().canBeExact() ? printed.countInterval() : printed.roundingInterval();
    }

    /** Returns the observation as it would be were another number printed in it. */
    public Observation printing(Printed other) {
        return new Observation(indicator, period, other.value(), other, statuses, hedge, source, release, note, line);
    }

    /** Returns the status codes, in the order of the code list and parted by spaces. */
    public String statusCodes() {
        return statuses.stream().sorted().map(Status::name).collect(Collectors.joining(" "));
    }

    /** Returns when the value was published, if that is known: its own release, or else that of its source. */
    public Optional<ReleaseDate> released() {
        return release.or(source::released);
    }

    /** Returns the release as it stands in the data; empty if it is that of the source. */
    public String vintage() {
        return release.map(ReleaseDate::text).orElse("");
    }

    /** Returns whether the source stands behind the value, and counts the same as the indicator does. */
    public boolean isReliable() {
        return Collections.disjoint(statuses, Set.of(Status.U, Status.D, Status.W));
    }

    /** Returns whether the value was added up here and printed by nobody. */
    public boolean isComputed() {
        return line == 0;
    }

    Observation of(Indicator other) {
        return new Observation(
                other, period, value, printed, statuses, hedge, source, release, note, line, suppression);
    }

    /** Returns what sets the value apart from its series, such as a special event or another definition. */
    public Optional<Status> oddity() {
        return statuses.stream().sorted().filter(Status::setsApart).findFirst();
    }

    public boolean isProvisional() {
        return statuses.contains(Status.P);
    }

    /** Returns the number with its hedge, as a reader of the source sees it: {@code ruim 2.000}. */
    public String asPrinted() {
        return hedge.isPresent() ? hedge.get().before(printed.text()) : printed.text();
    }

    @Override
    public String in(Language language) {
        if (hedge.isEmpty()) {
            return printed.in(language);
        }
        Hedge meaning = hedge.get().meaning();
        return meaning == Hedge.AFGEROND // our reading, which no source prints
                ? language.text("hedged", meaning, printed)
                : language.text("as_printed.row", asPrinted());
    }

    /** The same indicator, period, source and vintage, printed alike, is the same observation. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Observation observation
                && indicator.equals(observation.indicator)
                && period.equals(observation.period)
                && source.equals(observation.source)
                && release.equals(observation.release)
                && printed.equals(observation.printed);
    }

    @Override
    public int hashCode() {
        return 31 * indicator.hashCode() + period.hashCode();
    }

    @Override
    public String toString() {
        return asPrinted() + " (" + period + ", " + source.id() + ")";
    }
}
