package nl.drugmonitor.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "12, 12",
        "-1234.50, -1234.50",
        "1E-7, 0.0000001",
        "1.2300000000000001E-2, 0.0123",
        "1.1000000000000001, 1.1", // as Excel writes 1.1
        "0.30000000000000004, 0.30000000000000004", // the double that 0.1 + 0.2 is
        "2.6600000000000001, 2.66",
        "12345678901234567, 12345678901234567",
        "9007199254740993, 9007199254740993",
        "1E+20, 100000000000000000000"
    })
    void aNumberHasTheDigitsThatItsDoubleNeeds(String stored, String expected) {
        assertThat(XlsxNumber.plain(stored)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "1E999999999", "1.2.3", "twaalf", "0x10", "''", "1E"})
    void otherTextsAreNoNumbers(String stored) {
        assertThat(XlsxNumber.plain(stored)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 45657, 2024-12-31",
        "DATE, 1, 1900-01-01",
        "DATE, 59, 1900-02-28",
        "DATE, 61, 1900-03-01",
        "DATE, 2958465, 9999-12-31",
        "DATE, 45657.5, 2024-12-31T12:00:00",
        "DATE_AND_TIME, 45657, 2024-12-31T00:00:00",
        "DATE_AND_TIME, 45657.9993171296, 2024-12-31T23:59:01",
        "DATE_AND_TIME, 45657.999999999999, 2025-01-01T00:00:00",
        "DATE_AND_TIME, 45657.25000578704, 2024-12-31T06:00:00.5",
        "TIME, 0, 00:00:00",
        "TIME, 0.354166666666667, 08:30:00",
        "TIME, 45657.5, 2024-12-31T12:00:00", // a time is shown, and a day is stored
        "DURATION, 1.51041666666667, 36:15:00",
        "DURATION, -0.5, -12:00:00",
        "DURATION, 0.000011574074, 0:00:01"
    })
    void aNumberIsTheMomentThatItsFormatShows(XlsxFormat format, String stored, String expected) {
        assertThat(XlsxNumber.moment(stored, format, false)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"0", "60", "-1", "2958466", "1E20"}) // 0 is shown as 0 January 1900, 60 as 29 February 1900
    void someNumbersAreNoDays(String stored) {
        assertThat(XlsxNumber.moment(stored, XlsxFormat.DATE, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER",
        "1, NUMBER",
        "9, PERCENT",
        "10, PERCENT",
        "14, DATE",
        "17, DATE",
        "20, TIME",
        "21, TIME",
        "22, DATE_AND_TIME",
        "45, TIME",
        "46, DURATION",
        "47, TIME",
        "49, NUMBER"
    })
    void formatsWithNumbersOfTheirOwn(int id, XlsxFormat expected) {
        assertThat(XlsxFormat.builtIn(id)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dd-mm-yyyy | DATE",
                "dd-mm-jjjj | DATE",
                "d mmmm jjjj | DATE",
                "jjjj | DATE",
                "[$-413]d mmmm yyyy;@ | DATE",
                "dd\\-mm\\-yyyy | DATE",
                "mmm-yy | DATE",
                "mmmm | DATE",
                "dd-mm-yyyy hh:mm | DATE_AND_TIME",
                "dd-mm-jjjj uu:mm | DATE_AND_TIME",
                "m/d/yy h:mm AM/PM | DATE_AND_TIME",
                "h:mm | TIME",
                "uu:mm:ss | TIME",
                "mm:ss.0 | TIME",
                "hh:mm:ss.000 | TIME",
                "[$-F400]h:mm:ss AM/PM | TIME",
                "[h]:mm | DURATION",
                "[mm]:ss | DURATION",
                "General | NUMBER",
                "Standaard | NUMBER",
                "0.00 | NUMBER",
                "[Red]0.00 | NUMBER",
                "#,##0;[Red]-#,##0 | NUMBER",
                "0 \"md\" | NUMBER",
                "0\\d | NUMBER",
                "0.0\\% | NUMBER",
                "\"dag\" 0 | NUMBER",
                "[$€-413] #,##0.00 | NUMBER",
                "_-* #,##0.00 _d_-;@ | NUMBER",
                "0.00E+00 | NUMBER",
                "@ | NUMBER",
                "0% | PERCENT",
                "0.0 %;[Red]-0.0 % | PERCENT"
            })
    void formatsThatAreSpeltOut(String code, XlsxFormat expected) {
        assertThat(XlsxFormat.of(code)).isEqualTo(expected);
    }
}
