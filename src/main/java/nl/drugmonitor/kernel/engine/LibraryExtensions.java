package nl.drugmonitor.kernel.engine;

/**
 * What happens in a notebook when libraries are added to its class path. A service, named in a file
 * {@code META-INF/services/nl.drugmonitor.kernel.engine.LibraryExtensions}, of which each notebook has its own
 * instance.
 */
public interface LibraryExtensions {
    /**
     * Runs in the cell that adds libraries, each time that a cell does. Must not fail.
     *
     * @param libraries loads all that the notebook has added
     */
    void install(ClassLoader libraries);
}
