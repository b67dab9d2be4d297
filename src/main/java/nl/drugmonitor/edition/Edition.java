package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.input.CsvTable;
import nl.drugmonitor.input.CsvTable.Row;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;

/**
 * A factsheet: its statements in order, and the numbers in it that are no figures.
 *
 * @param id such as {@code ndm-2025}; the newest edition is the one whose id is the last in the alphabet
 * @param figures the numbers of the text that statements rest on
 */
public record Edition(
        String id,
        String title,
        Source source,
        List<Figure> figures,
        List<Statement> statements,
        List<OtherNumber> otherNumbers) {
    private static final String INDEX = "editions.csv";

    public Edition {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        otherNumbers = List.copyOf(otherNumbers);
    }

    /**
     * Returns the newest edition that the data folder has.
     *
     * @throws InvalidInputException with every fault of its claims file
     */
    public static Edition newest(Figures figures) {
        return newest(figures.folder(), () -> figures);
    }

    /**
     * Returns an edition.
     *
     * @throws NoSuchElementException if the data folder has none of this name; the message lists those it has
     * @throws InvalidInputException with every fault of its claims file
     */
    public static Edition load(Figures figures, String id) {
        return load(figures.folder(), () -> figures, id);
    }

    /**
     * Returns the newest edition; the claims file is read before the figures are asked for, so that they can be loaded
     * meanwhile.
     *
     * @throws InvalidInputException with every fault of the claims file and of the figures
     */
    public static Edition newest(Folder folder, Supplier<Figures> figures) {
        TreeMap<String, String> paths = paths(folder);
        if (paths.isEmpty()) {
            throw new InvalidInputException(
                    folder.place(INDEX), "cannot find an edition.", "Add a row with its name and its claims file.");
        }
        return read(folder, figures, paths.lastEntry());
    }

    /**
     * Returns an edition; the claims file is read before the figures are asked for, so that they can be loaded
     * meanwhile.
     *
     * @throws NoSuchElementException if the data folder has none of this name; the message lists those it has
     * @throws InvalidInputException with every fault of the claims file and of the figures
     */
    public static Edition load(Folder folder, Supplier<Figures> figures, String id) {
        TreeMap<String, String> paths = paths(folder);
        Map.Entry<String, String> row = paths.floorEntry(id);
        if (row == null || !row.getKey().equals(id)) {
            throw new NoSuchElementException(
                    "no edition \"" + id + "\"; there are: " + String.join(", ", paths.keySet()));
        }
        return read(folder, figures, row);
    }

    private static Edition read(Folder folder, Supplier<Figures> figures, Map.Entry<String, String> row) {
        Faults faults = new Faults();
        Optional<Node> claims = faults.attempt(() -> folder.readTree(row.getValue()));
        Optional<Figures> loaded = faults.attempt(figures);
        faults.throwIfAny();
        Edition edition = new EditionReader(loaded.orElseThrow(), claims.orElseThrow()).read();
        if (!edition.id.equals(row.getKey())) {
            throw new InvalidInputException(
                    claims.get().require("edition").place(),
                    "edition must be \"" + row.getKey() + "\" as in " + INDEX + ", not \"" + edition.id + "\".",
                    "Correct one of the two.");
        }
        return edition;
    }

    /**
     * Returns the explanations file of an edition, if editions.csv names one.
     *
     * @throws InvalidInputException if it cannot be read
     */
    public static Optional<Node> explanations(Folder folder, String id) {
        for (Row row : index(folder)) {
            if (row.cell("edition").equals(id) && !row.cell("explanations").isEmpty()) {
                checkPath(row, "explanations");
                return Optional.of(folder.readTree(row.cell("explanations")));
            }
        }
        return Optional.empty();
    }

    private static List<Row> index(Folder folder) {
        return CsvTable.read(folder.read(INDEX), List.of("edition", "claims", "explanations"))
                .rows();
    }

    private static TreeMap<String, String> paths(Folder folder) {
        TreeMap<String, String> paths = new TreeMap<>();
        for (Row row : index(folder)) {
            if (paths.put(row.cell("edition"), row.cell("claims")) != null) {
                throw row.wrong("edition", "edition must be a name that no other row has", "Delete one of the rows.");
            }
            checkPath(row, "claims");
        }
        return paths;
    }

    private static void checkPath(Row row, String column) {
        if (!isInFolder(row.cell(column))) {
            throw row.wrong(
                    column,
                    column + " must be the path of a YAML or JSON file in the data folder",
                    "Write it like ndm/2025/" + column + ".yaml.");
        }
    }

    private static boolean isInFolder(String path) {
        return !path.startsWith("/")
                && !path.contains("..")
                && !path.contains("\\")
                && (path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".json"));
    }

    /** Recomputes every statement. */
    public Reproduction check() {
        List<Finding> findings = findings();
        return new Reproduction(this, findings, Contradiction.among(findings));
    }

    /** Returns every statement with its verdict, in the order of the text. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : statements) {
            findings.add(new Finding(
                    findings.size() + 1, statement, statement.claim().check()));
        }
        return findings;
    }

    /**
     * Returns the statements that differ from their figures, those that hang together as one, in the order of the text.
     */
    public List<Contradiction> contradictions() {
        return Contradiction.among(findings());
    }

    /** Returns for each contradiction which of its numbers may be wrong. */
    public List<Readings> readings() {
        List<Readings> readings = new ArrayList<>();
        for (Contradiction contradiction : contradictions()) {
            readings.add(contradiction.readings());
        }
        return readings;
    }

    /** Returns the newest year that a figure of the text is of. */
    public int lastYear() {
        return figures.stream()
                .flatMap(figure -> figure.observation().stream())
                .mapToInt(observation -> observation.period().year())
                .max()
                .orElseThrow(() -> new IllegalStateException(id + " has no figure of a year"));
    }

    /** Returns how often the text prints a number, those that are no figures included. */
    public int numbersInText() {
        int numbers = figures.size();
        for (OtherNumber number : otherNumbers) {
            numbers += number.times();
        }
        return numbers;
    }

    @Override
    public String toString() {
        return title + " (" + id + ")";
    }
}
