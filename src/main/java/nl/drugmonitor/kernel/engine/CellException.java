package nl.drugmonitor.kernel.engine;

import java.util.Optional;
import nl.drugmonitor.kernel.engine.Engine.Failed;

/** A cell failed; the cause is what it threw, if it ran. */
final class CellException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Failed failed;

    CellException(Failed failed, Optional<Throwable> thrown) {
        super(failed.message(), thrown.orElse(null));
        this.failed = failed;
    }

    Failed failed() {
        return failed;
    }
}
