package nl.drugmonitor.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.explanation.Answer;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Role;
import nl.drugmonitor.explanation.Standing;
import nl.drugmonitor.explanation.Tested;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;

/**
 * The candidate explanations as a page shows them.
 *
 * @param linked whether the statements are on the same page
 */
record LedgerView(List<ExplainedFinding> explained, boolean linked) {
    /** A standing or an answer with a sign, so that it can be told without colour; the class gives the colour. */
    record Mark(String code, String sign, String word) {}

    /** A word that the page explains. */
    record Term(String word, String meaning) {
        static Term of(Object word, Note meaning) {
            return new Term(Language.EN.say(word), Language.EN.say(meaning));
        }
    }

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
            return Language.EN.say(candidate.says());
        }

        Mark mark() {
            return LedgerView.mark(candidate);
        }

        String why() {
            return HtmlPage.sentence(Language.EN.say(candidate.why()));
        }

        String mechanism() {
            return Language.EN.say(candidate.mechanism()) + " " + LedgerReport.origin(candidate);
        }

        List<TestView> tests() {
            return candidate.tests().stream().map(TestView::new).toList();
        }

        List<String> cautions() {
            return candidate.cautions().stream().map(Language.EN::say).toList();
        }

        Optional<String> note() {
            return candidate
                    .note()
                    .filter(note -> !note.equals(candidate.why()))
                    .map(Language.EN::say);
        }

        String settle() {
            return HtmlPage.sentence(Language.EN.say(candidate.settle()));
        }
    }

    /** A prediction and what the data say of it. */
    record TestView(Tested test) {
        String says() {
            return Language.EN.say(test.says());
        }

        String strength() {
            return Language.EN.say(test.strength());
        }

        Mark mark() {
            return LedgerView.mark(test.answer());
        }

        List<String> found() {
            return test.evidence().found().stream().map(Language.EN::say).toList();
        }

        Optional<String> missing() {
            return LedgerReport.missing(test);
        }
    }

    List<FindingPart> findings() {
        return explained.stream()
                .map(finding -> new FindingPart(
                        "finding:" + Link.anchor(finding.id()),
                        Language.EN.say(finding.says()),
                        finding.notebook(),
                        finding.statements().stream().map(this::statement).toList(),
                        finding.candidates().stream().map(CandidateView::new).toList()))
                .toList();
    }

    private StatementView statement(Finding finding) {
        return new StatementView(
                finding.number(),
                finding.statement().says(),
                Language.EN.say(finding.outcomesInWords()),
                Optional.of(Link.anchor(finding.statement().id())).filter(anchor -> linked));
    }

    private static Mark mark(Candidate candidate) {
        String stands = Language.EN.say(candidate.stands());
        return switch (candidate.standing()) {
            case HOLDS -> new Mark("reproduced", "=", stands);
            case HOLDS_IN_PART -> new Mark("wording", "~", stands);
            case CONTRADICTED -> new Mark("differs", "≠", stands);
            case NOT_RULED_OUT, NOT_TESTABLE, TOO_VAGUE -> new Mark("cannot_tell", "?", stands);
        };
    }

    private static Mark mark(Answer answer) {
        String word = Language.EN.say(answer);
        return switch (answer) {
            case SEEN -> new Mark("reproduced", "=", word);
            case IN_PART -> new Mark("wording", "~", word);
            case NOT_SEEN -> new Mark("differs", "≠", word);
            case OPEN -> new Mark("cannot_tell", "?", word);
        };
    }

    /** Returns where a candidate can stand, with what that means, as the page explains it. */
    List<Term> standings() {
        return Arrays.stream(Standing.values())
                .map(standing -> Term.of(standing, standing.meaning()))
                .toList();
    }

    /** Returns what a candidate can be offered as, with what that demands of it. */
    List<Term> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Term.of(role, role.meaning()))
                .toList();
    }

    /** Returns the kinds of test that the candidates are put to, with what they can decide. */
    List<Term> strengths() {
        return LedgerReport.strengths(explained).stream()
                .map(strength -> Term.of(strength, strength.meaning()))
                .toList();
    }
}
