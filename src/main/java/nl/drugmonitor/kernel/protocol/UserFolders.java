package nl.drugmonitor.kernel.protocol;

import java.nio.file.Path;
import java.util.Map;

/**
 * The folders of the user, found as Jupyter finds them.
 *
 * @param environment in which an empty value counts as none
 * @param system the name of the operating system, as Java has it
 * @param home the user's folder, as Java has it
 */
public record UserFolders(Map<String, String> environment, String system, Path home) {
    public static UserFolders ofThisUser() {
        return new UserFolders(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
    }

    private Path orElse(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    private boolean isWindows() {
        return system.startsWith("Windows");
    }

    /** Returns HOME, which Java itself ignores, and which Jupyter ignores on Windows. */
    private Path user() {
        return isWindows() ? home : orElse("HOME", home);
    }

    /** Returns where programs keep the user's data. */
    Path data() {
        return orElse("XDG_DATA_HOME", user().resolve(".local/share"));
    }

    /** Returns where Jupyter keeps the user's data, its kernels among them. */
    public Path jupyter() {
        Path usual = isWindows()
                ? orElse("APPDATA", home).resolve("jupyter")
                : system.startsWith("Mac") ? user().resolve("Library/Jupyter") : data().resolve("jupyter");
        return orElse("JUPYTER_DATA_DIR", usual);
    }
}
