package nl.drugmonitor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.kernel.protocol.Interrupts;
import nl.drugmonitor.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands of {@code ndm}.
 *
 * <p>They are built from specs and not from annotations: reading annotations alone would take longer than the main job.
 */
public final class Main {
    private static final int OWN_FAULT = 1;
    private static final int USER_FAULT = 2;

    private static final List<String> NEED_NO_DATA = List.of("repair", "kernel", "lab", "console");

    private Main() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).subList(0, Math.min(2, arguments.length)).equals(List.of("kernel", "run"))) {
            Interrupts.onSignal(() -> {}); // a front end may interrupt a kernel that has no cell yet, but not end it so
        }
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // libraries log nothing that a user needs
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(out, err, arguments);
        if (out.checkError()
                && !err.checkError()) { // flushes; a reader that has gone away closes both or asks for no more
            err.println("cannot write all of the output: the disk may be full, or the reader has gone.");
            status = status == 0 ? OWN_FAULT : status;
        }
        err.flush();
        if (arguments.length > 0 && arguments[0].equals("kernel")) {
            System.exit(status); // for what the user's cells want done at the end
        }
        Runtime.getRuntime().halt(status); // nothing is left to be done at the end, and looking for it takes time
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(System.in, out, err, arguments);
    }

    /** Runs a command and returns its exit status: 0 done, 1 our own fault, 2 bad input, 3 something differs. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        String named = arguments.length == 0 ? "" : arguments[0];
        BuiltIn builtIn = new BuiltIn();
        if (!NEED_NO_DATA.contains(named)) {
            builtIn.load();
        }
        CommandSpec ndm =
                spec("ndm", "Reproduces the figures of the Dutch National Drug Monitor and checks every statement.");
        ndm.addOption(OptionSpec.builder("-V", "--version")
                .description("Prints the version.")
                .versionHelp(true)
                .build());
        switch (named) {
            case "reproduce" -> ndm.addSubcommand(named, ReproduceCommand.spec());
            case "explain" -> ndm.addSubcommand(named, ExplainCommand.spec());
            case "series" -> ndm.addSubcommand(named, SeriesCommand.spec());
            case "chart" -> ndm.addSubcommand(named, ChartCommand.spec());
            case "diff" -> ndm.addSubcommand(named, DiffCommand.spec());
            case "repair" -> ndm.addSubcommand(named, RepairCommand.spec());
            case "kernel" -> ndm.addSubcommand(named, KernelCommand.spec());
            case "notebooks" -> ndm.addSubcommand(named, NotebooksCommand.spec());
            case "lab" -> ndm.addSubcommand(named, JupyterCommand.lab());
            case "console" -> ndm.addSubcommand(named, JupyterCommand.console());
            default -> {
                ndm.addSubcommand("reproduce", ReproduceCommand.spec());
                ndm.addSubcommand("explain", ExplainCommand.spec());
                ndm.addSubcommand("series", SeriesCommand.spec());
                ndm.addSubcommand("chart", ChartCommand.spec());
                ndm.addSubcommand("diff", DiffCommand.spec());
                ndm.addSubcommand("repair", RepairCommand.spec());
                ndm.addSubcommand("notebooks", NotebooksCommand.spec());
                ndm.addSubcommand("lab", JupyterCommand.lab());
                ndm.addSubcommand("console", JupyterCommand.console());
                ndm.addSubcommand("kernel", KernelCommand.spec());
            }
        }
        CommandLine commandLine = new CommandLine(ndm).setExpandAtFiles(false); // a file may be called @2025.yaml
        try {
            ParseResult parsed = commandLine.parseArgs(arguments);
            if (helps(parsed, out)) {
                return 0;
            }
            if (!parsed.hasSubcommand()) {
                commandLine.usage(err);
                return USER_FAULT;
            }
            ParseResult command = parsed.subcommand();
            return switch (command.commandSpec().name()) {
                case "reproduce" -> new ReproduceCommand(out, builtIn).run(command);
                case "explain" -> new ExplainCommand(out, builtIn).run(command);
                case "series" -> new SeriesCommand(out, builtIn).run(command);
                case "chart" -> new ChartCommand(out, builtIn).run(command);
                case "diff" -> new DiffCommand(out, builtIn).run(command);
                case "repair" -> new RepairCommand(in, out, err).run(command);
                case "notebooks" -> new NotebooksCommand(out, err, builtIn).run(command);
                case "kernel" -> new KernelCommand(out).run(command);
                default -> new JupyterCommand(out, err).run(command);
            };
        } catch (ParameterException e) {
            explain(e, err);
            return USER_FAULT;
        } catch (InvalidInputException e) {
            err.println(TerminalWriter.clean(e.in(Language.EN)));
            return USER_FAULT;
        } catch (RuntimeException e) {
            err.println("This is a fault of the program, not of your input. Please report it with these lines:");
            e.printStackTrace(err);
            return OWN_FAULT;
        }
    }

    /** Prints the help or the version, if one is asked for. */
    private static boolean helps(ParseResult parsed, PrintStream out) {
        CommandLine asked = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            asked.usage(out);
        } else if (parsed.isVersionHelpRequested()) {
            out.println(version());
        } else {
            return parsed.hasSubcommand() && helps(parsed.subcommand(), out);
        }
        return true;
    }

    /** Returns what a command with subcommands was told to do. */
    static ParseResult action(ParseResult command) {
        if (command.hasSubcommand()) {
            return command.subcommand();
        }
        CommandLine commandLine = command.commandSpec().commandLine();
        List<String> actions = commandLine.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(action -> !action.usageMessage().hidden())
                .map(CommandSpec::name)
                .toList();
        throw new ParameterException(
                commandLine,
                commandLine.getCommandName() + " needs to know what to do: " + String.join(" or ", actions) + ".");
    }

    private static void explain(ParameterException e, PrintStream err) {
        String message = String.valueOf(e.getMessage()).replace(" is not an int", " is no whole number");
        err.println(TerminalWriter.clean(message));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("  See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "ndm " + (version == null ? "(not built)" : version);
    }

    /** Returns a command with a help option. */
    static CommandSpec spec(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .description("Prints this help.")
                .usageHelp(true)
                .build());
        return spec;
    }
}
