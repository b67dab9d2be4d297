package nl.drugmonitor.claim;

import java.util.Map;
import nl.drugmonitor.exact.Interval;

/** Which values each figure may have: as printed ({@code PrintedFigure::interval}), or as a hypothesis has it. */
@FunctionalInterface
public interface Values {
    /** Each figure as printed. */
    Values PRINTED = PrintedFigure::interval;

    Interval of(PrintedFigure figure);

    /** Returns the same values, with others for some figures. */
    default Values with(Map<PrintedFigure, Interval> others) {
        return new Replaced(this, others);
    }

    /** Values of which some are replaced. */
    record Replaced(Values values, Map<PrintedFigure, Interval> others) implements Values {
        @Override
        public Interval of(PrintedFigure figure) {
            Interval other = others.get(figure);
            return other == null ? values.of(figure) : other;
        }
    }
}
