package nl.drugmonitor.kernel.magic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The magic that adds libraries in two steps: some are named, and then all of them are found and added together. */
final class DependencyMagic {
    private static final String ADD_REPOSITORY = "%dependency /add-repo NAME URL";
    private static final String USAGE = """
            %dependency /add GROUP:ARTIFACT[:TYPE[:CLASSIFIER]]:VERSION [--optional]
            %dependency /resolve
            %dependency /list-dependencies
            %dependency /list-artifacts
            %dependency /list-repos
            """ + ADD_REPOSITORY;
    private static final List<String> COMMANDS =
            List.of("/add", "/add-repo", "/list-artifacts", "/list-dependencies", "/list-repos", "/resolve");

    /** How often another kernel looks for newer versions; here, settings.xml says so. */
    private static final Pattern POLICY =
            Pattern.compile("(release|snapshot)([|](never|always|daily|interval(:\\d+)?))?");

    private final Maven maven;
    private final List<String> named = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> artifacts = new ArrayList<>();

    private DependencyMagic(Maven maven) {
        this.maven = maven;
    }

    static List<Magic> all(Maven maven) {
        return List.of(Magic.of(
                        USAGE,
                        "Adds libraries in two steps: /add names one, and /resolve finds those that were named, with"
                                + " all they need to run, and adds them to the class path. %maven does both at once."
                                + " --optional changes nothing here.",
                        new DependencyMagic(maven)::run)
                .offering((folder, word) -> word.startsWith("/") || word.isEmpty()
                        ? StandardMagics.starting(word, COMMANDS)
                        : maven.completions(word)));
    }

    private @Nullable Object run(List<String> arguments, String body, Session session) {
        Magic.need(arguments, "command", "%dependency " + String.join(", ", COMMANDS));
        List<String> rest = arguments.subList(1, arguments.size());
        switch (arguments.get(0)) {
            case "/add" -> add(rest, session);
            case "/add-repo" -> addRepository(rest, session);
            case "/resolve" -> resolve(session);
            case "/list-repos" -> list("Repositories", maven.repositories(), session);
            case "/list-artifacts" -> list("Added to the class path", artifacts, session);
            case "/list-dependencies" -> {
                list("Named and not yet added", named, session);
                list("Added", added, session);
            }
            default -> throw Magic.unknown(arguments.get(0), "%dependency", COMMANDS);
        }
        return null;
    }

    private void add(List<String> arguments, Session session) {
        List<String> libraries =
                arguments.stream().filter(one -> !one.equals("--optional")).toList();
        if (libraries.size() != 1) {
            throw new MagicException("one library is needed: %dependency /add GROUP:ARTIFACT:VERSION, not \""
                    + String.join(" ", arguments) + "\"");
        }
        String library = libraries.get(0);
        Maven.artifact(library); // refuses what is none
        named.add(library);
        session.out("Named " + library + "; %dependency /resolve adds it.\n");
    }

    private void addRepository(List<String> arguments, Session session) {
        if (arguments.size() < 2) {
            throw new MagicException("a name and an address are needed: " + ADD_REPOSITORY);
        }
        for (String policy : arguments.subList(2, arguments.size())) {
            if (!POLICY.matcher(policy).matches()) {
                throw new MagicException("\"" + policy + "\" must be release or snapshot, and may say how often it is"
                        + " looked at: release|never, snapshot|always, snapshot|daily");
            }
        }
        maven.addRepository(arguments.get(0), arguments.get(1));
        session.out("Repository " + arguments.get(0) + " (" + arguments.get(1) + ") is looked in from now on.\n");
    }

    private void resolve(Session session) {
        if (named.isEmpty()) {
            session.out("No library waits to be added: %dependency /add GROUP:ARTIFACT:VERSION names one.\n");
            return;
        }
        List<String> wanted = List.copyOf(named);
        named.clear(); // also if one cannot be found, so that the next try does not fail by it again
        List<String> fresh = ClassPathMagics.add(maven.resolve(wanted, Set.of()), session).stream()
                .map(jar -> String.valueOf(Path.of(jar).getFileName()))
                .toList();
        added.addAll(wanted);
        artifacts.addAll(fresh);
        list("Added to the class path", fresh, session);
    }

    private static void list(String what, List<String> lines, Session session) {
        session.out(what + ": " + lines.size() + "\n");
        lines.forEach(line -> session.out("  " + line + "\n"));
    }
}
