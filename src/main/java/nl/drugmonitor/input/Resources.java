package nl.drugmonitor.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that lie beside a class.
 *
 * <p>Those of a jar are read from the jar itself: a class loader takes longer to find the first one than all of them to
 * be read, which is felt at each start.
 */
final class Resources {
    private final Class<?> beside;
    private final Optional<ZipFile> jar;

    Resources(Class<?> beside) {
        this.beside = beside;
        jar = jar(beside);
    }

    private static Optional<ZipFile> jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(path) ? Optional.of(new ZipFile(path.toFile())) : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // a jar within a jar, or none at all: the class loader knows
        }
    }

    /** Returns the bytes of a file, named from the root of the class path. */
    Optional<byte[]> read(String name) {
        try (InputStream in = open(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable InputStream open(String name) throws IOException {
        if (jar.isEmpty()) {
            return beside.getResourceAsStream("/" + name);
        }
        ZipEntry entry = jar.get().getEntry(name);
        return entry == null ? null : jar.get().getInputStream(entry);
    }
}
