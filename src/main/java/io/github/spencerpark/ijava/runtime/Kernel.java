package io.github.spencerpark.ijava.runtime;

import io.github.spencerpark.ijava.IJava;
import io.github.spencerpark.ijava.JavaKernel;
import nl.drugmonitor.kernel.notebook.Notebook;
import org.jspecify.annotations.Nullable;

/** The running kernel. */
public final class Kernel {
    private Kernel() {}

    public static @Nullable JavaKernel getKernelInstance() {
        return IJava.getKernelInstance();
    }

    public static @Nullable Object eval(String code) throws Exception {
        return Notebook.eval(code);
    }
}
