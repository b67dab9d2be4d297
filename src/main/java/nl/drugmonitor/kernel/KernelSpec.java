package nl.drugmonitor.kernel;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What Jupyter has to know to start this kernel: a folder {@code kernels/NAME} with a file {@code kernel.json} and
 * logos.
 *
 * @param name the name in notebooks, such as {@code java}
 * @param command what starts the kernel; the connection file follows
 */
public record KernelSpec(String name, List<String> command) {
    /** The pictures that front ends show beside the kernel's name. */
    private static final List<String> LOGOS = List.of("logo-32x32.png", "logo-64x64.png", "logo-svg.svg");

    private static final String NAMES = "[.]*[A-Za-z0-9_-][A-Za-z0-9._-]*"; // "." and ".." are other folders

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if Jupyter would not find a kernel of this name
     */
    public KernelSpec {
        if (!name.matches(NAMES)) {
            throw new IllegalArgumentException(
                    "a kernel is named with letters, digits, hyphens and underscores, and points beside them, not \""
                            + name + "\"");
        }
        command = List.copyOf(command);
    }

    /**
     * Writes the spec below a folder that Jupyter looks for kernels in, such as {@code share/jupyter}; one of this
     * program that is there is replaced.
     *
     * @return the folder of the spec
     * @throws IllegalArgumentException if the kernel of that name is another program's, is no JSON, or is a link
     */
    public Path writeBelow(Path jupyter) throws IOException {
        Path folder = jupyter.resolve("kernels").resolve(name);
        Path file = folder.resolve("kernel.json");
        for (Path written : List.of(folder, file)) {
            if (Files.isSymbolicLink(written)) {
                throw new IllegalArgumentException(written + " is a link to " + Files.readSymbolicLink(written)
                        + ", and nothing is written through it: delete it, or choose another name");
            }
        }
        Files.createDirectories(folder);
        if (Files.exists(file)) {
            refuseIfAnothers(file);
        }
        Files.writeString(
                file,
                json(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        for (String logo : LOGOS) {
            writeLogo(folder.resolve(logo));
        }
        return folder;
    }

    /** Writes a picture in the place of what stands there, which may be a link. */
    private static void writeLogo(Path file) throws IOException {
        try (InputStream logo = Objects.requireNonNull(
                KernelSpec.class.getResourceAsStream(file.getFileName().toString()), "the jar holds it")) {
            Files.copy(logo, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Refuses to replace the spec of another program. This program may have been moved to another folder since. */
    private void refuseIfAnothers(Path file) throws IOException {
        JsonNode spec;
        try {
            spec = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            spec = MissingNode.getInstance();
        }
        if (spec.isMissingNode()) { // Jackson returns this for an empty file as well
            throw new IllegalArgumentException(
                    file + " is no JSON, and is not replaced: delete it, or choose another name");
        }
        List<String> argv = new ArrayList<>();
        spec.path("argv").forEach(argument -> argv.add(argument.asText()));
        if (argv.isEmpty() || !withoutFolders(argv).equals(withoutFolders(argv()))) {
            throw new IllegalArgumentException(
                    "another program's kernel \"" + name + "\" is in " + file.getParent() + ": choose another name");
        }
    }

    /**
     * Returns the words after the program; for a jar, its name and the words after it, without the options of the JVM.
     */
    private static List<String> withoutFolders(List<String> argv) {
        int jar = argv.indexOf("-jar") + 1;
        List<String> words = new ArrayList<>(argv.subList(Math.max(jar, 1), argv.size()));
        if (jar > 0 && !words.isEmpty()) {
            words.set(0, String.valueOf(Path.of(words.get(0)).getFileName()));
        }
        return words;
    }

    private List<String> argv() {
        List<String> argv = new ArrayList<>(command);
        argv.add("{connection_file}");
        return argv;
    }

    private String json() throws IOException {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("argv", argv());
        spec.put("display_name", name.equals("java") ? "Java" : "Java (" + name + ")");
        spec.put("language", "java");
        spec.put("interrupt_mode", "message");
        spec.put("metadata", Map.of("debugger", false));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        return new ObjectMapper().writer(printer).writeValueAsString(spec) + "\n";
    }
}
