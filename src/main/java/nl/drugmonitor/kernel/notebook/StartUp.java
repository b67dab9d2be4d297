package nl.drugmonitor.kernel.notebook;

import java.util.List;

/**
 * Code that runs before the first cell, such as imports. A library makes its own known as a service, in a file
 * {@code META-INF/services/nl.drugmonitor.kernel.notebook.StartUp}.
 */
public interface StartUp {
    /** Returns the code, one snippet or more in each text. */
    List<String> code();
}
