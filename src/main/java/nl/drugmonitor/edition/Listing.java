package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.input.CsvTable;
import nl.drugmonitor.input.CsvTable.Row;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;

/** A row of editions.csv: the files of an edition, as paths in the data folder. */
public record Listing(
        String edition,
        String claims,
        Optional<String> explanations,
        Optional<String> charts,
        Optional<String> waivers) {
    private static final String FILE = "editions.csv";

    /**
     * Returns the editions of a data folder, in the order of the file.
     *
     * @throws InvalidInputException if it cannot be read, or names none
     */
    static List<Listing> all(Folder folder) {
        List<Listing> all = new ArrayList<>();
        Set<String> editions = new HashSet<>();
        for (Row row : CsvTable.read(
                        folder.read(FILE), List.of("edition", "claims"), "explanations", "charts", "waivers")
                .rows()) {
            if (!editions.add(row.cell("edition"))) {
                throw row.wrong("edition", "edition must be a name that no other row has", "Delete one of the rows.");
            }
            all.add(new Listing(
                    row.cell("edition"),
                    path(row, "claims"),
                    pathIfAny(row, "explanations"),
                    pathIfAny(row, "charts"),
                    pathIfAny(row, "waivers")));
        }
        if (all.isEmpty()) {
            throw new InvalidInputException(
                    folder.place(FILE), "cannot find an edition.", "Add a row with its name and its claims file.");
        }
        return all;
    }

    /**
     * Makes sure that a file is of this edition.
     *
     * @throws InvalidInputException if it names another under {@code edition}, or none
     */
    public void requireOwn(Node file) {
        Node named = file.require("edition");
        if (!named.text().equals(edition)) {
            throw new InvalidInputException(
                    named.place(),
                    "edition must be \"" + edition + "\" as in " + FILE + ", not \"" + named.text() + "\".",
                    "Correct one of the two.");
        }
    }

    private static Optional<String> pathIfAny(Row row, String column) {
        return row.cellIfAny(column).isEmpty() ? Optional.empty() : Optional.of(path(row, column));
    }

    private static String path(Row row, String column) {
        String path = row.cell(column);
        boolean isInFolder = !path.startsWith("/") && !path.contains("..") && !path.contains("\\");
        if (!isInFolder || !path.matches(".*\\.(yaml|yml|json)")) {
            throw row.wrong(
                    column,
                    column + " must be the path of a YAML or JSON file in the data folder",
                    "Write it like ndm/2025/" + column + ".yaml.");
        }
        return path;
    }
}
