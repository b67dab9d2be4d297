package nl.drugmonitor.kernel.engine;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The jars and folders that the kernel itself runs with, including those that a jar's manifest names. */
public final class KernelClassPath {
    private KernelClassPath() {}

    /** Returns the jar or folder of the kernel's own classes. */
    public static Path ofKernel() {
        try {
            return Path.of(KernelClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> entries(String classPath) {
        Set<Path> entries = new LinkedHashSet<>();
        for (String name : classPath.split(File.pathSeparator)) {
            add(Path.of(name), entries);
        }
        return List.copyOf(entries);
    }

    private static void add(Path entry, Set<Path> entries) {
        if (entries.add(entry) && Files.isRegularFile(entry)) {
            try (JarFile jar = new JarFile(entry.toFile())) {
                String named = jar.getManifest() == null
                        ? null
                        : jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
                if (named != null) {
                    for (String one : named.strip().split("\\s+")) {
                        add(Path.of(entry.toUri().resolve(one)), entries);
                    }
                }
            } catch (IOException e) { // not a jar: Java ignores it as well
                return;
            }
        }
    }
}
