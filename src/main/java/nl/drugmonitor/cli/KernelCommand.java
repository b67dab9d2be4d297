package nl.drugmonitor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.kernel.InstallCommand;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.KernelSpec;
import nl.drugmonitor.notebook.OurRenderers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Runs the Java kernel for Jupyter, or tells Jupyter of it. */
final class KernelCommand implements Command {
    /** What most notebooks begin with. */
    private static final List<String> REHEARSED = List.of(
            "1 + 1",
            "var numbers = List.of(1, 2, 3); System.out.println(numbers); numbers.stream().map(n -> n * n).toList()",
            "import tech.tablesaw.api.*; Table.create(IntColumn.create(\"n\", 1, 2))",
            "int twice(int n) { return 2 * n; } record Point(int x, int y) {} new Point(1, twice(1))",
            "String.vaule()");

    private final User user;

    KernelCommand(User user) {
        this.user = user;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec rehearse = Options.command(user, "rehearse");
        rehearse.usageMessage().hidden(true);
        CommandSpec install = Options.command(user, "install");
        InstallCommand.addOptions(install);
        return Options.command(user, "kernel")
                .addSubcommand(
                        "run",
                        Options.command(
                                user,
                                "run",
                                Options.value(user, Path.class, "file", "-f")
                                        .required(true)
                                        .build()))
                .addSubcommand("rehearse", rehearse)
                .addSubcommand("install", install);
    }

    @Override
    public int run(ParseResult command) {
        ParseResult action = Main.action(user, command);
        try {
            return switch (action.commandSpec().name()) {
                case "run" ->
                    Kernel.run(action.matchedOptionValue("-f", Path.of("")), () -> new OurRenderers(user.language())
                            .renderers());
                case "rehearse" -> {
                    Kernel.rehearse(REHEARSED);
                    yield 0;
                }
                default -> {
                    user.out().println(InstallCommand.run(action, command(), this::words));
                    yield 0;
                }
            };
        } catch (IOException e) {
            throw user.mistake(action, language -> e.toString());
        }
    }

    private String words(String key, Object... parts) {
        Object[] shown = Stream.of(parts)
                .map(part -> part instanceof IOException e ? OutputFile.reason(e) : part)
                .toArray();
        return user.language().text("install." + key, shown);
    }

    /** Returns the spec of a kernel that this program's launcher starts. */
    static KernelSpec ofThisProgram(String name) {
        return new KernelSpec(name, command());
    }

    private static List<String> command() {
        return List.of(System.getProperty("ndm.launcher", "ndm"), "kernel", "run", "-f");
    }
}
