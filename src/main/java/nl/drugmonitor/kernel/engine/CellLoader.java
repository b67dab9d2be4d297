package nl.drugmonitor.kernel.engine;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.EngineTerminationException;
import jdk.jshell.spi.ExecutionControl.InternalException;

/** Loads compiled cells, and the jars they asked for; all else is the kernel's. */
final class CellLoader extends URLClassLoader implements LoaderDelegate {
    private final Map<String, byte[]> waiting = new ConcurrentHashMap<>();

    CellLoader(ClassLoader parent) {
        super(new URL[0], parent);
    }

    @Override
    public void load(ClassBytecodes[] classes) throws ClassInstallException {
        for (ClassBytecodes one : classes) {
            waiting.put(one.name(), ExitCalls.redirected(one.bytecodes()));
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

    @Override
    public void classesRedefined(ClassBytecodes[] classes) {
        // A class of a cell is never changed: a new version of it has a new name.
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
            return loaded;
        }
        byte[] classFile = waiting.remove(name);
        return classFile == null ? super.findClass(name) : defineClass(name, classFile, 0, classFile.length);
    }

    @Override
    public void addToClasspath(String path) throws EngineTerminationException, InternalException {
        for (String entry : path.split(File.pathSeparator)) {
            try {
                addURL(new File(entry).toURI().toURL());
            } catch (MalformedURLException e) {
                throw new InternalException(e.getMessage());
            }
        }
    }
}
