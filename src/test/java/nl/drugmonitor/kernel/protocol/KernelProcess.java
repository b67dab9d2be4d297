package nl.drugmonitor.kernel.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.drugmonitor.cli.Main;

/** A kernel in a process of its own, as a front end starts it. */
final class KernelProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    /** Gives SIGINT its usual meaning, which a JVM cannot do where the tests were started with SIGINT ignored. */
    private static final List<String> WITH_SIGINT = List.of("env", "--default-signal=INT");

    final ConnectionFile connection;
    final Process process;
    private final Path log;
    private final Set<ProcessHandle> seen = new LinkedHashSet<>();

    private KernelProcess(ConnectionFile connection, Process process, Path log) {
        this.connection = connection;
        this.process = process;
        this.log = log;
    }

    /** Starts a kernel that keeps all its files in this folder. */
    static KernelProcess start(Path folder) throws IOException {
        return start(folder, withSigint());
    }

    /**
     * Returns what to start a kernel with so that it can be interrupted by a signal; nothing where that is not known.
     */
    private static List<String> withSigint() throws IOException {
        try {
            List<String> command = new ArrayList<>(WITH_SIGINT);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0 ? WITH_SIGINT : List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Starts a kernel as the child of a shell, which says that it is the front end. */
    static KernelProcess startBelowAShell(Path folder) throws IOException {
        return start(folder, List.of("sh", "-c", "export JPY_PARENT_PID=$$; \"$@\" & wait", "sh"));
    }

    /** Starts a kernel that ignores SIGINT, as one does that a script has started in the background. */
    static KernelProcess startWithoutSignals(Path folder) throws IOException {
        return start(folder, List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
    }

    /** Starts a kernel, and interrupts it when it begins to read the connection file. */
    static KernelProcess startInterrupted(Path folder) throws IOException, InterruptedException {
        ConnectionFile connection = connection();
        Path pipe = folder.resolve("pipe.json");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        KernelProcess kernel = start(folder, withSigint(), connection, pipe);
        try (OutputStream content = Files.newOutputStream(pipe, StandardOpenOption.WRITE)) { // waits for the reader
            kernel.signal();
            content.write(json(connection).toString().getBytes(StandardCharsets.UTF_8));
        }
        return kernel;
    }

    private static KernelProcess start(Path folder, List<String> before) throws IOException {
        ConnectionFile connection = connection();
        Path file = Files.createTempFile(folder, "kernel-", ".json");
        Files.writeString(file, json(connection).toString());
        return start(folder, before, connection, file);
    }

    private static ConnectionFile connection() throws IOException {
        return new ConnectionFile("127.0.0.1", freePorts(), "secret", "hmac-sha256");
    }

    private static KernelProcess start(Path folder, List<String> before, ConnectionFile connection, Path file)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "kernel",
                "run",
                "-f",
                file.toString()));
        return start(folder, command, connection);
    }

    /**
     * Starts a kernel as its kernel spec says.
     *
     * @param argv in which a word stands for the connection file
     */
    static KernelProcess startInstalled(Path folder, List<String> argv) throws IOException {
        ConnectionFile connection = connection();
        Path file = Files.createTempFile(folder, "kernel-", ".json");
        Files.writeString(file, json(connection).toString());
        List<String> command = argv.stream()
                .map(word -> word.replace("{connection_file}", file.toString()))
                .toList();
        return start(folder, command, connection);
    }

    private static KernelProcess start(Path folder, List<String> command, ConnectionFile connection)
            throws IOException {
        Path log = Files.createTempFile(folder, "kernel-", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        String tests = String.valueOf(ProcessHandle.current().pid());
        builder.environment().put("JPY_PARENT_PID", tests); // no kernel outlives the tests, however these end
        return new KernelProcess(connection, builder.start(), log);
    }

    static Map<Channel, Integer> freePorts() throws IOException {
        Map<Channel, Integer> ports = new EnumMap<>(Channel.class);
        List<ServerSocket> taken = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            taken.add(socket);
            ports.put(channel, socket.getLocalPort());
        }
        for (ServerSocket socket : taken) {
            socket.close();
        }
        return ports;
    }

    private static ObjectNode json(ConnectionFile connection) {
        ObjectNode json = Json.object()
                .put("ip", connection.ip())
                .put("transport", "tcp")
                .put("key", connection.key())
                .put("signature_scheme", connection.signatureScheme());
        connection.ports().forEach((channel, port) -> json.put(channel.key(), port));
        return json;
    }

    /** Sends the signal by which Jupyter interrupts. */
    void signal() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** Returns what the kernel has said to whoever started it. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Waits for the end of a process. */
    static boolean ends(ProcessHandle process) throws Exception {
        process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return !process.isAlive();
    }

    /** Returns the process of the kernel, which is another than that of the shell that has started it. */
    ProcessHandle kernel() {
        ProcessHandle kernel = process.children().findFirst().orElse(process.toHandle());
        seen.add(kernel);
        return kernel;
    }

    /** Ends all processes, and waits for it: those too that were seen below one that has ended. */
    @Override
    public void close() {
        process.descendants().forEach(seen::add);
        seen.add(process.toHandle());
        seen.forEach(ProcessHandle::destroyForcibly);
        seen.forEach(one -> one.onExit().join());
    }
}
