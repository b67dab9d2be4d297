package nl.drugmonitor.kernel.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How an engine is set up.
 *
 * @param classPath jars and folders of classes, besides the class path of the kernel
 * @param compilerOptions as {@code javac} takes them
 * @param timeLimit after which a cell is interrupted
 * @param startUp code that runs before the first cell, after the default imports, such as static imports
 * @param folder that the notebook lies in
 */
public record EngineOptions(
        List<Path> classPath,
        List<String> compilerOptions,
        Optional<Duration> timeLimit,
        List<String> startUp,
        Path folder) {
    public EngineOptions {
        classPath = List.copyOf(classPath);
        compilerOptions = List.copyOf(compilerOptions);
        startUp = List.copyOf(startUp);
    }

    /** Returns the options for a notebook in this folder, of which nothing else is known. */
    public static EngineOptions in(Path folder) {
        return new EngineOptions(List.of(), List.of(), Optional.empty(), List.of(), folder);
    }
}
