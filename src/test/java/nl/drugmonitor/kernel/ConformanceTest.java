package nl.drugmonitor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.drugmonitor.LeftOut;
import nl.drugmonitor.kernel.JupyterPython.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jupyter's own test suite for kernels, run in Python, with a sample for each of its tests but the pager. */
class ConformanceTest {
    private static final String MISSING = "Jupyter's own test suite for kernels, for python3 has no jupyter_kernel_test"
            + " (Debian: python3-jupyter-kernel-test). KernelProcessTest has put its questions, but in Java.";

    @TempDir
    private Path folder;

    @Test
    void theKernelPassesJupytersTestSuite() throws Exception {
        JupyterPython python = new JupyterPython(folder);
        LeftOut.unless(python.can("from jupyter_kernel_test import KernelTests"), MISSING);
        python.installKernel();

        Run run = python.script("/kernel/conformance.py");

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).contains("OK (skipped=1)"); // the pager, which the kernel has none of
    }
}
