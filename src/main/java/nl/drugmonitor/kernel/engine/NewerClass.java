package nl.drugmonitor.kernel.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Explains that a library was compiled for a newer Java. */
final class NewerClass {
    private static final Pattern SAID_BY_COMPILER = Pattern.compile(
            "cannot access (\\S+)\\R\\s*bad class file: .*\\R\\s*class file has wrong version (\\d+)\\.");
    private static final Pattern SAID_BY_JVM =
            Pattern.compile("(\\S+) has been compiled by a more recent version .*?class file version (\\d+)\\.");

    /** The class files of Java 17 have version 61. */
    private static final int BEFORE_JAVA_1 = 44;

    private NewerClass() {}

    /** Returns what to do if the message is about such a class, else the message. */
    static String explained(String message) {
        return Stream.of(SAID_BY_COMPILER, SAID_BY_JVM)
                .map(pattern -> pattern.matcher(message))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> found.group(1).replace('/', '.') + " needs Java "
                        + (Integer.parseInt(found.group(2)) - BEFORE_JAVA_1) + " or later, and this is Java "
                        + Runtime.version().feature()
                        + ": restart and add an older version of its library, or set JAVA_HOME to a newer JDK"
                        + " before you start the kernel")
                .orElse(message);
    }
}
