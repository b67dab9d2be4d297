package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.Note;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The charts of an edition, filled with the figures as it knows them. */
public final class Charts {
    private final Edition edition;
    private final Doubts doubts;
    private final SourceNames names;

    private Charts(Edition edition, Doubts doubts, SourceNames names) {
        this.edition = edition;
        this.doubts = doubts;
        this.names = names;
    }

    /**
     * Returns the charts of an edition; none, if editions.csv names no file of charts for it.
     *
     * @throws InvalidInputException with every fault of that file
     */
    public static Charts of(Edition edition) {
        return of(edition.check());
    }

    /** Returns {@link #of(Edition)} of an edition that has been checked. */
    public static Charts of(Reproduction check) {
        Edition edition = check.edition();
        Doubts doubts = new Doubts(check.contradictions(), DefinitionReader.read(edition));
        return new Charts(edition, doubts, SourceNames.of(edition));
    }

    /**
     * Returns the names of the charts of an edition, in the order of the file, without drawing or checking anything.
     */
    public static List<String> idsOf(Edition edition) {
        return ids(DefinitionReader.read(edition));
    }

    /** Returns the edition that they are of. */
    public Edition edition() {
        return edition;
    }

    /** Returns why an edition has no charts. */
    public Note none() {
        return Note.of("not_found.charts", edition.id());
    }

    /** Returns the names of the charts, in the order of the file. */
    public List<String> ids() {
        return ids(doubts.definitions());
    }

    private static List<String> ids(List<Definition> definitions) {
        return definitions.stream().map(definition -> definition.head().id()).toList();
    }

    /** Returns the names of the charts that draw one of some indicators, in the order of the file. */
    public List<String> idsOf(Set<String> indicators) {
        return doubts.definitions().stream()
                .filter(definition -> !Collections.disjoint(definition.indicators(), indicators))
                .map(definition -> definition.head().id())
                .toList();
    }

    /** Returns the names of the charts of the readings of a contradiction. */
    public List<String> idsOf(Contradiction contradiction) {
        return doubts.definitions().stream()
                .filter(definition -> definition.shown(doubts.contradictions()).equals(Optional.of(contradiction)))
                .map(definition -> definition.head().id())
                .toList();
    }

    /**
     * A chart in a list.
     *
     * @param title or why there is none: a chart that the figures cannot fill must not hide the others
     * @param isDrawn whether the figures fill it
     */
    public record Listed(String id, String title, boolean isDrawn) {}

    /** Returns the charts with their titles, in the order of the file. */
    public List<Listed> listed(Language language) {
        return ids().stream().map(id -> listed(id, language)).toList();
    }

    private Note advice(String id) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            listed(language).forEach(chart -> titles.computeIfAbsent(chart.id(), one -> new ArrayList<>())
                    .add(chart.title()));
        }
        return NameAdvice.of(id, titles, Note.of("near_names.list_charts"));
    }

    /** Returns one of them. */
    public Listed listed(String id, Language language) {
        try {
            return new Listed(id, chart(id, language).title(), /* isDrawn= */ true);
        } catch (InvalidInputException e) {
            return new Listed(id, language.text("chart.not_drawn", e.inOneLine(language)), /* isDrawn= */ false);
        }
    }

    /** Returns a fresh table of the charts with their titles in Dutch; see {@link #list(Language)}. */
    public Table list() {
        return list(Language.NL);
    }

    /**
     * Returns a fresh table of the charts: one row a chart, with its {@code id} and its {@code title} in a language.
     */
    public Table list(Language language) {
        List<Listed> all = listed(language);
        return Table.create(
                edition.id(),
                StringColumn.create("id", all.stream().map(Listed::id)),
                StringColumn.create("title", all.stream().map(Listed::title)));
    }

    /** Returns a chart in Dutch, the language of the text that it is about; see {@link #chart(String, Language)}. */
    public Chart chart(String id) {
        return chart(id, Language.NL);
    }

    /**
     * Returns a chart with its words and numbers in a language.
     *
     * @throws NotFoundException if there is none of this name; the message names those that are near
     * @throws InvalidInputException if the figures cannot fill it, such as a series of one year
     */
    public Chart chart(String id, Language language) {
        if (ids().isEmpty()) {
            throw NotFoundException.of("charts", edition.id());
        }
        return doubts.definitions().stream()
                .filter(definition -> definition.head().id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("chart", id, advice(id)))
                .chart(edition, doubts, new Texts(language, names));
    }
}
