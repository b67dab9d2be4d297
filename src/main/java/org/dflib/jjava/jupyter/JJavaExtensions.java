package org.dflib.jjava.jupyter;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.drugmonitor.kernel.engine.LibraryExtensions;
import nl.drugmonitor.kernel.engine.RunningCell;
import org.dflib.jjava.kernel.JavaNotebookStatics;

/**
 * Installs the extensions that libraries bring for JJava, each once. One that fails is tried again when more libraries
 * are there, for it may need them.
 */
public final class JJavaExtensions implements LibraryExtensions {
    private final Set<Class<?>> installed = ConcurrentHashMap.newKeySet();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Override
    public void install(ClassLoader libraries) {
        Iterator<ServiceLoader.Provider<Extension>> found =
                ServiceLoader.load(Extension.class, libraries).stream().iterator();
        while (true) {
            try {
                if (!found.hasNext()) {
                    return;
                }
                install(found.next());
            } catch (ServiceConfigurationError e) { // names a class that is not there, or is no extension
                tell("an extension", e);
            }
        }
    }

    private void install(ServiceLoader.Provider<Extension> found) {
        Class<? extends Extension> type = found.type();
        // What lies beside the kernel is for JJava: this kernel has it already.
        boolean isKernels = type.getClassLoader() == Extension.class.getClassLoader();
        if (isKernels || installed.contains(type)) {
            return;
        }
        try {
            found.get().install(JavaNotebookStatics.kernel());
            installed.add(type);
        } catch (Exception // of code that it runs: any
                | ServiceConfigurationError
                | LinkageError
                | StackOverflowError
                | AssertionError e) {
            tell("the extension " + type.getName(), e);
        }
    }

    private void tell(String what, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String why = String.valueOf(root.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        String note = "Note: " + what + " is not installed: " + root.getClass().getSimpleName() + ": " + why + "\n";
        if (told.add(note)) {
            RunningCell.here().session().console().err(note);
        }
    }
}
