package nl.drugmonitor.kernel.engine;

import nl.drugmonitor.kernel.engine.Engine.Failed;
import org.jspecify.annotations.Nullable;

/** A cell failed. The cause is what it threw, if it ran. */
final class CellException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Failed failed;

    CellException(Failed failed) {
        this(failed, null);
    }

    CellException(Failed failed, @Nullable Throwable thrown) {
        super(failed.message(), thrown);
        this.failed = failed;
    }

    Failed failed() {
        return failed;
    }
}
