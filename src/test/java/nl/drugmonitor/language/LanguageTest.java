package nl.drugmonitor.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.drugmonitor.claim.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
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
    void inDutchAPointStandsBetweenThousandsAndACommaBeforeDecimals(BigDecimal decimal, String text) {
        assertThat(Language.NL.number(decimal)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} with its sign is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        18.99  | +18,99
        -31.08 | -31,08
        0      | 0
        0.0    | 0,0
        16945  | +16.945
        """)
    void aSignIsWrittenAlsoIfItIsAPlus(BigDecimal decimal, String text) {
        assertThat(Language.NL.signed(decimal)).isEqualTo(text);
    }

    @Test
    void aValueIsSaidAsItsTypeIs() {
        assertThat(Language.NL.say(new Bilingual("finds", "vondsten"))).isEqualTo("vondsten");
        assertThat(Language.NL.say(Optional.of("text"))).isEqualTo("text");
        assertThat(Language.NL.say(Optional.empty())).isEmpty();
        assertThat(Language.NL.say(List.of(1000, "a", Optional.of(Outcome.DIFFERS))))
                .isEqualTo("1.000, a, wijkt af");
        assertThat(Language.NL.say(1234567L)).isEqualTo("1.234.567");
        assertThat(Language.NL.say(Outcome.CANNOT_TELL)).isEqualTo("niet te zeggen");
        assertThat(Language.EN.say(Outcome.CANNOT_TELL)).isEqualTo("cannot tell");
        assertThat(Language.EN.say(Locale.ROOT)).isEmpty();
    }

    @Test
    void aLanguageIsFoundByItsCode() {
        assertThat(Language.of("nl")).contains(Language.NL);
        assertThat(Language.of("en")).contains(Language.EN);
        assertThat(Language.of("NL")).isEmpty();
        assertThat(Language.of("fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl-BE, NL", "en-GB, EN", "fr-FR, EN"})
    void theEnvironmentHasALanguageOrElseItIsEnglish(String environment, Language language) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(environment));
        try {
            assertThat(Language.ofEnvironment()).isEqualTo(language);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void aMessageHasItsPartsByTheirNumbers() {
        assertThat(Language.EN.text("range", "1", "2")).isEqualTo("1 to 2");
        assertThat(Language.NL.text("range", "1", "2")).isEqualTo("1 tot 2");
    }

    @Test
    void aKeyThatNoFileHasIsTold() {
        assertThatThrownBy(() -> Language.NL.text("nowhere"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no message nowhere in nl");
    }

    @Test
    void aTextThatTheDataHaveInEnglishOnlyIsShownInEnglish() {
        assertThat(new Bilingual("finds", "vondsten").in(Language.EN)).isEqualTo("finds");
        assertThat(new Bilingual("finds", "").in(Language.NL)).isEqualTo("finds");
    }

    @Test
    void aTextThatTheDataHaveInDutchOnlyIsShownInDutch() {
        assertThat(new Bilingual("", "vondsten").in(Language.EN)).isEqualTo("vondsten");
        assertThat(new Bilingual("", "vondsten").isEmpty()).isFalse();
        assertThat(Bilingual.NONE.isEmpty()).isTrue();
    }

    @Test
    void theSameEnglishIsTheSameText() {
        assertThat(new Bilingual("finds", "vondsten"))
                .isEqualTo(new Bilingual("finds", "vangsten"))
                .hasSameHashCodeAs(new Bilingual("finds", ""))
                .isNotEqualTo(new Bilingual("hauls", "vondsten"))
                .hasToString("finds");
    }

    @Test
    void aNoteIsItsMessageAndItsParts() {
        assertThat(Note.of("range", 1000, Outcome.DIFFERS))
                .isEqualTo(new Note("range", List.of(1000, Outcome.DIFFERS)));
        assertThat(Note.of("range", 1, Outcome.DIFFERS).in(Language.NL)).isEqualTo("1 tot wijkt af");
        assertThat(Note.of("nothing").in(Language.EN)).isEqualTo("-");
    }
}
