package nl.drugmonitor.kernel.magic;

import java.nio.file.Path;
import java.util.List;
import nl.drugmonitor.kernel.display.MimeBundle;
import org.jspecify.annotations.Nullable;

/** What a magic may do with its notebook. */
public interface Session {
    void out(String text);

    void err(String text);

    void display(MimeBundle bundle);

    /** Runs code, magics included, as if it stood in the cell; returns the value of its last expression, or null. */
    @Nullable
    Object eval(String code) throws Exception;

    /** Adds jars and folders of classes to the class path of the cells that follow. */
    void addToClassPath(List<Path> entries);

    List<Path> classPath();

    /** Returns the variables, methods and types that cells have declared. */
    List<Declared> declared();

    /** Returns what every cell has imported, and what cells have: {@code java.util.*}. */
    List<String> imports();

    /** Returns the code of what cells have imported and declared, in order. */
    List<String> sources();

    /** Forgets everything that cells have declared. */
    void reset();

    /** Returns the folder that the notebook lies in. */
    Path folder();

    /** Something a cell has declared: {@code int[] counts}, {@code record Point}. */
    record Declared(String kind, String type, String name) {}
}
