package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.Extreme.End;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstTest {
    @ParameterizedTest(name = "{0} first {1} {2} after {3}")
    @CsvSource(delimiter = '|', textBlock = """
            51 | HIGHEST | 50           | 50 | reproduced: 51 is above 50, and none before it is: 2023: 50 (s1)
            50 | HIGHEST | 50           | 40 | differs: 50 is not above 50.
            51 | HIGHEST | meer dan 50  | 40 | reproduced: 51 is above "meer dan 50", and none before it is: 2023: 40 (s1)
            50 | HIGHEST | meer dan 50  | 40 | differs: 50 is not above "meer dan 50".
            1  | HIGHEST | hooguit 50   | 0  | reproduced: 1 is above "hooguit 50", and none before it is: 2023: 0 (s1)
            49 | LOWEST  | 50           | 50 | reproduced: 49 is below 50, and none before it is: 2023: 50 (s1)
            50 | LOWEST  | 50           | 60 | differs: 50 is not below 50.
            51 | LOWEST  | 50           | 60 | differs: 51 is not below 50.
            49 | LOWEST  | 50           | 48 | differs: 49 is below 50, but not the first: 2023: 48 (s1).
            49 | LOWEST  | 50           | ?  | cannot tell: nothing else of the run is known; not found: 2023
            60 | LOWEST  | meer dan 50  | 70 | reproduced: 60 is below "meer dan 50", and none before it is: 2023: 70 (s1)
            60 | LOWEST  | minder dan 50 | 70 | differs: 60 is not below "minder dan 50".
            """)
    void theBoundItselfIsNeitherAboveNorBelowIt(String figure, End end, String bound, String before, String sentence) {
        First claim = new First(
                Row.of("2024", figure).figure("now"),
                end,
                PrintedFigure.count(bound),
                Row.years(2023, before),
                List.of());

        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }
}
