package nl.drugmonitor.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchTest {
    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
        0           | 0
        7           | 7
        999         | 999
        1000        | 1.000
        16945       | 16.945
        100000      | 100.000
        1234567     | 1.234.567
        -999        | -999
        -1000       | -1.000
        3.40        | 3,40
        0.005       | 0,005
        -1234567.89 | -1.234.567,89
        1E+3        | 1.000
        """)
    void aPointStandsBetweenThousandsAndACommaBeforeDecimals(BigDecimal decimal, String text) {
        assertThat(Dutch.number(decimal)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} at {1} decimals: {2}, with its sign {3}")
    @CsvSource(delimiter = '|', textBlock = """
        64360/3389  | 2 | 18,99  | +18,99
        -55600/1789 | 2 | -31,08 | -31,08
        1/2         | 0 | 1      | +1
        -1/2        | 0 | -1     | -1
        2/5         | 0 | 0      | 0
        -2/5        | 0 | 0      | 0
        0           | 1 | 0,0    | 0,0
        16945       | 0 | 16.945 | +16.945
        5/2         | 3 | 2,500  | +2,500
        """)
    void aValueIsRoundedHalfUpToSoManyDecimals(String value, int decimals, String plain, String signed) {
        Fraction fraction = FractionTest.fraction(value);
        assertThat(Dutch.number(fraction, decimals)).isEqualTo(plain);
        assertThat(Dutch.signed(fraction, decimals)).isEqualTo(signed);
    }

    @ParameterizedTest(name = "{0} with at most {1} decimals: {2}, with its sign {3}")
    @CsvSource(delimiter = '|', textBlock = """
        31/2  | 4 | 15,5   | +15,5
        31/2  | 1 | 15,5   | +15,5
        31/2  | 0 | 16     | +16
        3     | 4 | 3      | +3
        -5/4  | 4 | -1,25  | -1,25
        1/3   | 4 | 0,3333 | +0,3333
        -2/3  | 2 | -0,67  | -0,67
        20163 | 2 | 20.163 | +20.163
        0     | 2 | 0      | 0
        """)
    void theShortestTextIsExactWhereThereIsSuchAText(String value, int atMost, String plain, String signed) {
        Fraction fraction = FractionTest.fraction(value);
        assertThat(Dutch.shortest(fraction, atMost)).isEqualTo(plain);
        assertThat(Dutch.shortestSigned(fraction, atMost)).isEqualTo(signed);
    }

    @Test
    void aRoundedValueKeepsItsDecimals() {
        assertThat(Rounding.rounded(Fraction.of(19), 1)).isEqualTo(new BigDecimal("19.0"));
        assertThat(Rounding.rounded(Fraction.of(1, 20), 1)).isEqualTo(new BigDecimal("0.1"));
    }
}
