package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.claim.Extreme.End;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import org.junit.jupiter.api.Test;

/** What each figure may be where one is the highest or the lowest among others. */
class ExtremeTest {
    private static final Range FROM_110 = Range.atLeast(Fraction.of(110));
    private static final Range UP_TO_120 = Range.atMost(Fraction.of(120));

    private static PrintedFigure count(String id, String printed) {
        return PrintedFigure.of(id, NumberKind.COUNT, printed);
    }

    @Test
    void theHighestIsFromTheHighestOfTheOthersAndTheyAreUpToIt() {
        PrintedFigure high = count("high", "120");
        PrintedFigure low = count("low", "100");
        Extreme claim = new Extreme(high, End.HIGHEST, List.of(low, count("middle", "110"), high));

        assertThat(claim.needed(high, Values.PRINTED)).containsExactly(FROM_110);
        assertThat(claim.needed(low, Values.PRINTED)).containsExactly(UP_TO_120);
        assertThat(claim.needed(count("stranger", "1"), Values.PRINTED)).containsExactly(Range.ALL);
    }

    @Test
    void theLowestIsUpToTheLowestOfTheOthersAndTheyAreFromIt() {
        PrintedFigure low = count("low", "110");
        PrintedFigure high = count("high", "130");
        Extreme claim = new Extreme(low, End.LOWEST, List.of(high, count("middle", "120"), low));

        assertThat(claim.needed(low, Values.PRINTED)).containsExactly(UP_TO_120);
        assertThat(claim.needed(high, Values.PRINTED)).containsExactly(FROM_110);
        assertThat(claim.needed(count("stranger", "1"), Values.PRINTED)).containsExactly(Range.ALL);
    }
}
