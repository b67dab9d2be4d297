package nl.drugmonitor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.drugmonitor.LeftOut;
import nl.drugmonitor.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jupyter's own test suite for kernels, run in Python, with a sample for each of its tests but the pager. */
class ConformanceTest {
    private static final String MISSING = "Jupyter's own test suite for kernels, for python3 has no jupyter_kernel_test"
            + " (Debian: python3-jupyter-kernel-test). KernelProcessTest has put its questions, but in Java.";

    /** The status of a run that had to be ended. */
    private static final int NEVER = -1;

    @TempDir
    private Path folder;

    @Test
    void theKernelPassesJupytersTestSuite() throws Exception {
        boolean isThere =
                run("-c", "from jupyter_kernel_test import KernelTests").status() == 0;
        LeftOut.unless(isThere, MISSING);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new KernelSpec(
                        "java-under-test",
                        List.of(
                                java,
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "kernel",
                                "run",
                                "-f"))
                .writeBelow(folder);

        Run run = run(Path.of(ConformanceTest.class
                        .getResource("/kernel/conformance.py")
                        .toURI())
                .toString());

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).contains("OK (skipped=1)"); // the pager, which the kernel has none of
    }

    private record Run(int status, String output) {}

    private Run run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder python = new ProcessBuilder();
        python.command().add(Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3");
        python.command().addAll(List.of(arguments));
        python.environment().put("JUPYTER_PATH", folder.toString());
        python.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        python.environment().put("KERNEL", "java-under-test");
        Path output = folder.resolve("output");
        python.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = python.start();
        process.getOutputStream().close();
        boolean hasEnded = process.waitFor(2, TimeUnit.MINUTES);
        if (!hasEnded) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return new Run(hasEnded ? process.exitValue() : NEVER, Files.readString(output));
    }
}
