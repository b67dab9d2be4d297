package nl.drugmonitor.kernel.engine;

import java.util.regex.Pattern;
import jdk.jshell.VarSnippet;

/** Names as the user wrote them, without what JShell puts around them. */
final class CellNames {
    /** The method that computes the value of a variable. JShell calls it from the method of the snippet. */
    static final String VALUE_METHOD = "do_it$Aux";

    private static final Pattern JSHELLS =
            Pattern.compile("(?:REPL\\.)?\\$JShell\\$\\w+[.$]|\\bREPL\\.|\\$?\\bdo_it\\$\\$?");
    private static final Pattern JSHELLS_PLACES =
            Pattern.compile("\\R\\s*location: class\\s*(?:(?:REPL\\.)?\\$JShell\\$\\w+)?\\s*$");

    private CellNames() {}

    /** Returns a text of the compiler or the JVM without JShell's names. */
    static String clean(String text) {
        return JSHELLS.matcher(JSHELLS_PLACES.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Returns the type of a variable, without packages. */
    static String type(VarSnippet variable) {
        return Signature.shortened(clean(variable.typeName()));
    }

    /** Returns the name of a class as the user wrote it; one of the kernel without its package. */
    static String ofClass(String name) {
        return CellLoader.isKernels(name)
                ? name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1)
                : clean(name);
    }
}
