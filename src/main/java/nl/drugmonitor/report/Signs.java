package nl.drugmonitor.report;

import java.util.Set;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Sign;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Answer;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.language.Language;

/** The signs before verdicts, standings and answers, and what they mean: the same in reports, cells and pages. */
public final class Signs {
    private Signs() {}

    static Sign of(Outcome outcome) {
        return switch (outcome) {
            case REPRODUCED -> Sign.GOOD;
            case WORDING -> Sign.STRETCHED;
            case DIFFERS -> Sign.BAD;
            case CANNOT_TELL -> Sign.OPEN;
        };
    }

    private static Sign of(Candidate candidate) {
        return switch (candidate.standing()) {
            case HOLDS -> Sign.GOOD;
            case HOLDS_IN_PART -> Sign.STRETCHED;
            case CONTRADICTED -> Sign.BAD;
            case NOT_RULED_OUT, NOT_TESTABLE, TOO_VAGUE -> Sign.OPEN;
        };
    }

    private static Sign of(Answer answer) {
        return switch (answer) {
            case SEEN -> Sign.GOOD;
            case IN_PART -> Sign.STRETCHED;
            case NOT_SEEN -> Sign.BAD;
            case OPEN -> Sign.OPEN;
        };
    }

    /** Returns a verdict with its sign. */
    public static Span marked(Outcome outcome, Language language) {
        return Span.marked(of(outcome), language.say(outcome));
    }

    /** Returns every outcome that a statement has by some reading. */
    static Text marked(Finding finding, Language language) {
        return Text.joined(
                language.text("report.or"),
                finding.outcomes().stream()
                        .map(outcome -> marked(outcome, language))
                        .toList());
    }

    /** Returns what some verdicts mean, a line each. */
    public static Listing legend(Set<Outcome> outcomes, Language language) {
        return new Listing(outcomes.stream()
                .sorted()
                .map(outcome -> Item.of("", Text.of(marked(outcome, language), ": ", meaning(outcome, language))))
                .toList());
    }

    /** Returns what a verdict means, in a sentence. */
    public static String meaning(Outcome outcome, Language language) {
        return language.text("report.method." + outcome.code());
    }

    static Span marked(Candidate candidate, Language language) {
        return Span.marked(of(candidate), language.say(candidate.stands()));
    }

    static Span marked(Answer answer, Language language) {
        return Span.marked(of(answer), language.say(answer));
    }
}
