package nl.drugmonitor.kernel;

import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.RunningCell;
import nl.drugmonitor.kernel.magic.Session;
import org.jspecify.annotations.Nullable;

/** The session of whichever cell the calling thread belongs to. */
final class CurrentSession implements Session {
    private static Session here() {
        return RunningCell.here()
                .orElseThrow(() -> new IllegalStateException("no cell is running"))
                .session();
    }

    @Override
    public Console console() {
        return here().console();
    }

    @Override
    public @Nullable Object eval(String code) throws Exception {
        return here().eval(code);
    }

    @Override
    public void addToClassPath(List<Path> entries) {
        here().addToClassPath(entries);
    }

    @Override
    public List<Path> classPath() {
        return here().classPath();
    }

    @Override
    public List<Declared> declared() {
        return here().declared();
    }

    @Override
    public void reset() {
        here().reset();
    }

    @Override
    public Path folder() {
        return here().folder();
    }
}
