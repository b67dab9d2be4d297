package nl.drugmonitor.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bron: eigen telling (2025)",
                "Bronnen: twee registraties.",
                "Tabel 1: aantallen per jaar.",
                "Tabel 1. Aantallen per jaar.",
                "Figuur 2.1 Aantallen per jaar",
                "Figuur 3a \u2013 Aantallen per jaar."
            })
    void namesATableOrItsSource(String text) {
        assertThat(Captions.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tabel 3 laat zien dat het aantal steeg van 12 naar 14.",
                "Figuur 1.2 toont een daling van 3 procent.",
                "De bron: een telling.",
                "",
                "Bronbelasting steeg"
            })
    void isASentence(String text) {
        assertThat(Captions.is(text)).isFalse();
    }
}
