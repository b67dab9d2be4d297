package nl.drugmonitor.kernel.engine;

import java.io.IOException;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jdk.jshell.SourceCodeAnalysis;

/**
 * The sources that JShell reads javadoc from. It finds those of the JDK by itself; those of libraries are added to its
 * own list, by reflection. Without {@code --add-opens jdk.jshell/jdk.jshell=ALL-UNNAMED}, or in a JDK without such a
 * list, names are explained without javadoc.
 */
final class Sources {
    /** Where a jar or a folder of classes may hold its sources, so that the compiler does not take them for code. */
    private static final String INSIDE = "META-INF/sources";

    private final List<Path> known;
    private final Set<Path> looked = new HashSet<>();

    Sources(SourceCodeAnalysis analysis) {
        known = known(analysis);
    }

    @SuppressWarnings("unchecked")
    private static List<Path> known(SourceCodeAnalysis analysis) {
        try {
            Method found = analysis.getClass().getDeclaredMethod("findSources");
            found.setAccessible(true);
            return (List<Path>) found.invoke(analysis);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            return new ArrayList<>();
        }
    }

    /** Adds, once, the sources in an entry of the class path, or those beside it that are named as by Maven. */
    void addOf(Path entry) {
        if (!looked.add(entry)) {
            return;
        }
        String name = String.valueOf(entry.getFileName());
        if (Files.isDirectory(entry.resolve(INSIDE))) {
            known.add(entry.resolve(INSIDE));
        } else if (name.endsWith(".jar")) {
            Path beside = entry.resolveSibling(name.substring(0, name.length() - ".jar".length()) + "-sources.jar");
            if (Files.isRegularFile(beside)) {
                known.add(beside);
            } else if (Files.isRegularFile(entry)) {
                addInside(entry);
            }
        }
    }

    private void addInside(Path jar) {
        try {
            Path inside = FileSystems.newFileSystem(jar).getPath("/" + INSIDE); // stays open, for JShell to read
            if (Files.isDirectory(inside)) {
                known.add(inside);
            } else {
                inside.getFileSystem().close();
            }
        } catch (IOException e) {
            // without these sources, names are explained without javadoc
        }
    }
}
