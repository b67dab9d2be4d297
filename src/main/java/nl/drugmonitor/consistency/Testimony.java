package nl.drugmonitor.consistency;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.consistency.Reading.Evidence;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.exact.Range;

/**
 * What other sources say of a reading, by the releases they draw on.
 *
 * <p>The sources of one release are one witness, and so are all those of which the release is not known. A release that
 * says it counts something else weighs less. Several releases are several witnesses.
 */
record Testimony(Evidence evidence, double factor) {
    /** What a release counts for that prints the number of the reading, and against that prints another. */
    private static final double RELEASE = 50;

    /** The same for a release that says it counts something else: the square root. */
    private static final double OTHER_DEFINITION = Math.sqrt(RELEASE);

    static Testimony on(Truth truth) {
        Witnesses witnesses = new Witnesses();
        Set<PrintedFigure> right = truth.right();
        for (Correction correction : truth.corrections()) {
            boolean stands = right.contains(correction.figure());
            Range printed = correction.figure().stretch();
            Range other = correction.range();
            for (Outside outside : correction.figure().outside()) {
                witnesses.hear(outside, stands ? printed : other, stands ? other : printed);
            }
        }
        for (OtherBase stand : truth.stands()) {
            for (Outside outside : stand.base().outside()) {
                // Another publication may print the base as it stands: two vintages do not exclude each other.
                if (outside.values().meets(stand.values())) {
                    witnesses.hear(
                            outside, Range.of(stand.values()), stand.base().stretch());
                }
            }
        }
        return witnesses.testimony();
    }

    /** The releases that speak for a reading and against it, each with what it counts. */
    private static final class Witnesses {
        private final Map<String, Double> pro = new HashMap<>();
        private final Map<String, Double> contra = new HashMap<>();

        void hear(Outside outside, Range read, Range rejected) {
            boolean meetsRead = outside.values().meets(read);
            boolean meetsRejected = outside.values().meets(rejected);
            if (meetsRead != meetsRejected) {
                double size = outside.origin().hasOtherDefinition() ? OTHER_DEFINITION : RELEASE;
                (meetsRead ? pro : contra).merge(outside.origin().release(), size, Math::max);
            }
        }

        Testimony testimony() {
            double factor = product(pro) / product(contra);
            if (pro.isEmpty()) {
                return new Testimony(contra.isEmpty() ? Evidence.NONE : Evidence.AGAINST, factor);
            }
            return new Testimony(contra.isEmpty() ? Evidence.FOR : Evidence.MIXED, factor);
        }

        private static double product(Map<String, Double> weights) {
            return weights.values().stream().reduce(1.0, (one, other) -> one * other);
        }
    }
}
