package nl.drugmonitor.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NearNames;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.Note;

/** The charts of an edition, filled with the figures as it knows them. */
public final class Charts {
    private final Edition edition;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Doubts doubts;

    private Charts(Edition edition, List<Definition> definitions) {
        this.edition = edition;
        doubts = Doubts.of(edition, definitions);
        definitions.forEach(definition -> this.definitions.put(definition.id(), definition));
    }

    /**
     * Returns the charts of an edition; none, if editions.csv names no file of charts for it.
     *
     * @throws InvalidInputException with every fault of that file
     */
    public static Charts of(Edition edition) {
        return new Charts(edition, DefinitionReader.read(edition));
    }

    /** Returns why an edition has no charts. */
    public Note none() {
        return Note.of("not_found.charts", edition.id());
    }

    /** Returns the names of the charts, in the order of the file. */
    public List<String> ids() {
        return List.copyOf(definitions.keySet());
    }

    /**
     * Returns a chart.
     *
     * @throws NotFoundException if there is none of this name; the message lists those there are, the nearest first
     * @throws InvalidInputException if the figures cannot fill it, such as a series of one year
     */
    public Chart chart(String id) {
        Definition definition = definitions.get(id);
        if (definitions.isEmpty()) {
            throw NotFoundException.of("charts", edition.id());
        }
        if (definition == null) {
            throw NotFoundException.of("chart", id, NearNames.advice(id, ids()));
        }
        return definition.chart(edition, doubts);
    }
}
