package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Reading.OtherWord;
import org.junit.jupiter.api.Test;

/** Two counts, 6.071 and then 6.240: a rise of 2,8%, whatever a text calls it. */
class OtherWordsTest {
    private static final PrintedFigure BEFORE = PrintedFigure.of("before", NumberKind.COUNT, "6.071");
    private static final PrintedFigure AFTER = PrintedFigure.of("after", NumberKind.COUNT, "6.240");
    private static final Constraint FELL = new Compare(AFTER, Relation.LESS, BEFORE);

    private static Readings readings(Constraint... claims) {
        List<PrintedFigure> figures = new ArrayList<>();
        List<ClusterClaim> hard = new ArrayList<>();
        for (Constraint claim : claims) {
            claim.figures().stream().filter(figure -> !figures.contains(figure)).forEach(figures::add);
            hard.add(new ClusterClaim(claim, Weight.HARD));
        }
        return Readings.of(new Cluster("k", figures, hard));
    }

    @Test
    void aFallThatIsARiseIsAnotherWordAndNoNumberIsNamed() {
        Readings readings = readings(FELL);

        assertThat(readings.readings())
                .extracting(reading -> English.of(reading.truth()))
                .containsExactly("fell -> rose");
        assertThat(readings.readings().get(0).causes()).containsExactly(new ConsistencyReason.WrongDirectionInWords());
        assertThat(readings.readings().get(0).then()).extracting(English::of).containsExactly("fell +2.8% (rose)");
        assertThat(readings.notes()).singleElement().isInstanceOf(ConsistencyReason.SlipsNotNamed.class);
    }

    @Test
    void theSlipsThatAreNotNamedKeepTheirWeight() {
        Readings readings = readings(FELL);

        assertThat(readings.grade()).isEqualTo(Grade.SUGGESTED);
        assertThat(readings.readings().get(0).share()).isBetween(0.6, 0.8);
    }

    @Test
    void whereNoNumberCanBeMistypedTheWordIs() {
        PrintedFigure before = fixed(BEFORE);
        Readings readings = readings(new Compare(fixed(AFTER), Relation.LESS, before));

        assertThat(readings.grade()).isEqualTo(Grade.DETERMINED);
        assertThat(readings.notes()).isEmpty();
    }

    private static PrintedFigure fixed(PrintedFigure figure) {
        return new PrintedFigure(
                figure.id(),
                figure.printed(),
                figure.kind(),
                figure.step(),
                figure.observation(),
                figure.outside(),
                true);
    }

    @Test
    void aResultOfTheSameDirectionTurnsWithTheWord() {
        PrintedFigure fall = PrintedFigure.of("fall", NumberKind.PERCENT_DECREASE, "3%");
        Reading first = readings(FELL, new PercentChange(BEFORE, AFTER, fall))
                .readings()
                .get(0);

        assertThat(first.words()).containsExactly(new OtherWord(0, Relation.LESS.change(), Relation.GREATER.change()));
        assertThat(first.misprints()).hasToString("[fall 3% -> +3%]");
        assertThat(first.left()).isEmpty();
    }

    @Test
    void aResultThatDoesNotFitTheOtherDirectionEitherIsNoMatterOfWords() {
        PrintedFigure fall = PrintedFigure.of("fall", NumberKind.PERCENT_DECREASE, "30%");

        assertThat(readings(FELL, new PercentChange(BEFORE, AFTER, fall)).readings())
                .isNotEmpty()
                .allMatch(reading -> reading.words().isEmpty());
    }

    @Test
    void whatIsCalledEqualMayBeANumberTooForOneWouldDo() {
        PrintedFigure near = PrintedFigure.of("after", NumberKind.COUNT, "6.171");

        assertThat(readings(new Compare(near, Relation.EQUAL, BEFORE)).readings())
                .extracting(reading -> English.of(reading.truth()))
                .containsExactly("stayed equal -> rose", "after 6.171 -> 6.071", "before 6.071 -> 6.171");
    }

    @Test
    void whatIsNotTheHighestIsCalledSo() {
        assertThat(readings(new Extreme(BEFORE, End.HIGHEST, List.of(AFTER))).readings())
                .extracting(reading -> English.of(reading.truth()))
                .containsExactly("highest -> not the highest");
    }
}
