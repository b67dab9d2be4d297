package org.dflib.jjava.jupyter;

import org.dflib.jjava.jupyter.kernel.BaseKernel;

/**
 * What a library does to a notebook that adds it. It makes its own known as a service, in a file
 * {@code META-INF/services/org.dflib.jjava.jupyter.Extension}.
 */
public interface Extension {
    void install(BaseKernel kernel);

    /** Is not called here: the notebook ends with the kernel. */
    default void uninstall(BaseKernel kernel) {}
}
