package nl.drugmonitor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.consistency.ConsistencyReason.OfStatement;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Statement;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.prose.CheckedText.Conflict;
import nl.drugmonitor.prose.Mention;
import nl.drugmonitor.prose.TextClaim;

/** A contradiction of a running text as one of an edition, so that the same words show both. */
final class TextContradiction {
    private TextContradiction() {}

    static Contradiction of(Conflict conflict, CheckView view) {
        List<Finding> group =
                conflict.claims().stream().map(claim -> finding(claim, view)).toList();
        List<Finding> differing = group.stream()
                .filter(finding -> finding.outcome() == Outcome.DIFFERS)
                .toList();
        Map<String, TextClaim> touching = new TreeMap<>();
        conflict.claims().stream()
                .filter(claim -> claim.verdict().outcome() == Outcome.DIFFERS)
                .flatMap(claim -> claim.figures().stream())
                .flatMap(figure -> view.claims(figure).stream())
                .filter(claim -> claim.verdict().outcome() != Outcome.DIFFERS)
                .forEach(claim -> touching.put(claim.id(), claim));
        List<Finding> bound =
                bound(conflict).stream().map(claim -> finding(claim, view)).toList();
        return new Contradiction(
                differing,
                findings(touching.values(), view),
                bound,
                conflict.readings().ofStatements(note -> {
                    Finding finding = bound.get(note.claim());
                    return new OfStatement(finding.number(), finding.statement().id(), note.what());
                }));
    }

    private static List<Finding> findings(Collection<TextClaim> claims, CheckView view) {
        return claims.stream()
                .map(claim -> finding(claim, view))
                .sorted(Comparator.comparingInt(Finding::number))
                .toList();
    }

    /** Returns the claims that a reading has to make hold, in the order of the readings' cluster. */
    static List<TextClaim> bound(Conflict conflict) {
        return conflict.claims().stream()
                .filter(claim -> claim.claim() instanceof Constraint)
                .toList();
    }

    private static Finding finding(TextClaim claim, CheckView view) {
        Statement statement = new Statement(
                claim.id(),
                inBoth(view.place(claim)),
                new Bilingual(claim.sentence(), claim.sentence()),
                Optional.empty(),
                claim.claim(),
                claim.figures().stream().map(Mention::figure).toList(),
                List.of(),
                List.of());
        return new Finding(view.number(claim), statement, claim.verdict(), List.of());
    }

    private static Bilingual inBoth(Sayable text) {
        return new Bilingual(Language.EN.say(text), Language.NL.say(text));
    }
}
