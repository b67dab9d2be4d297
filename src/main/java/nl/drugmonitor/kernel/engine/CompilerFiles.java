package nl.drugmonitor.kernel.engine;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Finds classes for JShell's compiler as the JDK does, but opens a jar of the class path only when a package of it is
 * named: the JDK opens all of them for the first import, which takes as long as the rest of the start. What a notebook
 * adds comes before the kernel's own libraries, as in {@link CellLoader}.
 */
final class CompilerFiles extends ForwardingJavaFileManager<StandardJavaFileManager>
        implements StandardJavaFileManager {
    private static final String CLASS = ".class";

    /** An option that javac gives with each compilation; it does not change the class path. */
    private static final String OF_EACH_COMPILATION = "--multi-release";

    private final Path kernel;
    private final CountDownLatch indexWanted;
    private final Map<Path, Library> libraries = new LinkedHashMap<>();
    private List<Path> kernels = List.of();
    private List<Library> classPath = List.of();

    /** The entries of the class path that the notebook has added. */
    private List<Library> added = List.of();

    private boolean isRead;

    /** By the package, the names of its class files; only those that were asked for. */
    private final Map<String, Set<String>> classFiles = new HashMap<>();

    /**
     * Wraps the file manager of the JDK.
     *
     * @param kernel the jar or folder of the kernel's own classes
     * @param indexWanted counted down when completion needs JShell's list of all packages
     */
    CompilerFiles(StandardJavaFileManager files, Path kernel, CountDownLatch indexWanted) {
        super(files);
        this.kernel = kernel;
        this.indexWanted = indexWanted;
    }

    @Override
    public synchronized boolean handleOption(String option, Iterator<String> rest) {
        if (!option.equals(OF_EACH_COMPILATION)) { // the class path may have changed
            isRead = false;
            classFiles.clear();
        }
        boolean isKnown = super.handleOption(option, rest);
        if (kernels.isEmpty()) { // the first class path is the kernel's
            kernels = paths();
        }
        return isKnown;
    }

    @Override
    public synchronized Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location != StandardLocation.CLASS_PATH || recurse) {
            return super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> found = new ArrayList<>();
        for (Library library : holding(packageName)) {
            library.list(packageName, kinds).forEach(found::add);
        }
        return found;
    }

    private Iterable<Library> holding(String packageName) {
        if (packageName.isEmpty() || packageName.equals("REPL") || (packageName + ".").startsWith("java.")) {
            return List.of(); // no library has classes in these
        }
        if (CellLoader.isKernels(packageName + ".")) {
            return List.of(library(kernel));
        }
        if (!isRead) {
            Set<Path> ordered = new LinkedHashSet<>(paths());
            kernels.forEach(ordered::remove);
            added = ordered.stream().map(this::library).toList();
            ordered.addAll(kernels);
            classPath = ordered.stream().map(this::library).toList();
            isRead = true;
        }
        // For an import, javac also looks into "org" and the like, where the kernel's libraries have no classes.
        return CellLoader.isAboveKernels(packageName + ".") ? added : classPath;
    }

    /** Returns the names of the classes of a package in the libraries, without those inside of other classes. */
    Set<String> classesOf(String packageName) {
        return ofLibraries(packageName)
                .filter(name -> name.indexOf('$') < 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the names of the classes of a package of the JDK or of the libraries, with those inside of other classes
     * as their files are called.
     */
    synchronized Set<String> classFilesOf(String packageName) {
        return classFiles.computeIfAbsent(packageName, name -> Stream.concat(ofJdk(name), ofLibraries(name))
                .collect(Collectors.toSet()));
    }

    private static Stream<String> ofJdk(String packageName) {
        return ModuleLayer.boot().modules().stream()
                .filter(module -> module.getPackages().contains(packageName))
                .flatMap(module -> ofJdk(module, packageName).stream());
    }

    private static List<String> ofJdk(Module module, String packageName) {
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        try (Stream<Path> files = Files.list(jdk.getPath("modules", module.getName(), packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CLASS))
                    .map(name -> name.substring(0, name.length() - CLASS.length()))
                    .toList();
        } catch (IOException e) {
            return List.of(); // a module that does not come with the JDK
        }
    }

    private synchronized Stream<String> ofLibraries(String packageName) {
        List<String> names = new ArrayList<>();
        for (Library library : holding(packageName)) {
            try {
                for (JavaFileObject file : library.list(packageName, Set.of(JavaFileObject.Kind.CLASS))) {
                    String path = file.getName(); // of a jar it ends with a bracket
                    names.add(path.substring(
                            Math.max(path.lastIndexOf('/'), path.lastIndexOf(File.separatorChar)) + 1,
                            path.lastIndexOf(CLASS)));
                }
            } catch (IOException e) {
                // the compiler cannot read it either
            }
        }
        return names.stream();
    }

    /** Returns all packages of the libraries. */
    synchronized Set<String> packages() {
        Set<String> all = new TreeSet<>();
        all.addAll(library(kernel).packages());
        holding("of.any").forEach(library -> all.addAll(library.packages()));
        return all;
    }

    private List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        Iterable<? extends Path> known = fileManager.getLocationAsPaths(StandardLocation.CLASS_PATH);
        if (known != null) {
            known.forEach(paths::add);
        }
        return paths;
    }

    private Library library(Path path) {
        return libraries.computeIfAbsent(path, Library::new);
    }

    /**
     * Returns where JShell looks for packages to complete. It lists them all at once, which takes 100 MB and as long as
     * the first cell, so it waits until one is wanted.
     */
    @Override
    public Iterable<? extends Path> getLocationAsPaths(Location location) {
        try {
            indexWanted.await();
            return fileManager.getLocationAsPaths(location);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** Keeps the compiler from looking for plug-ins in the libraries of a notebook. */
    @Override
    public ClassLoader getClassLoader(Location location) {
        return ClassLoader.getPlatformClassLoader();
    }

    @Override
    public void close() throws IOException {
        for (Library library : libraries.values()) {
            library.close();
        }
        super.close();
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> files) {
        return fileManager.getJavaFileObjectsFromFiles(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
        return fileManager.getJavaFileObjects(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
        return fileManager.getJavaFileObjectsFromStrings(names);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
        return fileManager.getJavaFileObjects(names);
    }

    @Override
    public void setLocation(Location location, Iterable<? extends File> files) throws IOException {
        fileManager.setLocation(location, files);
    }

    @Override
    public Iterable<? extends File> getLocation(Location location) {
        return fileManager.getLocation(location);
    }
}
