package nl.drugmonitor.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.drugmonitor.kernel.engine.KernelClassPath;
import nl.drugmonitor.kernel.protocol.Interrupts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The kernel as a program of its own, which tells Jupyter of itself and is then started by Jupyter. */
public final class Main {
    private static final String JAR = "drugmonitor-kernel.jar";
    private static final int USER_FAULT = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // libraries log nothing that a user needs
        if (arguments.length > 0 && arguments[0].equals("run")) {
            Interrupts.onSignal(() -> {}); // an interrupt before the first cell must not end the kernel
        }
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        CommandSpec program = spec("java -jar " + JAR, "A Java kernel for Jupyter.");
        CommandSpec install = spec("install", "Adds the kernel to your Jupyter. The jar must then stay where it is.");
        InstallCommand.addOptions(install);
        CommandSpec run = spec("run", "Runs the kernel; Jupyter does this itself.");
        run.addPositional(PositionalParamSpec.builder()
                .index("0")
                .type(Path.class)
                .required(true)
                .paramLabel("CONNECTION_FILE")
                .description("The file that Jupyter has written.")
                .build());
        CommandLine line =
                new CommandLine(program.addSubcommand("install", install).addSubcommand("run", run));
        try {
            ParseResult parsed = line.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(parsed)) {
                return 0;
            }
            if (!parsed.hasSubcommand()) {
                throw new ParameterException(line, "it must be told what to do: install or run.");
            }
            ParseResult command = parsed.subcommand();
            if (command.commandSpec() == run) {
                return Kernel.run(command.matchedPositionalValue(0, Path.of("")));
            }
            out.println(InstallCommand.run(command, command(), InstallCommand::english));
            return 0;
        } catch (ParameterException e) {
            err.println(e.getMessage());
            err.println("  See: java -jar " + JAR + " --help");
            return USER_FAULT;
        }
    }

    private static CommandSpec spec(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name).mixinStandardHelpOptions(true);
        spec.version(String.valueOf(Main.class.getPackage().getImplementationVersion()));
        spec.usageMessage().description(description);
        return spec;
    }

    /** Returns the command that starts this jar as a kernel, with the JVM options that the jar contains. */
    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("-jar", KernelClassPath.ofKernel().toString(), "run"));
        return command;
    }

    private static List<String> options() {
        try (InputStream file = Main.class.getResourceAsStream("kernel.options")) {
            return new String(Objects.requireNonNull(file, "the jar holds it").readAllBytes(), UTF_8)
                    .lines()
                    .filter(option -> option.startsWith("-"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
