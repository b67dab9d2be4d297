package nl.drugmonitor.kernel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.engine.EngineOptions;
import nl.drugmonitor.kernel.magic.Arguments;
import nl.drugmonitor.kernel.magic.FileNames;
import nl.drugmonitor.kernel.magic.MagicException;
import nl.drugmonitor.kernel.notebook.Notebook;
import nl.drugmonitor.kernel.notebook.StartUp;

/** The options that IJava takes from its environment, under their names there, or under those of JJava. */
final class Environment {
    /** Those of IJava, and the functions that every cell can call. */
    private static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.net.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.prefs.*",
            "java.util.regex.*",
            "java.util.stream.*",
            "static " + Notebook.class.getName() + ".*");

    private static final Pattern DURATION = Pattern.compile("\\s*(\\d{1,15})\\s*(\\p{Alpha}*)\\s*");

    private final Map<String, String> variables;
    private final Path folder;

    /** Code that tells the user, with the first cell, what cannot be done. */
    private final List<String> complaints = new ArrayList<>();

    private Environment(Map<String, String> variables, Path folder) {
        this.variables = variables;
        this.folder = folder;
    }

    static EngineOptions options(Map<String, String> variables, Path folder) {
        return new Environment(variables, folder).options();
    }

    private EngineOptions options() {
        List<Path> classPath = files("CLASSPATH");
        Optional<Duration> timeLimit = timeLimit(value("TIMEOUT"));
        List<String> scripts = startUp();
        return new EngineOptions(
                imports(),
                classPath,
                Arguments.split(value("COMPILER_OPTS")),
                timeLimit,
                Stream.concat(complaints.stream(), scripts.stream()).toList(),
                folder);
    }

    private static List<String> imports() {
        return Stream.concat(
                        IMPORTS.stream(),
                        ServiceLoader.load(StartUp.class, Environment.class.getClassLoader()).stream()
                                .flatMap(service -> service.get().imports().stream()))
                .toList();
    }

    private String value(String name) {
        return variables.getOrDefault("IJAVA_" + name, variables.getOrDefault("JJAVA_" + name, ""));
    }

    private List<String> startUp() {
        List<String> code = new ArrayList<>();
        for (Path script : files("STARTUP_SCRIPTS_PATH")) {
            if (Files.isRegularFile(script)) {
                try {
                    code.add(Files.readString(script));
                } catch (IOException e) {
                    complain("cannot read the start-up script " + script);
                }
            }
        }
        code.add(value("STARTUP_SCRIPT"));
        code.removeIf(String::isBlank);
        return code;
    }

    /**
     * Returns the files that match a list of patterns, in its order. A folder with a slash at its end means its files.
     */
    private List<Path> files(String name) {
        List<Path> files = new ArrayList<>();
        for (String pattern : value(name).split(File.pathSeparator, -1)) {
            if (!pattern.isBlank()) {
                try {
                    files.addAll(FileNames.matching(folder, pattern.endsWith("/") ? pattern + "*" : pattern.strip()));
                } catch (IOException | MagicException e) {
                    complain("IJAVA_" + name + ": " + e.getMessage());
                }
            }
        }
        return files;
    }

    /** Returns a limit such as {@code 500} milliseconds or {@code 30 SECONDS}; none if it is 0 or negative. */
    private Optional<Duration> timeLimit(String text) {
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches()) {
            if (!text.isBlank() && !text.strip().startsWith("-")) {
                complain("IJAVA_TIMEOUT must be a time such as \"30 SECONDS\", not \"" + text + "\"");
            }
            return Optional.empty();
        }
        try {
            TimeUnit unit = parts.group(2).isEmpty()
                    ? TimeUnit.MILLISECONDS
                    : TimeUnit.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
            Duration limit = Duration.of(Long.parseLong(parts.group(1)), unit.toChronoUnit());
            return limit.isZero() ? Optional.empty() : Optional.of(limit);
        } catch (IllegalArgumentException e) {
            complain("IJAVA_TIMEOUT must be in SECONDS or another unit of time, not in " + parts.group(2));
            return Optional.empty();
        }
    }

    private void complain(String message) {
        String literal = message.replace("\\", "\\\\").replace("\"", "\\\"");
        complaints.add("System.err.println(\"" + literal + "\");");
    }
}
