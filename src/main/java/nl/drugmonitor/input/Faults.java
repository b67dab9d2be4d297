package nl.drugmonitor.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong in the files, so that a user hears of all of it at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** Adds a fault, with words of the message files; see {@link Fault#of}. */
    public void add(Place place, String key, Object... parts) {
        found.add(Fault.of(place, key, parts));
    }

    public void addAll(InvalidInputException invalid) {
        found.addAll(invalid.faults());
    }

    /** Returns what a reading gives, or keeps its faults and returns nothing. */
    public <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidInputException e) {
            addAll(e);
            return Optional.empty();
        }
    }

    /** Does a reading that gives nothing, or keeps its faults. */
    public void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidInputException e) {
            addAll(e);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the faults gathered, in the order of the files and of the lines in each. */
    public List<Fault> all() {
        Map<String, Integer> files = new HashMap<>();
        found.forEach(fault -> files.putIfAbsent(fault.place().file(), files.size()));
        return found.stream()
                .sorted(Comparator.comparing(
                                (Fault fault) -> files.get(fault.place().file()))
                        .thenComparing(fault -> fault.place().line())
                        .thenComparing(fault -> fault.place().column()))
                .toList();
    }

    /**
     * Ends the reading if anything was wrong.
     *
     * @throws InvalidInputException with {@link #all} faults
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(all());
        }
    }
}
