package nl.drugmonitor.kernel;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Jupyter has to know to start this kernel: a folder {@code kernels/NAME} with a file {@code kernel.json}.
 *
 * @param name the name in notebooks, such as {@code java}
 * @param command what starts the kernel, up to the option for its connection file
 */
public record KernelSpec(String name, List<String> command) {
    private static final String NAMES = "[A-Za-z0-9._-]+";

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if Jupyter would not find a kernel of this name
     */
    public KernelSpec {
        if (!name.matches(NAMES)) {
            throw new IllegalArgumentException(
                    "a kernel is named with letters, digits, points, hyphens and underscores only, not \"" + name
                            + "\"");
        }
        command = List.copyOf(command);
    }

    /**
     * Writes the spec below a folder that Jupyter looks for kernels in, such as {@code share/jupyter}; one that is
     * there is replaced.
     *
     * @return the folder of the spec
     */
    public Path writeBelow(Path jupyter) throws IOException {
        Path folder = Files.createDirectories(jupyter.resolve("kernels").resolve(name));
        Files.writeString(folder.resolve("kernel.json"), json());
        return folder;
    }

    private String json() throws IOException {
        Map<String, Object> spec = new LinkedHashMap<>();
        List<String> argv = new ArrayList<>(command);
        argv.add("{connection_file}");
        spec.put("argv", argv);
        spec.put("display_name", name.equals("java") ? "Java" : "Java (" + name + ")");
        spec.put("language", "java");
        spec.put("interrupt_mode", "message");
        spec.put("metadata", Map.of("debugger", false));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        return new ObjectMapper().writer(printer).writeValueAsString(spec) + "\n";
    }

    /** Returns the folder in which Jupyter looks for what is this user's own. */
    public static Path userFolder(Map<String, String> environment, String system, Path home) {
        if (environment.containsKey("JUPYTER_DATA_DIR")) {
            return Path.of(environment.get("JUPYTER_DATA_DIR"));
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Jupyter");
        }
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("APPDATA", home.toString())).resolve("jupyter");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isEmpty() ? home.resolve(".local/share") : Path.of(data)).resolve("jupyter");
    }
}
