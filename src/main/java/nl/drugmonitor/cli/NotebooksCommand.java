package nl.drugmonitor.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.NotebookRun;
import nl.drugmonitor.notebook.NotebookSite;
import nl.drugmonitor.report.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the notebooks without Jupyter, and makes pages of them. */
final class NotebooksCommand {
    private static final String SOLUTIONS = "solutions";
    private static final int DIFFERS = 3;
    private static final int LIMIT = (int) NotebookRun.LIMIT.toSeconds();

    private final PrintStream out;
    private final PrintStream err;
    private final BuiltIn builtIn;

    NotebooksCommand(PrintStream out, PrintStream err, BuiltIn builtIn) {
        this.out = out;
        this.err = err;
        this.builtIn = builtIn;
    }

    static CommandSpec spec() {
        CommandSpec run = Main.spec(
                "run",
                "Runs notebooks from top to bottom, each in a fresh kernel, and compares what they show with what they"
                        + " hold.");
        run.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("NAME")
                .description("A notebook of the folder, or a file; without one, all of the folder.")
                .build());
        run.addOption(OptionSpec.builder("--update")
                .type(boolean.class)
                .description("Writes what they show into the notebooks.")
                .build());
        run.addOption(OptionSpec.builder("--limit")
                .type(int.class)
                .paramLabel("SECONDS")
                .defaultValue(Integer.toString(LIMIT))
                .description("How long a cell may run; default: " + LIMIT + ".")
                .build());
        run.addOption(folder());
        CommandSpec html = Main.spec("html", "Writes the notebooks as they are stored as pages that need no network.");
        html.addOption(OptionSpec.builder("-o", "--output")
                .type(Path.class)
                .paramLabel("DIR")
                .required(true)
                .description("The folder for the pages; it is made if it is not there.")
                .build());
        html.addOption(folder());
        return Main.spec("notebooks", "Runs the notebooks without Jupyter, or makes pages of them.")
                .addSubcommand("run", run)
                .addSubcommand("html", html);
    }

    private static OptionSpec folder() {
        return OptionSpec.builder("--folder")
                .type(Path.class)
                .paramLabel("DIR")
                .description("Where the notebooks lie; default: notebooks in the project.")
                .build();
    }

    int run(ParseResult command) {
        ParseResult named = Main.action(command);
        Path folder = named.matchedOptionValue("--folder", JupyterCommand.notebooks());
        return named.commandSpec().name().equals("run") ? runAll(named, folder) : html(named, folder);
    }

    private int runAll(ParseResult command, Path folder) {
        Duration limit = limit(command);
        List<String> names = command.matchedPositionalValue(0, List.<String>of());
        List<Path> files = names.isEmpty()
                ? withSolutions(command, folder)
                : names.stream().map(name -> file(folder, name)).toList();
        boolean isUpdating = command.matchedOptionValue("--update", false);
        Faults faults = new Faults();
        int worst = 0;
        for (Path file : files) {
            worst = Math.max(
                    worst,
                    faults.attempt(() -> one(command, read(file), limit, isUpdating))
                            .orElse(0));
        }
        faults.throwIfAny();
        return worst;
    }

    private static Duration limit(ParseResult command) {
        int seconds = command.matchedOptionValue("--limit", LIMIT);
        if (seconds < 1) {
            throw new ParameterException(
                    command.commandSpec().commandLine(), "--limit must be 1 second or more, not " + seconds + ".");
        }
        return Duration.ofSeconds(seconds);
    }

    /** Reads a notebook, and makes sure that the program has its edition and its language. */
    private NotebookFile read(Path file) {
        NotebookFile notebook = NotebookFile.read(file);
        notebook.edition(builtIn.figures());
        notebook.language();
        return notebook;
    }

    private int one(ParseResult command, NotebookFile notebook, Duration limit, boolean isUpdating) {
        NotebookRun run = NotebookRun.of(notebook, limit, remark -> err.println(TerminalWriter.clean(remark)));
        List<Object> found = new ArrayList<>(run.differences());
        found.addAll(run.failures());
        List<String> unsupported = run.unsupportedNumbers(builtIn.figures());
        boolean isToBeSaved = isUpdating && run.failures().isEmpty();
        boolean isSolution = notebook.folder().endsWith(SOLUTIONS);
        String name = TerminalWriter.clean(isSolution ? SOLUTIONS + "/" + notebook.name() : notebook.name());
        int cells = notebook.codeCells().size();
        if (found.isEmpty()) {
            out.println(name + ": " + counted(cells, "cell") + ", all as stored");
        } else {
            out.println(name + ": " + found.size() + " of " + counted(cells, "cell") + " "
                    + (isToBeSaved ? "updated" : "not as stored"));
            found.forEach(each -> out.println("  " + TerminalWriter.clean(each.toString())));
        }
        if (isUpdating && !isToBeSaved) {
            out.println("  nothing is stored, for the cells after the one that failed did not run: mend it, or mark it"
                    + " with the tag raises-exception if it is meant to fail");
        }
        unsupported.forEach(each -> out.println("  " + TerminalWriter.clean(each)));
        if (isToBeSaved) {
            try {
                run.save();
            } catch (IOException e) {
                throw new ParameterException(
                        command.commandSpec().commandLine(),
                        "cannot write " + notebook.path() + ": " + OutputFile.reason(e),
                        e);
            }
            return unsupported.isEmpty() ? 0 : DIFFERS;
        }
        return found.isEmpty() && unsupported.isEmpty() ? 0 : DIFFERS;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private int html(ParseResult command, Path folder) {
        Path output = command.matchedOptionValue("--output", Path.of("."));
        Faults faults = new Faults();
        List<NotebookFile> notebooks = new ArrayList<>();
        for (Path file : all(command, folder)) {
            faults.attempt(() -> read(file)).ifPresent(notebooks::add);
        }
        try {
            Path index = NotebookSite.write(notebooks, builtIn.figures(), output, Language.EN);
            out.println(TerminalWriter.clean(counted(notebooks.size(), "notebook") + ": open " + index));
        } catch (IOException e) {
            throw new ParameterException(
                    command.commandSpec().commandLine(), "cannot write to " + output + ": " + OutputFile.reason(e), e);
        }
        faults.throwIfAny();
        return 0;
    }

    /** Returns the notebooks of the folder, and after them those of its folder of solutions, if it has one. */
    private static List<Path> withSolutions(ParseResult command, Path folder) {
        List<Path> notebooks = new ArrayList<>(all(command, folder));
        Path solutions = folder.resolve(SOLUTIONS);
        if (Files.isDirectory(solutions)) {
            notebooks.addAll(all(command, solutions));
        }
        return notebooks;
    }

    private static List<Path> all(ParseResult command, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> notebooks = files.filter(file -> file.toString().endsWith(".ipynb"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            if (!notebooks.isEmpty()) {
                return notebooks;
            }
        } catch (IOException e) {
            // the same message: there are none to be had
        }
        throw new ParameterException(
                command.commandSpec().commandLine(),
                "cannot find notebooks in " + folder + ": name the folder with --folder.");
    }

    /** Returns the file that a user means: by its name in the folder, or by its path. */
    private static Path file(Path folder, String name) {
        Path inFolder = folder.resolve(name.endsWith(".ipynb") ? name : name + ".ipynb");
        return Files.exists(inFolder) || !name.endsWith(".ipynb") ? inFolder : Path.of(name);
    }
}
