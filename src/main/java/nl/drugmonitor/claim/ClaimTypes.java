package nl.drugmonitor.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Sayable;

/** The types of claims that a claims file may have. */
public final class ClaimTypes {
    /** Every type, in the order of the manual. */
    public static final List<ClaimType> ALL = List.of(
            PercentChange.TYPE,
            Growth.TYPE,
            ChangeRatio.TYPE,
            Sum.TYPE,
            Median.TYPE,
            Difference.TYPE,
            Points.TYPE,
            Share.TYPE,
            Ratio.TYPE,
            Rate.TYPE,
            Same.TYPE,
            Compare.TYPE,
            ChangeBetween.TYPE,
            Attainable.TYPE,
            Superlative.HIGHEST,
            Superlative.LOWEST,
            Trend.TREND,
            Trend.CONTINUED,
            First.ABOVE,
            First.BELOW,
            HedgedNumber.TYPE);

    private ClaimTypes() {}

    /** Returns the type of a claim; a type that is none is a fault. */
    public static ClaimType in(Node claim) {
        String type = claim.require("type").oneOf(names(ALL));
        return named(type).orElseThrow();
    }

    /**
     * Returns the type of a claim about printed figures alone; another is a fault.
     *
     * @param name how messages call the claim
     */
    static ClaimType ofFigures(Node claim, Sayable name) {
        Node type = claim.require("type");
        List<String> names =
                names(ALL.stream().filter(each -> !each.needsData()).toList());
        if (named(type.text()).filter(ClaimType::needsData).isPresent()) {
            throw type.fault("needs_data", name, type.text(), names);
        }
        return named(type.oneOf(names)).orElseThrow();
    }

    /**
     * Returns the kind of each figure that is the result of claims, no count, and nothing else besides; by its id. What
     * is faulty in a claim is passed over here.
     */
    static Map<String, NumberKind> kindsOfResults(List<Node> claims) {
        Map<String, NumberKind> kinds = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (Node claim : claims) {
            Optional<ClaimType> type = claim.textOf("type").flatMap(ClaimTypes::named);
            Optional<NumberKind> kind = type.flatMap(ClaimType::result);
            Optional<String> result = claim.textOf("printed").filter(id -> kind.isPresent());
            result.ifPresent(id -> kinds.putIfAbsent(id, kind.orElseThrow()));
            type.stream()
                    .flatMap(each -> each.names(claim).keySet().stream())
                    .filter(id -> !result.equals(Optional.of(id)))
                    .forEach(others::add);
        }
        kinds.keySet().removeAll(others);
        return kinds;
    }

    private static List<String> names(List<ClaimType> types) {
        return types.stream().map(ClaimType::name).toList();
    }

    private static Optional<ClaimType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
