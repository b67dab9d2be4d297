package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.language.Sayable;

/** Two statements about one change that both hold, and yet pull apart: it rose, and stayed practically the same. */
final class Tension {
    private Tension() {}

    /** Returns the findings, those that pull apart with a remark on the other one. */
    static List<Finding> remarkedIn(List<Finding> findings) {
        List<Finding> remarked = new ArrayList<>();
        for (Finding finding : findings) {
            List<EditionReason> remarks = new ArrayList<>();
            for (Finding other : findings) {
                if (pull(finding, other)) {
                    remarks.add(remark(finding, other));
                }
                if (pull(other, finding)) {
                    remarks.add(remark(other, finding));
                }
            }
            remarked.add(new Finding(
                    finding.number(), finding.statement(), finding.verdict().withRemarks(remarks)));
        }
        return remarked;
    }

    /** Returns whether the first says that something rose or fell, and the second that it stayed much the same. */
    private static boolean pull(Finding first, Finding second) {
        boolean bothHold = first.outcome() == Outcome.REPRODUCED && second.outcome() == Outcome.REPRODUCED;
        if (!bothHold
                || !(first.statement().claim() instanceof Compare compare)
                || !(second.statement().claim() instanceof ChangeBetween word)) {
            return false;
        }
        return compare.relation() != Relation.EQUAL
                && word.word().direction() == 0
                && compare.right().single().equals(Optional.of(word.from()))
                && compare.left().equals(word.to());
    }

    private static EditionReason remark(Finding first, Finding second) {
        return new EditionReason.TwoWords(stated(first), stated(second));
    }

    private static Sayable stated(Finding finding) {
        Statement statement = finding.statement();
        return statement.claim().stated().orElse(statement.says());
    }
}
