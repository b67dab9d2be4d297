package nl.drugmonitor.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.Sayable;

/**
 * Everything that was published for one indicator and period: nothing, values that agree, or values in conflict.
 *
 * @param all in the order of the data
 * @param first the value that goes before the others where an edition looks at them: its own
 * @param withheld the cells of sources that show nothing
 * @param isRevised whether these were published after the edition that looks at them, and take the place of earlier
 *     ones
 */
public record Published(
        Period period,
        List<Observation> all,
        Optional<Observation> first,
        List<Observation> withheld,
        boolean isRevised)
        implements Sayable {
    public Published {
        all = List.copyOf(all);
        withheld = List.copyOf(withheld);
    }

    public Published(Period period, List<Observation> all, Optional<Observation> first, boolean isRevised) {
        this(period, all, first, List.of(), isRevised);
    }

    public Published(Period period, List<Observation> all) {
        this(period, all, Optional.empty(), false);
    }

    /** Returns every cell, those that show nothing last. */
    public List<Observation> cells() {
        return Stream.concat(all.stream(), withheld.stream()).toList();
    }

    public boolean isMissing() {
        return all.isEmpty();
    }

    /** Returns whether no one exact value could stand behind all that was printed. */
    public boolean isConflicting() {
        if (all.size() < 2) {
            return false;
        }
        Fraction low = all.get(0).interval().low();
        Fraction high = all.get(0).interval().high();
        for (Observation observation : all) {
            Interval values = observation.interval();
            low = values.low().compareTo(low) > 0 ? values.low() : low;
            high = values.high().compareTo(high) < 0 ? values.high() : high;
        }
        return low.compareTo(high) > 0;
    }

    /**
     * Returns the one value of the period: the edition's own, where an edition looks at it; else of values that agree
     * the most precise one, of equally precise ones the first.
     *
     * @return empty if nothing was published or the values are in conflict, and none goes first
     */
    public Optional<Observation> single() {
        if (first.isPresent()) {
            return first;
        }
        if (isMissing() || isConflicting()) {
            return Optional.empty();
        }
        Observation best = all.get(0);
        for (Observation observation : all.subList(1, all.size())) {
            if (observation.interval().width().compareTo(best.interval().width()) < 0) {
                best = observation;
            }
        }
        return Optional.of(best);
    }

    /**
     * Returns the one value of the period, as {@link #single} does.
     *
     * @throws NotFoundException if nothing was published or the values are in conflict; the message lists them
     */
    public Observation value() {
        if (isMissing()) {
            throw NotFoundException.of("value", period);
        }
        return single().orElseThrow(() -> NotFoundException.of("single_value", period, this));
    }

    /**
     * Returns the value of the source that somebody chose, unless a later publication revises it; without a choice, or
     * where it is revised, {@link #single}.
     */
    public Optional<Observation> chosen(Optional<String> source) {
        return source.isEmpty() || isRevised ? single() : from(source.get());
    }

    /** Returns the value that this source printed, the last one if it printed several vintages. */
    public Optional<Observation> from(String source) {
        Optional<Observation> last = Optional.empty();
        for (Observation observation : all) {
            if (observation.source().id().equals(source)) {
                last = Optional.of(observation);
            }
        }
        return last;
    }

    /** Returns the values as they are printed, with their sources: {@code 3.913 (s064, s067), 2.913 (s071)}. */
    public String describe() {
        return describe(value -> value.source().id(), Language.NL);
    }

    /**
     * Returns the values in one line, each with what is named of every one that is printed so.
     *
     * @param named what stands for a value, such as its source
     */
    public String describe(Function<Observation, String> named, Language language) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Observation observation : cells()) {
            String source = named.apply(observation);
            String others = sources.get(observation.in(language));
            sources.put(observation.in(language), others == null ? source : others + ", " + source);
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> value : sources.entrySet()) {
            text.append(text.isEmpty() ? "" : ", ").append(value.getKey());
            text.append(" (").append(value.getValue()).append(')');
        }
        return text.toString();
    }

    /** Returns the values with their sources. */
    @Override
    public String in(Language language) {
        return describe(value -> value.source().in(language), language);
    }

    @Override
    public String toString() {
        return period + ": " + (cells().isEmpty() ? "-" : describe());
    }
}
