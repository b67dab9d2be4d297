package nl.drugmonitor.kernel;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.drugmonitor.kernel.display.StandardRenderers;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.JShellEngine;
import nl.drugmonitor.kernel.magic.StandardMagics;
import nl.drugmonitor.kernel.protocol.ConnectionException;
import nl.drugmonitor.kernel.protocol.ConnectionFile;
import nl.drugmonitor.kernel.protocol.Interrupts;
import nl.drugmonitor.kernel.protocol.KernelInfo;
import nl.drugmonitor.kernel.protocol.KernelServer;
import nl.drugmonitor.kernel.protocol.ParentProcess;

/** A kernel from start to end. */
public final class Kernel {
    private Kernel() {}

    /** Serves a front end with Java cells, in the folder that the program was started in. */
    public static int run(Path connectionFile) {
        KernelInfo info = new KernelInfo(
                "ndm-java",
                Objects.requireNonNullElse(Kernel.class.getPackage().getImplementationVersion(), "0"),
                "Java " + Runtime.version() + " by JShell; %help lists the magics",
                Map.of());
        return run(connectionFile, () -> engine(Path.of("").toAbsolutePath()), info, System.err);
    }

    /** Returns a fresh engine for a notebook in this folder, with the magics and renderers that every notebook has. */
    public static Engine engine(Path folder) {
        StandardRenderers renderers = new StandardRenderers();
        StandardMagics magics = new StandardMagics(folder);
        return new JShellEngine(magics, renderers, Environment.options(System.getenv(), folder));
    }

    /**
     * Serves the front end that has written the connection file, until it shuts the kernel down.
     *
     * @param engine builds the engine, while the kernel already answers who it is
     * @param err where it says why it cannot start
     * @return the exit status: 0, or 2 if the connection file or its addresses cannot be used
     */
    public static int run(Path connectionFile, Supplier<Engine> engine, KernelInfo info, PrintStream err) {
        try (KernelServer server = new KernelServer(ConnectionFile.read(connectionFile), engine, info)) {
            Interrupts.onSignal(server::interrupt);
            ParentProcess.onEnd(System.getenv(), server::end);
            server.serve();
            return 0;
        } catch (ConnectionException e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
