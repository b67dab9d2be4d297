package nl.drugmonitor.kernel.engine;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.EngineTerminationException;
import jdk.jshell.spi.ExecutionControl.InternalException;
import org.jspecify.annotations.Nullable;

/**
 * Loads compiled cells and the jars that they have added; everything else comes from the kernel. If both have a
 * library, cells get their own, which may be another version.
 */
final class CellLoader extends URLClassLoader implements LoaderDelegate {
    /**
     * The kernel's own packages, which are never loaded from a jar of a cell: the copy would have no running kernel.
     */
    private static final List<String> KERNELS =
            List.of("nl.drugmonitor.", "io.github.spencerpark.", "org.dflib.jjava.", "org.rapaio.jupyter.");

    /** The package of JShell's classes for cells. */
    static final String CELLS = "REPL.";

    private final Map<String, byte[]> waiting = new ConcurrentHashMap<>();

    /** Classes with a loader of their own, which can be unloaded. */
    private final Map<String, Class<?>> apart = new ConcurrentHashMap<>();

    CellLoader(ClassLoader parent) {
        super(new URL[0], parent);
    }

    @Override
    public void load(ClassBytecodes[] classes) throws ClassInstallException {
        if (classes.length == 1 && mayStandApart(classes[0])) {
            Class<?> defined = new Apart(this).define(classes[0]);
            apart.put(classes[0].name(), defined);
            return;
        }
        for (ClassBytecodes one : classes) {
            waiting.put(one.name(), CellClass.forLoading(one.bytecodes()));
        }
        boolean[] loaded = new boolean[classes.length];
        try {
            for (int i = 0; i < classes.length; i++) {
                loadClass(classes[i].name());
                loaded[i] = true;
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ClassInstallException("cannot load " + e.getMessage(), loaded);
        }
    }

    /**
     * Returns whether a class may have a loader of its own. It is then in another package, where it can use only what
     * is public in the types of cells.
     */
    private boolean mayStandApart(ClassBytecodes one) {
        Map<String, CellClass.Use> uses = CellClass.uses(one.bytecodes());
        try {
            for (String type : uses.keySet()) {
                if (!isPublic(findClass(type.replace('/', '.')), uses.get(type))) {
                    return false;
                }
            }
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false; // a class that the type needs is missing
        }
    }

    /** Returns whether a type is public, and all its members, inherited or not, that have a name in use. */
    private static boolean isPublic(Class<?> type, CellClass.Use use) {
        return Modifier.isPublic(type.getModifiers())
                && (!use.methods().contains("<init>") || arePublic(Stream.of(type.getDeclaredConstructors())))
                && withAncestors(type)
                        .allMatch(one -> arePublic(named(use.fields(), one.getDeclaredFields()))
                                && arePublic(named(use.methods(), one.getDeclaredMethods())));
    }

    private static Stream<Member> named(Set<String> names, Member... members) {
        return Stream.of(members).filter(member -> names.contains(member.getName()));
    }

    private static Stream<Class<?>> withAncestors(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                        .flatMap(CellLoader::withAncestors));
    }

    private static boolean arePublic(Stream<? extends Member> members) {
        return members.allMatch(member -> Modifier.isPublic(member.getModifiers()));
    }

    private static final class Apart extends ClassLoader {
        Apart(CellLoader parent) {
            super(parent);
        }

        Class<?> define(ClassBytecodes one) {
            byte[] classFile = CellClass.forLoading(one.bytecodes());
            return defineClass(one.name(), classFile, 0, classFile.length);
        }
    }

    /** Forgets a class that is no longer used; returns whether another class of that name can be loaded. */
    boolean forget(String name) {
        return apart.remove(name) != null;
    }

    @Override
    public void classesRedefined(ClassBytecodes[] classes) {
        // A class of a cell is never changed: a new version of it has a new name.
    }

    static boolean isKernels(String name) {
        return KERNELS.stream().anyMatch(name::startsWith);
    }

    /** Returns whether packages of the kernel are inside this one, whose name ends with a point. */
    static boolean isAboveKernels(String name) {
        return KERNELS.stream().anyMatch(kernels -> kernels.startsWith(name));
    }

    /** Returns the value of a variable that a cell has declared; nothing if it is null, or its class not there yet. */
    Optional<Object> value(String className, String variable) {
        return variable(className, variable).flatMap(known -> known.value());
    }

    /** Returns what is known of a variable that a cell has declared; empty if its class is not there yet. */
    Optional<Known> variable(String className, String variable) {
        try {
            Field field = findClass(className).getDeclaredField(variable);
            field.setAccessible(true);
            return Optional.of(new Known(Optional.of(field.getType()), Optional.ofNullable(field.get(null)), false));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Returns a class, which is not initialised; empty if there is none of this name. */
    Optional<Class<?>> loaded(String name) {
        try {
            return Optional.of(Class.forName(name, false, this));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (name.startsWith(CELLS)) {
                return findClass(name); // the parents would search all jars, and keep a lock for this name
            }
            boolean isAdded = !name.startsWith("java.")
                    && !isKernels(name)
                    && findResource(name.replace('.', '/') + ".class") != null;
            return isAdded ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL added = isKernels(name.replace('/', '.')) ? null : findResource(name);
        return added == null ? super.getResource(name) : added;
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> loaded = apart.getOrDefault(name, findLoadedClass(name));
        if (loaded != null) {
            return loaded;
        }
        byte[] classFile = waiting.remove(name);
        return classFile == null ? super.findClass(name) : defineClass(name, classFile, 0, classFile.length);
    }

    @Override
    public void addToClasspath(String path) throws EngineTerminationException, InternalException {
        if (path.equals(System.getProperty("java.class.path"))) {
            return; // this is for the compiler; the parent loader has these classes
        }
        for (String entry : path.split(File.pathSeparator)) {
            try {
                addURL(new File(entry).toURI().toURL());
            } catch (MalformedURLException e) {
                throw new InternalException(e.getMessage());
            }
        }
    }
}
