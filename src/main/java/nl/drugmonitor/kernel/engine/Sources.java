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
import java.util.Optional;
import java.util.Set;
import jdk.jshell.SourceCodeAnalysis;
import nl.drugmonitor.kernel.javadoc.CommentedSource;

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

    /** Adds, once, the sources in an entry of the class path, or those that {@link SourcesJar} finds. */
    void addOf(Path entry) {
        if (!looked.add(entry)) {
            return;
        }
        if (Files.isDirectory(entry.resolve(INSIDE))) {
            known.add(entry.resolve(INSIDE));
        } else if (String.valueOf(entry.getFileName()).endsWith(".jar") && Files.isRegularFile(entry)) {
            SourcesJar.of(entry).ifPresentOrElse(jar -> addFolderOf(jar, "/"), () -> addFolderOf(entry, "/" + INSIDE));
        }
    }

    /** Returns the comments in the source of a type, if it is among these. */
    Optional<CommentedSource> commentsOf(Class<?> type) {
        Class<?> outer = type;
        while (outer.getDeclaringClass() != null) {
            outer = outer.getDeclaringClass();
        }
        String file = outer.getName().replace('.', '/') + ".java";
        return known.stream()
                .map(root -> root.resolve(file))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(Sources::read);
    }

    private static Optional<CommentedSource> read(Path file) {
        try {
            return Optional.of(CommentedSource.of(Files.readString(file)));
        } catch (IOException e) {
            return Optional.empty(); // its methods are listed without comments
        }
    }

    private void addFolderOf(Path jar, String folder) {
        try {
            Path inside = FileSystems.newFileSystem(jar).getPath(folder); // stays open, for JShell to read
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
