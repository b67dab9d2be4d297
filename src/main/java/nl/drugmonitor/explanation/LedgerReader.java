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
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;

/** Reads the explanations of an edition and puts each to the data; one that cannot be read leaves the others alone. */
final class LedgerReader {
    /** Marks an entry that was carried over from another edition. */
    private static final String CONFIRM = "confirm";

    private static final Set<String> FINDING_KEYS = Set.of("id", "says", "statements", "notebook", CONFIRM);
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
            "settle",
            CONFIRM);

    private final Edition edition;
    private final PredictionReader predictions;
    private final Faults faults = new Faults();
    private final Map<String, ExplainedFinding> findings = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();

    LedgerReader(Edition edition) {
        this.edition = edition;
        this.predictions = new PredictionReader(edition.published());
    }

    /** A candidate of the file, of which the predictions are put to the data as far as that needs no check. */
    private record Draft(Node node, List<Asked> asked, Faults faults) {}

    private record Asked(Bilingual says, String type, Strength strength, Inquiry inquiry) {
        Tested by(List<Contradiction> contradictions, Set<Bilingual> scopes) {
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
        Map<String, Finding> statements = reproduction.byStatement();
        for (Node finding : findingNodes) {
            faults.attempt(() -> readFinding(finding, statements));
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

    private void readFinding(Node node, Map<String, Finding> statements) {
        node.refuseOtherKeys(FINDING_KEYS);
        String id = node.require("id").unique(findings.keySet());
        boolean isCarriedOver = node.isTrue(CONFIRM); // the new edition may not have its statements yet
        List<Finding> reports = node.require("statements").items().stream()
                .filter(statement -> !isCarriedOver || statements.containsKey(statement.text()))
                .flatMap(statement -> faults.attempt(() -> statement.named(statements, "no_statement")).stream())
                .toList();
        findings.put(id, new ExplainedFinding(id, node.bilingual("says"), reports, node.textOf("notebook"), List.of()));
    }

    private Draft draft(Node node) {
        Draft draft = new Draft(node, new ArrayList<>(), new Faults());
        draft.faults.attempt(() -> {
            Role role = node.require("role").oneOf(Role.class);
            for (Node prediction : node.require("predictions").items()) {
                draft.faults.attempt(() -> draft.asked.add(ask(prediction, role)));
            }
        });
        return draft;
    }

    private void readCandidate(Draft draft, Set<String> ids, List<Contradiction> contradictions) {
        Node node = draft.node;
        node.refuseOtherKeys(CANDIDATE_KEYS);
        String id = node.require("id").unique(ids);
        ids.add(id);
        ExplainedFinding explained = node.require("finding").named(findings, "no_finding");
        draft.faults.throwIfAny();
        List<Tested> tests = draft.asked.stream()
                .map(asked -> asked.by(contradictions, explained.scopes()))
                .toList();
        if (tests.isEmpty() && node.get("note").isEmpty()) {
            throw node.require("predictions").fault("no_prediction", id);
        }
        candidates
                .computeIfAbsent(explained.id(), key -> new ArrayList<>())
                .add(new Candidate(
                        id,
                        explained.id(),
                        node.bilingual("says"),
                        node.bilingual("mechanism"),
                        origin(node),
                        tests,
                        node.bilingualOf("note"),
                        node.bilingual("settle"),
                        node.isTrue(CONFIRM)));
    }

    /** An explanation that stands in the text must give the words from which it has its role. */
    private static Origin origin(Node node) {
        Optional<Bilingual> place = node.bilingualOf("place");
        Optional<Bilingual> words = node.bilingualOf("words");
        if (place.isPresent() && words.isEmpty()) {
            throw node.require("role").fault("no_words", node.require("id").text());
        }
        Optional<Bilingual> wordsPlace = node.bilingualOf("words_place").or(() -> place);
        if (words.isPresent() != wordsPlace.isPresent()) {
            throw node.require(words.isPresent() ? "words" : "words_place").fault("words_and_place");
        }
        return new Origin(
                node.bilingual("proposed_by"), place, node.require("role").oneOf(Role.class), words, wordsPlace);
    }

    private Asked ask(Node node, Role role) {
        Node test = node.require("test");
        Strength strength = test.oneOf(Strength.class);
        Prediction prediction = predictions.read(node);
        String type = node.require("type").text();
        if (strength.isSufficient() && !prediction.canConfirm()) {
            throw test.fault("cannot_confirm", type, test.text());
        }
        if (strength.isNecessary() && !prediction.isNecessaryFor(role)) {
            throw test.fault("not_necessary", type, test.text(), role);
        }
        return new Asked(
                node.bilingual("says"), type, strength, Inquiry.into(prediction, new Inquiry.Test(role, strength)));
    }
}
