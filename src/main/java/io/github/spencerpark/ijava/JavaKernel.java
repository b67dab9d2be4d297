package io.github.spencerpark.ijava;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.magic.registry.Magics;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.kernel.notebook.Running;
import org.jspecify.annotations.Nullable;

/** The running kernel, as far as libraries use it. */
public final class JavaKernel {
    private final Running running;

    JavaKernel(Running running) {
        this.running = running;
    }

    public Renderer getRenderer() {
        return new Renderer(running.renderers());
    }

    public Magics getMagics() {
        return new Magics(running);
    }

    /** Shows data, under its id if it has one. */
    public void display(DisplayData data) {
        String id = data.getDisplayId();
        if (id == null) {
            running.session().console().display(data.bundle());
        } else {
            running.session().console().display(data.bundle(), id);
        }
    }

    /** Runs code as if it stood in a cell. */
    public @Nullable Object evalRaw(String code) throws Exception {
        return running.session().eval(code);
    }

    public void addToClasspath(String path) {
        running.session().addToClassPath(List.of(Path.of(path)));
    }
}
