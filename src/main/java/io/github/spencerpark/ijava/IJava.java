package io.github.spencerpark.ijava;

import nl.drugmonitor.kernel.engine.RunningCell;
import org.jspecify.annotations.Nullable;

/** Gives libraries the running kernel. */
public final class IJava {
    private IJava() {}

    /** Returns the running kernel, or null if there is none. */
    public static @Nullable JavaKernel getKernelInstance() {
        return RunningCell.find().map(running -> new JavaKernel()).orElse(null);
    }
}
