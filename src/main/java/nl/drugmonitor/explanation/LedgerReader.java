package nl.drugmonitor.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NearNames;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;

/** Reads the explanations of an edition and puts each to the data; one that cannot be read leaves the others alone. */
final class LedgerReader {
    private static final Set<String> FINDING_KEYS = Set.of("id", "says", "statements", "notebook");
    private static final Set<String> CANDIDATE_KEYS = Set.of(
            "id",
            "finding",
            "says",
            "mechanism",
            "proposed_by",
            "place",
            "role",
            "words",
            "words_place",
            "predictions",
            "note",
            "settle");

    private final Edition edition;
    private final PredictionReader predictions;
    private final Faults faults = new Faults();
    private final Map<String, Finding> statements = new LinkedHashMap<>();
    private final Map<String, ExplainedFinding> findings = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();

    LedgerReader(Edition edition) {
        this.edition = edition;
        this.predictions = new PredictionReader(edition.published());
    }

    /** A candidate of the file, of which the predictions are put to the data as far as that needs no check. */
    private record Draft(Node node, List<Asked> asked, Faults faults) {}

    private record Asked(Bilingual says, String type, Strength strength, Inquiry inquiry) {
        Tested by(List<Contradiction> contradictions, Set<String> scopes) {
            return new Tested(says, type, strength, inquiry.by(contradictions, scopes));
        }
    }

    /**
     * Reads the file.
     *
     * @param check of the edition, asked for late, so that it can be made meanwhile
     */
    Ledger read(Node file, Supplier<Reproduction> check) {
        file.refuseOtherKeys(Set.of("edition", "findings", "candidates"));
        edition.listing().requireOwn(file);
        List<Node> findingNodes = file.require("findings").items();
        List<Draft> drafts = new ArrayList<>();
        for (Node candidate : file.require("candidates").items()) {
            drafts.add(draft(candidate));
        }
        Reproduction reproduction = check.get();
        for (Finding finding : reproduction.findings()) {
            statements.put(finding.statement().id(), finding);
        }
        for (Node finding : findingNodes) {
            faults.attempt(() -> readFinding(finding));
        }
        Set<String> ids = new TreeSet<>();
        for (Draft draft : drafts) {
            faults.attempt(() -> readCandidate(draft, ids, reproduction.contradictions()));
        }
        List<ExplainedFinding> read = new ArrayList<>();
        for (ExplainedFinding finding : findings.values()) {
            read.add(new ExplainedFinding(
                    finding.id(),
                    finding.says(),
                    finding.statements(),
                    finding.notebook(),
                    candidates.getOrDefault(finding.id(), List.of())));
        }
        return new Ledger(edition.id(), read, faults.isEmpty() ? List.of() : faults.all());
    }

    private void readFinding(Node node) {
        node.refuseOtherKeys(FINDING_KEYS);
        Node id = node.require("id");
        if (findings.containsKey(id.text())) {
            throw twice("finding", id);
        }
        List<Finding> reports = new ArrayList<>();
        for (Node statement : node.require("statements").items()) {
            Finding finding = statements.get(statement.text());
            if (finding == null) {
                faults.add(
                        statement.place(),
                        "\"" + statement.text() + "\" is no statement of the claims file.",
                        NearNames.advice(statement.text(), statements.keySet()));
            } else {
                reports.add(finding);
            }
        }
        findings.put(
                id.text(),
                new ExplainedFinding(id.text(), node.bilingual("says"), reports, node.textOf("notebook"), List.of()));
    }

    private Draft draft(Node node) {
        Draft draft = new Draft(node, new ArrayList<>(), new Faults());
        draft.faults.attempt(() -> {
            Role role = role(node.require("role"));
            for (Node prediction : node.require("predictions").items()) {
                draft.faults.attempt(() -> draft.asked.add(ask(prediction, role)));
            }
        });
        return draft;
    }

    private void readCandidate(Draft draft, Set<String> ids, List<Contradiction> contradictions) {
        Node node = draft.node;
        node.refuseOtherKeys(CANDIDATE_KEYS);
        Node id = node.require("id");
        if (!ids.add(id.text())) {
            throw twice("candidate", id);
        }
        Node finding = node.require("finding");
        ExplainedFinding explained = findings.get(finding.text());
        if (explained == null) {
            throw new InvalidInputException(
                    finding.place(),
                    "candidate " + id.text() + " explains \"" + finding.text() + "\", which is no finding here.",
                    NearNames.advice(finding.text(), findings.keySet()));
        }
        draft.faults.throwIfAny();
        List<Tested> tests = new ArrayList<>();
        for (Asked asked : draft.asked) {
            tests.add(asked.by(contradictions, explained.scopes()));
        }
        if (tests.isEmpty() && node.get("note").isEmpty()) {
            throw new InvalidInputException(
                    node.require("predictions").place(),
                    "candidate " + id.text() + " predicts nothing, and does not say why.",
                    "Add a prediction, or a note that says why it is too vague to test.");
        }
        candidates
                .computeIfAbsent(finding.text(), key -> new ArrayList<>())
                .add(new Candidate(
                        id.text(),
                        finding.text(),
                        node.bilingual("says"),
                        node.bilingual("mechanism"),
                        origin(node),
                        tests,
                        node.bilingualOf("note"),
                        node.bilingual("settle")));
    }

    private static Role role(Node name) {
        return Role.of(name.text())
                .orElseThrow(() -> new InvalidInputException(
                        name.place(),
                        "role must be sole, joint or contributing, not \"" + name.text() + "\".",
                        "Write what the explanation is offered as: the only cause, or one among several."));
    }

    /** An explanation that stands in the text must give the words from which it has its role. */
    private static Origin origin(Node node) {
        Optional<Bilingual> place = node.bilingualOf("place");
        Optional<Bilingual> words = node.bilingualOf("words");
        if (place.isPresent() && words.isEmpty()) {
            throw new InvalidInputException(
                    node.require("role").place(),
                    "candidate " + node.require("id").text() + " stands in the text, but no words of it give its role.",
                    "Add them under words, such as: \"mede kan verklaren\".");
        }
        return new Origin(
                node.bilingual("proposed_by"),
                place,
                role(node.require("role")),
                words,
                words.flatMap(given -> node.bilingualOf("words_place").or(() -> place)));
    }

    private Asked ask(Node node, Role role) {
        Node name = node.require("test");
        Optional<Strength> strength = Strength.of(name.text());
        if (strength.isEmpty()) {
            throw new InvalidInputException(
                    name.place(),
                    "a test cannot be \"" + name.text() + "\".",
                    "Write one of: " + List.of(Strength.values()) + ".");
        }
        Prediction prediction = predictions.read(node);
        String type = node.require("type").text();
        if (strength.get().isSufficient() && !prediction.canConfirm()) {
            throw new InvalidInputException(
                    name.place(),
                    "a test of type " + type + " cannot be \"" + name.text()
                            + "\": what is not found is not shown to be absent.",
                    "Write hoop or straw in the wind.");
        }
        if (strength.get().isNecessary() && !prediction.isNecessaryFor(role)) {
            throw new InvalidInputException(
                    name.place(),
                    "a test of type " + type + " cannot be \"" + name.text() + "\" for a " + Language.EN.say(role)
                            + ": only a sole cause must pass it.",
                    "Write straw in the wind, or another test.");
        }
        return new Asked(
                node.bilingual("says"),
                type,
                strength.get(),
                Inquiry.into(prediction, new Inquiry.Test(role, strength.get())));
    }

    private static InvalidInputException twice(String what, Node id) {
        return new InvalidInputException(
                id.place(), what + " id \"" + id.text() + "\" must not be there twice.", "Give it another.");
    }
}
