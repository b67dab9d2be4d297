package nl.drugmonitor.claim;

import java.util.Map;
import nl.drugmonitor.exact.Range;

/** Which values each figure may have: as printed ({@code PrintedFigure::range}), or as a hypothesis has it. */
@FunctionalInterface
public interface Values {
    /** Each figure as printed. */
    Values PRINTED = PrintedFigure::range;

    /** Each figure as printed, its words taken as widely as they can be stretched. */
    Values STRETCHED = PrintedFigure::stretch;

    Range of(PrintedFigure figure);

    /** Returns the same values, with others for some figures. */
    default Values with(Map<PrintedFigure, Range> others) {
        return new Replaced(this, others);
    }

    /** Values of which some are replaced. */
    record Replaced(Values values, Map<PrintedFigure, Range> others) implements Values {
        @Override
        public Range of(PrintedFigure figure) {
            Range other = others.get(figure);
            return other == null ? values.of(figure) : other;
        }
    }
}
