package nl.drugmonitor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.kernel.protocol.Interrupts;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The commands of {@code ndm}.
 *
 * <p>They are built from specs and not from annotations: reading annotations alone would take longer than the main job.
 */
public final class Main {
    private static final int OWN_FAULT = 1;
    private static final int USER_FAULT = 2;

    private static final String LANGUAGE = "--language";

    private static final List<String> COMMANDS = List.of(
            "reproduce",
            "explain",
            "series",
            "chart",
            "diff",
            "check",
            "new",
            "import",
            "repair",
            "exercise",
            "notebooks",
            "course",
            "lab",
            "console",
            "kernel");
    private static final List<String> NEED_NO_DATA =
            List.of("new", "repair", "exercise", "course", "kernel", "lab", "console");

    private Main() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).subList(0, Math.min(2, arguments.length)).equals(List.of("kernel", "run"))) {
            Interrupts.onSignal(() -> {}); // a front end may interrupt a kernel that has no cell yet, but not end it so
        }
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // libraries log nothing that a user needs
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        User user = user(System.in, out, err, arguments);
        int status = run(user, arguments);
        if (out.checkError()
                && !err.checkError()) { // flushes; a reader that has gone away closes both or asks for no more
            user.warn(Note.of("output_lost"));
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

    /** Runs a command and returns its exit status: 0 done, 1 our own fault, 2 bad input, 3 something differs. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        return run(user(in, out, err, arguments), arguments);
    }

    /** Returns the user, who speaks the language that is asked for, else that of the environment. */
    private static User user(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        Optional<Language> language = Language.of(Objects.requireNonNullElse(asked(arguments), ""));
        return new User(language.isPresent() ? language.get() : Language.ofEnvironment(), in, out, err);
    }

    /**
     * Returns the language that is asked for, if one is; it must be known before the rest of the command line is read.
     *
     * <p>Without lambdas, for which the JVM would link classes of picocli, and could then not archive them.
     */
    private static @Nullable String asked(String... arguments) {
        String asked = null;
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) { // then those of another program
            if (arguments[i].startsWith(LANGUAGE + "=")) {
                asked = arguments[i].substring(LANGUAGE.length() + 1);
            } else if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            }
        }
        return asked;
    }

    private static int run(User user, String... arguments) {
        String named = arguments.length == 0 ? "" : arguments[0];
        BuiltIn builtIn = new BuiltIn(user);
        if (!NEED_NO_DATA.contains(named)) {
            builtIn.load();
        }
        CommandSpec ndm = Options.command(
                user,
                "ndm",
                OptionSpec.builder("-V", "--version")
                        .descriptionKey("option.version")
                        .versionHelp(true)
                        .build(),
                Options.value(user, String.class, "language", LANGUAGE)
                        .completionCandidates(Language.codes())
                        .scopeType(ScopeType.INHERIT)
                        .build());
        for (String name : COMMANDS.contains(named) ? List.of(named) : COMMANDS) {
            ndm.addSubcommand(name, command(name, user, builtIn).spec());
        }
        CommandLine commandLine = new CommandLine(ndm).setExpandAtFiles(false); // a file may be called @2025.yaml
        try {
            ParseResult parsed = commandLine.parseArgs(arguments);
            String asked = asked(arguments);
            if (asked != null && !Language.codes().contains(asked)) {
                throw user.mistake(parsed, "one_of", LANGUAGE, asked, Language.codes());
            }
            if (helps(parsed, user)) {
                return 0;
            }
            if (!parsed.hasSubcommand()) {
                usage(commandLine, user, user.err());
                return USER_FAULT;
            }
            ParseResult command = parsed.subcommand();
            return command(command.commandSpec().name(), user, builtIn).run(command);
        } catch (ParameterException e) {
            user.warn(Mistakes.of(e, List.of(arguments)));
            user.warn(Mistakes.remedy(e));
            return USER_FAULT;
        } catch (InvalidInputException e) {
            user.warn(e);
            return USER_FAULT;
        } catch (RuntimeException e) {
            user.warn(Note.of("own_fault"));
            e.printStackTrace(user.err());
            return OWN_FAULT;
        }
    }

    private static Command command(String name, User user, BuiltIn builtIn) {
        return switch (name) {
            case "reproduce" -> new ReproduceCommand(user, builtIn);
            case "explain" -> new ExplainCommand(user, builtIn);
            case "series" -> new SeriesCommand(user, builtIn);
            case "chart" -> new ChartCommand(user, builtIn);
            case "diff" -> new DiffCommand(user, builtIn);
            case "check" -> new CheckCommand(user, builtIn);
            case "new" -> new NewCommand(user);
            case "import" -> new ImportCommand(user, builtIn);
            case "repair" -> new RepairCommand(user);
            case "exercise" -> new ExerciseCommand(user);
            case "notebooks" -> new NotebooksCommand(user, builtIn);
            case "course" -> new CourseCommand(user);
            case "kernel" -> new KernelCommand(user);
            default -> new JupyterCommand(user, name);
        };
    }

    /** Prints the help or the version, if one is asked for. */
    private static boolean helps(ParseResult parsed, User user) {
        if (parsed.isUsageHelpRequested()) {
            usage(parsed.commandSpec().commandLine(), user, user.out());
        } else if (parsed.isVersionHelpRequested()) {
            String version = Main.class.getPackage().getImplementationVersion();
            user.out().println("ndm " + (version == null ? user.language().text("not_built") : version));
        } else {
            return parsed.hasSubcommand() && helps(parsed.subcommand(), user);
        }
        return true;
    }

    private static void usage(CommandLine command, User user, PrintStream to) {
        command.setResourceBundle(user.language().bundle());
        command.usage(to);
    }

    /** Returns what a command with subcommands was told to do. */
    static ParseResult action(User user, ParseResult command) {
        if (command.hasSubcommand()) {
            return command.subcommand();
        }
        CommandLine commandLine = command.commandSpec().commandLine();
        List<String> actions = commandLine.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(action -> !action.usageMessage().hidden())
                .map(CommandSpec::name)
                .toList();
        throw user.mistake(command, "no_action", commandLine.getCommandName(), actions);
    }
}
