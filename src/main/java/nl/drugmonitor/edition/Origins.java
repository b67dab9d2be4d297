package nl.drugmonitor.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.claim.Origin;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.input.CsvTable;
import nl.drugmonitor.input.CsvTable.Row;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Bilingual;

/**
 * What is known of where the numbers of sources come from: the table origins.csv, which a data folder need not have.
 */
final class Origins {
    private static final String FILE = "origins.csv";

    private final Map<String, Origin> origins = new HashMap<>();

    private Origins() {}

    /**
     * Reads the table.
     *
     * @throws InvalidInputException with every fault of it
     */
    static Origins read(Figures published) {
        Folder folder = published.folder();
        Origins origins = new Origins();
        if (folder.has(FILE)) {
            Faults faults = new Faults();
            for (Row row : CsvTable.read(
                            folder.read(FILE),
                            List.of("source", "indicator", "release", "definition", "note"),
                            "definition_nl")
                    .rows()) {
                faults.attempt(() -> origins.add(row, published));
            }
            faults.throwIfAny();
        }
        return origins;
    }

    private void add(Row row, Figures published) {
        String source =
                row.at("source").known(published.sources(), "sources.csv").id();
        String indicator = row.at("indicator")
                .known(published.everything().byIndicator(), "indicators.csv")
                .indicator()
                .id();
        Origin origin =
                new Origin(row.cell("release"), new Bilingual(row.cell("definition"), row.cellIfAny("definition_nl")));
        if (origins.putIfAbsent(key(source, indicator), origin) != null) {
            throw row.at("source").fault("origin_twice", source);
        }
    }

    private static String key(String source, String indicator) {
        return source + "\n" + indicator;
    }

    Origin of(Observation row) {
        return origins.getOrDefault(key(row.source().id(), row.indicator().id()), Origin.UNKNOWN);
    }
}
