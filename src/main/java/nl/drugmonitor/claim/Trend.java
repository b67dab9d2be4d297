package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/**
 * A series goes one way: every change from one period to the next has the same direction.
 *
 * @param type {@code trend} over a run of years, or {@code continued}: the last change goes on as the one before it
 * @param figure the last value
 * @param before what was published for the periods before it, earliest first; one at least
 * @param choices which of several conflicting values is used, one sentence each
 */
public record Trend(
        String type, Direction direction, List<Published> before, PrintedFigure figure, List<Reason> choices)
        implements Claim {
    static final ClaimType TREND = ClaimType.of("trend", given -> read(given, "trend"), "figure")
            .with("direction", "since", "use")
            .ofData();
    static final ClaimType CONTINUED = ClaimType.of("continued", given -> read(given, "continued"), "figure")
            .with("direction", "use")
            .ofData();

    private static Trend read(Given given, String type) {
        Observation row = given.row("figure");
        Period first = type.equals("continued") ? row.period().previous().previous() : given.since(row, 1);
        List<Reason> choices = new ArrayList<>();
        List<Published> before = given.before(row, first, choices).stream()
                .map(period -> withOwn(period, choices))
                .toList();
        Direction direction = given.node().require("direction").oneOf(Direction.class);
        return new Trend(type, direction, before, given.figure("figure"), choices);
    }

    /** Returns the edition's own value alone where the sources differ. */
    private static Published withOwn(Published period, List<Reason> choices) {
        if (period.first().isEmpty() || !period.isConflicting()) {
            return period;
        }
        Observation own = period.first().get();
        choices.add(new ClaimReason.OwnValue(period, own));
        return new Published(period.period(), List.of(own));
    }

    public Trend {
        before = List.copyOf(before);
        choices = List.copyOf(choices);
    }

    public enum Direction implements DataName {
        RISE,
        FALL;

        private boolean isPossible(Interval from, Interval to) {
            return this == RISE ? to.high().compareTo(from.low()) > 0 : to.low().compareTo(from.high()) < 0;
        }

        /** Returns the name in a claims file. */
        @Override
        public String toString() {
            return dataName();
        }
    }

    @Override
    public Trend with(Corrected read) {
        return new Trend(type, direction, read.published(before), read.figure(figure), choices);
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(figure);
    }

    @Override
    public Optional<Sayable> stated() {
        return Optional.of(Note.of("stated." + type, direction));
    }

    @Override
    public List<Observation> otherPeriods() {
        return before.stream().flatMap(period -> candidates(period).stream()).toList();
    }

    /** Returns the one value of a period, or where sources conflict the values of all of them. */
    private static List<Observation> candidates(Published period) {
        Optional<Observation> single = period.single();
        return single.isPresent() ? List.of(single.get()) : period.all();
    }

    @Override
    public Comparability comparability() {
        return Claim.acrossPeriods(before, figure);
    }

    @Override
    public Verdict judge() {
        List<Sayable> against = new ArrayList<>();
        Set<Published> open = new LinkedHashSet<>();
        List<List<Interval>> values = values();
        for (int i = 0; i < before.size(); i++) {
            Published from = before.get(i);
            boolean isLast = i + 1 == before.size();
            int pairs = values.get(i).size() * values.get(i + 1).size();
            int ways = ways(values.get(i), values.get(i + 1));
            if (pairs == 0 || (ways > 0 && ways < pairs)) {
                open.addAll(isLast ? List.of(from) : List.of(from, before.get(i + 1)));
            }
            if (ways == 0) {
                against.add(isLast ? figure.period() : before.get(i + 1).period());
            }
        }
        List<ClaimReason> undecided = open.stream()
                .filter(period -> period.isMissing() || period.isConflicting())
                .map(Trend::undecided)
                .toList();
        if (!undecided.isEmpty()) {
            return Verdict.cannotTell(new ClaimReason.PeriodsOpen(undecided), undecided, new ClaimReason.OneValueEach())
                    .withRemarks(choices);
        }
        int changes = before.size();
        List<ClaimReason> path = before.stream().map(Trend::onPath).toList();
        if (against.isEmpty()) {
            return Verdict.reproduced(
                            Optional.empty(), new ClaimReason.Follows(changes, changes, direction, path, figure))
                    .withRemarks(remarks());
        }
        ClaimReason reason =
                new ClaimReason.FollowsNot(changes - against.size(), changes, direction, path, figure, against);
        List<Interval> first = values.get(0);
        boolean lastGoes = ways(values.get(changes - 1), values.get(changes)) > 0;
        boolean overall = ways(first, List.of(figure.interval())) == first.size();
        Verdict verdict = lastGoes && overall
                ? Verdict.wording(Optional.empty(), reason)
                : Verdict.differs(Optional.empty(), reason, List.of());
        return verdict.withRemarks(remarks());
    }

    private static ClaimReason undecided(Published period) {
        if (!period.isMissing()) {
            return new ClaimReason.PeriodInConflict(period);
        }
        return period.withheld().isEmpty()
                ? new ClaimReason.PeriodNotFound(period.period())
                : new ClaimReason.PeriodWithheld(period);
    }

    private static ClaimReason onPath(Published period) {
        return period.single()
                .<ClaimReason>map(ClaimReason.OnPath::new)
                .orElseGet(() -> new ClaimReason.AllOnPath(period));
    }

    /** Returns what may stand behind the values of each period, and last behind the figure. */
    private List<List<Interval>> values() {
        Stream<List<Interval>> earlier = before.stream()
                .map(period ->
                        candidates(period).stream().map(Observation::interval).toList());
        return Stream.concat(earlier, Stream.of(List.of(figure.interval()))).toList();
    }

    /** Returns for how many choices of a start and an end the change can go in the direction. */
    private int ways(List<Interval> starts, List<Interval> ends) {
        int ways = 0;
        for (Interval start : starts) {
            for (Interval end : ends) {
                ways += direction.isPossible(start, end) ? 1 : 0;
            }
        }
        return ways;
    }

    /** Returns the choices made, and the conflicts that no choice was needed for. */
    private List<Reason> remarks() {
        Stream<Reason> conflicts =
                before.stream().filter(Published::isConflicting).map(ClaimReason.SameDirection::new);
        return Stream.concat(choices.stream(), conflicts).toList();
    }
}
