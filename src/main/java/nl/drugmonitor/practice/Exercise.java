package nl.drugmonitor.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A short factsheet about invented figures, which is the same everywhere for one seed; and a copy with errors in it.
 */
public record Exercise(long seed, List<Section> sections) {
    public Exercise {
        sections = List.copyOf(sections);
    }

    /** Returns the text without an error. */
    public static Exercise of(long seed) {
        return new Composer(seed).exercise();
    }

    /**
     * Returns the text with errors planted, no two in one statement, and of as many kinds as there can be.
     *
     * @param kinds those that the errors may be of
     * @throws nl.drugmonitor.language.RefusedException if the text has no place for so many
     */
    public Exercise with(int errors, Collection<ErrorKind> kinds) {
        Map<Integer, Slip> planted = new Planting(this, kinds).plant(errors);
        return new Exercise(
                seed,
                sections.stream()
                        .map(section -> section.with(statement -> Optional.ofNullable(planted.get(statement.number()))
                                .map(statement::with)
                                .orElse(statement)))
                        .toList());
    }

    /** Returns the statements, in the order of the text. */
    List<Statement> statements() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(List::stream)
                .toList();
    }

    boolean hasErrors() {
        return statements().stream().anyMatch(statement -> statement.slip().isPresent());
    }
}
