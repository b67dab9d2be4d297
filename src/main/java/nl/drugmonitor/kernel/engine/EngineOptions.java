package nl.drugmonitor.kernel.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How an engine is set up.
 *
 * @param imports that every cell has, such as {@code java.util.*} or {@code static java.lang.Math.max}
 * @param classPath jars and folders of classes, besides the class path of the kernel
 * @param compilerOptions as {@code javac} takes them
 * @param timeLimit after which a cell is interrupted
 * @param startUp scripts that run with the first cell, before it
 * @param folder that the notebook lies in
 */
public record EngineOptions(
        List<String> imports,
        List<Path> classPath,
        List<String> compilerOptions,
        Optional<Duration> timeLimit,
        List<String> startUp,
        Path folder) {
    public EngineOptions {
        imports = List.copyOf(imports);
        classPath = List.copyOf(classPath);
        compilerOptions = List.copyOf(compilerOptions);
        startUp = List.copyOf(startUp);
    }
}
