package org.dflib.jjava.jupyter.kernel;

import nl.drugmonitor.kernel.engine.RunningCell;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.jspecify.annotations.Nullable;

/** What every cell can call by its name alone. */
public final class BaseNotebookStatics {
    private BaseNotebookStatics() {}

    /** Returns a value as it would be shown, in the forms that are named if any is. */
    public static DisplayData render(@Nullable Object value, String... types) {
        return new Renderer(RunningCell.here().renderers()).renderAs(value, types);
    }
}
