package nl.drugmonitor.kernel.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Where the sources of a library are that Maven has fetched: beside its jar, or in the folder where Maven keeps jars.
 */
final class SourcesJar {
    private static final String OF_MAVEN = "META-INF/maven/";

    private SourcesJar() {}

    /** Returns the jar with the sources of this one, if there is one on this machine. */
    static Optional<Path> of(Path jar) {
        return of(jar, Path.of(System.getProperty("user.home"), ".m2", "repository"));
    }

    /** Returns it, where Maven keeps its jars in another folder. */
    static Optional<Path> of(Path jar, Path repository) {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "-sources.jar");
        return Stream.concat(Stream.of(jar.resolveSibling(name)), kept(jar, repository).stream())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Returns where Maven would keep the sources, if the jar says which library it is. */
    private static Optional<Path> kept(Path jar, Path repository) {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> said = file.stream()
                    .filter(entry -> entry.getName().startsWith(OF_MAVEN)
                            && entry.getName().endsWith("/pom.properties"))
                    .toList();
            if (said.size() != 1) { // none, or a jar of several libraries
                return Optional.empty();
            }
            Properties library = new Properties();
            try (InputStream in = file.getInputStream(said.get(0))) {
                library.load(in);
            }
            String artifact = library.getProperty("artifactId", "");
            String version = library.getProperty("version", "");
            return Optional.of(repository
                    .resolve(library.getProperty("groupId", "").replace('.', '/'))
                    .resolve(artifact)
                    .resolve(version)
                    .resolve(artifact + "-" + version + "-sources.jar"));
        } catch (IOException e) {
            return Optional.empty(); // not a jar, which has no sources either
        }
    }
}
