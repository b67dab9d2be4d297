package io.github.spencerpark.ijava.runtime;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import nl.drugmonitor.kernel.engine.RunningCell;
import nl.drugmonitor.kernel.notebook.Notebook;
import org.jspecify.annotations.Nullable;

/** Shows values. */
public class Display {
    protected Display() {}

    public static DisplayData render(@Nullable Object value, String... types) {
        return new Renderer(RunningCell.here().renderers()).renderAs(value, types);
    }

    /** Shows a value, and returns the id it is shown with: its own where it has one. */
    public static String display(@Nullable Object value, String... types) {
        return Notebook.display(value, types);
    }

    public static void updateDisplay(String id, @Nullable Object value, String... types) {
        Notebook.updateDisplay(id, value, types);
    }
}
