package io.github.spencerpark.jupyter.kernel.magic.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A magic of one line. */
@FunctionalInterface
public interface LineMagicFunction<T> {
    @Nullable
    T execute(List<String> args) throws Exception;
}
