package nl.drugmonitor.exact;

import static nl.drugmonitor.exact.Hedge.ONGEVEER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        BIJNA    | 300         | 250 to 300
        BIJNA    | 60.000      | 55000 to 60000
        BIJNA    | 12,5%       | 249/20 to 25/2
        BIJNA    | 1,2 miljoen | 1150000 to 1200000
        RUIM     | 400         | 400 to 500
        RUIM     | 2.200       | 2200 to 2300
        RUIM     | 1,0%        | 1 to 2
        AFGEROND | 60.000      | 55000 to 65000
        AFGEROND | 1.700       | 1650 to 1750
        AFGEROND | 14 ton      | 13500 to 14500
        AFGEROND | 60 ton      | 55000 to 65000
        """)
    void aHedgeLoosensTheLastDigitThatIsNotZero(Hedge hedge, String printed, String allowed) {
        assertThat(hedge.interval(Printed.of(printed))).hasToString(allowed);
    }

    @ParameterizedTest(name = "ongeveer {0}: {1}")
    @CsvSource({"100, 50 to 150", "1.700, 1615 to 1785", "2.305, 8759/4 to 9681/4", "0, -1/2 to 1/2"})
    void ongeveerAllowsHalfAUnitOrFivePercentWhicheverIsMore(String printed, String allowed) {
        assertThat(ONGEVEER.interval(Printed.of(printed))).hasToString(allowed);
    }

    @ParameterizedTest(name = "{0} -300: {1}")
    @CsvSource({"BIJNA, -300 to -250", "RUIM, -400 to -300", "ONGEVEER, -350 to -250", "AFGEROND, -350 to -250"})
    void theWordIsAboutTheSizeAndTheSignIsKept(Hedge hedge, String allowed) {
        assertThat(hedge.interval(Printed.of("-300"))).hasToString(allowed);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        BIJNA    | 56.858      | false
        RUIM     | 56.858      | false
        BIJNA    | 7           | false
        ONGEVEER | 56.858      | true
        AFGEROND | 56.858      | true
        BIJNA    | 57.000      | true
        RUIM     | 600         | true
        BIJNA    | 12,5        | true
        RUIM     | 1,2 miljoen | true
        BIJNA    | 7 miljoen   | true
        """)
    void almostAndOverHaveNoMeaningBeforeACountToTheUnit(Hedge hedge, String count, boolean suits) {
        assertThat(hedge.suits(Printed.of(count))).isEqualTo(suits);
    }

    @ParameterizedTest(name = "{0} {1}: {2}, stretched {3}")
    @CsvSource(delimiter = '|', textBlock = """
        BIJNA         | 300         | [250 to 300)       | [475/2 to 300)
        BIJNA         | 45          | [89/2 to 45)       | [43 to 45)
        BIJNA         | -300        | (-300 to -250]     | (-300 to -475/2]
        RUIM          | 400         | [400 to 500)       | [400 to 525)
        RUIM          | 15          | [15 to 16)         | [15 to 135/8)
        IETS_MEER_DAN | 50          | [50 to 52)         | [50 to 225/4)
        IETS_MEER_DAN | 45          | [45 to 91/2)       | [45 to 47)
        ONGEVEER      | 600         | 550 to 650         | 525 to 675
        AFGEROND      | 600         | 550 to 650         | 550 to 650
        MEER_DAN      | 600         | (600 to null)      | (600 to null)
        MEER_DAN      | -600        | (null to -600)     | (null to -600)
        MINDER_DAN    | 600         | [0 to 600)         | [0 to 600)
        MINDER_DAN    | 0           | (null to 0)        | (null to 0)
        MINSTENS      | 600         | [600 to null)      | [600 to null)
        HOOGUIT       | 600         | 0 to 600           | 0 to 600
        BIJNA         | een derde   | [3/10 to 1/3)      | [1/4 to 1/3)
        RUIM          | een derde   | [1/3 to 11/30)     | [1/3 to 5/12)
        IETS_MEER_DAN | de helft    | [1/2 to 13/25)     | [1/2 to 5/8)
        ONGEVEER      | een kwart   | 19/80 to 21/80     | 3/16 to 5/16
        AFGEROND      | een kwart   | 19/80 to 21/80     | 19/80 to 21/80
        IETS_MINDER_DAN | 50        | [48 to 50)         | [175/4 to 50)
        IETS_MINDER_DAN | 45        | [89/2 to 45)       | [43 to 45)
        IETS_MINDER_DAN | de helft  | [12/25 to 1/2)     | [3/8 to 1/2)
        BIJNA         | half zo veel | [9/20 to 1/2)     | [3/8 to 1/2)
        MEER_DAN      | half zo groot | (1/2 to null)    | (1/2 to null)
        """)
    void whatAWordLeavesOutIsNoValueOfIt(Hedge hedge, String printed, String meaning, String stretched) {
        Printed number = Printed.inAnyForm(printed, Map.of());

        assertThat(hedge.meaning(number)).hasToString(meaning);
        assertThat(hedge.stretched(number)).hasToString(stretched);
    }

    @ParameterizedTest(name = "{0} {1}: {2}, stretched {3}")
    @CsvSource(delimiter = '|', textBlock = """
        BIJNA           | gehalveerd      | (1/2 to 11/20]     | (1/2 to 5/8]
        RUIM            | gehalveerd      | (9/20 to 1/2]      | (3/8 to 1/2]
        IETS_MEER_DAN   | halveerde       | (12/25 to 1/2]     | (3/8 to 1/2]
        IETS_MINDER_DAN | halveerden      | (1/2 to 13/25]     | (1/2 to 5/8]
        ONGEVEER        | gehalveerd      | 19/40 to 21/40     | 3/8 to 5/8
        MEER_DAN        | gehalveerd      | [0 to 1/2)         | [0 to 1/2)
        MINSTENS        | gehalveerd      | 0 to 1/2           | 0 to 1/2
        MINDER_DAN      | halvering       | (1/2 to 1]         | (1/2 to 1]
        HOOGUIT         | een halvering   | 1/2 to 1           | 1/2 to 1
        """)
    void beforeAFallAWordIsAboutHowFarItFell(Hedge hedge, String printed, String meaning, String stretched) {
        Printed fall = Printed.inAnyForm(printed, Map.of());

        assertThat(fall.isFall()).isTrue();
        assertThat(hedge.meaning(fall)).hasToString(meaning);
        assertThat(hedge.stretched(fall)).hasToString(stretched);
    }

    @ParameterizedTest(name = "{0} 600 in the data: {1}")
    @CsvSource({"MEER_DAN, 600 to 700", "MINSTENS, 600 to 700", "MINDER_DAN, 500 to 600", "HOOGUIT, 500 to 600"})
    void aBoundReachesOneUnitFarInTheData(Hedge hedge, String allowed) {
        assertThat(hedge.interval(Printed.of("600"))).hasToString(allowed);
        assertThat(hedge.isBound()).isTrue();
        assertThat(hedge.suits(Printed.of("56.858"))).isTrue();
    }

    @Test
    void eachHedgeHasItsDutchWord() {
        assertThat(Arrays.stream(Hedge.values()).map(Hedge::word))
                .containsExactly(
                        "bijna",
                        "ruim",
                        "iets meer dan",
                        "iets minder dan",
                        "ongeveer",
                        "afgerond",
                        "meer dan",
                        "minder dan",
                        "minstens",
                        "hooguit");
    }
}
