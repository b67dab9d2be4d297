package nl.drugmonitor.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.drugmonitor.kernel.display.Cut;
import nl.drugmonitor.kernel.magic.Session.Declared;
import org.jspecify.annotations.Nullable;

/** The magic that answers the commands of JShell which list something. */
final class JShellMagic {
    private static final String USAGE =
            "%jshell /vars\n%jshell /methods\n%jshell /types\n%jshell /imports\n" + "%jshell /list [NUMBER]";
    private static final List<String> COMMANDS = List.of("/vars", "/methods", "/types", "/imports", "/list");
    private static final int LONGEST_VALUE = 100;

    private JShellMagic() {}

    static List<Magic> all() {
        return List.of(Magic.of(
                        USAGE,
                        "Lists the variables with their values, the methods, the types, the imports, or the code of"
                                + " all that the cells have imported and declared.",
                        (arguments, body, session) -> list(arguments, session))
                .offering((folder, word) -> StandardMagics.starting(word, COMMANDS)));
    }

    private static @Nullable Object list(List<String> arguments, Session session) throws Exception {
        Magic.need(arguments, "command", USAGE.replace("\n", ", "));
        String command = arguments.get(0);
        List<String> rest = arguments.subList(1, arguments.size());
        if (!rest.isEmpty() && !command.equals("/list")) {
            throw new MagicException(
                    "%jshell " + command + " takes no arguments, not \"" + String.join(" ", rest) + "\"");
        }
        List<String> lines =
                switch (command) {
                    case "/vars" -> variables(session);
                    case "/methods" -> declared(session, "method");
                    case "/types" -> declared(session, "type");
                    case "/imports" ->
                        session.imports().stream().map(one -> "import " + one).toList();
                    case "/list" -> sources(rest, session.sources());
                    default -> throw Magic.unknown(command, "%jshell", COMMANDS);
                };
        session.out(lines.isEmpty() ? "There are none yet.\n" : String.join("\n", lines) + "\n");
        return null;
    }

    private static List<String> declared(Session session, String kind) {
        return session.declared().stream()
                .filter(one -> one.kind().equals(kind))
                .map(one -> one.name() + "  " + one.type())
                .toList();
    }

    private static List<String> variables(Session session) throws Exception {
        List<String> lines = new ArrayList<>();
        for (Declared one : session.declared()) {
            if (one.kind().equals("variable")) {
                String value = String.valueOf(session.eval(one.name())).replaceAll("\\s+", " ");
                int end = Cut.end(value, LONGEST_VALUE);
                lines.add(one.type() + " " + one.name() + " = " + value.substring(0, end)
                        + (end < value.length() ? "..." : ""));
            }
        }
        return lines;
    }

    /**
     * Returns the code with a number before each, or the code of one number. {@code -all} and {@code -start} list all.
     */
    private static List<String> sources(List<String> wanted, List<String> sources) {
        if (wanted.isEmpty() || wanted.get(0).startsWith("-")) {
            return IntStream.range(0, sources.size())
                    .mapToObj(i -> i + 1 + " : " + sources.get(i))
                    .toList();
        }
        return IntStream.rangeClosed(1, sources.size())
                .filter(number -> wanted.get(0).equals(Integer.toString(number)))
                .mapToObj(number -> sources.get(number - 1))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new MagicException("there is no code with the number " + wanted.get(0)
                        + "; there are " + sources.size() + " pieces, which %jshell /list numbers"));
    }
}
