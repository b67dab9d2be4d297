package nl.drugmonitor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1        | p 1.0
            0.0497   | p 0.050
            0.001    | p 0.001
            0.000994 | p 9.9e-4
            0.000999 | p 1.0e-3
            1e-300   | p 1.0e-300
            0        | p below 1e-300
            """)
    void aPValueHasTwoDigitsAndAPowerOfTenBelowAThousandth(double p, String text) {
        assertThat(English.of(Decimals.p(p))).isEqualTo(text);
    }

    @Test
    void onlyAChangeThatIsNotZeroHasASign() {
        assertThat(English.of(Decimals.signed(3688))).isEqualTo("+3,688");
        assertThat(English.of(Decimals.signed(-23355))).isEqualTo("-23,355");
        assertThat(English.of(Decimals.signed(0))).isEqualTo("0");
    }

    /** A cell of a notebook puts numbers into its texts. */
    @Test
    void inATextANumberIsWrittenAsItIsShown() {
        assertThat(Decimals.of(1234.56, 1) + " kilos, " + Decimals.p(0.0497)).isEqualTo("1,234.6 kilos, p 0.050");
        assertThat(Decimals.of(Double.POSITIVE_INFINITY, 1)).hasToString("Infinity");
    }
}
