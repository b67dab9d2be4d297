package org.dflib.jjava.jupyter.kernel.magic;

import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;

/** A magic of a whole cell. */
@FunctionalInterface
public interface CellMagic<T, K extends BaseKernel> {
    @Nullable
    T eval(K kernel, List<String> args, String body) throws Exception;
}
