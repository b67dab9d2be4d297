package nl.drugmonitor.kernel.engine;

import java.util.Map;

/**
 * Methods that cells call in the place of others that make no sense in a notebook, such as one that opens a browser. A
 * service, named in a file {@code META-INF/services/nl.drugmonitor.kernel.engine.CallSubstitutes}.
 *
 * <p>Only what is compiled in a cell calls them; libraries call each other as ever.
 */
public interface CallSubstitutes {
    /**
     * Returns, for the name of a class, the class that stands in for it: a call of a static method of the one becomes a
     * call of that of the other with the same name and the same types, where it has such a method.
     */
    Map<String, Class<?>> substitutes();
}
