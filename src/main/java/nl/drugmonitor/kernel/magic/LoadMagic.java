package nl.drugmonitor.kernel.magic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The magic that runs the code of other files. */
final class LoadMagic {
    private static final String USAGE = "%load FILE ...";
    private static final List<String> SUFFIXES = List.of("", ".jsh", ".jshell", ".java", ".ijava", ".ipynb");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;");

    /** The files that are being loaded, each by the one before it. */
    private final Deque<Path> loading = new ArrayDeque<>();

    private LoadMagic() {}

    static List<Magic> all() {
        return List.of(Magic.of(
                        USAGE,
                        "Runs a file as if it stood in the cell, its magics included: a .jsh or .java file, or the cells"
                                + " of another notebook. The suffix may be left out.",
                        new LoadMagic()::load)
                .offering(FileNames::completions));
    }

    private @Nullable Object load(List<String> arguments, String body, Session session) throws Exception {
        Magic.need(arguments, "file", USAGE);
        for (String name : arguments) {
            Path file = find(session.folder(), name);
            if (loading.contains(file)) {
                throw new MagicException(name + " cannot be loaded while it is being loaded: " + chain(file));
            }
            loading.addLast(file);
            try {
                for (String code : code(file)) {
                    session.eval(code);
                }
            } finally {
                loading.removeLast();
            }
        }
        return null;
    }

    private String chain(Path again) {
        return Stream.concat(loading.stream(), Stream.of(again))
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(" loads "));
    }

    private static Path find(Path folder, String name) {
        for (String suffix : SUFFIXES) {
            Path file = FileNames.path(folder, name + suffix);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new MagicException("cannot find " + name + " in " + folder.toAbsolutePath()
                + ", nor with .jsh, .java or .ipynb behind it");
    }

    private static List<String> code(Path file) throws IOException {
        String text = Files.readString(file);
        return file.toString().endsWith(".ipynb")
                ? cells(file, text)
                : List.of(PACKAGE.matcher(text).replaceFirst("")); // JShell knows no packages
    }

    private static List<String> cells(Path file, String text) {
        JsonNode notebook;
        try {
            notebook = new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new MagicException(file + " is no notebook: " + e.getOriginalMessage());
        }
        String language = notebook.at("/metadata/kernelspec/language")
                .asText(notebook.at("/metadata/language_info/name").asText("java"));
        if (!language.equalsIgnoreCase("java")) {
            throw new MagicException(file + " is a notebook in " + language + ", not in Java");
        }
        return notebook.path("cells")
                .valueStream()
                .filter(cell -> cell.path("cell_type").asText("").equals("code"))
                .map(cell -> source(cell.path("source")))
                .filter(code -> !code.isBlank())
                .toList();
    }

    private static String source(JsonNode source) {
        return source.isArray()
                ? source.valueStream().map(line -> line.asText("")).collect(Collectors.joining())
                : source.asText("");
    }
}
