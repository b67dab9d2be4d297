package nl.drugmonitor.kernel;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.protocol.ConnectionException;
import nl.drugmonitor.kernel.protocol.ConnectionFile;
import nl.drugmonitor.kernel.protocol.Interrupts;
import nl.drugmonitor.kernel.protocol.KernelInfo;
import nl.drugmonitor.kernel.protocol.KernelServer;

/** A kernel from start to end. */
public final class Kernel {
    private Kernel() {}

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
            server.serve();
            return 0;
        } catch (ConnectionException e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
