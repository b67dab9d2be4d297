package nl.drugmonitor.manuscript;

import java.util.List;
import nl.drugmonitor.language.Sayable;

/**
 * A table of a manuscript: the cells of each row, in the order of the page.
 *
 * @param rows where each cell stands in the text of the manuscript; a cell that spans several columns stands in each
 */
public record Grid(List<List<Span>> rows, Sayable place) {
    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
