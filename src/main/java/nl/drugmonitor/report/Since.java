package nl.drugmonitor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Revision;
import nl.drugmonitor.edition.Revisions;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.figures.Horizon;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;

/** What was published after an edition, as reports show it: beside its verdicts, which do not hang on it. */
final class Since {
    private static final String NOW = "now";

    private final Edition edition;
    private final Map<Revision, Uses> uses = new LinkedHashMap<>();

    /** The statements, by their numbers, and the explanations that rest on a value. */
    private record Uses(List<String> statements, List<String> explanations) {
        Uses() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        String in(Language language) {
            List<String> parts = new ArrayList<>();
            if (!statements.isEmpty()) {
                parts.add(language.text("report.since.statements", statements.size(), String.join(", ", statements)));
            }
            if (!explanations.isEmpty()) {
                parts.add(language.text("report.since.explanations", String.join(", ", explanations)));
            }
            return String.join("; ", parts);
        }
    }

    private Since(Edition edition) {
        this.edition = edition;
    }

    /** Returns what bears on the statements and on the explanations of an edition. */
    static Since of(Reproduction reproduction, List<ExplainedFinding> explained) {
        Since since = of(reproduction.edition(), List.of());
        for (Map.Entry<Revision, List<Finding>> revision :
                reproduction.revisions().entrySet()) {
            for (Finding finding : revision.getValue()) {
                since.uses(revision.getKey()).statements().add(Integer.toString(finding.number()));
            }
        }
        since.addAll(explained);
        return since;
    }

    /** Returns what bears on explanations alone. */
    static Since of(Edition edition, List<ExplainedFinding> explained) {
        Since since = new Since(edition);
        since.addAll(explained);
        return since;
    }

    private void addAll(List<ExplainedFinding> explained) {
        Revisions revisions = edition.revisions();
        for (ExplainedFinding finding : explained) {
            for (Candidate candidate : finding.candidates()) {
                for (Revision revision : revisions.of(candidate.rests())) {
                    uses(revision).explanations().add(candidate.id());
                }
            }
        }
    }

    private Uses uses(Revision revision) {
        return uses.computeIfAbsent(revision, key -> new Uses());
    }

    boolean isEmpty() {
        return uses.isEmpty();
    }

    /** Returns by which figures the edition is judged, if not by those that it could know. */
    static Optional<Note> basis(Edition edition) {
        return lastDay(edition)
                .map(day -> day.equals(LocalDate.MAX) ? Note.of("report.basis.now") : Note.of("report.basis.day", day));
    }

    /** Returns the day up to which the edition looks further than it could know, if it does. */
    static Optional<String> asOf(Edition edition) {
        return lastDay(edition).map(day -> day.equals(LocalDate.MAX) ? NOW : day.toString());
    }

    private static Optional<LocalDate> lastDay(Edition edition) {
        return edition.published().horizon().filter(Horizon::looksFurther).map(Horizon::until);
    }

    /** Returns a line for each value: what it is, what was known, and what rests on it; nothing if there is none. */
    Optional<Section> section(Language language) {
        if (isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (asOf(edition).isEmpty()) {
            blocks.add(Paragraph.of(language.text("report.since.use")));
        }
        blocks.add(Listing.of(uses.entrySet().stream()
                .map(use -> language.text(
                        "report.since.line", use.getKey(), use.getValue().in(language)))
                .toList()));
        return Optional.of(Section.of("page:since", language.text("report.since"), blocks));
    }

    /** Returns the values for a program, with what rests on each. */
    List<JsonObject> json() {
        return uses.entrySet().stream()
                .map(use -> {
                    Observation value = use.getKey().since();
                    return ReasonJson.observation(value)
                            .with("published", value.released().map(Object::toString))
                            .with("known", use.getKey().before())
                            .with(
                                    "known_values",
                                    use.getKey().known().stream()
                                            .map(ReasonJson::observation)
                                            .toList())
                            .with("statements", use.getValue().statements())
                            .with("explanations", use.getValue().explanations());
                })
                .toList();
    }
}
