package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
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

    private static List<String> names(List<ClaimType> types) {
        return types.stream().map(ClaimType::name).toList();
    }

    static Optional<ClaimType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
