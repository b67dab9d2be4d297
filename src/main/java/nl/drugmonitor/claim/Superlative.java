package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.indicator.Comparability;

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
    public Optional<String> stated() {
        return Optional.of(
                since.isPresent()
                        ? end + " since " + since.get().period()
                        : end + " in " + (others.size() + 1) + " years");
    }

    @Override
    public List<Observation> otherPeriods() {
        List<Observation> rows = new ArrayList<>();
        for (Published year : others) {
            rows.addAll(year.all());
        }
        if (since.isPresent()) {
            rows.addAll(since.get().all());
        }
        return rows;
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
            int allowed = 0;
            List<Observation> values = year.single().map(List::of).orElse(year.all());
            for (Observation value : values) {
                allowed += end.allows(figure.interval(), value.interval()) ? 1 : 0;
            }
            if (year.isMissing() || (allowed > 0 && allowed < values.size())) {
                doubtful.add(year);
            } else {
                (allowed > 0 ? within : beyond).add(year);
            }
        }
        if (!beyond.isEmpty()) {
            return new Verdict.Differs(
                    Optional.empty(),
                    figure.asPrinted() + " is not the " + end + ": " + values(beyond) + ".",
                    List.of(),
                    remarks());
        }
        if (doubtful.isEmpty()) {
            return new Verdict.Reproduced(
                    Optional.empty(), figure.asPrinted() + " is the " + end + "; " + values(within), remarks());
        }
        String known = within.isEmpty()
                ? "no other year is known"
                : "it holds for the years that are known (" + values(within) + ")";
        String years = runs(doubtful);
        return new Verdict.CannotTell(
                known + "; " + open(doubtful),
                List.of(name() + " " + years),
                "the values of " + years + ", in the same definition",
                remarks());
    }

    private static String open(List<Published> doubtful) {
        List<Published> missing = new ArrayList<>();
        List<Published> conflicting = new ArrayList<>();
        for (Published year : doubtful) {
            (year.isMissing() ? missing : conflicting).add(year);
        }
        List<String> open = new ArrayList<>();
        if (!missing.isEmpty()) {
            open.add("not found: " + runs(missing));
        }
        if (!conflicting.isEmpty()) {
            open.add("sources differ on: " + values(conflicting));
        }
        return String.join("; ", open);
    }

    private String name() {
        return figure.observation().isPresent()
                ? figure.observation().get().indicator().nameEn()
                : figure.id();
    }

    private static String runs(List<Published> years) {
        List<Integer> numbers = new ArrayList<>();
        for (Published year : years) {
            numbers.add(year.period().year());
        }
        return Years.describe(numbers);
    }

    private static String values(List<Published> years) {
        List<String> values = new ArrayList<>();
        for (Published year : years) {
            values.add(year.period() + ": " + year.describe());
        }
        return String.join("; ", values);
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (Published year : others) {
            if (year.isConflicting() && year.first().isPresent()) {
                remarks.add("sources differ on " + year.period() + ": " + year.describe() + "; "
                        + year.first().get().source().id() + " goes first");
            }
        }
        since.ifPresent(year -> remarks.addAll(sinceRemark(year)));
        return remarks;
    }

    /**
     * A year after which something is the highest must be at least as high itself, or else be where the series starts.
     */
    private List<String> sinceRemark(Published year) {
        Optional<Observation> then = year.single();
        if (then.isEmpty()) {
            return List.of(
                    year.period() + " itself is " + (year.isMissing() ? "not found" : "printed as " + year.describe()));
        }
        boolean turn = end.allows(then.get().interval(), figure.interval());
        return List.of(year.period() + " itself (" + year.describe() + ") is "
                + (turn
                        ? "at least as " + end.adjective() + ", so the year is an earlier " + end.turn()
                        : "no earlier " + end.turn() + ": the words can only mean a series that starts in "
                                + year.period()));
    }
}
