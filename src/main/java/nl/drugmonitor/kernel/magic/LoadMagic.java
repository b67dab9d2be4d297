package nl.drugmonitor.kernel.magic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

final class LoadMagic implements Magic.Line {
    private static final List<String> SUFFIXES = List.of("", ".jsh", ".jshell", ".java", ".ipynb");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;");

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String usage() {
        return "%load FILE ...";
    }

    @Override
    public String help() {
        return "Runs a file as if it stood in the cell, its magics included: a .jsh or .java file, or the cells of another"
                + " notebook. The suffix may be left out.";
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public @Nullable Object run(List<String> arguments, Session session) throws Exception {
        if (arguments.isEmpty()) {
            throw new MagicException("which file? " + usage());
        }
        for (String name : arguments) {
            for (String code : code(find(session.folder(), name))) {
                session.eval(code);
            }
        }
        return null;
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
        List<String> cells = new ArrayList<>();
        for (JsonNode cell : notebook.path("cells")) {
            if (cell.path("cell_type").asText("").equals("code")) {
                StringBuilder code = new StringBuilder();
                JsonNode source = cell.path("source");
                if (source.isArray()) {
                    source.forEach(line -> code.append(line.asText("")));
                } else {
                    code.append(source.asText(""));
                }
                if (!code.toString().isBlank()) {
                    cells.add(code.toString());
                }
            }
        }
        return cells;
    }
}
