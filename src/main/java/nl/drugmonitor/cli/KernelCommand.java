package nl.drugmonitor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.KernelSpec;
import nl.drugmonitor.kernel.protocol.UserFolders;
import nl.drugmonitor.report.OutputFile;
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
                .addSubcommand(
                        "install",
                        Options.command(
                                user,
                                "install",
                                Options.flag("--user"),
                                Options.value(user, Path.class, "folder", "--prefix")
                                        .build(),
                                Options.value(user, String.class, "name", "--name")
                                        .defaultValue("java")
                                        .build()));
    }

    @Override
    public int run(ParseResult command) {
        ParseResult action = Main.action(user, command);
        try {
            return switch (action.commandSpec().name()) {
                case "run" -> Kernel.run(action.matchedOptionValue("-f", Path.of("")));
                case "rehearse" -> {
                    Kernel.rehearse(REHEARSED);
                    yield 0;
                }
                default -> install(action);
            };
        } catch (IOException e) {
            throw user.mistake(action, language -> e.toString());
        }
    }

    private int install(ParseResult action) {
        Path prefix = action.matchedOptionValue("--prefix", (Path) null);
        if (prefix != null && action.matchedOptionValue("--user", false)) {
            throw user.mistake(action, "user_and_prefix");
        }
        if (prefix != null && prefix.toString().isEmpty()) {
            throw user.mistake(action, "empty_prefix");
        }
        Path folder = prefix == null ? UserFolders.ofThisUser().jupyter() : prefix.resolve("share/jupyter");
        String name = action.matchedOptionValue("--name", "java");
        try {
            user.tell("kernel.installed", name, ofThisProgram(name).writeBelow(folder));
            return 0;
        } catch (IllegalArgumentException e) {
            throw user.mistake(action, "value", "--name", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw user.mistake(action, "cannot_write_below", folder, OutputFile.reason(e));
        }
    }

    /** Returns the spec of a kernel that this program's launcher starts. */
    static KernelSpec ofThisProgram(String name) {
        return new KernelSpec(name, List.of(System.getProperty("ndm.launcher", "ndm"), "kernel", "run", "-f"));
    }
}
