package nl.drugmonitor.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.kernel.InstallCommand;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.KernelSpec;
import nl.drugmonitor.report.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the Java kernel for Jupyter, or tells Jupyter of it. */
final class KernelCommand {
    /** What most notebooks begin with. */
    private static final List<String> REHEARSED = List.of(
            "1 + 1",
            "var numbers = List.of(1, 2, 3); System.out.println(numbers); numbers.stream().map(n -> n * n).toList()",
            "import tech.tablesaw.api.*; Table.create(IntColumn.create(\"n\", 1, 2))",
            "int twice(int n) { return 2 * n; } record Point(int x, int y) {} new Point(1, twice(1))",
            "String.vaule()");

    private final PrintStream out;

    KernelCommand(PrintStream out) {
        this.out = out;
    }

    static CommandSpec spec() {
        CommandSpec spec = Main.spec("kernel", "Runs the Java kernel for Jupyter, or tells Jupyter of it.");
        CommandSpec run = Main.spec("run", "Runs the kernel; Jupyter does this itself.");
        run.addOption(OptionSpec.builder("-f")
                .type(Path.class)
                .required(true)
                .paramLabel("FILE")
                .description("The connection file that Jupyter has written.")
                .build());
        CommandSpec install = Main.spec("install", "Adds the kernel to a Jupyter of your own.");
        InstallCommand.addOptions(install);
        CommandSpec rehearse =
                Main.spec("rehearse", "Runs a few cells, so that the launcher learns what a kernel needs.");
        rehearse.usageMessage().hidden(true);
        spec.addSubcommand("run", run);
        spec.addSubcommand("rehearse", rehearse);
        spec.addSubcommand("install", install);
        return spec;
    }

    int run(ParseResult command) {
        ParseResult action = Main.action(command);
        try {
            return switch (action.commandSpec().name()) {
                case "run" -> Kernel.run(action.matchedOptionValue("-f", Path.of("")));
                case "rehearse" -> {
                    Kernel.rehearse(REHEARSED);
                    yield 0;
                }
                default -> {
                    out.println(InstallCommand.run(action, command(), OutputFile::reason));
                    yield 0;
                }
            };
        } catch (IOException e) {
            throw new ParameterException(action.commandSpec().commandLine(), e.toString(), e);
        }
    }

    /** Returns the spec of a kernel that this program's launcher starts. */
    static KernelSpec ofThisProgram(String name) {
        return new KernelSpec(name, command());
    }

    private static List<String> command() {
        return List.of(System.getProperty("ndm.launcher", "ndm"), "kernel", "run", "-f");
    }
}
