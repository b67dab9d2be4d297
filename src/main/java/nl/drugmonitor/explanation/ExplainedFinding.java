package nl.drugmonitor.explanation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.language.Bilingual;

/**
 * A development that the edition reports, with the candidate explanations for it.
 *
 * @param says the development in our words
 * @param statements the statements of the edition that report it, with their verdicts
 * @param notebook the notebook that shows the work
 */
public record ExplainedFinding(
        String id, Bilingual says, List<Finding> statements, Optional<String> notebook, List<Candidate> candidates) {
    public ExplainedFinding {
        statements = List.copyOf(statements);
        candidates = List.copyOf(candidates);
    }

    /** Returns what the figures cover that report it. */
    Set<Bilingual> scopes() {
        return statements.stream()
                .flatMap(finding -> finding.statement().figures().stream())
                .flatMap(figure -> figure.observation().stream())
                .map(value -> value.indicator().scope())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the finding with one of its candidates alone. */
    public ExplainedFinding with(Candidate candidate) {
        return new ExplainedFinding(id, says, statements, notebook, List.of(candidate));
    }
}
