package nl.drugmonitor.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.kernel.protocol.UserFolders;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command that tells Jupyter of a kernel. */
public final class InstallCommand {
    private InstallCommand() {}

    /** Adds the options of this command to a spec. */
    public static void addOptions(CommandSpec install) {
        install.addOption(OptionSpec.builder("--user")
                .type(boolean.class)
                .description("For you alone; this is the default.")
                .build());
        install.addOption(OptionSpec.builder("--prefix")
                .type(Path.class)
                .paramLabel("DIR")
                .description("For the Jupyter below this folder, such as that of a virtual environment.")
                .build());
        install.addOption(OptionSpec.builder("--name")
                .type(String.class)
                .paramLabel("NAME")
                .defaultValue("java")
                .description("What notebooks call the kernel; default: java.")
                .build());
    }

    /** Says things in a language; {@link #english} has the keys and their parts. */
    public interface Words {
        String say(String key, Object... parts);
    }

    /**
     * Writes the kernel spec, and returns a message for the user.
     *
     * @param command what starts the kernel; the connection file follows
     * @throws ParameterException if the options are wrong, or the folder cannot be written to
     */
    public static String run(ParseResult install, List<String> command, Words words) {
        CommandLine line = install.commandSpec().commandLine();
        Path prefix = install.matchedOptionValue("--prefix", (Path) null);
        if (prefix != null && install.matchedOptionValue("--user", false)) {
            throw new ParameterException(line, words.say("user_and_prefix"));
        }
        if (prefix != null && prefix.toString().isEmpty()) {
            throw new ParameterException(line, words.say("empty_prefix"));
        }
        Path folder = prefix == null ? UserFolders.ofThisUser().jupyter() : prefix.resolve("share/jupyter");
        String name = install.matchedOptionValue("--name", "java");
        try {
            return words.say("done", name, new KernelSpec(name, command).writeBelow(folder));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, words.say("name", String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new ParameterException(line, words.say("unwritable", folder, e), e);
        }
    }

    static String english(String key, Object... parts) {
        return switch (key) {
            case "user_and_prefix" -> "--user and --prefix exclude each other.";
            case "empty_prefix" -> "--prefix must name a folder, not \"\".";
            case "name" -> "--name: " + parts[0] + ".";
            case "unwritable" -> "cannot write below " + parts[0] + ": " + parts[1];
            default -> "The kernel \"" + parts[0] + "\" is in " + parts[1];
        };
    }
}
