package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        static Optional<Direction> of(String word) {
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
            Optional<Observation> value = period.single();
            if (value.isPresent()) {
                rows.add(value.get());
            }
        }
        return rows;
    }

    @Override
    public Comparability comparability() {
        return Claim.acrossPeriods(before, figure);
    }

    @Override
    public Verdict judge() {
        List<Published> open = new ArrayList<>();
        List<Observation> values = new ArrayList<>();
        for (Published period : before) {
            Optional<Observation> value = period.single();
            if (value.isPresent()) {
                values.add(value.get());
            } else {
                open.add(period);
            }
        }
        if (!open.isEmpty()) {
            return cannotTell(open);
        }
        List<String> against = new ArrayList<>();
        Interval last = figure.interval();
        for (int i = 0; i < values.size(); i++) {
            Interval from = values.get(i).interval();
            Interval to = i + 1 < values.size() ? values.get(i + 1).interval() : last;
            if (!direction.isPossible(from, to)) {
                against.add(i + 1 < values.size() ? values.get(i + 1).period().code() : label());
            }
        }
        StringBuilder path = new StringBuilder();
        for (Observation value : values) {
            path.append(value.period() + " " + value.asPrinted() + " ("
                    + value.source().id() + "), ");
        }
        path.append(label()).append(' ').append(figure.asPrinted());
        String found =
                values.size() - against.size() + " of " + values.size() + " changes are a " + direction + ": " + path;
        if (against.isEmpty()) {
            return new Verdict.Reproduced(Optional.empty(), found, choices);
        }
        String why = found + "; not in " + String.join(", ", against) + ".";
        boolean lastGoes = !against.contains(label());
        boolean overall = direction.isPossible(values.get(0).interval(), last);
        return lastGoes && overall
                ? new Verdict.Wording(Optional.empty(), why, choices)
                : new Verdict.Differs(Optional.empty(), why, List.of(), choices);
    }

    private Verdict cannotTell(List<Published> open) {
        List<String> missing = new ArrayList<>();
        for (Published period : open) {
            missing.add(
                    period.period() + (period.isMissing() ? " is not known" : " is printed as " + period.describe()));
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
