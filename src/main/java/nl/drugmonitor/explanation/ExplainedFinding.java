package nl.drugmonitor.explanation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.edition.Finding;

/**
 * A development that the edition reports, with the candidate explanations for it.
 *
 * @param says the development in our words
 * @param statements the statements of the edition that report it, with their verdicts
 * @param notebook the notebook that shows the work
 */
public record ExplainedFinding(
        String id, String says, List<Finding> statements, Optional<String> notebook, List<Candidate> candidates) {
    public ExplainedFinding {
        statements = List.copyOf(statements);
        candidates = List.copyOf(candidates);
    }

    /** Returns what the figures cover that report it. */
    Set<String> scopes() {
        Set<String> scopes = new LinkedHashSet<>();
        for (Finding finding : statements) {
            for (Figure figure : finding.statement().figures()) {
                figure.observation()
                        .ifPresent(row -> scopes.add(row.indicator().scope().english()));
            }
        }
        return scopes;
    }

    /** Returns the finding with one of its candidates alone. */
    public ExplainedFinding with(Candidate candidate) {
        return new ExplainedFinding(id, says, statements, notebook, List.of(candidate));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(says);
        for (Candidate candidate : candidates) {
            text.append("\n  ").append(candidate);
        }
        return text.toString();
    }
}
