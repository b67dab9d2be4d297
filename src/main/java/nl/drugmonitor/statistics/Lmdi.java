package nl.drugmonitor.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.statistics.Decomposition.Effect;
import nl.drugmonitor.statistics.Decomposition.Factor;

/**
 * The additive logarithmic mean Divisia index, LMDI-I (Ang, Energy Policy 33, 2005, 867-871): parts the change of a
 * product, or of a sum of products, into an effect a factor, with nothing left over.
 */
public final class Lmdi {
    private Lmdi() {}

    /**
     * Returns the effects of factors of which the value is the product, such as finds and kilos a find.
     *
     * @throws RefusedException if there is no factor, or one is not above zero
     */
    public static Decomposition product(Factor... factors) {
        return additive(List.of(Arrays.asList(factors)));
    }

    /**
     * Returns the effects of factors of which the value is the product in each sector, and the sum over sectors.
     *
     * @param sectors one list a sector, with the same factors in the same order
     * @throws RefusedException if there is no factor, one is not above zero, or the sectors differ in their factors
     */
    public static Decomposition additive(List<List<Factor>> sectors) {
        List<Factor> factors = sectors.isEmpty() ? List.of() : sectors.get(0);
        if (factors.isEmpty()) {
            throw RefusedException.of("no_factors");
        }
        double[] sizes = new double[factors.size()];
        double from = 0;
        double to = 0;
        for (List<Factor> sector : sectors) {
            double before = 1;
            double after = 1;
            check(sector, factors);
            for (Factor factor : sector) {
                before *= factor.from();
                after *= factor.to();
            }
            double mean = logarithmicMean(before, after);
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] += mean * Math.log(sector.get(i).to() / sector.get(i).from());
            }
            from += before;
            to += after;
        }
        return new Decomposition(
                from,
                to,
                IntStream.range(0, sizes.length)
                        .mapToObj(i -> new Effect(factors.get(i).name(), sizes[i]))
                        .toList());
    }

    private static void check(List<Factor> sector, List<Factor> first) {
        if (!names(sector).equals(names(first))) {
            throw RefusedException.of("other_factors");
        }
        for (Factor factor : sector) {
            if (!(factor.from() > 0) || !(factor.to() > 0)) {
                throw RefusedException.of("factor_above_zero", factor);
            }
        }
    }

    private static List<String> names(List<Factor> factors) {
        return factors.stream().map(Factor::name).toList();
    }

    private static double logarithmicMean(double one, double other) {
        return one == other ? one : (other - one) / Math.log(other / one);
    }
}
