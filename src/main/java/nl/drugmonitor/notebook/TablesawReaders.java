package nl.drugmonitor.notebook;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.engine.LibraryExtensions;
import nl.drugmonitor.kernel.engine.Threads;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.DataReader;
import tech.tablesaw.io.DataWriter;

/**
 * Readers and writers that a notebook adds to Tablesaw, such as tablesaw-excel.
 *
 * <p>At its first use Tablesaw looks for them, also among the libraries of the notebook, and fails for good when it
 * finds one: its own class loader, the kernel's, cannot load that. So Tablesaw is made ready where only the kernel's
 * libraries are seen, and those of the notebook are then loaded by the notebook's loader, and register themselves.
 */
public final class TablesawReaders implements LibraryExtensions {
    /** Where Tablesaw looks for readers. */
    private static final String PLACE = "tech/tablesaw/io";

    private static final String CLASS = ".class";

    private final Set<String> looked = new HashSet<>();

    @Override
    public void install(ClassLoader libraries) {
        List<String> names = new ArrayList<>();
        if (libraries instanceof URLClassLoader added) {
            for (URL library : added.getURLs()) {
                if (looked.add(library.toString())) {
                    names.addAll(classes(library));
                }
            }
        }
        if (!names.isEmpty()) {
            makeReady();
            names.forEach(name -> register(name, libraries));
        }
    }

    private static List<String> classes(URL library) {
        try {
            Path path = Path.of(library.toURI());
            if (Files.isDirectory(path)) {
                return classes(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException | ProviderNotFoundException e) {
            return List.of(); // of which the loader finds nothing either
        }
    }

    private static List<String> classes(Path root) throws IOException {
        if (!Files.isDirectory(root.resolve(PLACE))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root.resolve(PLACE))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(CLASS))
                    .map(name -> name.substring(0, name.length() - CLASS.length())
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .toList();
        }
    }

    /** Has Tablesaw look for readers, once, on a thread that comes from no cell and sees no library of a notebook. */
    private static void makeReady() {
        ClassLoader kernels = TablesawReaders.class.getClassLoader();
        Thread thread = Threads.daemon("tablesaw", () -> load(Table.class.getName(), kernels));
        thread.setContextClassLoader(kernels);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void register(String name, ClassLoader libraries) {
        try {
            Class<?> found = Class.forName(name, false, libraries);
            if (DataReader.class.isAssignableFrom(found) || DataWriter.class.isAssignableFrom(found)) {
                load(name, libraries);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            return; // it lacks a library, and says so itself when a cell uses it
        }
    }

    /** Loads a class, and has it do what it does at its first use. */
    private static void load(String name, ClassLoader loader) {
        try {
            Class.forName(name, true, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return; // the same
        }
    }
}
