package org.dflib.jjava.kernel;

/** Functions that every cell can call by their names alone. */
public final class JavaNotebookStatics {
    /** Always the same, for extensions tell kernels apart. */
    private static final JavaKernel KERNEL = new JavaKernel();

    private JavaNotebookStatics() {}

    public static JavaKernel kernel() {
        return KERNEL;
    }

    /** Returns the running kernel; the older name. */
    public static JavaKernel getKernelInstance() {
        return KERNEL;
    }
}
