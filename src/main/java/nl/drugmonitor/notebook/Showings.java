package nl.drugmonitor.notebook;

import java.util.HashMap;
import java.util.Map;
import nl.drugmonitor.kernel.engine.CellSession;
import nl.drugmonitor.kernel.engine.RunningCell;
import org.jspecify.annotations.Nullable;

/** Numbers what one cell shows several times. A cell that runs again begins at 1 again, and so shows the same. */
final class Showings {
    private final Map<String, Integer> counts = new HashMap<>();
    private @Nullable CellSession cell;

    /** Returns how many times the running cell has shown this, with this time. */
    synchronized int next(String what) {
        CellSession running = RunningCell.find().map(RunningCell::session).orElse(null);
        if (running != cell) {
            cell = running;
            counts.clear();
        }
        return counts.merge(what, 1, Integer::sum);
    }
}
