package org.dflib.jjava.kernel;

import org.dflib.jjava.jupyter.kernel.BaseKernel;

/** The running kernel, as far as notebooks use it. */
public final class JavaKernel extends BaseKernel {
    JavaKernel() {}
}
