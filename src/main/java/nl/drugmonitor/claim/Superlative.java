package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.exact.Interval;
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
    public List<Figure> figures() {
        return List.of(figure);
    }

    @Override
    public Optional<String> stated() {
        return Optional.of(since.map(year -> end + " since " + year.period())
                .orElse(end + " in " + (others.size() + 1) + " years"));
    }

    @Override
    public Comparability comparability() {
        return Claim.acrossBreaks(others, figure);
    }

    @Override
    public Verdict judge() {
        List<Published> beyond = new ArrayList<>();
        List<Published> doubtful = new ArrayList<>();
        List<Published> within = new ArrayList<>();
        for (Published year : others) {
            long allowed = year.all().stream()
                    .filter(value -> end.allows(figure.interval(), value.interval()))
                    .count();
            if (year.isMissing() || (allowed > 0 && allowed < year.all().size())) {
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
                    sinceRemark());
        }
        if (doubtful.isEmpty()) {
            return new Verdict.Reproduced(
                    Optional.empty(), figure.asPrinted() + " is the " + end + "; " + values(within), sinceRemark());
        }
        String known = within.isEmpty()
                ? "no other year is known"
                : "it holds for the years that are known (" + values(within) + ")";
        String years = Years.describe(
                doubtful.stream().map(year -> year.period().year()).toList());
        return new Verdict.CannotTell(
                known + "; " + open(doubtful),
                List.of(name() + " " + years),
                "the values of " + years + ", in the same definition",
                sinceRemark());
    }

    private static String open(List<Published> doubtful) {
        List<Integer> missing = doubtful.stream()
                .filter(Published::isMissing)
                .map(year -> year.period().year())
                .toList();
        List<Published> conflicting =
                doubtful.stream().filter(year -> !year.isMissing()).toList();
        List<String> open = new ArrayList<>();
        if (!missing.isEmpty()) {
            open.add("not known: " + Years.describe(missing));
        }
        if (!conflicting.isEmpty()) {
            open.add("sources differ on: " + values(conflicting));
        }
        return String.join("; ", open);
    }

    private String name() {
        return figure.observation().map(row -> row.indicator().nameEn()).orElse(figure.id());
    }

    private static String values(List<Published> years) {
        return years.stream()
                .map(year -> year.period() + ": " + year.describe())
                .collect(Collectors.joining("; "));
    }

    /**
     * A year after which something is the highest must be at least as high itself, or else be where the series starts.
     */
    private List<String> sinceRemark() {
        if (since.isEmpty()) {
            return List.of();
        }
        Published year = since.get();
        Optional<Interval> then = year.single().map(Observation::interval);
        if (then.isEmpty()) {
            return List.of(
                    year.period() + " itself is " + (year.isMissing() ? "not known" : "printed as " + year.describe()));
        }
        boolean peak = end.allows(then.get(), figure.interval());
        return List.of(year.period() + " itself (" + year.describe() + ") is "
                + (peak
                        ? "at least as extreme, so the year is an earlier peak"
                        : "no earlier peak: the words can only mean a series that starts in " + year.period()));
    }
}
