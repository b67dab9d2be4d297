package org.dflib.jjava.jupyter.kernel.magic;

import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;

/** A magic of one line. */
@FunctionalInterface
public interface LineMagic<T, K extends BaseKernel> {
    @Nullable
    T eval(K kernel, List<String> args) throws Exception;
}
