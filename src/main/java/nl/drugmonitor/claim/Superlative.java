package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.ClaimReason.InPeriod;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.indicator.Comparability;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * A figure is the highest, or the lowest, of a run of years. Every year of the run is needed; the ones that are missing
 * are named.
 *
 * @param others what was published for each of the other years of the run, earliest first, one at least; nothing, for
 *     some
 * @param since what was published for the year that "since" names, if the run is stated like that
 */
public record Superlative(Figure figure, End end, List<Published> others, Optional<Published> since) implements Claim {
    public Superlative {
        others = List.copyOf(others);
    }

    @Override
    public String type() {
        return end.toString();
    }

    @Override
    public Superlative with(Corrected read) {
        return new Superlative(read.figure(figure), end, read.published(others), since);
    }

    @Override
    public List<Figure> figures() {
        return List.of(figure);
    }

    @Override
    public Optional<Sayable> stated() {
        return Optional.of(since.map(year -> Note.of("stated.since", end, year.period()))
                .orElseGet(() -> Note.of("stated.in_years", end, others.size() + 1)));
    }

    @Override
    public List<Observation> otherPeriods() {
        return Stream.concat(others.stream(), since.stream())
                .flatMap(year -> year.all().stream())
                .toList();
    }

    @Override
    public Comparability comparability() {
        return Claim.acrossPeriods(others, figure);
    }

    @Override
    public Verdict judge() {
        List<Published> beyond = new ArrayList<>();
        List<Published> doubtful = new ArrayList<>();
        List<Published> within = new ArrayList<>();
        for (Published year : others) {
            List<Observation> values = year.single().map(List::of).orElse(year.all());
            long allowed = values.stream()
                    .filter(value -> end.allows(figure.interval(), value.interval()))
                    .count();
            if (year.isMissing() || (allowed > 0 && allowed < values.size())) {
                doubtful.add(year);
            } else {
                (allowed > 0 ? within : beyond).add(year);
            }
        }
        return verdict(within, doubtful, beyond).withRemarks(remarks());
    }

    private Verdict verdict(List<Published> within, List<Published> doubtful, List<Published> beyond) {
        if (!beyond.isEmpty()) {
            return Verdict.differs(
                    Optional.empty(), new ClaimReason.NotHighestOfYears(figure, end, inPeriods(beyond)), List.of());
        }
        Optional<Years> years = Years.of(doubtful);
        if (years.isEmpty()) {
            return Verdict.reproduced(Optional.empty(), new ClaimReason.HighestOfYears(figure, end, inPeriods(within)));
        }
        Optional<Years> missing =
                Years.of(doubtful.stream().filter(Published::isMissing).toList());
        List<InPeriod> conflicting =
                inPeriods(doubtful.stream().filter(year -> !year.isMissing()).toList());
        return Verdict.cannotTell(
                within.isEmpty()
                        ? new ClaimReason.NoYearKnown(missing, conflicting)
                        : new ClaimReason.YearsOpen(inPeriods(within), missing, conflicting),
                List.of(new ClaimReason.YearsOf(figure, years.get())),
                new ClaimReason.ValuesOf(years.get()));
    }

    private static List<InPeriod> inPeriods(List<Published> years) {
        return years.stream().map(InPeriod::new).toList();
    }

    private List<ClaimReason> remarks() {
        Stream<ClaimReason> conflicts = others.stream()
                .filter(year -> year.isConflicting() && year.first().isPresent())
                .map(year -> new ClaimReason.FirstOfConflict(year, year.first().get()));
        return Stream.concat(conflicts, since.stream().map(this::sinceRemark)).toList();
    }

    /**
     * A year after which something is the highest must be at least as high itself, or else be where the series starts.
     */
    private ClaimReason sinceRemark(Published year) {
        Optional<Observation> then = year.single();
        if (then.isEmpty()) {
            return year.isMissing()
                    ? new ClaimReason.SinceNotFound(year.period())
                    : new ClaimReason.SinceInConflict(year);
        }
        return end.allows(then.get().interval(), figure.interval())
                ? new ClaimReason.SinceIsTurn(year, end)
                : new ClaimReason.SinceIsNoTurn(year, end);
    }
}
