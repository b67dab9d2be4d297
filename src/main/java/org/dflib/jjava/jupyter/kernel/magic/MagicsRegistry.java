package org.dflib.jjava.jupyter.kernel.magic;

import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;

/** The magics of the running kernel. */
public final class MagicsRegistry {
    private final BaseKernel kernel;

    public MagicsRegistry(BaseKernel kernel) {
        this.kernel = kernel;
    }

    public MagicsRegistry registerLineMagic(String name, LineMagic<?, ?> magic) {
        kernel.getMagics().registerLineMagic(name, args -> eval(magic, args));
        return this;
    }

    public MagicsRegistry registerCellMagic(String name, CellMagic<?, ?> magic) {
        kernel.getMagics().registerCellMagic(name, (args, body) -> eval(magic, args, body));
        return this;
    }

    @SuppressWarnings("unchecked") // there is only one kernel
    private <K extends BaseKernel> @Nullable Object eval(LineMagic<?, K> magic, List<String> args) throws Exception {
        return magic.eval((K) kernel, args);
    }

    @SuppressWarnings("unchecked") // there is only one kernel
    private <K extends BaseKernel> @Nullable Object eval(CellMagic<?, K> magic, List<String> args, String body)
            throws Exception {
        return magic.eval((K) kernel, args, body);
    }
}
