package nl.drugmonitor.notebook;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.document.OutputFile;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.kernel.protocol.KernelInfo;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.NotFoundException;

/**
 * A notebook as it lies on disk, in Jupyter's format 4. What the format allows and we do not know is kept as it is.
 *
 * <p>It is written the way Jupyter writes it, so that one saved unchanged from either is the same file.
 */
public final class NotebookFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter(" ", "\n"))
            .withArrayIndenter(new DefaultIndenter(" ", "\n")));

    private static final Pattern LINE = Pattern.compile("[^\n]*+\n|[^\n]++");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\\\n]+)\"");

    /** The folder, beside notebooks, of those that solve their exercises. */
    public static final String SOLUTIONS = "solutions";

    /** The folder of the lessons of the course, beside the notebooks. */
    public static final String COURSE = "course";

    /** Notebooks hold pictures and tables, and are larger than data. */
    private static final int LARGEST = 100_000_000;

    private final Path path;
    private final ObjectNode tree;

    private NotebookFile(Path path, ObjectNode tree) {
        this.path = path;
        this.tree = tree;
    }

    /**
     * Reads a notebook.
     *
     * @throws InvalidInputException if the file cannot be read, is no JSON, or no notebook of format 4
     */
    public static NotebookFile read(Path path) {
        String name = path.toString();
        try {
            JsonNode tree = MAPPER.readTree(TextFile.read(path, LARGEST).content());
            if (!(tree instanceof ObjectNode notebook)
                    || !(tree.get("cells") instanceof ArrayNode)
                    || tree.path("nbformat").asInt() != 4) {
                throw InvalidInputException.at(Place.of(name), "no_notebook");
            }
            new NotebookFormat(name).check(notebook);
            return new NotebookFile(path, notebook);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw InvalidInputException.at(
                    at == null ? Place.of(name) : new Place(name, at.getLineNr(), at.getColumnNr()),
                    "notebook_json",
                    e.getOriginalMessage().split("\\R", -1)[0]);
        }
    }

    /** Returns a notebook that is made, and not read; its file need not be there. */
    static NotebookFile made(Path path, ObjectNode tree) {
        NotebookFile made = new NotebookFile(path, tree);
        made.sayJava();
        return made;
    }

    /** Returns the file name without its ending, such as {@code 04-hemp-nurseries}. */
    public String name() {
        return path.getFileName().toString().replaceFirst("[.]ipynb$", "");
    }

    public Path path() {
        return path;
    }

    /** Returns whether the notebook solves the exercises of another one. */
    public boolean isSolution() {
        return folder().endsWith(SOLUTIONS);
    }

    /** Returns its name with the folder that it lies in: {@code solutions/04-hemp-nurseries}, if it is a solution. */
    public String pathName() {
        return isSolution() ? SOLUTIONS + "/" + name() : name();
    }

    /** Returns the folder that the notebook lies in. */
    public Path folder() {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** Returns the cells, in order. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int code = 0;
        for (JsonNode cell : tree.get("cells")) {
            if (cell instanceof ObjectNode object) {
                boolean isCode = object.path("cell_type").asText().equals("code");
                code += isCode ? 1 : 0;
                cells.add(new Cell(object, isCode ? code : 0));
            }
        }
        return cells;
    }

    /** Returns the cells that are code, in order. */
    public List<Cell> codeCells() {
        return cells().stream().filter(Cell::isCode).toList();
    }

    /** Returns the first heading of the text, or the name where there is none. */
    public String title() {
        return cells().stream()
                .filter(Cell::isMarkdown)
                .flatMap(cell -> cell.source().lines())
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2).strip())
                .orElseGet(this::name);
    }

    /** Returns how long a reader takes, in minutes, if the notebook's metadata say so. */
    public Optional<Integer> minutes() {
        int minutes = tree.path("metadata").path("ndm").path("minutes").asInt();
        return minutes > 0 ? Optional.of(minutes) : Optional.empty();
    }

    /** Returns the answer to the question of its title in a sentence, if the notebook's metadata have it. */
    public Optional<String> answer() {
        String answer =
                tree.path("metadata").path("ndm").path("answer").asText().strip();
        return answer.isEmpty() ? Optional.empty() : Optional.of(answer);
    }

    /** Returns whether its page shows code from the start, for a notebook that is about the code itself. */
    public boolean isAboutCode() {
        return tree.path("metadata").path("ndm").path("about_code").asBoolean();
    }

    /** Returns the notebook of the same name in the folder of solutions, if there is one. */
    public Optional<Path> solutions() {
        Path file = folder().resolve(SOLUTIONS).resolve(path.getFileName());
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /**
     * Returns the edition that the notebook is about: the one that its metadata name, else the newest.
     *
     * @throws InvalidInputException if the data have no edition of that name
     */
    public Edition edition(Figures figures) {
        String id = tree.path("metadata").path("ndm").path("edition").asText();
        try {
            return id.isEmpty() ? Edition.newest(figures) : Edition.load(figures, id);
        } catch (NotFoundException e) {
            throw InvalidInputException.at(Place.of(path.toString()), "notebook_edition", e);
        }
    }

    /**
     * Returns the language in which its cells show our types: the one that its metadata name, else English.
     *
     * @throws InvalidInputException if it is one that the program does not speak
     */
    public Language language() {
        String code = tree.path("metadata").path("ndm").path("language").asText(Language.EN.code());
        return Language.of(code)
                .orElseThrow(() -> InvalidInputException.at(
                        Place.of(path.toString()), "notebook_language", Notebooks.noLanguage(code)));
    }

    /**
     * Says of the programming language what a front end says that saves the notebook, but for what differs from machine
     * to machine.
     */
    void sayJava() {
        tree.withObjectProperty("metadata").set("language_info", KernelInfo.language());
    }

    /** Returns a copy that can be changed without changing this one. */
    public NotebookFile copy() {
        return new NotebookFile(path, tree.deepCopy());
    }

    /** Returns a copy with a change, such as one that leaves cells out. */
    public NotebookFile changed(Consumer<ObjectNode> change) {
        NotebookFile copy = copy();
        change.accept(copy.tree);
        return copy;
    }

    /** Returns the notebook's metadata. */
    public JsonNode metadata() {
        return tree.path("metadata");
    }

    /**
     * Returns the files that texts of the code name, in order of their names; from the notebook's folder they count.
     */
    public NavigableSet<Path> namedFiles() {
        NavigableSet<Path> files = new TreeSet<>();
        codeCells().stream()
                .flatMap(cell -> TEXT.matcher(cell.source()).results())
                .flatMap(text -> file(text.group(1)).stream())
                .forEach(files::add);
        return files;
    }

    /** Returns the file of that name, as it counts from the notebook's folder, if there is one. */
    public Optional<Path> file(String name) {
        try {
            return Optional.of(folder().resolve(name).normalize()).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty(); // a text that no file can be called
        }
    }

    /** Returns the file's content, the same for the same notebook on every machine. */
    public String json() {
        try {
            return WRITER.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the notebook over its file; killed half-way, the old file is whole. */
    void save() throws IOException {
        OutputFile.write(path, json());
    }

    /**
     * A cell.
     *
     * @param number among the cells of code, from 1; 0 for text
     */
    public record Cell(ObjectNode tree, int number) {
        public boolean isCode() {
            return number > 0;
        }

        /** Returns whether the cell is text in Markdown; a raw one is neither that nor code. */
        public boolean isMarkdown() {
            return tree.path("cell_type").asText().equals("markdown");
        }

        public String source() {
            return joined(tree.path("source"));
        }

        /** Returns whether the cell is marked as one that fails on purpose. */
        public boolean mayFail() {
            return isTagged("raises-exception");
        }

        public boolean isTagged(String tag) {
            return tree.path("metadata").path("tags").valueStream().anyMatch(each -> each.asText()
                    .equals(tag));
        }

        /** Returns what is answered when the cell asks for input, if its metadata say so. */
        public List<String> answers() {
            return tree.path("metadata")
                    .path("ndm")
                    .path("answers")
                    .valueStream()
                    .map(JsonNode::asText)
                    .toList();
        }

        /** Returns the outputs as they are stored. */
        public ArrayNode outputs() {
            return tree.withArrayProperty("outputs");
        }

        void show(ArrayNode outputs) {
            tree.set("outputs", outputs);
            tree.put("execution_count", number);
        }
    }

    /** Returns a text that the format keeps as one string or as a list of lines. */
    public static String joined(JsonNode text) {
        return text.isArray() ? text.valueStream().map(JsonNode::asText).collect(Collectors.joining()) : text.asText();
    }

    /** Returns a text as the list of lines that the format keeps, each with its line end. */
    public static ArrayNode lines(String text) {
        ArrayNode lines = MAPPER.createArrayNode();
        LINE.matcher(text).results().forEach(line -> lines.add(line.group()));
        return lines;
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }
}
