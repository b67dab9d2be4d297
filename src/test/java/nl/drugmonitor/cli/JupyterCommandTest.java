package nl.drugmonitor.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
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
    void theConsoleIsJavasUnlessTheUserNamesAnotherKernel() {
        Path console = Path.of("jupyter-console");
        assertThat(JupyterCommand.consoleLine(console, List.of("--simple-prompt")))
                .containsExactly("jupyter-console", "--kernel=java", "--simple-prompt");
        assertThat(JupyterCommand.consoleLine(console, List.of("--kernel=python3")))
                .containsExactly("jupyter-console", "--kernel=python3");
        assertThat(JupyterCommand.consoleLine(console, List.of("--existing")))
                .containsExactly("jupyter-console", "--existing");
    }

    @Test
    void aFileThatLiesElsewhereOpensInItsOwnFolder() throws IOException {
        Path lab = Path.of("jupyter-lab");
        Path notebooks = Files.createDirectory(folder.resolve("notebooks"));
        String ours = Files.createFile(notebooks.resolve("ours.ipynb")).toString();
        String own = Files.createFile(folder.resolve("own.ipynb")).toString();
        assertThat(JupyterCommand.labLine(lab, notebooks, List.of(ours)))
                .containsExactly("jupyter-lab", "--ip=127.0.0.1", "--notebook-dir=" + notebooks, ours);
        assertThat(JupyterCommand.labLine(lab, notebooks, List.of(own)))
                .containsExactly("jupyter-lab", "--ip=127.0.0.1", own);
        assertThat(JupyterCommand.labLine(lab, notebooks, List.of(own + "x"))).contains("--notebook-dir=" + notebooks);
        String settings = Files.createFile(folder.resolve("settings.py")).toString();
        assertThat(JupyterCommand.labLine(lab, notebooks, List.of("--config", settings)))
                .contains("--notebook-dir=" + notebooks);
    }

    @Test
    void aProgramIsFoundAsWindowsNamesItToo() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second =
                Files.createDirectories(folder.resolve("second/jupyter-lab")).getParent();
        String path = String.join(File.pathSeparator, first.toString(), second.toString(), folder.toString());
        assertThat(JupyterCommand.onPath("jupyter-lab", path)).isEmpty();

        Path lab = program("jupyter-lab.exe", "");
        assertThat(JupyterCommand.onPath("jupyter-lab", path)).contains(lab);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInterruptIsLeftToJupyter() throws Exception {
        program("jupyter-console", "kill -INT $PPID; sleep 0.2; exit 7");

        Process process = console().start();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(7);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void jupyterEndsWithTheProgram() throws Exception {
        program("jupyter-console", "trap 'echo ended; exit' TERM; kill -TERM $PPID; while true; do sleep 0.1; done");

        Process process = console().redirectOutput(Redirect.PIPE).start();

        assertThat(process.inputReader().readLine()).isEqualTo("ended");
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipesStatusTellsWhetherACellFailed() throws Exception {
        assertThat(pipe("1 + 1\n").status()).isZero();
        assertThat(pipe("1 / 0\n1 + 1\n").status()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theKernelsThatJupyterStartsSpeakTheLanguageThatIsAskedFor() throws Exception {
        program("jupyter-console", "echo $NDM_LANGUAGE");

        Process process =
                console("--language", "nl").redirectOutput(Redirect.PIPE).start();

        assertThat(process.inputReader().readLine()).isEqualTo("nl");
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void thePlainConsoleSpeaksTheLanguageThatIsAskedFor() throws Exception {
        assertThat(pipe("nl.drugmonitor.claim.Outcome.DIFFERS\n", "--language", "nl"))
                .isEqualTo(new CommandRun(0, "wijkt af\n", ""));
        assertThat(pipe("nl.drugmonitor.claim.Outcome.DIFFERS\n", "--language=en"))
                .isEqualTo(new CommandRun(0, "differs\n", ""));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void argumentsThatNobodyTakesAreRefused() throws Exception {
        assertThat(pipe("1 + 1\n", "--kernel=python3")).isEqualTo(new CommandRun(2, "", """
                        the plain console takes no arguments, and Jupyter's is not installed: --kernel=python3
                          See: ndm console --help
                        """));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void aPasswordIsNotShown() throws Exception {
        ProcessBuilder console = console();
        String line = console.command().stream().map(word -> "'" + word + "'").collect(joining(" "));
        console.command("script", "-qec", "env PATH='" + folder + "' " + line, "/dev/null");
        Process terminal = console.redirectInput(Redirect.PIPE)
                .redirectOutput(Redirect.PIPE)
                .start();
        try (Writer typed = terminal.outputWriter();
                Reader shown = terminal.inputReader()) {
            readTo("In[1] ", shown);
            typed.write("readPassword(\"Password \").length() + \" letters\"\n");
            typed.flush();
            readTo("\nPassword ", shown);
            typed.write("geheim\n");
            typed.flush();

            assertThat(readTo("letters", shown)).contains("6 ").doesNotContain("geheim");
        }
        assertThat(terminal.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static String readTo(String end, Reader shown) throws IOException {
        StringBuilder text = new StringBuilder();
        while (!text.toString().endsWith(end)) {
            int sign = shown.read();
            assertThat(sign).as("after: %s", text).isNotNegative();
            text.append((char) sign);
        }
        return text.toString();
    }

    private CommandRun pipe(String cells, String... arguments) throws Exception {
        ProcessBuilder program = console(arguments);
        program.command().add(1, "-Dndm.piped=true");
        program.environment().put("PATH", folder.toString());
        Path in = Files.writeString(folder.resolve("cells"), cells);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = program.redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new CommandRun(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Path program(String name, String script) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private ProcessBuilder console(String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dndm.launcher=" + folder.resolve("ndm"),
                Main.class.getName(),
                "console"));
        line.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(line).inheritIO();
        program.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
        return program;
    }
}
