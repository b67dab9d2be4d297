package nl.drugmonitor.statline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodCodeTest {
    @ParameterizedTest
    @CsvSource({
        "2024JJ00, 2024,                 year,      2024",
        "2024JJ00, 2024*,                year,      2024",
        "2024JJ00, '',                   year,      2024",
        "1899JJ00, 1899,                 year,      1899",
        "2024HJ02, 2024 2e halfjaar,     half_year, 2024-H2",
        "2024KW01, 2024 1e kwartaal,     quarter,   2024-Q1",
        "2024MM04, 2024 april,           month,     2024-04",
        "2020W153, 2020 week 53,         week,      2020-W53",
        "20240430, 2024 dinsdag 30 april, day,      2024-04-30",
        "2026JJ00, 2026 januari-april,   part_year, 2026-01/2026-04",
        "2026JJ00, 2026 januari,         part_year, 2026-01",
        "2026JJ00, 2026 January-April,   part_year, 2026-01/2026-04"
    })
    void aCodeIsAPeriod(String code, String label, String frequency, String period) {
        PeriodCode read = PeriodCode.of(code, label).orElseThrow();

        assertThat(read.frequency().code()).isEqualTo(frequency);
        assertThat(read.period()).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2023SJ00, 2023/'24,                    season",
        "2024VJ01, 2024 1e kwartaal,            moving_year",
        "2024VS03, 2024 januari-maart,          moving_months",
        "2024M301, 2024 januari,                mean",
        "2024G302, 2022/2024,                   mean",
        "2024W401, 2024 periode 1,              four_weeks",
        "2019X000, 2019 week 0 (1 dag),         other",
        "2020W101, 2020 week 1 (5 dagen),       other",
        "2021W153, 2021 week 53,                week",
        "2024JJ00, 2023/2024,                  season",
        "2024JJ00, 1 januari 2024,             other"
    })
    void aCodeThatDoesNotSayItsDaysIsNoPeriod(String code, String label, String frequency) {
        PeriodCode read = PeriodCode.of(code, label).orElseThrow();

        assertThat(read.frequency().code()).isEqualTo(frequency);
        assertThat(read.period()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024KW05", "2024KW00", "2024MM13", "2024HJ03", "2024JJ01", "2024QQ01", "20240230", "GM0363", ""
            })
    void whatIsNoPeriodIsNone(String code) {
        assertThat(PeriodCode.of(code, "")).isEmpty();
    }

    @Test
    void eachFrequencyHasACodeOfItsOwn() {
        assertThat(Frequency.values()).extracting(Frequency::code).doesNotHaveDuplicates();
    }
}
