package nl.drugmonitor.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Één poging: 3%        | een-poging-3
            (drugs)incidenten     | drugs-incidenten
            ndm 2026/concept      | ndm-2026-concept
            --                    | ''
            δ                     | ''
            """)
    void anIdHasLettersAndDigitsOnly(String text, String id) {
        assertThat(PlainLetters.id(text, '-')).isEqualTo(id);
        assertThat(PlainLetters.id(text, '_')).isEqualTo(id.replace('-', '_'));
    }
}
