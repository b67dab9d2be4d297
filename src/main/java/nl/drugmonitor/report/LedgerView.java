package nl.drugmonitor.report;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Answer;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Missing;
import nl.drugmonitor.explanation.Role;
import nl.drugmonitor.explanation.Standing;
import nl.drugmonitor.explanation.Strength;
import nl.drugmonitor.explanation.Tested;
import nl.drugmonitor.language.Language;

/**
 * The candidate explanations as a page shows them.
 *
 * @param linked whether the statements are on the same page
 */
record LedgerView(List<ExplainedFinding> explained, boolean linked) {
    /** A standing or an answer with a sign, so that it can be told without colour; the class gives the colour. */
    record Mark(String code, String sign, String word) {}

    record StatementView(int number, String says, String outcome, Optional<String> anchor) {}

    record FindingPart(
            String anchor,
            String says,
            Optional<String> notebook,
            List<StatementView> statements,
            List<CandidateView> candidates) {}

    /** A candidate explanation. */
    record CandidateView(Candidate candidate) {
        String anchor() {
            return "candidate:" + Link.anchor(candidate.id());
        }

        String says() {
            return candidate.says();
        }

        Mark mark() {
            return LedgerView.mark(candidate);
        }

        String why() {
            return HtmlPage.sentence(candidate.why());
        }

        String mechanism() {
            return candidate.mechanism() + " " + LedgerReport.origin(candidate);
        }

        List<TestView> tests() {
            return candidate.tests().stream().map(TestView::new).toList();
        }

        List<String> cautions() {
            return candidate.cautions();
        }

        Optional<String> note() {
            return Optional.of(candidate.note()).filter(note -> !note.isEmpty() && !note.equals(candidate.why()));
        }

        String settle() {
            return HtmlPage.sentence(candidate.settle());
        }
    }

    /** A prediction and what the data say of it. */
    record TestView(Tested test) {
        String says() {
            return test.says();
        }

        String strength() {
            return test.strength().toString();
        }

        Mark mark() {
            return LedgerView.mark(test.answer());
        }

        List<String> found() {
            return test.evidence().found().stream().map(Object::toString).toList();
        }

        Optional<String> missing() {
            return Optional.of(Missing.describe(test.evidence().missing())).filter(text -> !text.isEmpty());
        }
    }

    List<FindingPart> findings() {
        return explained.stream()
                .map(finding -> new FindingPart(
                        "finding:" + Link.anchor(finding.id()),
                        finding.says(),
                        finding.notebook(),
                        finding.statements().stream().map(this::statement).toList(),
                        finding.candidates().stream().map(CandidateView::new).toList()))
                .toList();
    }

    private StatementView statement(Finding finding) {
        return new StatementView(
                finding.number(),
                Language.EN.say(finding.statement().says()),
                Language.EN.say(finding.outcomesInWords()),
                Optional.of(Link.anchor(finding.statement().id())).filter(anchor -> linked));
    }

    private static Mark mark(Candidate candidate) {
        String stands = candidate.stands();
        return switch (candidate.standing()) {
            case HOLDS -> new Mark("reproduced", "=", stands);
            case HOLDS_IN_PART -> new Mark("wording", "~", stands);
            case CONTRADICTED -> new Mark("differs", "≠", stands);
            case NOT_RULED_OUT, NOT_TESTABLE, TOO_VAGUE -> new Mark("cannot_tell", "?", stands);
        };
    }

    private static Mark mark(Answer answer) {
        return switch (answer) {
            case SEEN -> new Mark("reproduced", "=", answer.toString());
            case IN_PART -> new Mark("wording", "~", answer.toString());
            case NOT_SEEN -> new Mark("differs", "≠", answer.toString());
            case OPEN -> new Mark("cannot_tell", "?", answer.toString());
        };
    }

    /** Returns where a candidate can stand, with what that means, as the page explains it. */
    List<Standing> standings() {
        return List.of(Standing.values());
    }

    /** Returns what a candidate can be offered as, with what that demands of it. */
    List<Role> roles() {
        return List.of(Role.values());
    }

    /** Returns the kinds of test that the candidates are put to, with what they can decide. */
    List<Strength> strengths() {
        return LedgerReport.strengths(explained);
    }
}
