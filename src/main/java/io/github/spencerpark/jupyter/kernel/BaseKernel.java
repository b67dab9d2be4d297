package io.github.spencerpark.jupyter.kernel;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import nl.drugmonitor.kernel.engine.RunningCell;
import org.jspecify.annotations.Nullable;

/** The running kernel, as far as libraries use it. */
public abstract class BaseKernel {
    public Renderer getRenderer() {
        return new Renderer(RunningCell.here().renderers());
    }

    public JupyterIO getIO() {
        return new JupyterIO(RunningCell.here().session().console());
    }

    /** Shows data, under its id if it has one. */
    public void display(DisplayData data) {
        getIO().display.display(data);
    }

    /** Runs code as if it stood in a cell, and returns its value as it would be shown, null if there is none. */
    public @Nullable DisplayData eval(String code) throws Exception {
        Object value = RunningCell.here().session().eval(code);
        return value == null ? null : getRenderer().render(value);
    }
}
