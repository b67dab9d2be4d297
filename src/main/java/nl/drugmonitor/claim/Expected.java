package nl.drugmonitor.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.figures.Unit;
import nl.drugmonitor.input.Node;

/**
 * What the claims of a file say of figures before these are read. What is faulty in a claim is passed over here.
 *
 * @param results the kind of each figure that is the result of claims, no count, and nothing else besides; by its id
 * @param units the unit of each figure that a claim sets beside a row of the data with that unit; by its id
 */
record Expected(Map<String, NumberKind> results, Map<String, Unit> units) {
    /** Nothing is said of any figure. */
    static final Expected NOTHING = new Expected(Map.of(), Map.of());

    /** Returns what claims say, where the units of some figures are known by their ids. */
    static Expected of(List<Node> claims, Map<String, Unit> known) {
        Map<String, NumberKind> results = new HashMap<>();
        Map<String, Unit> units = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (Node claim : claims) {
            Optional<ClaimType> type = claim.textOf("type").flatMap(ClaimTypes::named);
            if (type.isEmpty()) {
                continue;
            }
            Set<String> names = type.get().names(claim).keySet();
            Optional<NumberKind> kind = type.get().result();
            Optional<String> result = claim.textOf("printed").filter(id -> kind.isPresent());
            result.ifPresent(id -> results.putIfAbsent(id, kind.orElseThrow()));
            names.stream().filter(id -> !result.equals(Optional.of(id))).forEach(others::add);
            if (type.get().isOfOneUnit()) {
                names.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(unit -> names.forEach(id -> units.putIfAbsent(id, unit)));
            }
        }
        results.keySet().removeAll(others);
        return new Expected(results, units);
    }
}
