package nl.drugmonitor.claim;

import java.util.Map;
import nl.drugmonitor.exact.Interval;

/** Which values each figure may have: as printed ({@code Figure::interval}), or as a hypothesis has it. */
@FunctionalInterface
public interface Values {
    /** Each figure as printed. */
    Values PRINTED = Figure::interval;

    Interval of(Figure figure);

    /** Returns the same values, with others for some figures. */
    default Values with(Map<Figure, Interval> others) {
        return new Replaced(this, others);
    }

    /** Values of which some are replaced. */
    record Replaced(Values values, Map<Figure, Interval> others) implements Values {
        @Override
        public Interval of(Figure figure) {
            Interval other = others.get(figure);
            return other == null ? values.of(figure) : other;
        }
    }
}
