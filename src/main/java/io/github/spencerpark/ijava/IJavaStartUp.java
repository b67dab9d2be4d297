package io.github.spencerpark.ijava;

import io.github.spencerpark.ijava.runtime.Display;
import io.github.spencerpark.ijava.runtime.Kernel;
import java.util.List;
import nl.drugmonitor.kernel.notebook.StartUp;

/** What cells written for IJava and JJava find imported, beyond what every cell has. */
public final class IJavaStartUp implements StartUp {
    @Override
    public List<String> imports() {
        return List.of(
                "java.time.*",
                "static " + Kernel.class.getName() + ".getKernelInstance",
                // In the place of the notebook's own, for what it returns can be added to.
                "static " + Display.class.getName() + ".render");
    }
}
