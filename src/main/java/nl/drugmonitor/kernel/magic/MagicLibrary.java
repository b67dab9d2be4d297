package nl.drugmonitor.kernel.magic;

import java.util.List;

/**
 * The magics of a library. It makes them known as a service, in a file
 * {@code META-INF/services/nl.drugmonitor.kernel.magic.MagicLibrary}.
 */
public interface MagicLibrary {
    /** Returns new magics for a notebook. */
    List<Magic> magics();
}
