package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.drugmonitor.English;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for the size of a change, with bounds that the cases set themselves: 1% to 5%, stretched to 0,5% to 10%. */
class WordTest {
    private static final Word LIGHT = new Word("lichte stijging", range("1", "5"), range("0.5", "10"));
    private static final Word OVER_HALF = new Word("meer dan de helft", range("50", ""), range("50", ""));
    private static final Word UNDER_TENTH = new Word("minder dan een tiende", range("", "10"), range("", "10"));

    @ParameterizedTest(name = "{0}% to {1}%")
    @CsvSource({
        // a bound belongs to the word; a change is an interval, and one value within is enough
        "1, 1, true, true",
        "5, 5, true, true",
        "0.2, 1, true, true",
        "5, 9, true, true",
        "5.01, 5.01, false, true",
        "0.5, 0.9, false, true",
        "10, 12, false, true",
        "10.01, 12, false, false",
        "-3, 0.4, false, false"
    })
    void aChangeFitsAWordOrItsStretch(BigDecimal low, BigDecimal high, boolean fits, boolean fitsStretched) {
        assertThat(LIGHT.includes(interval(low, high))).isEqualTo(fits);
        assertThat(LIGHT.canBeStretchedTo(interval(low, high))).isEqualTo(fitsStretched);
    }

    @ParameterizedTest(name = "{0}% to {1}%")
    @CsvSource({
        "50, 50, false", // is not more than itself
        "49, 50, false",
        "49, 50.1, true",
        "50, 50.1, true",
        "80, 90, true",
        "40, 49, false"
    })
    void moreThanLeavesTheNumberItselfOut(BigDecimal low, BigDecimal high, boolean fits) {
        assertThat(OVER_HALF.includes(interval(low, high))).isEqualTo(fits);
        assertThat(OVER_HALF.canBeStretchedTo(interval(low, high))).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0}% to {1}%")
    @CsvSource({"10, 10, false", "10, 11, false", "9.9, 11, true", "9.9, 10, true", "-5, -4, true", "11, 12, false"})
    void lessThanLeavesTheNumberItselfOut(BigDecimal low, BigDecimal high, boolean fits) {
        assertThat(UNDER_TENTH.includes(interval(low, high))).isEqualTo(fits);
        assertThat(UNDER_TENTH.canBeStretchedTo(interval(low, high))).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "lichte stijging, 1, 5, 1% to 5%",
        "lichte daling, -5, -0.5, '-5% to -0.5%'",
        "minstens de helft, 50, '', at least 50%",
        "hoogstens een kwart, '', 25, at most 25%",
        "meer dan de helft, 50, '', more than 50%",
        "minder dan een tiende, '', 10, less than 10%",
        "meer dan de helft tot driekwart, 50, 75, 50% to 75%",
        "minder dan niets, 0, 1, 0% to less than 1%",
        "anders, '', '', any change"
    })
    void aWordSaysWhatItMeans(String word, String low, String high, String meaning) {
        assertThat(English.of(new Word(word, range(low, high), Range.ALL).meaning()))
                .isEqualTo(meaning);
        assertThat(English.of(new Word(word, Range.ALL, range(low, high)).stretched()))
                .isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "1, 5, 1",
        "0, 5, 1",
        "-5, -1, -1",
        "-5, 0, -1",
        "-1, 1, 0",
        "0, '', 1",
        "'', 0, -1",
        "'', '', 0",
        "'', 5, 0"
    })
    void aWordOfRiseGoesUpAndOneOfFallDown(String low, String high, int direction) {
        assertThat(new Word("woord", range(low, high), Range.ALL).direction()).isEqualTo(direction);
    }

    @Test
    void aKeyIsTheSameForTheSameIndicatorAndPeriod() {
        ObservationKey key = new ObservationKey("emd_imposed", Period.of("2024"));

        assertThat(key)
                .isEqualTo(new ObservationKey("emd_imposed", Period.of("2024")))
                .hasSameHashCodeAs(new ObservationKey("emd_imposed", Period.of("2024")))
                .isNotEqualTo(new ObservationKey("emd_imposed", Period.of("2023")))
                .isNotEqualTo(new ObservationKey("incidents_soft", Period.of("2024")))
                .isNotEqualTo("emd_imposed 2024")
                .hasToString("emd_imposed 2024");
    }

    private static Range range(String low, String high) {
        return new Range(bound(low), bound(high));
    }

    private static Fraction bound(String text) {
        return text.isEmpty() ? null : Fraction.of(new BigDecimal(text));
    }

    private static Interval interval(BigDecimal low, BigDecimal high) {
        return new Interval(Fraction.of(low), Fraction.of(high));
    }
}
