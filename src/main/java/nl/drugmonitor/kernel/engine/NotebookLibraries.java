package nl.drugmonitor.kernel.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import jdk.jshell.Snippet;
import nl.drugmonitor.kernel.display.Renderers;

/** The jars and folders that a notebook has added to its class path, with their renderers and extensions. */
final class NotebookLibraries {
    private final Compiler compiler;
    private final CellLoader loader;
    private final Renderers renderers;
    private final Declarations declarations;
    private final Set<Path> added = new CopyOnWriteArraySet<>(); // also read by the completion thread
    private final ServiceLoader<LibraryExtensions> extensions =
            ServiceLoader.load(LibraryExtensions.class, NotebookLibraries.class.getClassLoader());

    NotebookLibraries(Compiler compiler, CellLoader loader, Renderers renderers, Declarations declarations) {
        this.compiler = compiler;
        this.loader = loader;
        this.renderers = renderers;
        this.declarations = declarations;
    }

    void add(List<Path> entries) {
        for (Path entry : entries) {
            if (added.add(entry)) {
                compiler.addToClassPath(entry.toString());
            }
        }
        if (!entries.isEmpty()) {
            renderers.load(loader);
        }
    }

    /** Runs the extensions of the libraries in the running cell. A reset keeps what they declare. */
    void installExtensions() {
        Set<Snippet> before = new HashSet<>(declarations.byUser());
        extensions.forEach(some -> some.install(loader));
        declarations.keep(declarations.byUser().stream()
                .filter(snippet -> !before.contains(snippet))
                .toList());
    }

    /** Returns the class path of cells: that of the kernel, then what was added. */
    List<Path> classPath() {
        List<Path> all = new ArrayList<>(KernelClassPath.entries(System.getProperty("java.class.path")));
        all.addAll(added);
        return all;
    }
}
