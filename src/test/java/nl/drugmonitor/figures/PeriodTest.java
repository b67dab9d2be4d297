package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2024            | 2024-01-01 | 2024-12-31 | 12 | true
        1900            | 1900-01-01 | 1900-12-31 | 12 | true
        2100            | 2100-01-01 | 2100-12-31 | 12 | true
        2024-H1         | 2024-01-01 | 2024-06-30 | 6  | false
        2024-H2         | 2024-07-01 | 2024-12-31 | 6  | false
        2024-Q1         | 2024-01-01 | 2024-03-31 | 3  | false
        2024-Q2         | 2024-04-01 | 2024-06-30 | 3  | false
        2024-Q3         | 2024-07-01 | 2024-09-30 | 3  | false
        2024-Q4         | 2024-10-01 | 2024-12-31 | 3  | false
        2024-01         | 2024-01-01 | 2024-01-31 | 1  | false
        2024-02         | 2024-02-01 | 2024-02-29 | 1  | false
        2024-12         | 2024-12-01 | 2024-12-31 | 1  | false
        2023-04/2023-12 | 2023-04-01 | 2023-12-31 | 9  | false
        2024-04/2024-04 | 2024-04-01 | 2024-04-30 | 1  | false
        2023-10/2024-02 | 2023-10-01 | 2024-02-29 | 5  | false
        2023-04/2024-03 | 2023-04-01 | 2024-03-31 | 12 | false
        2023-01/2024-12 | 2023-01-01 | 2024-12-31 | 24 | false
        2018-07/2019-06 | 2018-07-01 | 2019-06-30 | 12 | false
        2024-W01        | 2024-01-01 | 2024-01-07 | 0  | false
        2024-W07        | 2024-02-12 | 2024-02-18 | 0  | false
        2020-W53        | 2020-12-28 | 2021-01-03 | 0  | false
        2025-W01        | 2024-12-30 | 2025-01-05 | 0  | false
        """)
    void aPeriodIsARunOfWholeMonths(String code, LocalDate first, LocalDate last, int months, boolean isYear) {
        Period period = Period.of(code);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.months()).isEqualTo(months);
        assertThat(period.isYear()).isEqualTo(isYear);
        assertThat(period.year()).isEqualTo(last.getYear());
        assertThat(period).hasToString(code);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "20244",
                "24",
                "1899",
                "2101",
                "2024-",
                "2024-H0",
                "2024-H3",
                "2024-H",
                "2024-Q0",
                "2024-Q5",
                "2024-00",
                "2024-13",
                "2024-4",
                "2024-+4",
                "2024-1a",
                "2024-h1",
                "2024_04",
                "2024M04",
                "2024/2026",
                "2024-W00",
                "2024-W53",
                "2024-W7",
                "2024W07",
                "2024-w07",
                "1899-W01",
                "2023-04/",
                "/2023-12",
                "2023-4/2023-12",
                "2023-04/2023-13",
                "2023-H1/2023-12",
                "2023-04/2023-12/2024-01",
                "٢٠٢٤",
                " 2024",
                "jaar"
            })
    void anythingElseIsRefused(String code) {
        assertThatThrownBy(() -> Period.of(code))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "\"" + code
                                + "\" is no period: write 2024, 2024-H1, 2024-Q1, 2024-04, 2024-W07 or 2023-04/2023-12, from 1900 to 2100");
    }

    @Test
    void aCodeThatIsNoPeriodHasNone() {
        assertThat(Period.ifAny("2024-Q1")).contains(Period.of("2024-Q1"));
        assertThat(Period.ifAny("2023-W53")).isEmpty();
        assertThat(Period.ifAny("totaal")).isEmpty();
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> Period.of("2023-12/2023-04"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("\"2023-12/2023-04\" ends before it starts");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "2024, 2024-01/2024-12",
        "2024-H2, 2024-07/2024-12",
        "2024-Q1, 2024-01/2024-03",
        "2024-04, 2024-04/2024-04"
    })
    void theSameMonthsAreTheSamePeriodHoweverWritten(String one, String other) {
        assertThat(Period.of(one))
                .isEqualTo(Period.of(other))
                .hasSameHashCodeAs(Period.of(other))
                .isEqualByComparingTo(Period.of(other));
    }

    @Test
    void otherMonthsAreAnotherPeriod() {
        assertThat(Period.of("2024"))
                .isNotEqualTo(Period.of("2024-H1"))
                .isNotEqualTo(Period.of("2024-H2"))
                .isNotEqualTo("2024")
                .doesNotHaveSameHashCodeAs(Period.of("2024-H1"));
        assertThat(Period.of("2024").hashCode())
                .isNotEqualTo(Period.of("2024-H2").hashCode());
    }

    @Test
    void aYearIsKnownByItsNumber() {
        assertThat(Period.ofYear(2024)).isEqualTo(Period.of("2024")).hasToString("2024");
    }

    @Test
    void theEarlierComesFirstAndOfTwoThatStartTogetherTheShorter() {
        List<String> codes =
                List.of("2022-H1", "2022", "2023-01", "2023-Q1", "2023-H1", "2023", "2023-04/2023-12", "2024");
        assertThat(Stream.of("2024", "2023", "2022", "2023-H1", "2023-04/2023-12", "2022-H1", "2023-Q1", "2023-01")
                        .map(Period::of)
                        .sorted()
                        .map(Period::code))
                .isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}: before it {1}")
    @CsvSource({
        "2024-W07, 2024-W06, week 6 {of} 2024",
        "2024-W01, 2023-W52, week 52 {of} 2023",
        "2021-W01, 2020-W53, week 53 {of} 2020",
        "2018-07/2019-06, 2017-07/2018-06, 2017/2018",
        "2018-09/2019-08, 2017-09/2018-08, 2017/2018",
        "2024, 2023, 2023"
    })
    void thePeriodBeforeOneIsOfItsLength(String code, String before, String shown) {
        Period previous = Period.of(code).previous();
        assertThat(previous).isEqualTo(Period.of(before)).hasToString(before);
        assertThat(previous.in(Language.NL)).isEqualTo(shown.replace("{of}", "van"));
        assertThat(previous.in(Language.EN)).isEqualTo(shown.replace("{of}", "of"));
        assertThat(previous.isAsLongAs(Period.of(code))).isTrue();
    }

    @Test
    void aWeekIsNoRunOfMonthsAndASeasonIsNoCalendarYear() {
        assertThat(Period.of("2024-W07").isWeek()).isTrue();
        assertThat(Period.of("2024-W07").isSeason()).isFalse();
        assertThat(Period.of("2021-02").isWeek()).as("four weeks of one month").isFalse();
        assertThat(Period.of("2018-07/2019-06").isSeason()).isTrue();
        assertThat(Period.of("2018").isSeason()).isFalse();
        assertThat(Period.of("2018-01/2018-12").isSeason()).isFalse();
        assertThat(Period.of("2018-07/2019-05").isSeason()).isFalse();
        assertThat(Period.of("2024-W07").isAsLongAs(Period.of("2024-02"))).isFalse();
    }

    @Test
    void twelveMonthsEndInAYear() {
        assertThat(Period.ofTwelveMonths(2019, 7)).hasToString("2018-07/2019-06");
        assertThat(Period.ofTwelveMonths(2019, 1)).hasToString("2019");
    }

    @Test
    void weeksAndMonthsAreOrderedByTheirFirstDays() {
        assertThat(Stream.of("2024-W07", "2024-02", "2024-W05", "2024", "2023-07/2024-06", "2024-W01")
                        .map(Period::of)
                        .sorted())
                .extracting(Period::code)
                .containsExactly("2023-07/2024-06", "2024-W01", "2024", "2024-W05", "2024-02", "2024-W07");
    }
}
