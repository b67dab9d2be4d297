package nl.drugmonitor.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.drugmonitor.kernel.protocol.Interrupts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Opens a front end of Jupyter with the Java kernel. Its kernel spec lies in a folder of this project, so that the
 * user's own set-up is left as it is.
 */
final class JupyterCommand {
    private static final int NO_JUPYTER = 2;
    private static final String HOW_TO_INSTALL = """
            cannot find %s. Install it in one of these ways, and run this again:
              apt install %s
              conda install -c conda-forge %s
              pip install %s""";

    private final PrintStream err;

    JupyterCommand(PrintStream err) {
        this.err = err;
    }

    static CommandSpec lab() {
        return spec("lab", "Opens the notebooks in JupyterLab, or in Jupyter Notebook, with the Java kernel.");
    }

    static CommandSpec console() {
        return spec("console", "Opens the Java kernel at the terminal, in Jupyter's console.");
    }

    private static CommandSpec spec(String name, String description) {
        CommandSpec spec = Main.spec(name, description);
        spec.parser().unmatchedOptionsArePositionalParams(true);
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("ARGUMENT")
                .description("Handed on to Jupyter.")
                .build());
        return spec;
    }

    int run(ParseResult command) {
        List<String> arguments = command.matchedPositionalValue(0, List.<String>of());
        try {
            return command.commandSpec().name().equals("lab") ? lab(arguments) : console(arguments);
        } catch (IOException e) {
            throw new ParameterException(
                    command.commandSpec().commandLine(), "cannot start Jupyter: " + e.getMessage(), e);
        }
    }

    private int lab(List<String> arguments) throws IOException {
        Optional<Path> lab = onPath("jupyter-lab");
        Optional<Path> frontEnd = lab.isPresent() ? lab : onPath("jupyter-notebook");
        if (frontEnd.isEmpty()) {
            return missing("JupyterLab", "jupyterlab");
        }
        Path notebooks = notebooks();
        List<String> line = new ArrayList<>(List.of(frontEnd.get().toString(), "--ip=127.0.0.1"));
        if (Files.isDirectory(notebooks)) {
            line.add("--notebook-dir=" + notebooks);
        }
        line.addAll(arguments);
        return start(line);
    }

    private int console(List<String> arguments) throws IOException {
        Optional<Path> console = onPath("jupyter-console");
        if (console.isEmpty()) {
            return missing("Jupyter's console", "jupyter-console");
        }
        List<String> line = new ArrayList<>(List.of(console.get().toString(), "--kernel=java"));
        line.addAll(arguments);
        return start(line);
    }

    private int missing(String frontEnd, String name) {
        err.println(HOW_TO_INSTALL.formatted(frontEnd, name, name, name.replace('-', '_')));
        return NO_JUPYTER;
    }

    private static int start(List<String> line) throws IOException {
        Path jupyter = project().resolve("target/jupyter");
        KernelCommand.ofThisProgram("java").writeBelow(jupyter);
        ProcessBuilder process = new ProcessBuilder(line).inheritIO();
        Map<String, String> environment = process.environment();
        String before = environment.getOrDefault("JUPYTER_PATH", "");
        environment.put("JUPYTER_PATH", before.isEmpty() ? jupyter.toString() : jupyter + File.pathSeparator + before);
        Interrupts.onSignal(() -> {}); // Ctrl-C is for Jupyter, which runs on and asks what is meant
        try {
            return process.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NO_JUPYTER;
        }
    }

    /** Returns the folder of the project's own notebooks. */
    static Path notebooks() {
        return project().resolve("notebooks");
    }

    private static Path project() {
        Path launcher = Path.of(System.getProperty("ndm.launcher", "ndm")).toAbsolutePath();
        return Objects.requireNonNull(launcher.getParent(), "an absolute path has a parent");
    }

    private static Optional<Path> onPath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder.isEmpty() ? "." : folder, program);
            if (Files.isExecutable(file) && !Files.isDirectory(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
