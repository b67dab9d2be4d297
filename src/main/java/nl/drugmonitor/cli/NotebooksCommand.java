package nl.drugmonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.NotebookRun;
import nl.drugmonitor.notebook.site.NotebookSite;
import nl.drugmonitor.notebook.site.SiteNotebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Runs the notebooks without Jupyter, and makes pages of them. */
final class NotebooksCommand implements Command {
    private static final int LIMIT = (int) NotebookRun.LIMIT.toSeconds();

    private final User user;
    private final BuiltIn builtIn;

    NotebooksCommand(User user, BuiltIn builtIn) {
        this.user = user;
        this.builtIn = builtIn;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec run = Options.command(
                user,
                "run",
                Options.parameter(user, "0..*", "0..*", String.class, "name"),
                Options.flag("--update"),
                Options.value(user, int.class, "seconds", "--limit")
                        .defaultValue(Integer.toString(LIMIT))
                        .build(),
                folder());
        CommandSpec html = Options.command(
                user,
                "html",
                Options.value(user, Path.class, "folder", "-o", "--output")
                        .required(true)
                        .build(),
                folder());
        return Options.command(user, "notebooks").addSubcommand("run", run).addSubcommand("html", html);
    }

    private OptionSpec folder() {
        return Options.value(user, Path.class, "folder", "--folder").build();
    }

    @Override
    public int run(ParseResult command) {
        ParseResult named = Main.action(user, command);
        Path folder = named.matchedOptionValue("--folder", JupyterCommand.notebooks());
        return named.commandSpec().name().equals("run") ? runAll(named, folder) : html(named, folder);
    }

    private int runAll(ParseResult command, Path folder) {
        Duration limit = limit(command);
        List<String> names = command.matchedPositionalValue(0, List.<String>of());
        List<Path> files = names.isEmpty()
                ? withFolders(command, folder)
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

    private Duration limit(ParseResult command) {
        int seconds = command.matchedOptionValue("--limit", LIMIT);
        if (seconds < 1) {
            throw user.mistake(command, "limit", Integer.toString(seconds));
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
        NotebookRun run = NotebookRun.of(notebook, limit, user::warn);
        List<Object> found = new ArrayList<>(run.differences());
        found.addAll(run.failures());
        List<? extends Sayable> unsupported = run.unsupportedNumbers(builtIn.figures());
        boolean isToBeSaved = isUpdating && run.failures().isEmpty();
        String name = notebook.pathName();
        int cells = notebook.codeCells().size();
        if (found.isEmpty()) {
            user.tell("notebooks.as_stored", name, cells);
        } else {
            user.tell(isToBeSaved ? "notebooks.updated" : "notebooks.not_as_stored", name, found.size(), cells);
        }
        List<Object> lines = new ArrayList<>(found);
        if (isUpdating && !isToBeSaved) {
            lines.add(Note.of("notebooks.nothing_stored"));
        }
        lines.addAll(unsupported);
        lines.forEach(line ->
                user.out().println("  " + TerminalWriter.clean(user.language().say(line))));
        if (isToBeSaved) {
            try {
                run.save();
            } catch (IOException e) {
                throw user.mistake(command, "cannot_write", notebook.path(), OutputFile.reason(e));
            }
            return unsupported.isEmpty() ? 0 : DIFFERS;
        }
        return found.isEmpty() && unsupported.isEmpty() ? 0 : DIFFERS;
    }

    private int html(ParseResult command, Path folder) {
        Path output = command.matchedOptionValue("--output", Path.of("."));
        Faults faults = new Faults();
        List<SiteNotebook> notebooks = new ArrayList<>();
        for (Path file : all(command, folder)) {
            faults.attempt(() -> read(file))
                    .ifPresent(notebook -> notebooks.add(new SiteNotebook(
                            notebook,
                            notebook.solutions().flatMap(solutions -> faults.attempt(() -> read(solutions))))));
        }
        try {
            Path index = NotebookSite.write(notebooks, builtIn.figures(), output, user.language());
            user.tell("notebooks.pages", notebooks.size(), index);
        } catch (IOException e) {
            throw user.mistake(command, "cannot_write_to", output, OutputFile.reason(e));
        }
        faults.throwIfAny();
        return 0;
    }

    /**
     * Returns the notebooks of the folder, and after them those of its folders of solutions and lessons, if it has
     * them.
     */
    private List<Path> withFolders(ParseResult command, Path folder) {
        List<Path> notebooks = new ArrayList<>(all(command, folder));
        Stream.of(NotebookFile.SOLUTIONS, NotebookFile.COURSE)
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .forEach(below -> notebooks.addAll(all(command, below)));
        return notebooks;
    }

    private List<Path> all(ParseResult command, Path folder) {
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
        throw user.mistake(command, "no_notebooks", folder);
    }

    /** Returns the file that a user means: by its name in the folder, or by its path. */
    private static Path file(Path folder, String name) {
        Path inFolder = folder.resolve(name.endsWith(".ipynb") ? name : name + ".ipynb");
        return Files.exists(inFolder) || !name.endsWith(".ipynb") ? inFolder : Path.of(name);
    }
}
