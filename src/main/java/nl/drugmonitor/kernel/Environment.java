package nl.drugmonitor.kernel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import nl.drugmonitor.kernel.engine.EngineOptions;
import nl.drugmonitor.kernel.notebook.Notebook;
import nl.drugmonitor.kernel.notebook.StartUp;

/** The options that IJava takes from its environment, under their names there. */
final class Environment {
    private Environment() {}

    static EngineOptions options(Map<String, String> environment, Path folder) {
        return new EngineOptions(
                paths(environment.getOrDefault("IJAVA_CLASSPATH", "")),
                words(environment.getOrDefault("IJAVA_COMPILER_OPTS", "")),
                timeLimit(environment.getOrDefault("IJAVA_TIMEOUT", "")),
                startUp(environment),
                folder);
    }

    private static List<String> startUp(Map<String, String> environment) {
        List<String> code = new ArrayList<>(List.of("import static " + Notebook.class.getName() + ".*;"));
        for (StartUp service : ServiceLoader.load(StartUp.class, Environment.class.getClassLoader())) {
            code.addAll(service.code());
        }
        for (Path script : paths(environment.getOrDefault("IJAVA_STARTUP_SCRIPTS_PATH", ""))) {
            try {
                code.add(Files.readString(script));
            } catch (IOException e) {
                code.add("System.err.println(\"cannot read the start-up script "
                        + script.toString().replace('\\', '/') + "\");");
            }
        }
        String script = environment.getOrDefault("IJAVA_STARTUP_SCRIPT", "");
        if (!script.isEmpty()) {
            code.add(script);
        }
        return code;
    }

    /** Returns milliseconds as a limit; none where they are negative or no number, as in IJava. */
    private static Optional<Duration> timeLimit(String milliseconds) {
        return milliseconds.matches("[1-9][0-9]{0,15}")
                ? Optional.of(Duration.ofMillis(Long.parseLong(milliseconds)))
                : Optional.empty();
    }

    private static List<Path> paths(String list) {
        List<Path> paths = new ArrayList<>();
        for (String entry : list.split(File.pathSeparator, -1)) {
            if (!entry.isBlank()) {
                paths.add(Path.of(entry.strip()));
            }
        }
        return paths;
    }

    private static List<String> words(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
    }
}
