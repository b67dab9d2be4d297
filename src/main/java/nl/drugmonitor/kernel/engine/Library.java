package nl.drugmonitor.kernel.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A folder or jar of the class path, which is opened when it is needed. */
final class Library implements AutoCloseable {
    /** Not CLASS_PATH, which would add the jars that the manifest names. */
    private static final StandardLocation ALONE = StandardLocation.SOURCE_PATH;

    private final Path path;
    private @Nullable Set<String> packages;
    private @Nullable StandardJavaFileManager files;

    Library(Path path) {
        this.path = path;
    }

    /** Returns the classes of a package; none if there is no such package, or the library cannot be read. */
    Iterable<JavaFileObject> list(String packageName, Set<JavaFileObject.Kind> kinds) throws IOException {
        if (!Files.isDirectory(path) && !packages().contains(packageName)) {
            return List.of();
        }
        if (files == null) {
            files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
            files.setLocationFromPaths(ALONE, List.of(path));
        }
        return files.list(ALONE, packageName, kinds, false);
    }

    /** Returns the packages of a jar, or those of the folder that have classes. */
    Set<String> packages() {
        if (packages == null) {
            packages = new HashSet<>();
            if (Files.isDirectory(path)) {
                addFolders(packages);
                return packages;
            }
            try (ZipFile jar = new ZipFile(path.toFile())) {
                jar.stream().forEach(entry -> {
                    int slash = entry.getName().lastIndexOf('/');
                    if (slash > 0) {
                        packages.add(entry.getName().substring(0, slash).replace('/', '.'));
                    }
                });
            } catch (IOException e) { // neither folder nor jar: the JDK ignores it as well
                return packages;
            }
        }
        return packages;
    }

    private void addFolders(Set<String> found) {
        try (Stream<Path> files = Files.walk(path)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> path.relativize(file).getParent())
                    .filter(Objects::nonNull)
                    .forEach(folder -> found.add(folder.toString().replace(File.separatorChar, '.')));
        } catch (IOException | UncheckedIOException e) {
            return; // the compiler finds nothing in it either
        }
    }

    @Override
    public void close() throws IOException {
        if (files != null) {
            files.close();
        }
    }
}
