package nl.drugmonitor.statline;

import java.util.Optional;

/**
 * What StatLine says of a table as a whole.
 *
 * @param id such as {@code 37230ned}; empty if the answer does not say it
 * @param modified when StatLine last changed it, as written there
 * @param description the explanation that StatLine gives
 * @param observations how many cells the table has in all, if the answer says it
 */
public record TableInfo(String id, String title, String modified, String description, Optional<Long> observations) {
    static TableInfo of(Answers answers) {
        EntryList list = answers.list("TableInfos").isEmpty() ? answers.list("Properties") : answers.list("TableInfos");
        return list.entries().stream()
                .findFirst()
                .map(entry -> new TableInfo(
                        entry.firstOf("Identifier"),
                        entry.text("Title"),
                        entry.text("Modified"),
                        entry.firstOf("LongDescription", "Description", "ShortDescription", "Summary"),
                        Optional.of(entry.text("ObservationCount"))
                                .filter(count -> count.matches("\\d{1,12}"))
                                .map(Long::valueOf)))
                .orElse(new TableInfo(answers.table().orElse(""), "", "", "", Optional.empty()));
    }
}
