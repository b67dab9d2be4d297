package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.indicator.Comparability;

/**
 * A series goes one way: every change from one period to the next has the same direction.
 *
 * @param type {@code trend} over a run of years, or {@code continued}: the last change goes on as the one before it
 * @param figure the last value
 * @param before what was published for the periods before it, earliest first; one at least
 * @param choices which of several conflicting values is used, one sentence each
 */
public record Trend(String type, Direction direction, List<Published> before, Figure figure, List<String> choices)
        implements Claim {
    public Trend {
        before = List.copyOf(before);
        choices = List.copyOf(choices);
    }

    public enum Direction {
        RISE("rise"),
        FALL("fall");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        /** Returns the direction with this name in a claims file. */
        public static Optional<Direction> of(String word) {
            for (Direction direction : values()) {
                if (direction.word.equals(word)) {
                    return Optional.of(direction);
                }
            }
            return Optional.empty();
        }

        private boolean isPossible(Interval from, Interval to) {
            return this == RISE ? to.high().compareTo(from.low()) > 0 : to.low().compareTo(from.high()) < 0;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @Override
    public Trend with(Corrected read) {
        return new Trend(type, direction, read.published(before), read.figure(figure), choices);
    }

    @Override
    public List<Figure> figures() {
        return List.of(figure);
    }

    @Override
    public Optional<String> stated() {
        return Optional.of((type.equals("continued") ? "continued " : "") + direction);
    }

    @Override
    public List<Observation> otherPeriods() {
        List<Observation> rows = new ArrayList<>();
        for (Published period : before) {
            rows.addAll(candidates(period));
        }
        return rows;
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
        List<String> against = new ArrayList<>();
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
                against.add(isLast ? label() : before.get(i + 1).period().code());
            }
        }
        List<Published> undecided = withoutOneValue(open);
        if (!undecided.isEmpty()) {
            return cannotTell(undecided);
        }
        int changes = before.size();
        String found = changes - against.size() + " of " + changes + " changes are a " + direction + ": " + path();
        if (against.isEmpty()) {
            return new Verdict.Reproduced(Optional.empty(), found, remarks());
        }
        String why = found + "; not in " + String.join(", ", against) + ".";
        List<Interval> first = values.get(0);
        boolean lastGoes = !against.contains(label());
        boolean overall = ways(first, List.of(figure.interval())) == first.size();
        return lastGoes && overall
                ? new Verdict.Wording(Optional.empty(), why, remarks())
                : new Verdict.Differs(Optional.empty(), why, List.of(), remarks());
    }

    /** Returns what may stand behind the values of each period, and last behind the figure. */
    private List<List<Interval>> values() {
        List<List<Interval>> values = new ArrayList<>();
        for (Published period : before) {
            List<Interval> intervals = new ArrayList<>();
            for (Observation value : candidates(period)) {
                intervals.add(value.interval());
            }
            values.add(intervals);
        }
        values.add(List.of(figure.interval()));
        return values;
    }

    private static List<Published> withoutOneValue(Set<Published> periods) {
        List<Published> without = new ArrayList<>();
        for (Published period : periods) {
            if (period.isMissing() || period.isConflicting()) {
                without.add(period);
            }
        }
        return without;
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

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Published period : before) {
            Optional<Observation> single = period.single();
            String value = single.isPresent()
                    ? single.get().asPrinted() + " (" + single.get().source().id() + ")"
                    : period.describe();
            path.append(period.period()).append(' ').append(value).append(", ");
        }
        return path.append(label()).append(' ').append(figure.asPrinted()).toString();
    }

    /** Returns the choices made, and the conflicts that no choice was needed for. */
    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(choices);
        for (Published period : before) {
            if (period.isConflicting()) {
                remarks.add("sources differ on " + period.period() + ": " + period.describe()
                        + "; the direction is the same with each");
            }
        }
        return remarks;
    }

    private Verdict cannotTell(List<Published> open) {
        List<String> missing = new ArrayList<>();
        for (Published period : open) {
            missing.add(
                    period.period() + (period.isMissing() ? " was not found" : " is printed as " + period.describe()));
        }
        return new Verdict.CannotTell(
                String.join("; ", missing),
                missing,
                "one value for each of these periods, in the same definition; name the source under `use` if there is a choice",
                choices);
    }

    private String label() {
        return figure.observation().isPresent()
                ? figure.observation().get().period().code()
                : figure.id();
    }
}
