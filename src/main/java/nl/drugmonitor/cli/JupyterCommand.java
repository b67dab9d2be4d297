package nl.drugmonitor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.KernelSpec;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.protocol.Interrupts;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.notebook.OurRenderers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Opens a front end of Jupyter with the Java kernel. Its kernel spec lies in a folder of this project, so that the
 * user's own set-up is left as it is.
 */
final class JupyterCommand implements Command {
    private static final int NO_JUPYTER = 2;
    private static final int CELL_FAILED = 2;

    private final User user;
    private final String name;

    /** Makes the command {@code lab}, or {@code console}. */
    JupyterCommand(User user, String name) {
        this.user = user;
        this.name = name;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(user, name, Options.parameter(user, "0..*", "0..*", String.class, "argument"));
        spec.parser().unmatchedOptionsArePositionalParams(true);
        return spec;
    }

    @Override
    public int run(ParseResult command) {
        List<String> arguments = command.matchedPositionalValue(0, List.<String>of());
        try {
            return name.equals("lab") ? lab(arguments) : console(command, arguments);
        } catch (IOException e) {
            throw user.mistake(command, "no_start", String.valueOf(e.getMessage()));
        }
    }

    private int lab(List<String> arguments) throws IOException {
        Optional<Path> lab = onPath("jupyter-lab");
        Optional<Path> frontEnd = lab.isPresent() ? lab : onPath("jupyter-notebook");
        if (frontEnd.isEmpty()) {
            user.warn(Note.of("mistake.no_jupyter"));
            return NO_JUPYTER;
        }
        return start(labLine(frontEnd.get(), notebooks(), arguments));
    }

    /** Returns the command line; Jupyter refuses an option twice, so what the user names is left to the user. */
    static List<String> labLine(Path frontEnd, Path notebooks, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(frontEnd.toString()));
        if (!names(arguments, "ip")) {
            line.add("--ip=127.0.0.1");
        }
        if (Files.isDirectory(notebooks)
                && !names(arguments, "notebook-dir|notebook_dir|root_dir")
                && arguments.stream().noneMatch(argument -> liesElsewhere(argument, notebooks))) {
            line.add("--notebook-dir=" + notebooks);
        }
        line.addAll(arguments);
        return line;
    }

    private static boolean names(List<String> arguments, String option) {
        return arguments.stream().anyMatch(argument -> argument.matches("--(\\w+[.])?(" + option + ")(=.*)?"));
    }

    /**
     * Returns whether an argument is a notebook or folder that is not among ours: Jupyter then opens its folder.
     * Another file is the value of an option.
     */
    private static boolean liesElsewhere(String argument, Path notebooks) {
        File file = new File(argument);
        return !argument.startsWith("-")
                && (file.isDirectory() || (file.isFile() && argument.endsWith(".ipynb")))
                && !file.toPath().toAbsolutePath().normalize().startsWith(notebooks);
    }

    private int console(ParseResult command, List<String> arguments) throws IOException {
        Optional<Path> console = onPath("jupyter-console");
        boolean isPiped =
                Boolean.getBoolean("ndm.piped"); // as the launcher sees it: Jupyter's console wants a terminal
        if (console.isEmpty() || isPiped) {
            if (!arguments.isEmpty()) {
                String mistake = console.isEmpty() ? "plain_console" : "plain_console_piped";
                throw user.mistake(command, mistake, String.join(" ", arguments));
            }
            return plainConsole(isPiped);
        }
        return start(consoleLine(console.get(), arguments));
    }

    /** Returns the command line, with the Java kernel unless the user names another one or one that runs. */
    static List<String> consoleLine(Path console, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(console.toString()));
        if (!names(arguments, "kernel|kernel_name|existing")) {
            line.add("--kernel=java");
        }
        line.addAll(arguments);
        return line;
    }

    private int plainConsole(boolean isPiped) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        OurRenderers renderers = new OurRenderers(user.language());
        try (Engine engine = Kernel.engine(Path.of("").toAbsolutePath(), renderers.renderers())) {
            Interrupts.onSignal(engine::interrupt);
            boolean allDone = new TerminalConsole(user, in, isPiped).run(engine);
            return allDone || !isPiped ? 0 : CELL_FAILED;
        }
    }

    /** Starts Jupyter; the kernels that it starts speak the language of the user. */
    private int start(List<String> line) throws IOException {
        Path kernels = withKernelSpec();
        ProcessBuilder process = new ProcessBuilder(line).inheritIO();
        Map<String, String> environment = process.environment();
        String before = environment.getOrDefault("JUPYTER_PATH", "");
        environment.put("JUPYTER_PATH", before.isEmpty() ? kernels.toString() : kernels + File.pathSeparator + before);
        environment.put(Language.VARIABLE, user.language().code());
        Interrupts.onSignal(() -> {}); // Ctrl-C is for Jupyter, which runs on and asks what is meant
        try {
            Thread endJupyter =
                    new Thread(() -> ProcessHandle.current().children().forEach(ProcessHandle::destroy));
            Runtime.getRuntime().addShutdownHook(endJupyter); // whoever ends this program means Jupyter
            return process.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NO_JUPYTER;
        }
    }

    /**
     * Returns a folder that tells Jupyter of the kernel: one of the project, or a fresh one if that cannot be written
     * to.
     */
    private static Path withKernelSpec() throws IOException {
        KernelSpec spec = KernelCommand.ofThisProgram("java");
        Path own = project().resolve("target/jupyter");
        try {
            spec.writeBelow(own);
            return own;
        } catch (IOException | IllegalArgumentException e) {
            Path fresh = Files.createTempDirectory("jupyter");
            spec.writeBelow(fresh);
            return fresh;
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
        return onPath(program, System.getenv().getOrDefault("PATH", ""));
    }

    /** Returns the first file of this name, on Windows with {@code .exe}, in the folders of a search path. */
    static Optional<Path> onPath(String program, String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .map(folder -> folder.isEmpty() ? "." : folder)
                .flatMap(folder -> Stream.of(new File(folder, program), new File(folder, program + ".exe")))
                .filter(file -> file.isFile() && file.canExecute())
                .map(File::toPath)
                .findFirst();
    }
}
