package nl.drugmonitor.kernel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.drugmonitor.kernel.display.Renderer;
import nl.drugmonitor.kernel.display.StandardRenderers;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.JShellEngine;
import nl.drugmonitor.kernel.engine.Threads;
import nl.drugmonitor.kernel.magic.StandardMagics;
import nl.drugmonitor.kernel.protocol.ConnectionException;
import nl.drugmonitor.kernel.protocol.ConnectionFile;
import nl.drugmonitor.kernel.protocol.Interrupts;
import nl.drugmonitor.kernel.protocol.KernelInfo;
import nl.drugmonitor.kernel.protocol.KernelServer;
import nl.drugmonitor.kernel.protocol.ParentProcess;
import nl.drugmonitor.kernel.protocol.Rehearsal;

/** Starts kernels and engines. */
public final class Kernel {
    private Kernel() {}

    /** Serves a front end, in the folder that the program was started in, until it shuts the kernel down. */
    public static int run(Path connectionFile) {
        return run(connectionFile, List::of);
    }

    /** Serves a front end as {@link #run(Path)}, with more renderers, each in the place of one of its type. */
    public static int run(Path connectionFile, Supplier<List<Renderer<?>>> more) {
        return run(connectionFile, System.getenv(), more);
    }

    private static int run(Path connectionFile, Map<String, String> environment, Supplier<List<Renderer<?>>> more) {
        int feature = Runtime.version().feature();
        KernelInfo info = new KernelInfo(
                "ndm-java",
                Objects.requireNonNullElse(Kernel.class.getPackage().getImplementationVersion(), "0"),
                "Java " + Runtime.version() + " by JShell; %help lists the magics",
                Map.of("Java " + feature + " API", "https://docs.oracle.com/en/java/javase/" + feature + "/docs/api/"));
        return run(
                connectionFile, () -> engine(Path.of("").toAbsolutePath(), environment, more.get()), info, System.err);
    }

    /**
     * Runs cells in a kernel, as a front end would, so that the JVM can note which classes a kernel needs. The kernel
     * ends with the program.
     *
     * @throws IOException if no connection file can be written, no port is free, or the kernel does not answer
     */
    public static void rehearse(List<String> cells) throws IOException {
        Path connectionFile = Files.createTempFile("rehearsal", ".json");
        try {
            Rehearsal rehearsal = Rehearsal.prepared(connectionFile);
            Threads.daemon("kernel", () -> run(connectionFile, Map.of(), List::of))
                    .start();
            rehearsal.run(cells);
        } finally {
            Files.delete(connectionFile);
        }
    }

    /** Returns a new engine for a notebook in this folder, with the usual magics and renderers. */
    public static Engine engine(Path folder) {
        return engine(folder, List.of());
    }

    /** Returns such an engine with more renderers, each in the place of one of its type. */
    public static Engine engine(Path folder, List<Renderer<?>> more) {
        return engine(folder, System.getenv(), more);
    }

    private static Engine engine(Path folder, Map<String, String> environment, List<Renderer<?>> more) {
        StandardRenderers renderers = new StandardRenderers();
        more.forEach(renderers::register);
        StandardMagics magics = new StandardMagics(folder);
        return new JShellEngine(magics, renderers, Environment.options(environment, folder));
    }

    /**
     * Serves the front end that has written the connection file, until it shuts the kernel down.
     *
     * @param engine builds the engine, while the kernel already answers its first requests
     * @param err for the message why the kernel cannot start
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
