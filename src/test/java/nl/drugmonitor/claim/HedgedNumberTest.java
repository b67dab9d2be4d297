package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Hedge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgedNumberTest {
    @ParameterizedTest(name = "bijna {0}, elsewhere {1}")
    @CsvSource(delimiter = '|', textBlock = """
            56.858 | ''             | wording: "bijna 56.858" hedges a number of which every digit is printed; a hedge stands before a rounded one (convention of words.csv).
            57.000 | 56.858         | reproduced: "bijna 57.000" stands for 56,500 to less than 57,000 (convention of words.csv); printed elsewhere: 56,858 (s2)
            57.000 | 57.000         | differs: "bijna 57.000" stands for 56,500 to less than 57,000 (convention of words.csv); printed elsewhere: 57,000 (s2).
            57.000 | 57.010         | differs: "bijna 57.000" stands for 56,500 to less than 57,000 (convention of words.csv); printed elsewhere: 57,010 (s2).
            57.000 | ''             | cannot tell: "bijna 57.000" stands for 56,500 to less than 57,000 (convention of words.csv); no source was found that prints the exact number
            57.000 | 0,057 miljoen  | cannot tell: "bijna 57.000" stands for 56,500 to less than 57,000 (convention of words.csv); no source was found that prints the exact number
            57.000 | 56.858, 57.010 | cannot tell: "bijna 57.000" stands for 56,500 to less than 57,000 (convention of words.csv); sources differ: 56,858 (s2) against 57,010 (s3)
            """)
    void aWordBeforeANumberIsHeldAgainstTheExactNumberOfAnotherSource(
            String printed, String elsewhere, String sentence) {
        PrintedFigure bare = Row.of("2023", printed).hedged(Hedge.BIJNA).figure("a");
        List<Outside> outside = new ArrayList<>();
        for (String other : elsewhere.isEmpty() ? new String[0] : elsewhere.split(", ")) {
            outside.add(new Outside(other, PrintedFigure.count(other).interval(), "s" + (outside.size() + 2)));
        }

        assertThat(English.of(new HedgedNumber(bare.withOutside(outside)).check()))
                .isEqualTo(sentence);
    }
}
