package nl.drugmonitor.statistics;

import java.util.List;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.statistics.Decomposition.Effect;
import nl.drugmonitor.statistics.Decomposition.Factor;

/**
 * The decomposition of a difference between two rates (Kitagawa, Journal of the American Statistical Association 50,
 * 1955, 1168-1194): each factor's difference at the mean of the other, with nothing left over.
 */
public final class Kitagawa {
    private Kitagawa() {}

    /** A group: its share of the whole, and the rate within it. */
    public record Group(Factor share, Factor rate) {}

    /** Returns the effects of two factors of which the rate is the product. */
    public static Decomposition product(Factor one, Factor other) {
        return of(List.of(new Group(one, other)));
    }

    /**
     * Returns how much of a change comes from a shift between groups, and how much from changes within them.
     *
     * @throws RefusedException if there is no group, or a factor is no number
     */
    public static Decomposition of(List<Group> groups) {
        if (groups.isEmpty()) {
            throw RefusedException.of("no_groups");
        }
        double from = 0;
        double to = 0;
        double shift = 0;
        double within = 0;
        for (Group group : groups) {
            Factor share = number(group.share());
            Factor rate = number(group.rate());
            from += share.from() * rate.from();
            to += share.to() * rate.to();
            shift += (share.to() - share.from()) * (rate.from() + rate.to()) / 2;
            within += (rate.to() - rate.from()) * (share.from() + share.to()) / 2;
        }
        Group first = groups.get(0);
        return new Decomposition(
                from,
                to,
                List.of(
                        new Effect(first.share().name(), shift),
                        new Effect(first.rate().name(), within)));
    }

    private static Factor number(Factor factor) {
        if (!Double.isFinite(factor.from()) || !Double.isFinite(factor.to())) {
            throw RefusedException.of("factor_no_number", factor);
        }
        return factor;
    }
}
