package nl.drugmonitor.input;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder from which relative names of files count: that of a notebook while it runs, else that of the process.
 *
 * <p>A process has one folder, but may run notebooks of several. So the folder belongs to the thread that runs one, and
 * to those that it starts.
 */
public final class WorkingFolder {
    private static final InheritableThreadLocal<Path> FOLDER = new InheritableThreadLocal<>();

    private WorkingFolder() {}

    /** Has relative names count from a folder, in this thread and those that it starts from now on. */
    public static void set(Path folder) {
        FOLDER.set(folder);
    }

    /** Has relative names count from the folder of the process again. */
    public static void reset() {
        FOLDER.remove();
    }

    /** Returns the file itself. Messages name it as it was given. */
    public static Path find(Path file) {
        return Optional.ofNullable(FOLDER.get())
                .map(folder -> folder.resolve(file))
                .orElse(file);
    }

    /** Returns how messages name a file that was found: from the folder, if it lies there. */
    public static Path name(Path found) {
        return Optional.ofNullable(FOLDER.get())
                .filter(found::startsWith)
                .map(folder -> folder.relativize(found))
                .orElse(found);
    }
}
