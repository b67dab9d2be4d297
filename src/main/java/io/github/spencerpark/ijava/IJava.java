package io.github.spencerpark.ijava;

import nl.drugmonitor.kernel.notebook.Running;
import org.jspecify.annotations.Nullable;

/** Gives libraries the running kernel. */
public final class IJava {
    private IJava() {}

    /** Returns the running kernel, or null if there is none. */
    public static @Nullable JavaKernel getKernelInstance() {
        return Running.find().map(JavaKernel::new).orElse(null);
    }
}
