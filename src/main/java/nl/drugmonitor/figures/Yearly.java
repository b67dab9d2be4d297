package nl.drugmonitor.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.figures.YearReason.AddedUp;
import nl.drugmonitor.figures.YearReason.ManyPartsOnly;
import nl.drugmonitor.figures.YearReason.ManyPartsToo;
import nl.drugmonitor.figures.YearReason.MarkedAs;
import nl.drugmonitor.figures.YearReason.NoNewest;
import nl.drugmonitor.figures.YearReason.PartOfYear;
import nl.drugmonitor.figures.YearReason.PartsOnly;
import nl.drugmonitor.figures.YearReason.PartsToo;
import nl.drugmonitor.figures.YearReason.PassedOver;
import nl.drugmonitor.figures.YearReason.PrintedWithWord;
import nl.drugmonitor.figures.YearReason.TakenAsNewest;
import nl.drugmonitor.figures.YearReason.TakenFrom;
import nl.drugmonitor.figures.YearReason.YearInConflict;
import nl.drugmonitor.figures.YearReason.YearNotShown;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.RefusedException;

/**
 * One value a year of a series, by a rule that leaves nothing out in silence.
 *
 * <p>A year is January to December: half years, quarters, part-years and seasons are named in the notes of the year in
 * which they end, and never added up. A year has the value on which all its sources agree, the most precise one if they
 * round it differently. Where an edition looks at the series, its own value goes before others. A year of which no one
 * value can stand behind all that is printed has none, until somebody chooses by {@link #prefer} or
 * {@link #preferNewest}.
 *
 * @param first the first year
 * @param last the last year
 * @param preferred the sources that somebody chose, the first before the others
 * @param isNewest whether somebody chose what was published last
 */
public record Yearly(Series series, int first, int last, List<String> preferred, boolean isNewest) {
    /** So many parts of a year are named one by one. */
    private static final int FEW_PARTS = 4;

    public Yearly {
        preferred = List.copyOf(preferred);
    }

    /** Returns every year from the first to the last of which something was published. */
    static Yearly of(Series series) {
        List<Integer> years = series.observations().stream()
                .map(value -> value.period().year())
                .sorted()
                .toList();
        return years.isEmpty()
                ? new Yearly(series, 1, 0, List.of(), false)
                : new Yearly(series, years.get(0), years.get(years.size() - 1), List.of(), false);
    }

    static Yearly of(Series series, int first, int last) {
        if (first > last) {
            throw RefusedException.of("years_order", Integer.toString(first), Integer.toString(last));
        }
        return new Yearly(series, first, last, List.of(), false);
    }

    /**
     * Takes the value of a source wherever values are in conflict; of several sources that of the first that has one.
     *
     * @param sources by their ids, such as {@code s067}
     * @throws NotFoundException if one prints nothing of this series; the message lists those that do
     */
    public Yearly prefer(String... sources) {
        List<String> known = series.observations().stream()
                .map(value -> value.source().id())
                .distinct()
                .toList();
        for (String source : sources) {
            if (!known.contains(source)) {
                throw NotFoundException.of("source_of_series", source, series.indicator(), known);
            }
        }
        return new Yearly(series, first, last, List.of(sources), isNewest);
    }

    /**
     * Takes the value that was published last wherever values are in conflict. A value of which the date of publication
     * is not known is passed over, and the note names it.
     */
    public Yearly preferNewest() {
        return new Yearly(series, first, last, preferred, true);
    }

    public Indicator indicator() {
        return series.indicator();
    }

    /** Returns every year from the first to the last, also those of which nothing was published. */
    public List<YearValue> years() {
        return IntStream.rangeClosed(first, last).mapToObj(this::year).toList();
    }

    private YearValue year(int year) {
        Period period = Period.ofYear(year);
        Published published = series.at(period);
        List<Reason> notes = new ArrayList<>();
        Optional<Observation> value = published.isConflicting() ? chosen(published, notes) : published.single();
        value.ifPresent(one -> notes.addAll(passedOver(published, one)));
        if (value.isEmpty() ? !published.withheld().isEmpty() : value.get().isSuppressed()) {
            notes.add(new YearNotShown(published));
        }
        notes.addAll(parts(year, published.isMissing()));
        value.ifPresent(one -> notes.addAll(remarks(one)));
        return new YearValue(year, value, notes, series.indicator().breaksBetween(Period.ofYear(year - 1), period));
    }

    /** Returns the value that somebody chose of those in conflict, or that of the edition, if there is one. */
    private Optional<Observation> chosen(Published published, List<Reason> notes) {
        Optional<Observation> ofSource =
                preferred.stream().flatMap(id -> published.from(id).stream()).findFirst();
        if (ofSource.isPresent()) {
            notes.add(new TakenFrom(ofSource.get().source()));
            return ofSource;
        }
        if (isNewest) {
            Optional<Observation> newest = newest(published);
            newest.ifPresentOrElse(
                    value -> notes.add(new TakenAsNewest(value, value.released().orElseThrow())),
                    () -> notes.add(new NoNewest()));
            if (newest.isPresent()) {
                return newest;
            }
        }
        Optional<Observation> own = published.single();
        if (own.isEmpty()) {
            notes.add(new YearInConflict(published, published.all().get(0).source()));
        }
        return own;
    }

    /** Returns the value that was published after all others that have a date, or agrees with those of that time. */
    private static Optional<Observation> newest(Published published) {
        List<Observation> dated = published.all().stream()
                .filter(value -> value.released().isPresent())
                .toList();
        Optional<LocalDate> day = dated.stream().map(Yearly::earliest).max(Comparator.naturalOrder());
        return day.flatMap(last -> new Published(
                        published.period(),
                        dated.stream()
                                .filter(value ->
                                        !value.released().orElseThrow().latest().isBefore(last))
                                .toList())
                .single());
    }

    private static LocalDate earliest(Observation value) {
        return value.released().orElseThrow().earliest();
    }

    private static List<Reason> passedOver(Published published, Observation value) {
        List<Observation> others = published.all().stream()
                .filter(other -> !other.interval().meets(value.interval()))
                .toList();
        return others.isEmpty() ? List.of() : List.of(new PassedOver(new Published(published.period(), others)));
    }

    private List<Reason> parts(int year, boolean isMissing) {
        List<Published> parts = series.periods().stream()
                .filter(part -> part.period().year() == year && !part.period().isYear())
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        if (parts.size() <= FEW_PARTS) {
            return List.of(
                    isMissing
                            ? new PartsOnly(parts.stream().map(PartOfYear::new).toList())
                            : new PartsToo(parts.stream().map(Published::period).toList()));
        }
        Period first = parts.get(0).period();
        Period last = parts.get(parts.size() - 1).period();
        return List.of(
                isMissing ? new ManyPartsOnly(parts.size(), first, last) : new ManyPartsToo(parts.size(), first, last));
    }

    private static List<Reason> remarks(Observation value) {
        Stream<Reason> statuses = value.statuses().stream()
                .filter(status -> status != Status.A && status != Status.Q)
                .sorted()
                .map(MarkedAs::new);
        Stream<Reason> word = value.hedge().stream().map(hedge -> new PrintedWithWord(value));
        Stream<Reason> sum = value.isComputed() ? Stream.of(new AddedUp(value.source())) : Stream.of();
        return Stream.of(statuses, word, sum).flatMap(reasons -> reasons).toList();
    }

    /** Returns the years with their values, for a debugger. */
    @Override
    public String toString() {
        return series.indicator().id() + ": " + years();
    }
}
