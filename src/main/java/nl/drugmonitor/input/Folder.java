package nl.drugmonitor.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A folder with data files: one of the user's, or the one that travels in the jar. */
public final class Folder {
    private static final String BUILT_IN = "data";
    private static final String PACKAGE = "datapackage.json";
    private static final Resources RESOURCES = new Resources(Folder.class);

    private final Optional<Path> path;

    private Folder(Optional<Path> path) {
        this.path = path;
    }

    /** Returns the data that travel with the program; messages call the folder {@code data}. */
    public static Folder builtIn() {
        return new Folder(Optional.empty());
    }

    /**
     * Returns a folder of the user.
     *
     * @throws InvalidInputException if there is no such folder
     */
    public static Folder at(Path path) {
        if (!Files.isDirectory(path)) {
            throw InvalidInputException.at(
                    Place.of(path.toString()), Files.exists(path) ? "file_for_folder" : "no_folder");
        }
        return new Folder(Optional.of(path));
    }

    /** Returns where a file of the folder stands, for a message about it as a whole. */
    public Place place(String file) {
        return Place.of(path.isPresent() ? path.get().resolve(file).toString() : BUILT_IN + "/" + file);
    }

    /** Returns whether the folder has a file. */
    public boolean has(String file) {
        return path.isPresent()
                ? Files.exists(path.get().resolve(file))
                : resource(file).isPresent();
    }

    /**
     * Reads a file of the folder.
     *
     * @param file its path from the folder, with {@code /} between names
     * @throws InvalidInputException if it is missing, empty or not UTF-8
     */
    public TextFile read(String file) {
        if (path.isPresent()) {
            return TextFile.read(path.get().resolve(file));
        }
        Optional<byte[]> bytes = resource(file);
        if (bytes.isEmpty()) {
            throw InvalidInputException.at(place(file), "no_built_in_file");
        }
        return TextFile.of(place(file).file(), bytes.get());
    }

    /**
     * Copies the files of the data package, those that {@code datapackage.json} lists and itself, into another folder:
     * to work on data of one's own. A file that is there is replaced.
     *
     * @throws InvalidInputException if one of them cannot be read
     */
    public void copyTo(Path other) throws IOException {
        List<String> files = new ArrayList<>(List.of(PACKAGE));
        for (Node resource : readTree(PACKAGE).list("resources")) {
            files.add(resource.require("path").text());
        }
        for (String file : files) {
            Path copy = other.resolve(file);
            Files.createDirectories(Objects.requireNonNull(copy.getParent(), "a file lies in a folder"));
            Files.writeString(copy, read(file).content());
        }
    }

    /**
     * Reads a JSON or YAML file of the folder.
     *
     * @param file its path from the folder, with {@code /} between names
     * @throws InvalidInputException if it is missing, empty, not UTF-8, or no JSON or YAML
     */
    public Node readTree(String file) {
        return Node.read(read(file));
    }

    private static Optional<byte[]> resource(String file) {
        return RESOURCES.read("nl/drugmonitor/data/" + file);
    }
}
