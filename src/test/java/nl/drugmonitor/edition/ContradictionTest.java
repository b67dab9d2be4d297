package nl.drugmonitor.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.English.Words;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Same;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.language.Bilingual;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    private static final Words WHY = new Words("why");
    private static final Verdict WRONG = Verdict.differs(Optional.empty(), WHY, List.of());
    private static final Verdict RIGHT = Verdict.reproduced(Optional.empty(), WHY);
    private static final Verdict WORD = Verdict.wording(Optional.empty(), WHY);
    private static final Verdict OPEN = Verdict.cannotTell(WHY, List.of(), WHY);

    /** A finding that is called after the figures it rests on, each a letter. */
    private static Finding on(String figures, Verdict verdict) {
        List<PrintedFigure> rests = Stream.of(figures.split(""))
                .map(letter -> PrintedFigure.of(letter, NumberKind.COUNT, "1"))
                .toList();
        Same claim = new Same(rests.get(0), rests.get(0));
        return new Finding(
                1,
                new Statement(
                        figures, Bilingual.NONE, Bilingual.NONE, Optional.empty(), claim, rests, List.of(), List.of()),
                verdict);
    }

    /** Numbers the findings in their order, as those of a text are. */
    private static List<Finding> text(Finding... findings) {
        List<Finding> text = new ArrayList<>();
        for (Finding finding : findings) {
            text.add(new Finding(text.size() + 1, finding.statement(), finding.verdict()));
        }
        return text;
    }

    private static List<String> differing(Finding... findings) {
        return Contradiction.among(text(findings)).stream()
                .map(contradiction -> names(contradiction.differing()))
                .toList();
    }

    private static String names(List<Finding> findings) {
        return String.join(
                " ", findings.stream().map(finding -> finding.statement().id()).toList());
    }

    @Test
    void aTextWithoutDifferencesHasNoContradiction() {
        assertThat(differing()).isEmpty();
        assertThat(differing(on("ab", RIGHT), on("ac", WORD), on("ad", OPEN))).isEmpty();
    }

    @Test
    void differencesThatShareAFigureAreOneContradiction() {
        assertThat(differing(on("ab", WRONG), on("bc", WRONG))).containsExactly("ab bc");
        assertThat(differing(on("ab", WRONG), on("cd", WRONG))).containsExactly("ab", "cd");
    }

    @Test
    void sharingGoesOnFromOneToTheNextInTheOrderOfTheText() {
        assertThat(differing(on("ab", WRONG), on("bc", WRONG), on("cd", WRONG))).containsExactly("ab bc cd");
        assertThat(differing(on("ab", WRONG), on("cd", WRONG), on("bc", WRONG))).containsExactly("ab cd bc");
        assertThat(differing(on("ab", WRONG), on("x", WRONG), on("cd", WRONG), on("bc", WRONG), on("y", WRONG)))
                .containsExactly("ab cd bc", "x", "y");
        assertThat(differing(on("ab", WRONG), on("cd", WRONG), on("ae", WRONG), on("ce", WRONG)))
                .containsExactly("ab cd ae ce");
    }

    @Test
    void aStatementThatHoldsTiesNothingTogether() {
        assertThat(differing(on("ab", WRONG), on("bc", RIGHT), on("cd", WRONG))).containsExactly("ab", "cd");
    }

    @Test
    void statementsOnAFigureOfTheContradictionTouchItWhateverTheirVerdict() {
        List<Contradiction> contradictions = Contradiction.among(text(
                on("ax", RIGHT),
                on("ab", WRONG),
                on("y", RIGHT),
                on("by", WORD),
                on("bc", WRONG),
                on("cz", OPEN),
                on("q", WRONG),
                on("qa", RIGHT)));

        assertThat(contradictions).extracting(found -> names(found.differing())).containsExactly("ab bc", "q");
        assertThat(contradictions).extracting(found -> names(found.touching())).containsExactly("ax by cz qa", "qa");
    }

    @Test
    void theFiguresInAllOfItAreWhereOneWrongNumberWouldExplainIt() {
        assertThat(inAll("abc", "bcd", "cbe")).isEqualTo("bc");
        assertThat(inAll("ab", "bc", "cd")).isEmpty();
        assertThat(inAll("ab")).isEqualTo("ab");
    }

    private static String inAll(String... statements) {
        Finding[] findings =
                Stream.of(statements).map(figures -> on(figures, WRONG)).toArray(Finding[]::new);
        Contradiction contradiction = Contradiction.among(text(findings)).get(0);
        return String.join(
                "", contradiction.inAll().stream().map(PrintedFigure::id).toList());
    }
}
