package io.github.spencerpark.jupyter.kernel.magic.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A magic of a whole cell. */
@FunctionalInterface
public interface CellMagicFunction<T> {
    @Nullable
    T execute(List<String> args, String body) throws Exception;
}
