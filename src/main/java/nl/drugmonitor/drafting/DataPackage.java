package nl.drugmonitor.drafting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.input.TextFile;

/** The list of the files of a data folder, datapackage.json, to which those of an edition are added. */
final class DataPackage {
    static final String FILE = "datapackage.json";

    /** The end of the last resource, and what closes the list and the file. */
    private static final Pattern END = Pattern.compile("(\\n\\s*\\})(\\s*\\]\\s*\\}\\s*)$");

    private DataPackage() {}

    /** Returns the list with the files of an edition; nothing if the folder has no list of this layout. */
    static Optional<String> with(Path data, EditionFolder folder, String title, Map<String, String> listed) {
        if (!Files.exists(data.resolve(FILE))) {
            return Optional.empty();
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("claims", folder.claims());
        files.putAll(listed);
        String old = TextFile.read(data.resolve(FILE)).content();
        Matcher end = END.matcher(old);
        if (!end.find()) {
            return Optional.empty();
        }
        String resources = files.entrySet().stream()
                .map(file ->
                        resource(folder.edition() + "-" + file.getKey(), title + ": " + file.getKey(), file.getValue()))
                .collect(Collectors.joining());
        return Optional.of(old.substring(0, end.end(1)) + resources + end.group(2));
    }

    private static String resource(String name, String title, String path) {
        return """
                ,
                    {
                      "name": %s,
                      "title": %s,
                      "description": %s,
                      "path": %s,
                      "format": "yaml",
                      "mediatype": "application/yaml",
                      "encoding": "utf-8"
                    }""".formatted(quoted(name), quoted(title), quoted(title), quoted(path));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
