package nl.drugmonitor.kernel.engine;

/**
 * What is to be done in a notebook once libraries are added to its class path. It is made known as a service, in a file
 * {@code META-INF/services/nl.drugmonitor.kernel.engine.LibraryExtensions}, and made anew for each notebook.
 */
public interface LibraryExtensions {
    /**
     * Does it, in the running cell. It is asked again when more are added, and must not fail.
     *
     * @param libraries finds all that the notebook has
     */
    void install(ClassLoader libraries);
}
