package nl.drugmonitor.report;

import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.document.Sign;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Answer;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.language.Language;

/** The signs before verdicts, standings and answers. */
final class Signs {
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

    static Span marked(Outcome outcome, Language language) {
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

    static Span marked(Candidate candidate, Language language) {
        return Span.marked(of(candidate), language.say(candidate.stands()));
    }

    static Span marked(Answer answer, Language language) {
        return Span.marked(of(answer), language.say(answer));
    }
}
