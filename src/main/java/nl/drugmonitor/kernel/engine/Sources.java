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
 * The sources that JShell reads javadoc from: those of the JDK, which it finds by itself, and those of libraries. It
 * offers no way to name more, so they are put into its own list; without {@code --add-opens
 * jdk.jshell/jdk.jshell=ALL-UNNAMED}, or in a JDK that keeps no such list, names are explained without javadoc.
 */
final class Sources {
    /** Where a jar, or a folder of classes, keeps the sources of its classes out of the compiler's sight. */
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

    /** Adds, once, the sources that lie in an entry of the class path, or beside it as Maven names them. */
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
            Path inside = FileSystems.newFileSystem(jar).getPath("/" + INSIDE); // stays open, to be read from
            if (Files.isDirectory(inside)) {
                known.add(inside);
            } else {
                inside.getFileSystem().close();
            }
        } catch (IOException e) {
            // what cannot be read explains nothing
        }
    }
}
