package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.ClaimReason.InPeriod;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * A figure is the highest, or the lowest, of a run of years. Every year of the run is needed; the ones that are missing
 * are named.
 *
 * @param others what was published for each of the other years of the run, earliest first, one at least; nothing, for
 *     some
 * @param since what was published for the year that "since" names, if the run is stated like that
 * @param choices which of several conflicting values is used
 */
public record Superlative(
        PrintedFigure figure, Rank rank, List<Published> others, Optional<Published> since, List<Reason> choices)
        implements Claim {
    static final ClaimType HIGHEST = ClaimType.of("highest", given -> read(given, End.HIGHEST), "figure")
            .with("since", "years", "periods", "rank", "use")
            .ofData();
    static final ClaimType LOWEST = ClaimType.of("lowest", given -> read(given, End.LOWEST), "figure")
            .with("since", "years", "periods", "rank", "use")
            .ofData();

    private static Superlative read(Given given, End end) {
        Observation row = given.row("figure");
        Rank rank = new Rank(
                end,
                given.node()
                        .get("rank")
                        .map(place -> place.wholeNumber(1, MOST))
                        .orElse(1));
        List<Reason> choices = new ArrayList<>();
        if (given.has("since")) {
            Period since = given.since(row, 2);
            List<Published> others = given.before(row, since, choices);
            return new Superlative(
                    given.figure("figure"),
                    rank,
                    others.subList(1, others.size()),
                    Optional.of(others.get(0)),
                    choices);
        }
        int periods = given.count(row, "years", "periods");
        Period first = row.period();
        for (int i = 1; i < periods; i++) {
            first = first.previous();
        }
        List<Published> others = given.before(row, first, choices);
        return new Superlative(given.figure("figure"), rank, others, Optional.empty(), choices);
    }

    private static final int MOST = 100;

    /** Returns the claim that a figure is the highest, or the lowest. */
    public Superlative(PrintedFigure figure, End end, List<Published> others, Optional<Published> since) {
        this(figure, new Rank(end, 1), others, since, List.of());
    }

    private End end() {
        return rank.end();
    }

    public Superlative {
        others = List.copyOf(others);
        choices = List.copyOf(choices);
    }

    @Override
    public String type() {
        return end().toString();
    }

    @Override
    public Superlative with(Corrected read) {
        return new Superlative(read.figure(figure), rank, read.published(others), since, choices);
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(figure);
    }

    @Override
    public Optional<Sayable> stated() {
        String run = others.get(0).period().isYear() ? "stated.in_years" : "stated.in_periods";
        return Optional.of(since.map(from -> Note.of("stated.since", rank, from.period()))
                .orElseGet(() -> Note.of(run, rank, others.size() + 1)));
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
        for (Published period : others) {
            List<Observation> values = period.single().map(List::of).orElse(period.all());
            long allowed = values.stream()
                    .filter(value -> end().allows(figure.interval(), value.interval()))
                    .count();
            if (period.isMissing() || (allowed > 0 && allowed < values.size())) {
                doubtful.add(period);
            } else {
                (allowed > 0 ? within : beyond).add(period);
            }
        }
        return verdict(within, doubtful, beyond).withRemarks(remarks());
    }

    /** So many of the others must lie beyond as the place says: none for the highest, one for the second highest. */
    private Verdict verdict(List<Published> within, List<Published> doubtful, List<Published> beyond) {
        int due = rank.place() - 1;
        long canBeBeyond = within.stream().filter(this::canBeBeyond).count();
        boolean isTooMany = beyond.size() > due;
        boolean isTooFew = beyond.size() + canBeBeyond + doubtful.size() < due;
        if (isTooMany || isTooFew) {
            return Verdict.differs(
                    Optional.empty(), new ClaimReason.RanksNot(figure, rank, inPeriods(beyond)), List.of());
        }
        Optional<Periods> open = Periods.of(doubtful);
        if (open.isEmpty()) {
            return Verdict.reproduced(Optional.empty(), new ClaimReason.Ranks(figure, rank, inPeriods(others)));
        }
        Optional<Periods> missing =
                Periods.of(doubtful.stream().filter(Published::isMissing).toList());
        List<InPeriod> conflicting = inPeriods(
                doubtful.stream().filter(period -> !period.isMissing()).toList());
        return Verdict.cannotTell(
                within.isEmpty()
                        ? new ClaimReason.NoPeriodKnown(missing, conflicting)
                        : new ClaimReason.PeriodsOfRunOpen(inPeriods(within), missing, conflicting),
                List.of(new ClaimReason.PeriodsOf(figure, open.get())),
                new ClaimReason.ValuesOf(open.get()));
    }

    /**
     * Returns whether a value that may stand beside the figure can lie beyond it too, as a rounded one or a tie can.
     */
    private boolean canBeBeyond(Published period) {
        return period.all().stream().anyMatch(value -> end().allows(value.interval(), figure.interval()));
    }

    private static List<InPeriod> inPeriods(List<Published> years) {
        return years.stream().map(InPeriod::new).toList();
    }

    private List<Reason> remarks() {
        List<Reason> remarks = new ArrayList<>(choices);
        remarks.addAll(ClaimReason.FirstOfConflict.among(others));
        since.map(this::sinceRemark).ifPresent(remarks::add);
        List<InPeriod> ties = inPeriods(others.stream().filter(this::isTie).toList());
        if (!ties.isEmpty()) {
            remarks.add(new ClaimReason.Ties(ties, end()));
        }
        return remarks;
    }

    private boolean isTie(Published period) {
        return figure.interval().isPoint()
                && period.single().map(Observation::interval).equals(Optional.of(figure.interval()));
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
        if (rank.place() > 1 && !end().allows(figure.interval(), then.get().interval())) {
            return new ClaimReason.SinceWouldCount(year, figure, rank.next());
        }
        return end().allows(then.get().interval(), figure.interval())
                ? new ClaimReason.SinceIsTurn(year, end())
                : new ClaimReason.SinceIsNoTurn(year, end());
    }
}
