package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JupyterCommandTest {
    @TempDir
    private Path folder;

    @Test
    void labIsLoopbackAndOpensTheNotebooksUnlessTheUserSaysOtherwise() {
        Path lab = Path.of("jupyter-lab");
        assertThat(JupyterCommand.labLine(lab, folder, List.of("--no-browser", "--ip-like")))
                .containsExactly(
                        "jupyter-lab", "--ip=127.0.0.1", "--notebook-dir=" + folder, "--no-browser", "--ip-like");
        assertThat(JupyterCommand.labLine(lab, folder, List.of("--notebook-dir=here", "--ServerApp.ip=::1")))
                .containsExactly("jupyter-lab", "--notebook-dir=here", "--ServerApp.ip=::1");
        assertThat(JupyterCommand.labLine(lab, folder, List.of("--ServerApp.root_dir", "here")))
                .containsExactly("jupyter-lab", "--ip=127.0.0.1", "--ServerApp.root_dir", "here");
        assertThat(JupyterCommand.labLine(lab, folder.resolve("missing"), List.of()))
                .containsExactly("jupyter-lab", "--ip=127.0.0.1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInterruptIsLeftToJupyter() throws Exception {
        Path jupyter =
                Files.writeString(folder.resolve("jupyter-console"), "#!/bin/sh\nkill -INT $PPID\nsleep 0.2\nexit 7\n");
        Files.setPosixFilePermissions(jupyter, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dndm.launcher=" + folder.resolve("ndm"),
                Main.class.getName(),
                "console");
        program.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
        Process process = program.inheritIO().start();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(7);
    }
}
