package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drugmonitor.English;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentChangeTest {
    private static PercentChange claim(String from, String to, String printed, NumberKind kind) {
        return new PercentChange(
                PrintedFigure.of("before", NumberKind.COUNT, from),
                PrintedFigure.of("after", NumberKind.COUNT, to),
                PrintedFigure.of("change", kind, printed));
    }

    @ParameterizedTest(name = "{0} to {1}, printed {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1.240       | 1.426       | 15%   | PERCENT_INCREASE | reproduced: the figures give +15%, printed 15%
            1.050       | 820         | 22%   | PERCENT_DECREASE | reproduced: the figures give -21.90%, printed 22%
            1.050       | 820         | -22%  | PERCENT          | reproduced: the figures give -21.90%, printed -22%
            1.050       | 820         | 21,9% | PERCENT_DECREASE | reproduced: the figures give -21.90%, printed 21.9%
            3,2 miljoen | 3,6 miljoen | 9%    | PERCENT_INCREASE | reproduced: the figures give +9.23% to +15.87%, printed 9%
            3,2 miljoen | 3,6 miljoen | 16%   | PERCENT_INCREASE | reproduced: the figures give +9.23% to +15.87%, printed 16%
            40          | 40          | 0%    | PERCENT          | reproduced: the figures give 0%, printed 0%
            3           | 0           | -100% | PERCENT          | reproduced: the figures give -100%, printed -100%
            3,2 miljoen | 3,6 miljoen | 13%   | PERCENT_INCREASE | reproduced: the figures give +9.23% to +15.87%, printed 13%
            """)
    void theChangePrintedIsTheChangeOfTheFigures(
            String from, String to, String printed, NumberKind kind, String sentence) {
        assertThat(English.of(claim(from, to, printed, kind).check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "200 to {0}, printed {1}")
    @CsvSource({"201, 1%", "201, 0%", "205, 3%", "205, 2%", "195, -3%", "195, -2%", "199, -1%", "199, 0%"})
    void aTieMayBeRoundedEitherWay(String to, String printed) {
        assertThat(claim("200", to, printed, NumberKind.PERCENT).check().outcome())
                .isEqualTo(Outcome.REPRODUCED);
    }

    @ParameterizedTest(name = "{0} to {1}, printed {2}")
    @CsvSource(delimiter = '|', textBlock = """
            950         | 817         | 12%   | PERCENT_DECREASE | differs: the figures give -14%; 12% allows -12.5% to -11.5% (1.5 percentage points off). For 12% before would have to be 924 to 933, or after would have to be 832 to 840; the figures as printed make it 14%.
            1.000       | 1.220       | 22%   | PERCENT_DECREASE | differs: the figures give +22%; 22% allows -22.5% to -21.5% (43.5 percentage points off). For 22% before would have to be 1,555 to 1,574, or after would have to be 775 to 785; the figures as printed make it a rise of 22%.
            90.000      | 30.000      | -200% | PERCENT          | differs: the figures give -66.67%; -200% allows -200.5% to -199.5% (132.83 percentage points off). For -200% after would have to be -90,450 to -89,550; the figures as printed make it -67%.
            16.945      | 20.163      | 18,98% | PERCENT_INCREASE | differs: the figures give +18.99%; 18.98% allows +18.975% to +18.985% (0.01 percentage points off). For 18.98% before would have to be 16,946 to 16,947, or after would have to be 20,161 to 20,162; the figures as printed make it 18.99%.
            5           | 7           | 41%   | PERCENT_INCREASE | differs: the figures give +40%; 41% allows +40.5% to +41.5% (0.5 percentage points off). The figures as printed make it 40%.
            3,2 miljoen | 3,6 miljoen | 8%    | PERCENT_INCREASE | differs: the figures give +9.23% to +15.87%; 8% allows +7.5% to +8.5% (0.73 percentage points off). For 8% before would have to be 3,3 miljoen to 3,4 miljoen, or after would have to be 3,4 miljoen to 3,5 miljoen; the figures as printed make it 9% to 16%.
            """)
    void aDifferenceIsToldWithWhatEachFigureWouldHaveToBe(
            String from, String to, String printed, NumberKind kind, String sentence) {
        assertThat(English.of(claim(from, to, printed, kind).check())).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0} to {1}, printed {2}")
    @CsvSource(delimiter = '|', textBlock = """
            16.945 | 19.656 | 15%   | PERCENT_INCREASE | differs: the figures give +16.00%; 15% allows +14.5% to +15.5% (0.50 percentage points off); cut, not rounded. For 15% before would have to be 17,019 to 17,166, or after would have to be 19,403 to 19,571; the figures as printed make it 16%.
            1.000  | 681    | 31%   | PERCENT_DECREASE | differs: the figures give -31.9%; 31% allows -31.5% to -30.5% (0.4 percentage points off); cut, not rounded. For 31% before would have to be 980 to 994, or after would have to be 685 to 695; the figures as printed make it 32%.
            1.000  | 681    | -31%  | PERCENT          | differs: the figures give -31.9%; -31% allows -31.5% to -30.5% (0.4 percentage points off); cut, not rounded. For -31% before would have to be 980 to 994, or after would have to be 685 to 695; the figures as printed make it -32%.
            """)
    void cuttingWhereRoundingWasDueIsNamed(String from, String to, String printed, NumberKind kind, String sentence) {
        assertThat(English.of(claim(from, to, printed, kind).check())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "'-0,1 miljoen'"})
    void aBaseOfZeroOrLessHasNoPercentage(String base) {
        Verdict verdict = claim(base, "12", "20%", NumberKind.PERCENT_INCREASE).check();

        assertThat(verdict.needs()).isEmpty();
        assertThat(verdict.result()).isEmpty();
        assertThat(English.of(verdict))
                .isEqualTo("differs: no percentage can be taken of a base of zero or less (" + base + ")");
    }

    @Test
    void theResultIsAnExactFractionBesideTheIntervalAllowed() {
        Result result = claim("398", "412", "3,5%", NumberKind.PERCENT_INCREASE)
                .check()
                .result()
                .orElseThrow();

        assertThat(result.notation()).isEqualTo(Notation.PERCENT_CHANGE);
        assertThat(result.computed()).isEqualTo(Interval.of(Fraction.of(700, 199)));
        assertThat(result.allowed()).contains(new Range(Fraction.of(345, 100), Fraction.of(355, 100)));
    }
}
