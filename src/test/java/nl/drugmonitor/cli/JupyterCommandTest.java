package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JupyterCommandTest {
    @TempDir
    private Path folder;

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
