package nl.drugmonitor.kernel;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.cli.Main;

/** Python with the Jupyter of this machine, to which the kernel of this build is known, and none of the user's. */
public final class JupyterPython {
    /** The name of the kernel in its kernelspec. */
    public static final String KERNEL = "java-under-test";

    /** The status of a run that had to be ended. */
    private static final int NEVER = -1;

    private final Path folder;

    /** Keeps what is installed and written below a folder. */
    public JupyterPython(Path folder) {
        this.folder = folder;
    }

    /** How a run has ended, and what it has written. */
    public record Run(int status, String output) {}

    public void installKernel() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(
                java, "-Djava.awt.headless=true", "-cp", classPath, Main.class.getName(), "kernel", "run", "-f");
        new KernelSpec(KERNEL, command).writeBelow(folder);
    }

    /** Returns whether Python can run a line, such as an import. */
    public boolean can(String line) throws IOException, InterruptedException {
        return run("-c", line).status() == 0;
    }

    /** Runs a script of the test resources, such as {@code /kernel/conformance.py}. */
    public Run script(String resource, String... arguments)
            throws IOException, InterruptedException, URISyntaxException {
        String script = Path.of(Objects.requireNonNull(JupyterPython.class.getResource(resource), resource)
                        .toURI())
                .toString();
        return run(Stream.concat(Stream.of(script), Stream.of(arguments)).toArray(String[]::new));
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder python = new ProcessBuilder();
        python.command().add(Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3");
        python.command().addAll(List.of(arguments));
        python.environment().put("JUPYTER_PATH", folder.toString());
        python.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        python.environment().put("NDM_LANGUAGE", "en");
        python.environment().put("KERNEL", KERNEL);
        Path output = folder.resolve("output");
        python.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = python.start();
        process.getOutputStream().close();
        boolean hasEnded = process.waitFor(4, TimeUnit.MINUTES);
        if (!hasEnded) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return new Run(hasEnded ? process.exitValue() : NEVER, Files.readString(output));
    }
}
