package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.drugmonitor.claim.ClaimReason.InPeriod;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * A figure is the first of its series that is above a bound, or below it.
 *
 * @param end highest for above, lowest for below
 * @param before what was published for each earlier period of the run, earliest first, one at least
 * @param choices which of several conflicting values is used
 */
public record First(PrintedFigure figure, End end, PrintedFigure bound, List<Published> before, List<Reason> choices)
        implements Claim {
    static final ClaimType ABOVE = ClaimType.of("first_above", given -> read(given, End.HIGHEST), "figure", "bound")
            .with("since", "use")
            .ofData();
    static final ClaimType BELOW = ClaimType.of("first_below", given -> read(given, End.LOWEST), "figure", "bound")
            .with("since", "use")
            .ofData();

    private static First read(Given given, End end) {
        Observation row = given.row("figure");
        List<Reason> choices = new ArrayList<>();
        Period since = given.since(row, 1);
        List<Published> before = given.before(row, since, choices);
        return new First(given.figure("figure"), end, given.figure("bound"), before, choices);
    }

    public First {
        before = List.copyOf(before);
        choices = List.copyOf(choices);
    }

    @Override
    public String type() {
        return (end == End.HIGHEST ? ABOVE : BELOW).name();
    }

    @Override
    public First with(Corrected read) {
        return new First(read.figure(figure), end, read.figure(bound), read.published(before), choices);
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(bound, figure);
    }

    @Override
    public Optional<Sayable> stated() {
        return Optional.of(Note.of("stated.first." + end.name(), bound));
    }

    @Override
    public List<Observation> otherPeriods() {
        return before.stream().flatMap(period -> period.all().stream()).toList();
    }

    @Override
    public Comparability comparability() {
        return Claim.acrossPeriods(before, figure);
    }

    @Override
    public Verdict judge() {
        return verdict().withRemarks(choices).withRemarks(ClaimReason.FirstOfConflict.among(before));
    }

    private Verdict verdict() {
        if (!canBeBeyond(figure.interval())) {
            return Verdict.differs(Optional.empty(), new ClaimReason.NotBeyondBound(figure, end, bound), List.of());
        }
        List<Published> earlier =
                periods(period -> !period.isMissing() && values(period).stream().allMatch(this::mustBeBeyond));
        if (!earlier.isEmpty()) {
            return Verdict.differs(
                    Optional.empty(),
                    new ClaimReason.NotFirstBeyond(figure, end, bound, inPeriods(earlier)),
                    List.of());
        }
        List<Published> open =
                periods(period -> period.isMissing() || values(period).stream().anyMatch(this::mustBeBeyond));
        Optional<Periods> periods = Periods.of(open);
        if (periods.isPresent()) {
            List<InPeriod> within = inPeriods(periods(period -> !open.contains(period)));
            Optional<Periods> missing =
                    Periods.of(open.stream().filter(Published::isMissing).toList());
            List<InPeriod> conflicting =
                    inPeriods(open.stream().filter(each -> !each.isMissing()).toList());
            return Verdict.cannotTell(
                    within.isEmpty()
                            ? new ClaimReason.NoPeriodKnown(missing, conflicting)
                            : new ClaimReason.PeriodsOfRunOpen(within, missing, conflicting),
                    List.of(new ClaimReason.PeriodsOf(figure, periods.get())),
                    new ClaimReason.ValuesOf(periods.get()));
        }
        return Verdict.reproduced(
                Optional.empty(), new ClaimReason.FirstBeyondBound(figure, end, bound, inPeriods(before)));
    }

    private List<Published> periods(Predicate<Published> which) {
        return before.stream().filter(which).toList();
    }

    private static List<Interval> values(Published period) {
        return period.single().map(List::of).orElse(period.all()).stream()
                .map(Observation::interval)
                .toList();
    }

    private static List<InPeriod> inPeriods(List<Published> periods) {
        return periods.stream().map(InPeriod::new).toList();
    }

    private boolean canBeBeyond(Interval value) {
        Fraction least = bound.range().low();
        Fraction most = bound.range().high();
        return end == End.HIGHEST
                ? least == null || value.high().compareTo(least) > 0
                : most == null || value.low().compareTo(most) < 0;
    }

    private boolean mustBeBeyond(Interval value) {
        return end == End.HIGHEST
                ? bound.range().isBelow(value.low())
                : bound.range().isAbove(value.high());
    }
}
