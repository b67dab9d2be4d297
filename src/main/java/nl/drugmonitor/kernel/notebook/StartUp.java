package nl.drugmonitor.kernel.notebook;

import java.util.List;

/**
 * Further imports for every cell. A library makes them known as a service, in a file
 * {@code META-INF/services/nl.drugmonitor.kernel.notebook.StartUp}.
 */
public interface StartUp {
    /** Returns the imports, such as {@code java.time.*} or {@code static java.lang.Math.max}. */
    List<String> imports();
}
