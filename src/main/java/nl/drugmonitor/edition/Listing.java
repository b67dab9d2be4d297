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
    public static List<Listing> all(Folder folder) {
        List<Listing> all = new ArrayList<>();
        Set<String> editions = new HashSet<>();
        for (Row row : CsvTable.read(
                        folder.read(FILE), List.of("edition", "claims"), "explanations", "charts", "waivers")
                .rows()) {
            editions.add(row.at("edition").unique(editions));
            all.add(new Listing(
                    row.cell("edition"),
                    path(row, "claims"),
                    pathIfAny(row, "explanations"),
                    pathIfAny(row, "charts"),
                    pathIfAny(row, "waivers")));
        }
        if (all.isEmpty()) {
            throw InvalidInputException.at(folder.place(FILE), "no_edition");
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
            throw named.fault("other_edition", edition, named.text());
        }
    }

    private static Optional<String> pathIfAny(Row row, String column) {
        return row.cellIfAny(column).isEmpty() ? Optional.empty() : Optional.of(path(row, column));
    }

    private static String path(Row row, String column) {
        String path = row.cell(column);
        boolean isInFolder = !path.startsWith("/") && !path.contains("..") && !path.contains("\\");
        if (!isInFolder || !path.matches(".*\\.(yaml|yml|json)")) {
            throw row.at(column).fault("path", column, path);
        }
        return path;
    }
}
